/** nianbao explain, as it is called. */
import type { Command } from 'commander';
import type { CommandContext } from '../io';

/** Adds the command to the program. */
export function addExplain(program: Command, context: CommandContext): void {
  const words = context.messages.command.explain;
  program
    .command('explain')
    .description(words.about)
    .usage(words.usage)
    .argument(...words.rule)
    .action(async (text: string) => {
      const { explain } = await import('../actions/explain');
      explain(text, context);
    });
}
