/** nianbao check: every file read and checked; what does not hold is listed. */
import type { Command } from 'commander';
import { checkReport } from '../../checks';
import type { CheckOptions, CheckResult } from '../../checks';
import { asUserError } from '../../messages';
import type { UserError } from '../../messages';
import type { CommandMessages } from '../../messages/command';
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

interface CheckFlags {
  readonly json?: boolean;
  readonly previous?: string;
  readonly reorganised?: boolean;
}

async function read(file: string, { io, messages }: CommandContext): Promise<Report> {
  return readReport(await readInput(file, io.cwd), file, messages);
}

async function checkFile(file: string, options: CheckOptions, context: CommandContext): Promise<Outcome> {
  try {
    const report = await read(file, context);
    return { file, report, result: checkReport(report, context.messages, options) };
  } catch (thrown) {
    return { file, error: asUserError(thrown) };
  }
}

function exitCodeOf(outcome: Outcome): ExitCode {
  if ('error' in outcome) return EXIT.misuse;
  return outcome.result.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.clean;
}

/** Says aloud that last year's report was of no use. */
function remarks(report: Report, { previous = null }: CheckOptions, { command }: CommandMessages): string[] {
  if (!previous || report.year === null || previous.year === report.year - 1) return [];
  return [command.check.notLastYear(report.year, previous.year)];
}

function show(
  outcome: Outcome,
  json: boolean,
  options: CheckOptions,
  { io, messages }: CommandContext,
): void {
  const { file } = outcome;
  if ('error' in outcome) {
    if (json) io.stdout.write(errorJson(file, outcome.error, messages));
    else io.stderr.write(errorText(outcome.error, messages));
  } else {
    const { report, result } = outcome;
    const said = remarks(report, options, messages);
    io.stdout.write(
      json ? resultJson(file, report, result, said) : resultText(file, report, result, said, messages),
    );
  }
}

/** Checks the files and shows each in turn; the result is the exit code. Without last year's report nothing is checked. */
async function check(
  files: readonly string[],
  { json = false, previous, reorganised = false }: CheckFlags,
  context: CommandContext,
): Promise<ExitCode> {
  const options: { previous: Report | null; reorganised: boolean } = { previous: null, reorganised };
  try {
    if (previous !== undefined) options.previous = await read(previous, context);
  } catch (thrown) {
    show({ file: previous ?? '', error: asUserError(thrown) }, json, options, context);
    return EXIT.misuse;
  }
  const codes: ExitCode[] = [];
  for await (const outcome of inOrder(files, AT_ONCE, (file) => checkFile(file, options, context))) {
    show(outcome, json, options, context);
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
    .option(...words.check.previous)
    .option('--reorganised', words.check.reorganised)
    .action(async (files: string[], flags: CheckFlags) => done(await check(files, flags, context)));
}
