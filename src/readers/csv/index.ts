/** .csv: our own lines → a Report, any other → a grid as a spreadsheet shows it. */
import { cellKey } from '../../grid';
import type { Grid, GridCell } from '../../grid';
import { UserError } from '../../messages';
import type { Reason } from '../../messages/reasons';
import type { Report } from '../../report';
import { decodeText, MOST_TEXT_BYTES } from '../text';
import { recordsOf } from './records';
import { isReport, reportFromRecords } from './report';
import { shownText } from './shown';

const MOST_CELLS = 200_000;

/** What Excel takes for a number when it opens the file. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Sheets of such files are called after them. */
const nameOf = (fileName: string): string => fileName.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');

function gridOf(records: readonly (readonly string[])[], name: string): Grid {
  const cells = new Map<number, GridCell>();
  let columnCount = 0;
  records.forEach((record, row) =>
    record.forEach((written, column) => {
      const text = shownText(written);
      if (text.trim() === '') return;
      const value = NUMBER.test(text.trim()) ? Number(text) : text;
      cells.set(cellKey(row, column), { value, text, formula: null });
      columnCount = Math.max(columnCount, column + 1);
    }),
  );
  return { kind: 'sheet', name, rowCount: records.length, columnCount, cells, merges: [] };
}

/**
 * Reads a file in UTF-8, UTF-16 or GB18030, separated by commas, semicolons or tabs. Throws `file/too-large`, `report/csv`
 * with line and column, `report/year` or `report/edition`.
 */
export function readCsv(
  bytes: Uint8Array,
  fileName: string,
): { readonly report: Report } | { readonly grid: Grid } {
  const tooLarge = (limit: Reason) => new UserError('file/too-large', { file: fileName, limit });
  if (bytes.length > MOST_TEXT_BYTES) throw tooLarge('text-size');
  const records = recordsOf(decodeText(bytes), MOST_CELLS);
  if (!records) throw tooLarge('cell-count');
  const name = nameOf(fileName);
  return isReport(records) ? { report: reportFromRecords(records, name) } : { grid: gridOf(records, name) };
}
