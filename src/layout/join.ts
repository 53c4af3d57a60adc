/** Joins neighbouring cells into few rectangles. */
import type { Rectangle } from '../grid';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** First along rows, then down, in reading order; the cells are distinct. */
export function joinCells(cells: readonly Cell[]): Rectangle[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs: Rectangle[] = [];
  for (const { row, column } of sorted) {
    const run = runs[runs.length - 1];
    if (run && run.row === row && run.column + run.columnCount === column)
      runs[runs.length - 1] = { ...run, columnCount: run.columnCount + 1 };
    else runs.push({ row, column, rowCount: 1, columnCount: 1 });
  }
  const open = new Map<string, number>();
  const joined: Rectangle[] = [];
  for (const run of runs) {
    const shape = `${run.column}:${run.columnCount}`;
    const index = open.get(shape) ?? -1;
    const above = joined[index];
    if (above && above.row + above.rowCount === run.row)
      joined[index] = { ...above, rowCount: above.rowCount + 1 };
    else open.set(shape, joined.push(run) - 1);
  }
  return joined;
}
