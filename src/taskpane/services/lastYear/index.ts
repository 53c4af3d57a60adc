/** Last year's review workbook, read in a worker that ends with it: opening the pane loads nothing of it. */
import type { LastYear } from '../../../desk/receive/previous';
import { UserError } from '../../../messages';
import type { ReviewSource } from '../reviewing';

/** What a review workbook has for the next year; null for a file that is none. */
export type ReadLastYear = (source: ReviewSource) => Promise<LastYear | null>;

/** Throws `UserError`: what the reader throws, `file/too-large` when it was ended, `file/no-reader` without a worker. */
export const readLastYear: ReadLastYear = async (source) => {
  const { lastYearInWorker } = await import('./worker').catch((thrown: unknown) => {
    throw new UserError('file/no-reader', { file: source.name }, thrown);
  });
  return lastYearInWorker(source);
};
