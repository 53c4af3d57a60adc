/** Which of the cells behind a label are the figures of its row. */
import type { ShapeRow } from '../seen/shape';
import type { Token } from './lines';

/** Cells up to the end of the row they begin in. */
export function firstRow(rest: readonly Token[]): readonly Token[] {
  const start = rest.findIndex(({ kind }) => kind !== 'break');
  const end = rest.findIndex(({ kind }, index) => index > start && kind === 'break');
  return start < 0 ? [] : rest.slice(start, end < 0 ? undefined : end);
}

/** From the first cell to the last figure, where they are so many, one a line, and empty lines count as empty cells. */
function withEmptyLines(count: number, rest: readonly Token[]): readonly Token[] | undefined {
  const start = rest.findIndex(({ kind }) => kind !== 'break');
  let end = rest.length;
  while (end > start && rest[end - 1]?.kind !== 'figure') end--;
  if (end - start !== count) return undefined;
  const cells = rest.slice(start, end);
  return new Set(cells.map(({ address }) => address.row)).size === count ? cells : undefined;
}

/** The cells that hold something. */
export const filledCells = (rest: readonly Token[]): readonly Token[] =>
  rest.filter(({ kind }) => kind === 'figure');

/** The `count` cells of a row that stand as cells: all of one line, or all printed columns with merged ones left empty. */
export function wholeCells(
  row: ShapeRow,
  count: number,
  rest: readonly Token[],
): readonly Token[] | undefined {
  const cells = firstRow(rest);
  if (cells.length === count) return cells;
  const end = row.gap + count;
  const merged = [...cells.slice(0, row.gap), ...cells.slice(end)];
  const isPrinted = cells.length === row.width + count - row.fields.length;
  return isPrinted && merged.every(({ kind }) => kind === 'blank') ? cells.slice(row.gap, end) : undefined;
}

/** The same, or as many figures whatever stands between them, or as many with the empty lines. */
export function figureCells(
  row: ShapeRow,
  count: number,
  rest: readonly Token[],
): readonly Token[] | undefined {
  const whole = wholeCells(row, count, rest);
  if (whole) return whole;
  const filled = filledCells(rest);
  return filled.length === count ? filled : withEmptyLines(count, rest);
}
