/** A report as blocks of lines and tables that layouts change before a renderer writes them. */
import { editionById, tableOf } from '../../src/form';
import type { FieldId, FormTable } from '../../src/form';
import { DOCUMENT } from '../../src/messages';
import type { Report } from '../../src/report';
import { printedRows } from '../../src/writers/printed';

export interface ModelCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly field: FieldId | null;
  readonly kind: 'label' | 'figure' | 'noise';
  /** Digits in the cell that are no part of what a person reads there. */
  readonly unseen?: Unseen;
  /** What a workbook keeps where it shows something else. */
  readonly stored?: Stored;
}

export interface Unseen {
  readonly digits: string;
  readonly how: 'struck' | 'raised' | 'hidden' | 'deleted';
  readonly stands: 'before' | 'behind';
}

export type Stored =
  /** A number under a format: `text` is what is shown. */
  | { readonly kind: 'format'; readonly value: number; readonly format: string }
  /** The sum of cells, told from here in rows and columns, with the result that is kept. */
  | {
      readonly kind: 'sum';
      readonly of: readonly (readonly [rows: number, columns: number])[];
      readonly result: number | undefined;
    };

export interface ModelTable {
  readonly kind: 'table';
  readonly name: string;
  readonly headerRows: number;
  readonly cells: readonly ModelCell[];
  /** What a web page says of it within it. */
  readonly caption?: string;
  /** Rows and columns that a workbook hides. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}
export interface ModelLines {
  readonly kind: 'lines';
  readonly lines: readonly string[];
}
export type Model = readonly (ModelTable | ModelLines)[];

function modelTable(table: FormTable, report: Report): ModelTable {
  const cells = printedRows(table, report)
    .flat()
    .map(({ print, field, kind, ...place }): ModelCell => ({
      row: place.row,
      column: place.column,
      rowSpan: place.rowSpan,
      columnSpan: place.columnSpan,
      text: print,
      field,
      kind: kind === 'figure' ? 'figure' : 'label',
    }));
  return { kind: 'table', name: table.name, headerRows: table.headerRows, cells };
}

/** The report as printed. */
export function modelOf(report: Report): Model {
  const edition = editionById(report.edition)!;
  return [
    { kind: 'lines', lines: [...DOCUMENT.titleLines(report.unit, report.year), DOCUMENT.preface(report)] },
    ...edition.parts.flatMap((part): Model => [
      {
        kind: 'lines',
        lines: [part.heading, ...(part.text === null ? [] : report.parts[part.text].split('\n'))],
      },
      ...(part.table === null ? [] : [modelTable(tableOf(edition, part.table), report)]),
    ]),
  ];
}

export const tablesOf = (model: Model): ModelTable[] =>
  model.flatMap((block) => (block.kind === 'table' ? [block] : []));

/** Every table changed, or replaced by several. */
export const mapTables = (model: Model, change: (table: ModelTable) => Model): Model =>
  model.flatMap((block) => (block.kind === 'table' ? change(block) : [block]));

export const mapCells = (model: Model, change: (cell: ModelCell) => ModelCell): Model =>
  mapTables(model, (table) => [{ ...table, cells: table.cells.map(change) }]);

export const rowCountOf = ({ cells }: ModelTable): number =>
  Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
export const columnCountOf = ({ cells }: ModelTable): number =>
  Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));

/** Room for a row or column: what stands behind moves on, what goes through grows. */
export function insertRow(
  { cells, ...table }: ModelTable,
  at: number,
  added: readonly ModelCell[],
): ModelTable {
  const moved = cells.map((cell) => ({
    ...cell,
    row: cell.row >= at ? cell.row + 1 : cell.row,
    rowSpan: cell.row < at && cell.row + cell.rowSpan > at ? cell.rowSpan + 1 : cell.rowSpan,
  }));
  return { ...table, cells: [...moved, ...added] };
}

export function insertColumn(
  { cells, ...table }: ModelTable,
  at: number,
  added: readonly ModelCell[],
): ModelTable {
  const moved = cells.map((cell) => ({
    ...cell,
    column: cell.column >= at ? cell.column + 1 : cell.column,
    columnSpan:
      cell.column < at && cell.column + cell.columnSpan > at ? cell.columnSpan + 1 : cell.columnSpan,
  }));
  return { ...table, cells: [...moved, ...added] };
}

/** The rows from `first` up to `end` as a table of their own; what goes through is cut. */
export function cutRows({ cells, ...table }: ModelTable, first: number, end: number): ModelTable {
  return {
    ...table,
    cells: cells.flatMap((cell) => {
      const from = Math.max(first, cell.row);
      const to = Math.min(end, cell.row + cell.rowSpan);
      return from < to ? [{ ...cell, row: from - first, rowSpan: to - from }] : [];
    }),
  };
}
