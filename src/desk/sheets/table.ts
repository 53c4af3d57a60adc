/** A table sheet of the desk: title, hint, headers, a row for each thing, with a filter on the headers. */
import { PAGE } from '../../form';
import { dateSerial, isoDate } from '../../grid';
import type { CellValue, Rectangle } from '../../grid';
import { LIMITS } from '../../layout';
import type { PlanSheet } from '../../layout';
import { at, draftSheet, finishSheet, put, raise } from '../../layout/sheet';
import type { SheetDraft } from '../../layout/sheet';
import { TAB_COLORS } from '../../layout/styles';
import type { DeskStyle } from './styles';
import { DESK_STYLES } from './styles';

export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  /** Where it is not that of the column. */
  readonly style?: DeskStyle;
}

export interface TableColumn<Row> {
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly style: DeskStyle;
  /** What stands in a row of the sheet, counted from 1 as formulas do. */
  readonly content: (row: Row, number: number) => Content | CellValue;
}

/** A text as a cell holds it: what is longer, or has too many lines, ends there. */
export function cellTextFor(text: string): string {
  const lines = text.split('\n');
  const held = lines.length <= LIMITS.lineFeeds ? text : lines.slice(0, LIMITS.lineFeeds).join('\n');
  return held.length <= LIMITS.cellText ? held : `${held.slice(0, LIMITS.cellText - 1)}…`;
}

/** A day as its number; null for none and for what is no day. */
export const dayCell = (day: string | null): number | null =>
  day === null ? null : (dateSerial(day, 1900) ?? null);

const isContent = (content: Content | CellValue): content is Content =>
  typeof content === 'object' && content !== null;

/** Puts a cell of one of the desk's looks. */
export function putCell(
  sheet: SheetDraft,
  row: number,
  column: number,
  style: DeskStyle,
  { value, formula, style: own }: Content,
): void {
  const text = typeof value === 'string' ? cellTextFor(value) : value;
  const used = own ?? style;
  // Older programs show a long text of the format @ as ####.
  const isLong = typeof text === 'string' && text.length > LIMITS.formattedText;
  const look = isLong && DESK_STYLES[used].numberFormat === '@' ? 'machine' : used;
  sheet.cells.push({ row, column, style: look, value: text, formula: formula ?? null });
}

/** A value that a person put into a column of their own: a day is shown as one. */
function ownContent(value: CellValue): Content {
  const serial = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayCell(value) : null;
  return serial !== null && isoDate(serial, 1900) === value
    ? { value: serial, style: 'inputDate' }
    : { value };
}

/** The reviewer's own columns. */
export const ownTableColumns = <Row>(
  headers: Iterable<string>,
  valuesOf: (row: Row) => Readonly<Record<string, CellValue>> | undefined,
): TableColumn<Row>[] =>
  [...headers].map((header) => ({
    header,
    width: 100,
    style: 'input',
    content: (row) => {
      const values = valuesOf(row);
      return ownContent((values && Object.hasOwn(values, header) ? values[header] : null) ?? null);
    },
  }));

export interface TableSheet<Row> {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly headerRow: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Columns that stay in sight. */
  readonly frozen: number;
  readonly tabColor?: string;
}

export interface DraftedTable {
  readonly sheet: SheetDraft;
  /** Headers and rows. */
  readonly area: Rectangle;
}

/** More columns go on beside, on another page. */
const PAGE_PIXELS = 1_500;
const TITLE_HEIGHT = 30;
const TITLE_PIXELS = 640;
const HEADER_HEIGHT = 32;

/** Columns for the title: as many as it needs to stand in one line. */
function titleColumns(widths: readonly number[]): number {
  let sum = 0;
  const enough = widths.findIndex((width) => (sum += width) >= TITLE_PIXELS);
  return enough < 0 ? widths.length : enough + 1;
}

/** The sheet with its table, to be finished by `finishTable`. */
export function draftTable<Row>(given: TableSheet<Row>): DraftedTable {
  const { headerRow, columns, rows } = given;
  const widths = columns.map(({ width }) => width);
  const sheet = draftSheet(given.name, given.tabColor ?? TAB_COLORS.table, widths);
  const across = titleColumns(widths);
  put(sheet, at(0, 0, 1, across), 'heading', { value: given.title });
  raise(sheet, 0, TITLE_HEIGHT);
  put(sheet, at(1, 0, 1, across), 'hint', { value: given.hint });
  raise(sheet, 1, 20);
  columns.forEach(({ header }, column) => putCell(sheet, headerRow, column, 'listHeader', { value: header }));
  raise(sheet, headerRow, HEADER_HEIGHT);
  rows.forEach((each, index) => {
    const row = headerRow + 1 + index;
    columns.forEach(({ style, content }, column) => {
      const own = content(each, row + 1);
      putCell(sheet, row, column, style, isContent(own) ? own : { value: own });
    });
  });
  const area = at(headerRow, 0, rows.length + 1, columns.length);
  sheet.filter = area;
  sheet.freeze = { rows: headerRow + 1, columns: given.frozen };
  return { sheet, area };
}

/** The finished sheet; these rows and columns of it print across A4, headers on each page. */
export function finishTable(
  { sheet, area }: DraftedTable,
  rowCount = area.row + area.rowCount,
  columnCount = area.columnCount,
): PlanSheet {
  const pixels = sheet.columnWidths.slice(0, columnCount).reduce((sum, width) => sum + width, 0);
  return finishSheet(sheet, {
    orientation: 'landscape',
    area: at(0, 0, rowCount, columnCount),
    titleRows: area.row + 1,
    fit: { wide: Math.max(1, Math.round(pixels / PAGE_PIXELS)), tall: 0 },
    margins: PAGE.margins,
  });
}
