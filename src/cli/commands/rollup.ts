/** nianbao rollup, as it is called. */
import type { Command } from 'commander';
import type { RollUpFlags } from '../actions/rollup';
import type { CommandContext, ExitCode } from '../io';
import { anotherFileName, fileName } from './fileName';

/** Adds the command to the program; `done` is told the exit code. */
export function addRollUp(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  const { rollup } = words;
  program
    .command('rollup')
    .description(rollup.about)
    .usage(rollup.usage)
    .argument(...rollup.files, anotherFileName)
    .option(...rollup.members, fileName)
    .option(...rollup.against, fileName)
    .option(...rollup.year)
    .requiredOption(...rollup.output, fileName)
    .option('--force', words.options.force)
    .action(async (files: string[], flags: RollUpFlags) => {
      const { rollup: act } = await import('../actions/rollup');
      done(await act(files, flags, context));
    });
}
