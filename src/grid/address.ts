/** Places in a grid: rows and columns count from 0; `A1` notation is for people. */

/** A cell of a workbook sheet, a cell of a document's table, or a line of a text. */
export interface Address {
  readonly kind: 'sheet' | 'table' | 'text';
  /** Sheet name; for a table of a document its caption, e.g. 第2个表格; for text its name. */
  readonly grid: string;
  readonly row: number;
  readonly column: number;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A → 0, AA → 26; letters in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** (3, 3) → D4; with `absolute` $D$4. */
export function cellName(row: number, column: number, absolute = false): string {
  const dollar = absolute ? '$' : '';
  return `${dollar}${columnName(column)}${dollar}${row + 1}`;
}

/** D4:I4, or D4 for a single cell. */
export function rectangleName(area: Rectangle, absolute = false): string {
  const first = cellName(area.row, area.column, absolute);
  if (area.rowCount === 1 && area.columnCount === 1) return first;
  return `${first}:${cellName(area.row + area.rowCount - 1, area.column + area.columnCount - 1, absolute)}`;
}

/** Sheet names are always quoted in formulas: `'三、依申请公开'`. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `D4`, `$D$4:I4`; undefined when it is not a place in a sheet. */
export function parseRectangle(text: string): Rectangle | undefined {
  const match = CELLS.exec(text);
  if (!match) return undefined;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  if (top < 0 || bottom >= EXCEL_ROWS || right >= EXCEL_COLUMNS) return undefined;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

/** Reads `'三、依申请公开'!$D$4`, with or without `=`; undefined when it names no sheet or no place. */
export function parseReference(
  text: string,
): { readonly sheet: string; readonly area: Rectangle } | undefined {
  const match = REFERENCE.exec(text.trim());
  const area = match?.[3] === undefined ? undefined : parseRectangle(match[3]);
  if (!match || !area) return undefined;
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), area };
}

/** How an address is shown: `三、依申请公开!D4`, `第2个表格 第4行第3列`, `第120行`. */
export function formatAddress(address: Address): string {
  if (address.kind === 'sheet') return `${address.grid}!${cellName(address.row, address.column)}`;
  if (address.kind === 'table') return `${address.grid} ${address.row + 1}:${address.column + 1}`;
  return `${address.grid} ${address.row + 1}`;
}
