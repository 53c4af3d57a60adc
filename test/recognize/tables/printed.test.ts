/** A table that stands as printed is read where it stands; the same as if it were looked for, and only there. */
import { EDITIONS } from '../../../src/form';
import type { Edition } from '../../../src/form';
import { cellKey } from '../../../src/grid';
import type { CellValue, Grid, Rectangle } from '../../../src/grid';
import { findCopies } from '../../../src/recognize/tables/copies';
import { isHeaderRow } from '../../../src/recognize/tables/headers';
import { readPrinted } from '../../../src/recognize/tables/printed';
import { readCopy } from '../../../src/recognize/tables/readCopy';
import { isLabelled, shapeOf } from '../../../src/recognize/seen/shape';
import { findUnlabelled } from '../../../src/recognize/tables/unlabelled';
import { viewOf } from '../../../src/recognize/seen/view';
import { modelOf, tablesOf } from '../../corpus/model';
import { randomReport } from '../../support/reports';

const YEARS = { '2019': 2020, '2021': 2024 } as Record<string, number>;
const TABLES = EDITIONS.flatMap((edition) =>
  edition.tables.map((table, at) => [`${edition.id} ${table.id}`, edition, at] as const),
);

/** A table of a report as it is printed, so many rows and columns into its sheet. */
function printedGrid(edition: Edition, at: number, kind: Grid['kind'] = 'sheet', top = 0, left = 0): Grid {
  const report = randomReport(3, { year: YEARS[edition.id] ?? 2024, limit: 3000 });
  const { cells } = tablesOf(modelOf(report))[at]!;
  const merges: Rectangle[] = [];
  const placed = cells.flatMap(({ row, column, rowSpan, columnSpan, text, field }) => {
    if (rowSpan * columnSpan > 1)
      merges.push({ row: row + top, column: column + left, rowCount: rowSpan, columnCount: columnSpan });
    const value: CellValue = field !== null && kind === 'sheet' && text !== '' ? Number(text) : text;
    return text === '' ? [] : [[cellKey(row + top, column + left), { value, text, formula: null }] as const];
  });
  return {
    ...{ kind, name: '表', merges, cells: new Map([...placed].sort(([one], [other]) => one - other)) },
    rowCount: top + Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan)),
    columnCount: left + Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan)),
  };
}

const withCell = (grid: Grid, row: number, column: number, value: CellValue): Grid => {
  const cells = new Map(grid.cells);
  if (value === null) cells.delete(cellKey(row, column));
  else cells.set(cellKey(row, column), { value, text: String(value), formula: null });
  return {
    ...grid,
    cells: new Map([...cells].sort(([one], [other]) => one - other)),
    rowCount: Math.max(grid.rowCount, row + 1),
    columnCount: Math.max(grid.columnCount, column + 1),
  };
};

describe.each(TABLES)('%s', (_, edition, at) => {
  const shape = shapeOf(edition.tables[at]!);
  const read = (...grids: Grid[]) => readPrinted(grids.map(viewOf), shape, edition)?.read;
  const lookedFor = (grid: Grid) => {
    const views = [viewOf(grid)];
    const [copy] = isLabelled(shape)
      ? findCopies(views, shape, (view, row) => isHeaderRow(view, row, shape))
      : findUnlabelled(views, shape);
    return readCopy(copy!, shape, edition);
  };

  test.each([
    ['at the top of a sheet', printedGrid(edition, at)],
    ['within a sheet', printedGrid(edition, at, 'sheet', 5, 2)],
    ['in a document', printedGrid(edition, at, 'table')],
  ])('%s', (__, grid) => {
    const found = read(grid);
    expect(found?.figures.size).toBe(edition.fields.filter(({ table }) => table === shape.table.id).length);
    expect(found).toEqual(lookedFor(grid));
  });

  const grid = printedGrid(edition, at, 'sheet', 1, 1);
  const [field] = edition.tables[at]!.cells.filter((cell) => cell.field !== null);
  const { row, column } = { row: field!.row + 1, column: field!.column + 1 };
  const header = edition.tables[at]!.cells.filter(
    (cell) =>
      cell.kind === 'header' &&
      cell.row < field!.row &&
      cell.column <= field!.column &&
      field!.column < cell.column + cell.columnSpan,
  ).at(-1)!;
  const last = Math.max(...edition.tables[at]!.cells.map((cell) => cell.column + cell.columnSpan));

  test.each<[string, Grid[]]>([
    ['a figure that is none', [withCell(grid, row, column, '见附件')]],
    ['a figure more behind the last column', [withCell(grid, row, last + 1, 7)]],
    ['the table a second time', [grid, printedGrid(edition, at)]],
    [
      'a figure that is merged with what is above it',
      [{ ...grid, merges: [...grid.merges, { row: row - 1, column, rowCount: 2, columnCount: 1 }] }],
    ],
    ['a header that is not there', [withCell(grid, header.row + 1, header.column + 1, null)]],
  ])('is looked for: %s', (__, grids) => expect(read(...grids)).toBeUndefined());
});

test('表四 with a second row of figures, or with numbers of its columns, is looked for', () => {
  const [edition] = EDITIONS;
  const at = edition!.tables.findIndex(({ id }) => id === 'disputes');
  const shape = shapeOf(edition!.tables[at]!);
  const grid = printedGrid(edition!, at);
  const read = (changed: Grid) => readPrinted([viewOf(changed)], shape, edition!);
  expect(read(grid)).toBeDefined();
  expect(read(withCell(grid, grid.rowCount, 0, 5))).toBeUndefined();
  const counting = Array.from({ length: 15 }, (_, column) => column).reduce(
    (all, column) => withCell(all, grid.rowCount - 1, column, column + 1),
    grid,
  );
  expect(read(counting)).toBeUndefined();
});
