/** Last year's review workbook, read in a worker that ends with it: opening the pane loads nothing of it. */
import { UserError } from '../../../messages';
import type { ReadLastYear } from './types';

export type { ReadLastYear } from './types';

/** Throws `UserError`: what the reader throws, `file/too-large` when it was ended, `file/no-reader` without a worker. */
export const readLastYear: ReadLastYear = async (source) => {
  const { lastYearInWorker } = await import('./worker').catch((thrown: unknown) => {
    throw new UserError('file/no-reader', { file: source.name }, thrown);
  });
  return lastYearInWorker(source);
};
