/** Reads reports, lists of members and whole workbooks in a worker: the readers are not part of the pane, and what hangs in them can be ended. */
import type { ParsedMembers } from '../../../desk/members/parse';
import type { ReadReport, ReportSource } from '../../../addin/readReport';
import type { Workbook } from '../../../grid';
import { UserError } from '../../../messages';
import type { FileSource } from './source';

/** Throws `UserError`: what the reader throws, `file/too-large` when it was ended, `file/no-reader` without a worker. */
export async function readReportSource(source: ReportSource): Promise<ReadReport> {
  const { readInWorker } = await workerFor(source.name);
  return readInWorker.report(source);
}

/** Throws as `readReportSource`, and `desk/no-members`. */
export async function readListSource(source: FileSource): Promise<ParsedMembers> {
  const { readInWorker } = await workerFor(source.name);
  return readInWorker.list(source);
}

/** Throws as `readReportSource`, and `ledger/no-list` for a report as data. */
export async function readWorkbookSource(source: FileSource): Promise<Workbook> {
  const { readInWorker } = await workerFor(source.name);
  return readInWorker.workbook(source);
}

const workerFor = (file: string) =>
  import('./worker').catch((thrown: unknown) => {
    throw new UserError('file/no-reader', { file }, thrown);
  });
