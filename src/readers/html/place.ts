/** Cells of an HTML table at their places: a cell takes the next free one (HTML Standard §4.9.12.1). */
import type { DocumentCell } from '../document';
import { attributeOf } from './tree';
import type { HtmlElement } from './tree';

const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

function span(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attributeOf(element, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

/** Rows of cells with the text of each; a span never reaches over the last row. */
export function placeCells(
  rows: readonly (readonly HtmlElement[])[],
  textOf: (cell: HtmlElement) => string,
): DocumentCell[] {
  const cells: DocumentCell[] = [];
  /** By column: the first row that is free again. */
  const free: number[] = [];
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row) {
      while ((free[column] ?? 0) > index) column++;
      const rowCount = Math.min(span(cell, 'rowspan', MOST_ROWS), rows.length - index);
      const columnCount = span(cell, 'colspan', MOST_COLUMNS);
      if (column + columnCount > MOST_COLUMNS) break;
      for (let at = column; at < column + columnCount; at++) free[at] = index + rowCount;
      cells.push({ row: index, column, rowCount, columnCount, text: textOf(cell) });
      column += columnCount;
    }
  });
  return cells;
}
