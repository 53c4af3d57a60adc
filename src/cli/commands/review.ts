/** nianbao review, as it is called. */
import type { Command } from 'commander';
import type { ReviewFlags } from '../actions/review';
import type { CommandContext, ExitCode } from '../io';
import { anotherFileName, fileName } from './fileName';

/** Adds the command to the program; `done` is told the exit code. */
export function addReview(program: Command, context: CommandContext, done: (code: ExitCode) => void): void {
  const words = context.messages.command;
  const { review } = words;
  program
    .command('review')
    .description(review.about)
    .usage(review.usage)
    .argument(...review.files, anotherFileName)
    .option(...review.members, fileName)
    .option(...review.previous, fileName)
    .option(...review.published, fileName)
    .option(...review.into, fileName)
    .option(...review.output, fileName)
    .option(...review.letters, fileName)
    .option(...review.due)
    .option(...review.year)
    .option('--json', review.json)
    .option('--force', words.options.force)
    .action(async (files: string[], flags: ReviewFlags) => {
      const { review: act } = await import('../actions/review');
      done(await act(files, flags, context));
    });
}
