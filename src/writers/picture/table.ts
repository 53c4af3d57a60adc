/** One statutory table as a picture, for sites that publish tables so: as wide as in the document, with the same merges. */
import { FONTS, PAGE, partOfTable, tableOf } from '../../form';
import type { Edition, FormTable, TableId } from '../../form';
import { PICTURE } from '../../messages/official/picture';
import { editionOf } from '../../report';
import type { Report } from '../../report';
import { withoutControls } from '../../text';
import { CELL_PADDING, isCentred, printedRows, printField, sizeOf } from '../printed';
import type { PrintedTableCell } from '../printed';
import { pictureOf } from './marks';
import type { Mark } from './marks';
import { baseline, label } from './section';
import { wrap } from './text';
import type { Picture } from './types';

/** Pixels of 1/96 inch. */
const PIXELS_PER_POINT = 96 / 72;
const WIDTH = ((PAGE.width - PAGE.margins.left - PAGE.margins.right) * 96) / 25.4;
const MARGIN = 12;
const PADDING = CELL_PADDING * PIXELS_PER_POINT;
/** Over and under the lines of a cell. */
const SPACE = 3;
/** Lines one pixel wide are sharp when they run through the middle of pixels. */
const HALF = 0.5;
const LINE = 1.25;
const INK = '#000000';

interface LaidCell {
  readonly cell: PrintedTableCell;
  readonly x: number;
  readonly width: number;
  /** In pixels. */
  readonly size: number;
  readonly lines: readonly string[];
}

const heightOf = ({ lines, size }: LaidCell): number => lines.length * size * LINE + 2 * SPACE;

function laidCells(table: FormTable, report: Report): LaidCell[] {
  const edge = (column: number) => {
    const share = table.widths.slice(0, column).reduce((sum, width) => sum + width, 0) / 100;
    return MARGIN + Math.round(share * WIDTH) + HALF;
  };
  return printedRows(table, report)
    .flat()
    .map((cell) => {
      const size = sizeOf(cell) * PIXELS_PER_POINT;
      const x = edge(cell.column);
      const width = edge(cell.column + cell.columnSpan) - x;
      const lines = cell.kind === 'figure' ? [cell.print] : wrap(cell.print, size, width - 2 * PADDING);
      return { cell, x, width, size, lines };
    });
}

/** Rows as high as their text asks; a merged cell that needs more makes its last row higher. */
function rowHeights({ rowCount }: FormTable, cells: readonly LaidCell[]): number[] {
  const heights = Array.from({ length: rowCount }, () => 0);
  const bySpan = [...cells].sort((one, other) => one.cell.rowSpan - other.cell.rowSpan);
  for (const laid of bySpan) {
    const { row, rowSpan } = laid.cell;
    const own = heights.slice(row, row + rowSpan).reduce((sum, height) => sum + height, 0);
    const last = row + rowSpan - 1;
    heights[last] = Math.max(heights[last] ?? 0, (heights[last] ?? 0) + heightOf(laid) - own);
  }
  return heights.map(Math.ceil);
}

function cellMarks(laid: LaidCell, table: FormTable, y: number, height: number): Mark[] {
  const { cell, x, width, size, lines } = laid;
  const centred = isCentred(cell, table);
  const first = y + (height - lines.length * size * LINE) / 2;
  const place = centred ? ({ x: x + width / 2, anchor: 'middle' } as const) : { x: x + PADDING };
  return [
    { kind: 'box', x, y, width, height, fill: 'none', stroke: INK },
    ...lines
      .map((text, index) => ({ text, y: baseline(first + (index + 0.5) * size * LINE, size) }))
      .filter(({ text }) => text !== '')
      .map((line) => label({ ...line, ...place, size, fill: INK }, width - 2 * PADDING)),
  ];
}

/** Row by row what the table says; fields in the printed order. */
function tableTold(report: Report, edition: Edition, id: TableId): string {
  const rows = new Map<string, { label: string; text: string }[]>();
  for (const { id: field, table, rowName, columnLabel } of edition.fields) {
    if (table !== id) continue;
    const figure = report.figures.get(field);
    const text = figure ? printField(report, id, field) || PICTURE.blank : PICTURE.notFound;
    const told = { label: columnLabel, text };
    rows.set(rowName, [...(rows.get(rowName) ?? []), told]);
  }
  return [...rows].map(([row, figures]) => PICTURE.told.row(row, figures)).join('');
}

/** A table as it is printed, with what it says in words. Throws `report/edition` for an unknown edition. */
export function tablePicture(report: Report, id: TableId): Picture {
  const edition = editionOf(report);
  const table = tableOf(edition, id);
  const cells = laidCells(table, report);
  const heights = rowHeights(table, cells);
  const heightBefore = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const { heading } = partOfTable(edition, id);
  return pictureOf({
    marks: cells.flatMap((laid) => {
      const { row, rowSpan } = laid.cell;
      const y = heightBefore(row);
      return cellMarks(laid, table, MARGIN + HALF + y, heightBefore(row + rowSpan) - y);
    }),
    width: Math.round(WIDTH) + 2 * MARGIN + 1,
    height: heightBefore(table.rowCount) + 2 * MARGIN + 1,
    fonts: FONTS.body,
    title: PICTURE.tableTitle(withoutControls(report.unit).trim(), report.year, heading),
    description: tableTold(report, edition, id),
  });
}
