/** nianbao convert, as it is called. */
import type { Command } from 'commander';
import type { ConvertOptions } from '../actions/convert';
import type { CommandContext } from '../io';
import { anotherFileName, fileName } from './fileName';

/** Adds the command to the program. */
export function addConvert(program: Command, context: CommandContext): void {
  const words = context.messages.command;
  program
    .command('convert')
    .description(words.convert.about)
    .usage(words.convert.usage)
    .argument(...words.convert.input, fileName)
    .argument(...words.convert.output, fileName)
    .option(...words.convert.part)
    .option('--draft', words.convert.draft)
    .option(...words.convert.signed)
    .option('--picture', words.convert.picture)
    .option(...words.convert.previous, anotherFileName)
    .option('--force', words.options.force)
    .action(async (input: string, output: string, options: ConvertOptions) => {
      const { convert } = await import('../actions/convert');
      await convert(input, output, options, context);
    });
}
