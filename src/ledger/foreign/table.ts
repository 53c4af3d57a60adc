/** Cells of a list as a reader sees them: what is merged counts in all of its rows. */
import { cellAt, textAt } from '../../grid';
import type { Grid, GridCell, Rectangle } from '../../grid';

export interface Table {
  readonly grid: Grid;
  /** The cell at a place, or the first of those that are merged with it. */
  readonly cell: (row: number, column: number) => GridCell | undefined;
  readonly text: (row: number, column: number) => string;
  /** The merge that a place is in. */
  readonly merge: (row: number, column: number) => Rectangle | undefined;
}

/** A grid with its merges at hand. */
export function tableOf(grid: Grid): Table {
  const byRow = new Map<number, Rectangle[]>();
  for (const merge of grid.merges)
    for (let row = merge.row; row < Math.min(merge.row + merge.rowCount, grid.rowCount); row++) {
      const own = byRow.get(row);
      if (own) own.push(merge);
      else byRow.set(row, [merge]);
    }
  const merge = (row: number, column: number) =>
    byRow.get(row)?.find((each) => column >= each.column && column < each.column + each.columnCount);
  const place = (row: number, column: number): readonly [number, number] => {
    const own = merge(row, column);
    return own ? [own.row, own.column] : [row, column];
  };
  return {
    grid,
    cell: (row, column) => cellAt(grid, ...place(row, column)),
    text: (row, column) => textAt(grid, ...place(row, column)),
    merge,
  };
}

/** Texts of a row, each merged cell once, without those of some columns. */
export function textsIn({ grid }: Table, row: number, without?: ReadonlySet<number>): readonly string[] {
  const texts: string[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const text = without?.has(column) ? '' : textAt(grid, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}
