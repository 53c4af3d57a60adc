/** Reads reports in a worker: the readers are not part of the pane, and what hangs in them can be ended. */
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import { UserError } from '../../../messages';

/** Throws `UserError`: what the reader throws, `file/too-large` when it was ended, `file/no-reader` without a worker. */
export async function readReportSource(source: ReportSource): Promise<ReadReport> {
  const { readInWorker } = await import('./worker').catch((thrown: unknown) => {
    throw new UserError('file/no-reader', { file: source.name }, thrown);
  });
  return readInWorker(source);
}
