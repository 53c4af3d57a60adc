/** nianbao rules, as it is called. */
import type { Command } from 'commander';
import type { CommandContext } from '../io';

/** Adds the command to the program. */
export function addRules(program: Command, context: CommandContext): void {
  const words = context.messages.command;
  program
    .command('rules')
    .description(words.rules.about)
    .usage(words.rules.usage)
    .option('--json', words.rules.json)
    .action(async ({ json = false }: { json?: boolean }) => {
      const { showRules } = await import('../actions/rules');
      showRules(json, context);
    });
}
