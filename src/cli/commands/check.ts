/** nianbao check: every file read and checked; what does not hold is listed. */
import type { Command } from 'commander';
import { checkReport } from '../../checks';
import type { CheckResult } from '../../checks';
import { asUserError } from '../../messages';
import type { UserError } from '../../messages';
import type { Report } from '../../report';
import { readInput } from '../files';
import { inOrder } from '../inOrder';
import { EXIT } from '../io';
import type { CommandContext, ExitCode } from '../io';
import { errorJson, errorText, resultJson, resultText } from '../output';
import { readReport } from '../reports';

/** Files read ahead while one is checked. */
const AT_ONCE = 8;

type Outcome =
  | { readonly file: string; readonly report: Report; readonly result: CheckResult }
  | { readonly file: string; readonly error: UserError };

async function checkFile(file: string, { io, messages }: CommandContext): Promise<Outcome> {
  try {
    const report = readReport(await readInput(file, io.cwd), file, messages);
    return { file, report, result: checkReport(report, messages) };
  } catch (thrown) {
    return { file, error: asUserError(thrown) };
  }
}

function exitCodeOf(outcome: Outcome): ExitCode {
  if ('error' in outcome) return EXIT.misuse;
  return outcome.result.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}

function show(outcome: Outcome, json: boolean, { io, messages }: CommandContext): void {
  const { file } = outcome;
  if ('error' in outcome) {
    if (json) io.stdout.write(errorJson(file, outcome.error, messages));
    else io.stderr.write(errorText(outcome.error, messages));
  } else {
    const { report, result } = outcome;
    io.stdout.write(json ? resultJson(file, report, result) : resultText(file, report, result, messages));
  }
}

/** Checks the files and shows each in turn; the result is the exit code. */
async function check(files: readonly string[], json: boolean, context: CommandContext): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for await (const outcome of inOrder(files, AT_ONCE, (file) => checkFile(file, context))) {
    show(outcome, json, context);
    codes.push(exitCodeOf(outcome));
  }
  const count = (code: ExitCode) => codes.filter((each) => each === code).length;
  if (!json && files.length > 1) {
    const { command } = context.messages;
    context.io.stdout.write(`${command.files(files.length, count(EXIT.findings), count(EXIT.misuse))}\n`);
  }
  return codes.reduce((most, code) => (code > most ? code : most), EXIT.clean);
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
    .action(async (files: string[], { json = false }: { json?: boolean }) =>
      done(await check(files, json, context)),
    );
}
