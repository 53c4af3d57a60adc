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

const DOLLAR = 36;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;
const DIGIT_0 = 48;
const LETTER_A = 65;
const LOWER_CASE = 32;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

interface Place {
  readonly row: number;
  readonly column: number;
  /** What follows it. */
  readonly end: number;
}

/** Reads `D4` or `$D$4` from a character on; row and column may lie outside a sheet. Workbooks have hundreds of them. */
function readPlace(text: string, start: number): Place | undefined {
  let at = text.charCodeAt(start) === DOLLAR ? start + 1 : start;
  const letters = at;
  let column = 0;
  for (; ; at++) {
    const letter = (text.charCodeAt(at) & ~LOWER_CASE) - LETTER_A;
    if (!(letter >= 0 && letter < 26)) break;
    column = column * 26 + letter + 1;
  }
  if (at === letters || at - letters > MOST_LETTERS) return undefined;
  if (text.charCodeAt(at) === DOLLAR) at++;
  const digits = at;
  let row = 0;
  for (; ; at++) {
    const digit = text.charCodeAt(at) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9)) break;
    row = row * 10 + digit;
  }
  if (at === digits || at - digits > MOST_DIGITS) return undefined;
  return { row: row - 1, column: column - 1, end: at };
}

/** Reads `D4`, `$D$4:I4`; undefined when it is not a place in a sheet. */
export function parseRectangle(text: string, start = 0): Rectangle | undefined {
  const first = readPlace(text, start);
  if (!first) return undefined;
  const last = text.charCodeAt(first.end) === COLON ? readPlace(text, first.end + 1) : first;
  if (!last || last.end !== text.length) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const bottom = Math.max(first.row, last.row);
  const right = Math.max(first.column, last.column);
  if (row < 0 || bottom >= EXCEL_ROWS || right >= EXCEL_COLUMNS) return undefined;
  return { row, column, rowCount: bottom - row + 1, columnCount: right - column + 1 };
}

/** Where the quoted sheet name ends that starts at a character: at its closing quote, or -1. */
function quotedEnd(text: string, start: number): number {
  let at = text.indexOf("'", start);
  while (at >= 0 && text.charCodeAt(at + 1) === APOSTROPHE) at = text.indexOf("'", at + 2);
  return at;
}

/** Reads `'三、依申请公开'!$D$4`, with or without `=`; undefined when it names no sheet or no place. */
export function parseReference(
  text: string,
): { readonly sheet: string; readonly area: Rectangle } | undefined {
  const trimmed = text.trim();
  const start = trimmed.charCodeAt(0) === EQUALS ? 1 : 0;
  const quoted = trimmed.charCodeAt(start) === APOSTROPHE;
  const first = quoted ? start + 1 : start;
  const last = quoted ? quotedEnd(trimmed, first) : trimmed.indexOf('!', first);
  const mark = quoted ? last + 1 : last;
  if (last <= first || trimmed[mark] !== '!') return undefined;
  const area = parseRectangle(trimmed, mark + 1);
  if (!area) return undefined;
  const sheet = trimmed.slice(first, last);
  if (!quoted) return sheet.includes("'") ? undefined : { sheet, area };
  return { sheet: sheet.includes("'") ? sheet.replace(/''/g, "'") : sheet, area };
}

/** What places that are not cells of a sheet are called; rows, columns and lines count from 1. */
export interface PlaceWords {
  readonly tableCell: (row: number, column: number) => string;
  readonly line: (grid: string, line: number) => string;
  readonly inGrid: (grid: string, place: string) => string;
}

/** What people call a place within its grid: `D4`, `第4行第3列`, `第120行`. */
export function placeWithin({ kind, grid, row, column }: Address, words: PlaceWords): string {
  if (kind === 'sheet') return cellName(row, column);
  return kind === 'table' ? words.tableCell(row + 1, column + 1) : words.line(grid, row + 1);
}

/** What people call a place: `三、依申请公开!D4`, `第2个表格第4行第3列`, `正文第12段`. */
export function placeName(address: Address, words: PlaceWords): string {
  const within = placeWithin(address, words);
  return address.kind === 'sheet' ? `${address.grid}!${within}` : words.inGrid(address.grid, within);
}

/** What programs are told of a place: `三、依申请公开!D4`, `第2个表格 4:3` by row and column, `文本 120` by line. */
export function formatAddress(address: Address): string {
  if (address.kind === 'sheet') return `${address.grid}!${cellName(address.row, address.column)}`;
  if (address.kind === 'table') return `${address.grid} ${address.row + 1}:${address.column + 1}`;
  return `${address.grid} ${address.row + 1}`;
}

/** Names of sheets or files in a sentence, each in quotation marks since many hold a 、 themselves: “封面”、“一、总体情况”…; of many the first `most`. */
export const listNames = (names: readonly string[], most = Infinity): string =>
  names
    .slice(0, most)
    .map((name) => `“${name}”`)
    .join('、') + (names.length > most ? '…' : '');
