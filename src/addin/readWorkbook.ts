/** The cells of a file of any kind, for lists that are looked through in the pane. It brings the readers, so only the reading worker loads it. */
import type { Workbook } from '../grid';
import { UserError } from '../messages';
import { readFile } from '../readers';
import { assertHasText } from './readReport';

/** A file in memory whose cells are asked for; `workbook` tells it from a report. */
export interface WorkbookSource {
  readonly workbook: true;
  /** What people call it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Throws `UserError`: another kind of file, a damaged one, `ledger/no-list` for a report as data. */
export async function readWorkbook({ name, bytes }: WorkbookSource, onPart?: () => void): Promise<Workbook> {
  assertHasText(bytes, name);
  const source = await readFile(bytes, name, onPart ? { onPart } : {});
  if (source.kind === 'report') throw new UserError('ledger/no-list', { file: name });
  return source.workbook;
}
