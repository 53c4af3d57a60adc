/** The commands and their options, with help in the language of the user. */
import { Command, Option } from 'commander';
import packageInfo from '../../package.json';
import { addCheck } from './commands/check';
import { addConvert } from './commands/convert';
import { addExplain } from './commands/explain';
import { addInstall } from './commands/install';
import { addLedger } from './commands/ledger';
import { addNew } from './commands/new';
import { addReview } from './commands/review';
import { addRollUp } from './commands/rollup';
import { addRules } from './commands/rules';
import { addServe } from './commands/serve';
import type { CommandContext, ExitCode } from './io';

/** Columns that a text takes on a terminal: Chinese characters take two. */
const displayWidth = (text: string): number =>
  [...text].reduce((width, letter) => width + ((letter.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2), 0);

/** The program; `done` is told an exit code other than 0. Parsing throws commander's own errors and `UserError`. */
export function makeProgram(context: CommandContext, done: (code: ExitCode) => void): Command {
  const { io, messages } = context;
  const words = messages.command;
  const program = new Command('nianbao')
    .description(words.about)
    .usage(words.usage)
    .version(packageInfo.version, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .addHelpText('after', `\n${words.more}\n${words.exitCodes}`)
    .configureHelp({
      displayWidth,
      styleTitle: (title) => words.titles[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (command) => command.name(),
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: () => undefined,
    })
    .exitOverride();
  addNew(program, context);
  addCheck(program, context, done);
  addConvert(program, context);
  addReview(program, context, done);
  addRollUp(program, context, done);
  addLedger(program, context, done);
  addRules(program, context);
  addExplain(program, context);
  addServe(program, context, done);
  addInstall(program, context, done);
  const commands = program.commands.flatMap((command) => [command, ...command.commands]);
  for (const command of [program, ...commands])
    command.addOption(new Option('--lang <lang>', words.options.lang).choices(['zh', 'en']));
  return program;
}
