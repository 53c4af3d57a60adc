/** A grid drawn in letters: at each place the text of the cell that fills it. */
import type { Grid } from '../../src/grid';

const COLUMNS = 16_384;

/** A line for each row; `_` is an empty cell, `.` a place without one, `甲!乙` a place that two cells fill. */
export function drawn({ rowCount, columnCount, cells, merges }: Grid): readonly string[] {
  const places = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ''));
  for (const [key, { text }] of cells) {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const merge = merges.find((each) => each.row === row && each.column === column);
    for (let down = 0; down < (merge?.rowCount ?? 1); down++)
      for (let across = 0; across < (merge?.columnCount ?? 1); across++) {
        const line = places[row + down]!;
        const there = line[column + across];
        line[column + across] = there ? `${there}!${text || '_'}` : text || '_';
      }
  }
  return places.map((line) => line.map((text) => text || '.').join(' '));
}
