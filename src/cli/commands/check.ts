/** nianbao check: every file read and checked, those of a folder too; what does not hold is listed. */
import type { Command } from 'commander';
import { localeOf } from '../../messages/command';
import { READABLE_ENDINGS } from '../../readers';
import { readPrevious } from '../checkFile';
import type { Checked, CheckSetting } from '../checkFile';
import { checkFiles } from '../checkFiles';
import { listInputs } from '../inputs';
import { EXIT } from '../io';
import type { CommandContext, CommandIo, ExitCode } from '../io';
import { passedOverText } from '../output';

interface CheckFlags {
  readonly json?: boolean;
  readonly previous?: string;
  readonly reorganised?: boolean;
}

/** Checks the files and shows each in turn; the result is the exit code. Without last year's report nothing is checked. */
async function check(
  files: readonly string[],
  { json = false, previous, reorganised = false }: CheckFlags,
  { io, messages }: CommandContext,
): Promise<ExitCode> {
  const place = { cwd: io.cwd, ...(io.threadFile === undefined ? {} : { threadFile: io.threadFile }) };
  const setting: CheckSetting = { ...place, locale: localeOf(messages), json, reorganised, previous: null };
  const found = previous === undefined ? null : await readPrevious(previous, setting, messages);
  if (found && 'err' in found) {
    show(found, io);
    return EXIT.misuse;
  }
  const kinds = messages.command.kinds(READABLE_ENDINGS);
  const { inputs, passedOver } = await listInputs(files, io.cwd, kinds);
  for (const each of passedOver) io.stderr.write(passedOverText(each, messages));
  const counts = { [EXIT.clean]: 0, [EXIT.findings]: 0, [EXIT.misuse]: 0 };
  for await (const checked of checkFiles(inputs, { ...setting, previous: found }, messages)) {
    show(checked, io);
    counts[checked.code]++;
  }
  if (!json && inputs.length > 1)
    io.stdout.write(`${messages.command.files(inputs.length, counts[EXIT.findings], counts[EXIT.misuse])}\n`);
  if (counts[EXIT.misuse] > 0) return EXIT.misuse;
  return counts[EXIT.findings] > 0 ? EXIT.findings : EXIT.clean;
}

function show({ out, err }: Checked, io: CommandIo): void {
  if (out !== '') io.stdout.write(out);
  if (err !== '') io.stderr.write(err);
}

/** Adds the command to the program; `done` is told the exit code. */
export function addCheck(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  program
    .command('check')
    .description(words.check.about)
    .usage(words.check.usage)
    .argument(...words.check.files)
    .option('--json', words.check.json)
    .option(...words.check.previous)
    .option('--reorganised', words.check.reorganised)
    .action(async (files: string[], flags: CheckFlags) => done(await check(files, flags, context)));
}
