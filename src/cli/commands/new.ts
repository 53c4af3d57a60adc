/** nianbao new, as it is called. */
import type { Command } from 'commander';
import { BODY_KIND_NAMES } from '../../form/bodies';
import type { NewOptions } from '../actions/new';
import type { CommandContext } from '../io';
import { fileName } from './fileName';

/** Adds the command to the program. */
export function addNew(program: Command, context: CommandContext): void {
  const words = context.messages.command;
  program
    .command('new')
    .description(words.make.about)
    .usage(words.make.usage)
    .requiredOption(...words.make.unit)
    .requiredOption(...words.make.year)
    .option(words.make.kind, words.make.kinds(words.names(Object.values(BODY_KIND_NAMES))))
    .option('--typed-totals', words.make.typedTotals)
    .option(words.make.local[0], words.make.local[1], fileName)
    .option('--ledger', words.make.ledger)
    .requiredOption(...words.make.output, fileName)
    .option('--force', words.options.force)
    .action(async (options: NewOptions) => {
      const { make } = await import('../actions/new');
      await make(options, context);
    });
}
