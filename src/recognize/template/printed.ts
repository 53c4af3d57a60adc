/** What is printed around the figures of a table of our template: by it a defined name is told to stand in its place. */
import { fieldOf } from '../../form';
import type { Edition, Field, FormCell, FormTable } from '../../form';

/** A row of figures with the words at which it stands. */
export interface PrintedRow {
  /** Official wording right before the figures; empty where a row has none. */
  readonly label: string;
  readonly fields: readonly Field[];
  /** Of the figures, within the table. */
  readonly columns: readonly number[];
  /** The words right above each column of figures. */
  readonly heads: readonly string[];
  /** Above the first row under a header: for each figure the words that begin in its column, the lowest first. */
  readonly headers: readonly (readonly string[])[] | null;
}

function makeRows(edition: Edition, table: FormTable): PrintedRow[] {
  const rows: PrintedRow[] = [];
  let headers: FormCell[] = [];
  let underHeader = false;
  for (let row = 0; row < table.rowCount; row++) {
    const cells = table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    const figures = cells.filter(({ field }) => field !== null);
    if (figures.length === 0) {
      if (underHeader) headers = [];
      underHeader = false;
      headers = [...cells.filter(({ kind }) => kind === 'header'), ...headers];
      continue;
    }
    const columns = figures.map(({ column }) => column);
    const above = columns.map((column) =>
      headers.filter((cell) => cell.column === column).map(({ text }) => text),
    );
    rows.push({
      label: cells.filter(({ kind }) => kind === 'label').at(-1)?.text ?? '',
      fields: figures.flatMap(({ field }) => (field === null ? [] : fieldOf(edition, field))),
      columns,
      heads: above.map(([lowest = '']) => lowest),
      headers: underHeader ? null : above,
    });
    underHeader = true;
  }
  return rows;
}

const made = new WeakMap<FormTable, readonly PrintedRow[]>();

/** The rows of figures of a table, from top to bottom, made once. */
export function printedRows(edition: Edition, table: FormTable): readonly PrintedRow[] {
  const known = made.get(table);
  if (known) return known;
  const rows = makeRows(edition, table);
  made.set(table, rows);
  return rows;
}
