/** A rectangle of cells in Excel's terms: whole rows and columns reach to the last row and column of a sheet. */
import { columnIndex, columnName, EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid/address';

/** Counts from 0, both ends belong to it: the shape that Univer calls a range. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

export const WHOLE_SHEET: Area = {
  startRow: 0,
  startColumn: 0,
  endRow: EXCEL_ROWS - 1,
  endColumn: EXCEL_COLUMNS - 1,
};

export const rowCount = (area: Area): number => area.endRow - area.startRow + 1;
export const columnCount = (area: Area): number => area.endColumn - area.startColumn + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);
export const isWholeColumns = (area: Area): boolean => rowCount(area) === EXCEL_ROWS;
export const isWholeRows = (area: Area): boolean => columnCount(area) === EXCEL_COLUMNS;

/** Excel calls a range unbounded when it is made of whole rows or columns. */
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);

export const isInsideSheet = (area: Area): boolean =>
  area.startRow >= 0 &&
  area.startColumn >= 0 &&
  area.endRow < EXCEL_ROWS &&
  area.endColumn < EXCEL_COLUMNS &&
  area.startRow <= area.endRow &&
  area.startColumn <= area.endColumn;

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : undefined;
}

export const union = (one: Area, other: Area): Area => ({
  startRow: Math.min(one.startRow, other.startRow),
  startColumn: Math.min(one.startColumn, other.startColumn),
  endRow: Math.max(one.endRow, other.endRow),
  endColumn: Math.max(one.endColumn, other.endColumn),
});

export const cellArea = (row: number, column: number): Area => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** Calls back for every cell, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++) visit(row, column);
}

/** `D4`, `D4:I9`, `A:C`, `2:3`; with `$` where `absolute`. */
export function areaName(area: Area, absolute = false): string {
  const dollar = absolute ? '$' : '';
  const [first, last] = [columnName(area.startColumn), columnName(area.endColumn)];
  if (isWholeColumns(area)) return `${dollar}${first}:${dollar}${last}`;
  if (isWholeRows(area)) return `${dollar}${area.startRow + 1}:${dollar}${area.endRow + 1}`;
  const start = `${dollar}${first}${dollar}${area.startRow + 1}`;
  return cellCount(area) === 1 ? start : `${start}:${dollar}${last}${dollar}${area.endRow + 1}`;
}

const PATTERN = /^(?:([A-Z]{1,3})?(\d{1,7})?)(?::([A-Z]{1,3})?(\d{1,7})?)?$/i;

/** Reads `D4`, `$D$4:I9`, `A:C`, `2:3`; undefined when the text is none of these. */
export function parseArea(text: string): Area | undefined {
  const match = PATTERN.exec(text.replace(/\$/g, ''));
  if (!match) return undefined;
  const isRange = text.includes(':');
  const [
    ,
    firstColumn,
    firstRow,
    lastColumn = isRange ? undefined : firstColumn,
    lastRow = isRange ? undefined : firstRow,
  ] = match;
  if (!firstColumn !== !lastColumn || !firstRow !== !lastRow || (!firstColumn && !firstRow)) return undefined;
  if (!isRange && (!firstColumn || !firstRow)) return undefined;
  const rows = firstRow && lastRow ? [Number(firstRow) - 1, Number(lastRow) - 1] : [0, EXCEL_ROWS - 1];
  const columns =
    firstColumn && lastColumn ? [columnIndex(firstColumn), columnIndex(lastColumn)] : [0, EXCEL_COLUMNS - 1];
  const area = {
    startRow: Math.min(...rows),
    startColumn: Math.min(...columns),
    endRow: Math.max(...rows),
    endColumn: Math.max(...columns),
  };
  return isInsideSheet(area) ? area : undefined;
}

const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C\d*|R|C)$/i;

/** Whether Excel writes a sheet name between quotes; letters include Chinese characters, `、` is none. */
export const needsQuotes = (sheet: string): boolean =>
  !PLAIN_SHEET_NAME.test(sheet) || LOOKS_LIKE_A_CELL.test(sheet);

export const sheetPrefix = (sheet: string): string =>
  needsQuotes(sheet) ? `'${sheet.replace(/'/g, "''")}'!` : `${sheet}!`;

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s;

/** Splits `'三、依申请公开'!D4` into sheet and the rest; the sheet is undefined when none is named. */
export function splitReference(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const match = REFERENCE.exec(text.trim());
  if (!match) return { sheet: undefined, rest: text.trim() };
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), rest: match[3] ?? '' };
}
