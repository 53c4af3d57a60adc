/** When a second look at a workbook shows no change. */
import { isUnchanged } from '../../src/excel/sheetLook';
import type { Look, SheetLook } from '../../src/excel/sheetLook';

describe('a second look', () => {
  const sheet = (id: string, rowCount: number | null): SheetLook => ({
    id,
    name: id,
    isHidden: false,
    used: rowCount === null ? null : { row: 0, column: 0, rowCount, columnCount: 2 },
  });
  const look = (...sheets: SheetLook[]): Look => ({
    sheets,
    count: sheets.length,
    names: new Map(),
    localNames: new Map(),
    properties: new Map(),
  });
  const before = look(sheet('a', 3), sheet('b', null));

  test.each([
    ['the same', look(sheet('a', 3), sheet('b', null)), true],
    ['another name', look({ ...sheet('a', 3), name: '改' }, sheet('b', null)), true],
    ['a row more', look(sheet('a', 4), sheet('b', null)), false],
    ['something on an empty sheet', look(sheet('a', 3), sheet('b', 1)), false],
    ['a sheet less', look(sheet('a', 3)), false],
    ['another sheet', look(sheet('a', 3), sheet('c', null)), false],
    ['more sheets than are looked at', { ...before, count: 3 }, false],
  ])('at %s', (_, now, unchanged) => expect(isUnchanged(before, now)).toBe(unchanged));
});
