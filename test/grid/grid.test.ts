/** Cells of a grid by their place. */
import { cellAt, cellKey } from '../../src/grid';
import type { Grid, GridCell } from '../../src/grid';

test.each([
  [0, 0, 0],
  [0, 5, 5],
  [2, 3, 32_771],
  [1, 16_383, 32_767],
  [1_048_575, 0, 17_179_852_800],
])('row %i, column %i has a key of its own', (row, column, key) => {
  expect(cellKey(row, column)).toBe(key);
});

test('the cell at a place, and none beside it', () => {
  const cell: GridCell = { value: 7, text: '7', formula: null };
  const grid = { cells: new Map([[32_771, cell]]) } as unknown as Grid;
  expect(cellAt(grid, 2, 3)).toBe(cell);
  expect(cellAt(grid, 3, 2)).toBeUndefined();
});
