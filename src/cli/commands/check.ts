/** nianbao check, as it is called. */
import type { Command } from 'commander';
import type { CheckFlags } from '../actions/check';
import type { CommandContext, ExitCode } from '../io';
import { anotherFileName, fileName } from './fileName';

/** Adds the command to the program; `done` is told the exit code. */
export function addCheck(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  program
    .command('check')
    .description(words.check.about)
    .usage(words.check.usage)
    .argument(...words.check.files, anotherFileName)
    .option('--json', words.check.json)
    .option(...words.check.previous, fileName)
    .option(...words.check.final, fileName)
    .option('--reorganised', words.check.reorganised)
    .option(...words.check.list, fileName)
    .option('--force', words.options.force)
    .action(async (files: string[], flags: CheckFlags) => {
      const { check } = await import('../actions/check');
      done(await check(files, flags, context));
    });
}
