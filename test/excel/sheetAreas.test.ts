/** How much of each sheet is read. */
import { AREA_LIMITS, areasToRead } from '../../src/excel/sheetAreas';
import { EXCEL_COLUMNS, EXCEL_ROWS, rectangleName } from '../../src/grid';
import type { Rectangle } from '../../src/grid';

const area = (rowCount: number, columnCount: number, row = 0, column = 0): Rectangle => ({
  row,
  column,
  rowCount,
  columnCount,
});
const read = (...used: (Rectangle | null)[]) =>
  areasToRead(used, AREA_LIMITS).map((each) => each && rectangleName(each));

test('sheets of usual size are read whole, from where they begin', () => {
  expect(read(area(33, 10, 2, 1), area(1, 1), null)).toEqual(['B3:K35', 'A1', null]);
});

test('a stray cell in the last row and column leaves the beginning', () => {
  expect(read(area(EXCEL_ROWS, EXCEL_COLUMNS), area(33, 10))).toEqual(['A1:IV233', 'A1:J33']);
  expect(read(area(EXCEL_ROWS, 2))).toEqual(['A1:B20000']);
  expect(read(area(EXCEL_ROWS, 10))).toEqual(['A1:J6000']);
});

test('what the small sheets leave is shared by the large ones, all together within the limit', () => {
  const areas = areasToRead([area(20_000, 100), area(50, 20), area(20_000, 200), area(10, 10)], AREA_LIMITS);
  expect(areas.map((each) => each && rectangleName(each))).toEqual([
    'A1:CV294',
    'A1:T50',
    'A1:GR147',
    'A1:J10',
  ]);
  const cells = areas.reduce((sum, each) => sum + (each ? each.rowCount * each.columnCount : 0), 0);
  expect(cells).toBeLessThanOrEqual(AREA_LIMITS.cells);
});

test('every sheet shows at least its first row', () => {
  const many = Array.from({ length: 40 }, () => area(EXCEL_ROWS, EXCEL_COLUMNS));
  const rows = areasToRead(many, { ...AREA_LIMITS, cells: 100 }).map((each) => each?.rowCount);
  expect(new Set(rows)).toEqual(new Set([1]));
});
