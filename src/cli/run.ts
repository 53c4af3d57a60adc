/** Runs the command line in this process: arguments in, text to the streams, exit code out. Never throws. */
import { CommanderError } from 'commander';
import { asUserError, localeFor } from '../messages';
import { COMMAND_MESSAGES } from '../messages/command';
import type { CommandMessages } from '../messages/command';
import { EXIT } from './io';
import type { CommandIo, ExitCode } from './io';
import { ERROR_SIGN, errorText } from './errorOutput';
import { line } from './lines';
import { makeProgram } from './program';

/** Help is written before anything is parsed, so the language is looked up first. */
function languageOf(argv: readonly string[]): string {
  const joined = argv.find((argument) => argument.startsWith('--lang='));
  return joined?.slice('--lang='.length) ?? argv[argv.indexOf('--lang') + 1] ?? '';
}

const COMMANDS = [
  ...['new', 'check', 'convert', 'review', 'rollup', 'ledger', 'rules', 'explain'],
  ...['serve', 'install', 'uninstall'],
];

/** commander's message in our words: the code tells the sentence, the first quoted name what it is about. */
function misuseText(error: CommanderError, argv: readonly string[], { command }: CommandMessages): string {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const sentence = command.misuse[error.code]?.(name) ?? command.otherMisuse;
  const known = COMMANDS.find((each) => each === argv[0]);
  return line(`${ERROR_SIGN} ${sentence} ${command.seeHelp(known ? `nianbao ${known}` : 'nianbao')}`);
}

/** `argv` is without the program's own name. 0 nothing to report, 1 findings of severity error, 2 unreadable or misused. */
export async function run(argv: readonly string[], io: CommandIo): Promise<number> {
  const messages = COMMAND_MESSAGES[localeFor(languageOf(argv))];
  let exitCode: ExitCode = EXIT.clean;
  const program = makeProgram({ io, messages }, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) io.stderr.write(errorText(asUserError(thrown), messages));
    else if (thrown.exitCode === 0) return EXIT.clean;
    else if (thrown.code !== 'commander.help') io.stderr.write(misuseText(thrown, argv, messages));
    return EXIT.misuse;
  }
}
