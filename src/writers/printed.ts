/** A table of the form as it is printed with a report's figures: rows of cells with their spans. */
import { PAGE, SIZES } from '../form';
import type { FieldId, FormCell, FormTable, TableId } from '../form';
import type { Figure, Report } from '../report';
import { withoutControls } from '../text';

export interface PrintedTableCell extends FormCell {
  /** Wording or figure as it will be printed. */
  readonly print: string;
  /** Share of the table's width, in percent. */
  readonly width: number;
}

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 15, useGrouping: false });

/** A number in half-width digits, without grouping. */
export const printNumber = (value: number): string => NUMBER.format(value === 0 ? 0 : value);

/** Half-width digits with the decimals as given; blank is empty, and what is not a number stands as it was written, in one line. */
export function printFigure(figure: Figure | undefined): string {
  if (!figure || figure.spelling === 'blank') return '';
  if (figure.value === null) return withoutControls(figure.text).trim();
  if (figure.spelling === 'text' && PLAIN.test(figure.text)) return figure.text;
  return printNumber(figure.value);
}

/** What of a report its tables are printed from. */
export type Tabled = Pick<Report, 'figures' | 'blankAsZero'>;

/** The figure of a field; 0 for a blank one of a table whose blanks are zeros. */
export function printField({ figures, blankAsZero }: Tabled, table: TableId, field: FieldId): string {
  const figure = figures.get(field);
  return figure?.spelling === 'blank' && blankAsZero.has(table) ? printNumber(0) : printFigure(figure);
}

/** The cells that begin in each printed row, in column order. */
export function printedRows(table: FormTable, report: Tabled): readonly PrintedTableCell[][] {
  const rows = Array.from({ length: table.rowCount }, (): PrintedTableCell[] => []);
  for (const cell of table.cells) {
    const widths = table.widths.slice(cell.column, cell.column + cell.columnSpan);
    rows[cell.row]?.push({
      ...cell,
      print: cell.field === null ? cell.text : printField(report, table.id, cell.field),
      width: widths.reduce((sum, width) => sum + width, 0),
    });
  }
  return rows.map((row) => row.sort((one, other) => one.column - other.column));
}

/** Row labels read from the left; merged group labels, headers, bands and figures stand in the middle. */
export function isCentred(cell: FormCell, table: FormTable): boolean {
  return cell.kind !== 'label' || cell.rowSpan > 1 || table.headerRows === 0;
}

/** Space left and right of the text in a cell, in points: 15 columns of two characters must fit 156 mm. */
export const CELL_PADDING = 1.5;
const TABLE_WIDTH = ((PAGE.width - PAGE.margins.left - PAGE.margins.right) / 25.4) * 72;
/** Width of a digit in the widest of the fonts that may stand in, as a share of its size. */
const DIGIT_WIDTH = 0.64;

/** Size in points: a figure too long for its column is set smaller, since a number must not break over two lines. */
export function sizeOf(cell: PrintedTableCell): number {
  if (cell.kind !== 'figure') return SIZES.table;
  const room = (cell.width / 100) * TABLE_WIDTH - 2 * CELL_PADDING;
  const fitting = Math.floor((2 * room) / (DIGIT_WIDTH * Math.max(1, cell.print.length))) / 2;
  return Math.max(5, Math.min(SIZES.table, fitting));
}
