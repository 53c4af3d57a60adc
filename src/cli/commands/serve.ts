/** nianbao serve, as it is called. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { ServeOptions } from '../actions/serve';
import type { CommandContext, ExitCode } from '../io';
import { fileName } from './fileName';

/** Adds the command to the program. */
export function addServe(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  program
    .command('serve')
    .description(words.serve.about)
    .usage(words.serve.usage)
    .option(...words.serve.port)
    .option(words.serve.folder[0], words.serve.folder[1], fileName)
    .addOption(new Option('--background').hideHelp())
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../actions/serve');
      await serve(options, context, done);
    });
}
