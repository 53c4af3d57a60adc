/** Tables put together and taken apart. */
import { columnCountOf, insertColumn, insertRow } from '../model';
import type { Model, ModelCell, ModelLines, ModelTable } from '../model';

export const lines = (...texts: readonly string[]): ModelLines => ({ kind: 'lines', lines: texts });

export const words = (row: number, column: number, text: string, columnSpan = 1, rowSpan = 1): ModelCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  field: null,
  kind: 'noise',
});

/** A table of plain texts, a row a line. */
export const plainTable = (name: string, rows: readonly (readonly (string | number)[])[]): ModelTable => ({
  kind: 'table',
  name,
  headerRows: 1,
  cells: rows.flatMap((row, at) => row.map((text, column) => words(at, column, String(text)))),
});

/** The column behind those of the labels. */
export const firstFigureColumn = ({ cells }: ModelTable): number =>
  Math.min(...cells.filter(({ kind }) => kind === 'figure').map(({ column }) => column));

const moved = ({ cells }: ModelTable, rows: number, columns: number): ModelCell[] =>
  cells.map((cell) => ({ ...cell, row: cell.row + rows, column: cell.column + columns }));

/** Two tables as one, side by side with empty columns between, each under a line of its own. */
export function beside(
  [left, leftCaption]: readonly [ModelTable, string],
  [right, rightCaption]: readonly [ModelTable, string],
  gap: number,
): ModelTable {
  const start = columnCountOf(left) + gap;
  return {
    ...left,
    headerRows: left.headerRows + 1,
    cells: [
      words(0, 0, leftCaption, columnCountOf(left)),
      words(0, start, rightCaption, columnCountOf(right)),
      ...moved(left, 1, 0),
      ...moved(right, 1, start),
    ],
  };
}

/** The table under a first row that goes over its whole width. */
export const underRow = (table: ModelTable, text: string): ModelTable => ({
  ...insertRow(table, 0, [words(0, 0, text, columnCountOf(table))]),
  headerRows: table.headerRows + 1,
});

/** A table of which each figure row is led by a name: 表四 for several years or units. */
export function withNamedRows(
  table: ModelTable,
  head: string,
  rows: readonly (readonly [string, ModelTable])[],
): ModelTable {
  const top = table.headerRows;
  const led = insertColumn(table, 0, [words(0, 0, head, 1, top)]);
  return {
    ...led,
    cells: [
      ...led.cells.filter(({ row }) => row < top),
      ...rows.flatMap(([name, { cells }], at) => [
        words(top + at, 0, name),
        ...cells
          .filter(({ row }) => row >= top)
          .map((cell) => ({ ...cell, row: top + at, column: cell.column + 1 })),
      ]),
    ],
  };
}

/** Rows in another order; what spans several of them must span the same as before. */
export const reordered = (table: ModelTable, at: (row: number) => number): ModelTable => ({
  ...table,
  cells: table.cells.map((cell) => ({ ...cell, row: at(cell.row) })),
});

export const transposed = (table: ModelTable): ModelTable => ({
  ...table,
  headerRows: 3,
  cells: table.cells.map(({ row, column, rowSpan, columnSpan, ...cell }) => ({
    ...cell,
    row: column,
    column: row,
    rowSpan: columnSpan,
    columnSpan: rowSpan,
  })),
});

/** A table of the form in a model. */
export const tableNamed = (model: Model, name: string): ModelTable | undefined =>
  model.find((block): block is ModelTable => block.kind === 'table' && block.name === name);

export const isTable = (block: Model[number]): block is ModelTable => block.kind === 'table';

/** An empty row. */
export const gapRow = (table: ModelTable, at: number): ModelTable => insertRow(table, at, []);
