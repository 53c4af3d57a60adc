/**
 * Range.getRowProperties and getColumnProperties: "a single-dimensional array", one entry for each row or column, with
 * what was asked for:
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getrowproperties-member(1)
 */
import type { Area } from '../../store/area';
import { notModelled } from '../errors';
import { storeOf, type RangeTarget } from '../model';

type Readers = Readonly<Record<string, (range: RangeTarget, index: number) => unknown>>;
type Asked = Readonly<Record<string, unknown>>;

const ROW: Readers = {
  rowIndex: (_, row) => row,
  rowHidden: (range, row) => storeOf(range).layout.isRowHidden(range.sheetId, row),
};

const COLUMN: Readers = {
  columnIndex: (_, column) => column,
  columnHidden: (range, column) => storeOf(range).layout.isColumnHidden(range.sheetId, column),
};

function properties(
  range: RangeTarget,
  asked: Asked,
  readers: Readers,
  [first, last]: readonly [number, number],
): Record<string, unknown>[] {
  const names = Object.keys(asked).filter((name) => asked[name] === true);
  const read = names.map((name) => {
    const reader = readers[name];
    if (!reader) throw notModelled(`${name} of rows or columns`);
    return [name, reader] as const;
  });
  return Array.from({ length: last - first + 1 }, (_, offset) =>
    Object.fromEntries(read.map(([name, reader]) => [name, reader(range, first + offset)])),
  );
}

const rowsOf = ({ startRow, endRow }: Area) => [startRow, endRow] as const;
const columnsOf = ({ startColumn, endColumn }: Area) => [startColumn, endColumn] as const;

export const rowProperties = (range: RangeTarget, asked: Asked) =>
  properties(range, asked, ROW, rowsOf(range.area));

export const columnProperties = (range: RangeTarget, asked: Asked) =>
  properties(range, asked, COLUMN, columnsOf(range.area));
