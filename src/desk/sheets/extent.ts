/**
 * Where the tables of the review workbook stand as they are written: a title, a hint, the headers, a row for each thing. Formulas refer
 * to whole columns of a table down to a row that leaves room for what is added later.
 */
import { DESK_COLUMNS } from '../../form';
import type { DeskCell, DeskColumn, DeskTable } from '../../form';
import { cellName, quoteSheet, rectangleName } from '../../grid';
import { DESK } from '../../messages';

/** Tables with a sheet of their own. */
export type SheetTable = Exclude<DeskTable, 'unlisted' | 'unread'>;

/** Above the headers of 单位数据 stand the ids of the fields. */
const HEADER_ROWS: Readonly<Record<SheetTable, number>> = {
  standings: 2,
  issues: 2,
  members: 2,
  letterWords: 2,
  figures: 3,
  texts: 2,
};

/** The row of the headers of a table, counted from 0. */
export const headerRow = (table: SheetTable): number => HEADER_ROWS[table];
/** Its first row under the headers. */
export const firstRow = (table: SheetTable): number => HEADER_ROWS[table] + 1;

/** The column of a table as it is written. */
export function columnOf<Table extends SheetTable>(table: Table, column: DeskColumn<Table>): number {
  const columns: readonly string[] = DESK_COLUMNS[table];
  return columns.indexOf(column);
}

const LEAST_ROWS = 2_000;
const ROOM = 3;

/** The last row that formulas look at where a table has so many rows now. */
export const lastRow = (rowCount: number): number => Math.max(LEAST_ROWS, rowCount * ROOM);

/** A whole column of a table in a formula: `'审核台账'!$A$4:$A$2000`. */
export function rangeIn(table: SheetTable, column: number, last: number): string {
  const row = firstRow(table);
  const area = { row, column, rowCount: last - row, columnCount: 1 };
  return `${quoteSheet(DESK.sheets[table])}!${rectangleName(area, true)}`;
}

/** Single cells: on 汇总表二 above the table, and on 成员名单 above the headers. */
export const CELL_PLACES: Readonly<
  Record<
    DeskCell,
    { readonly sheet: 'rollUpProactive' | 'members'; readonly row: number; readonly column: number }
  >
> = {
  acceptedOnly: { sheet: 'rollUpProactive', row: 2, column: 1 },
  scopeKind: { sheet: 'rollUpProactive', row: 3, column: 1 },
  scopeMember: { sheet: 'rollUpProactive', row: 4, column: 1 },
  due: { sheet: 'members', row: 0, column: 7 },
};

/** A single cell in a formula on another sheet: `'汇总表二'!$B$3`. */
export function cellReference(cell: DeskCell): string {
  const { sheet, row, column } = CELL_PLACES[cell];
  return `${quoteSheet(DESK.sheets[sheet])}!${cellName(row, column, true)}`;
}
