/** A list of the ledger: title, hint, two lines of formulas, headers, typed columns and results, with filter and freeze. No cells are merged, so that columns can be moved. */
import { LAST_LEDGER_ROW, PAGE } from '../../form';
import type { CellValue, Rectangle } from '../../grid';
import { LIMITS } from '../../layout';
import type { PlanSheet } from '../../layout';
import { at, draftSheet, finishSheet, raise } from '../../layout/sheet';
import type { SheetDraft } from '../../layout/sheet';
import { FIRST_ROW, HEADER_ROW } from './places';
import type { LedgerStyle } from './styles';
import { LEDGER_STYLES } from './styles';

export interface Content {
  readonly value?: CellValue;
  readonly formula?: string;
}

export interface ListColumn<Key extends string> {
  readonly key: Key;
  readonly header: string;
  /** Pixels. */
  readonly width: number;
  readonly style: LedgerStyle;
  readonly isResult: boolean;
}

/** Puts a cell of one of the ledger's looks. A long text of the format @ would be #### in older programs. */
export function putCell(
  sheet: SheetDraft,
  row: number,
  column: number,
  style: LedgerStyle,
  { value = null, formula }: Content = {},
): void {
  const isLong = typeof value === 'string' && value.length > LIMITS.formattedText;
  const look = isLong && LEDGER_STYLES[style].numberFormat === '@' ? 'ledgerLong' : style;
  sheet.cells.push({ row, column, style: look, value, formula: formula ?? null });
}

const HEADER_HEIGHT = 36;
const PAGE_PIXELS = 1_450;

/** The rows of a column from the headers to the last that is counted, for what watches over it. */
export const watched = (column: number, columnCount = 1): Rectangle =>
  at(HEADER_ROW - 1, column, LAST_LEDGER_ROW - HEADER_ROW + 1, columnCount);
/** The same without the header. */
export const typed = (column: number): Rectangle =>
  at(FIRST_ROW - 1, column, LAST_LEDGER_ROW - HEADER_ROW, 1);

/** The sheet with title, hint and headers. */
export function draftList<Key extends string>(
  name: string,
  tabColor: string,
  { title, hint }: { readonly title: string; readonly hint: string },
  columns: readonly ListColumn<Key>[],
): SheetDraft {
  const sheet = draftSheet(
    name,
    tabColor,
    columns.map(({ width }) => width),
  );
  putCell(sheet, 0, 0, 'ledgerTitle', { value: title });
  putCell(sheet, 1, 0, 'ledgerHint', { value: hint });
  raise(sheet, 0, 30);
  raise(sheet, 1, 20);
  raise(sheet, 2, 24);
  raise(sheet, 3, 22);
  columns.forEach(({ header, isResult }, column) =>
    putCell(sheet, HEADER_ROW - 1, column, isResult ? 'ledgerResultHeader' : 'listHeader', { value: header }),
  );
  raise(sheet, HEADER_ROW - 1, HEADER_HEIGHT);
  return sheet;
}

/** Puts one row; `contentOf` says what a column holds. */
export function putRow<Key extends string>(
  sheet: SheetDraft,
  row: number,
  columns: readonly ListColumn<Key>[],
  contentOf: (key: Key) => Content,
): void {
  columns.forEach(({ key, style }, column) => putCell(sheet, row - 1, column, style, contentOf(key)));
}

/** The finished list; its headers stay in sight and print on each page. */
export function finishList(sheet: SheetDraft, rows: number): PlanSheet {
  const columnCount = sheet.columnWidths.length;
  const pixels = sheet.columnWidths.reduce((sum, width) => sum + width, 0);
  sheet.filter = watched(0, columnCount);
  sheet.freeze = { rows: HEADER_ROW, columns: 1 };
  return finishSheet(sheet, {
    orientation: 'landscape',
    area: at(0, 0, HEADER_ROW + rows, columnCount),
    titleRows: HEADER_ROW,
    fit: { wide: Math.max(1, Math.ceil(pixels / PAGE_PIXELS)), tall: 0 },
    margins: PAGE.margins,
  });
}

/** Rows to format: as many as are usual, and where more are filled in some behind them. */
export const rowsFor = (filled: number, usual: number): number =>
  Math.max(usual, Math.ceil((filled + 100) / 100) * 100);
