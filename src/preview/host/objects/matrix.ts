/** Reading and writing the cells of a range as a matrix. */
import { columnCount, forEachCell, intersection, isUnbounded, rowCount } from '../../store/area';
import { invalidArgument } from '../errors';
import { checkCellCount } from '../limits';
import { storeOf, type RangeTarget } from '../model';

/**
 * Whole rows and columns read as null and cannot be written:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded
 */
export function readCells(
  range: RangeTarget,
  read: (row: number, column: number) => unknown,
): unknown[][] | null {
  if (isUnbounded(range.area)) return null;
  checkCellCount(range.area);
  const { startRow, startColumn, endRow, endColumn } = range.area;
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row++) {
    const cells: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/**
 * Takes a matrix of the size of the range or one value for all of its cells; null leaves a cell as it is:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
export function writeMatrix(
  range: RangeTarget,
  value: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  const { area, sheetId } = range;
  if (isUnbounded(area) || value === null || value === undefined) throw invalidArgument();
  checkCellCount(area);
  if (Array.isArray(value)) checkSize(range, value);
  const merges = storeOf(range).layout.mergesTouching(sheetId, area);
  forEachCell(area, (row, column) => {
    const cell: unknown = Array.isArray(value)
      ? (value as unknown[][])[row - area.startRow]?.[column - area.startColumn]
      : value;
    if (cell === null || cell === undefined) return;
    const here = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const merge = merges.find((candidate) => intersection(candidate, here));
    // Cells under a merge keep nothing but what stands in its first cell.
    if (merge && (merge.startRow !== row || merge.startColumn !== column)) return;
    write(row, column, cell);
  });
}

function checkSize({ area }: RangeTarget, rows: readonly unknown[]): void {
  const fits =
    rows.length === rowCount(area) &&
    rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits)
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
}
