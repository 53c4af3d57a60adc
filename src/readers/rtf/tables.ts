/** Tables of RTF: rows say where their cells end, in twips; columns are made of all those ends. */
import type { DocumentCell } from '../document';
import { PlacedRows } from '../placedRows';
import type { RowCell } from '../placedRows';

type Marks = Partial<Pick<RowCell, 'merges' | 'continues' | 'joins'>>;

/** What a row says of itself before or behind its cells. */
export class RowDefinition {
  left = 0;
  readonly cells: (Marks & { readonly end: number })[] = [];
  private marks: Marks = {};

  /** A merge of the cell whose end comes next. */
  mark(marks: Marks): void {
    this.marks = { ...this.marks, ...marks };
  }

  end(at: number): void {
    this.cells.push({ ...this.marks, end: at });
    this.marks = {};
  }
}

export interface Row {
  readonly definition: RowDefinition;
  readonly texts: readonly string[];
}

/** Ends that differ by less are one: rows are drawn by hand. */
const NEAR = 40;
/** Of a cell whose end nobody says. */
const USUAL_WIDTH = 1_000;

/** The ends of the cells of a row, one for each. */
function endsOf({ definition, texts }: Row): number[] {
  let last = definition.left;
  return texts.map((_, at) => (last = Math.max(last, definition.cells[at]?.end ?? last + USUAL_WIDTH)));
}

/** Where columns end, from left to right. */
function columnEnds(rows: readonly Row[]): number[] {
  const all = rows.flatMap((row) => [row.definition.left, ...endsOf(row)]).sort((one, other) => one - other);
  return all.filter((end, at) => at === 0 || end - (all[at - 1] ?? 0) > NEAR);
}

/** How many columns end before or at a place. */
const columnsTo = (ends: readonly number[], place: number): number => {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** The rows of a table as cells with spans. */
export function cellsOf(rows: readonly Row[]): readonly DocumentCell[] {
  const ends = columnEnds(rows);
  const placed = new PlacedRows();
  for (const row of rows) {
    const first = columnsTo(ends, row.definition.left);
    let before = first;
    const cells = endsOf(row).map((end, at) => {
      const { merges = false, continues = false, joins = false } = row.definition.cells[at] ?? {};
      const column = columnsTo(ends, end);
      const columnCount = Math.max(1, column - before);
      before = Math.max(column, before);
      return { text: row.texts[at] ?? '', columnCount, merges, continues, joins };
    });
    placed.add(cells, first);
  }
  return placed.cells;
}
