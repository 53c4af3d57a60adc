/** Which of the cells behind a label are the figures of its row. */
import type { ShapeRow } from '../shape';
import type { Token } from './lines';

/** Cells up to the end of the row they begin in. */
function firstRow(rest: readonly Token[]): readonly Token[] {
  const start = rest.findIndex(({ kind }) => kind !== 'break');
  const end = rest.findIndex(({ kind }, index) => index > start && kind === 'break');
  return start < 0 ? [] : rest.slice(start, end < 0 ? undefined : end);
}

/** Up to the last figure, empty lines counting as empty cells. */
function withEmptyLines(rest: readonly Token[]): readonly Token[] {
  const kinds = rest.map(({ kind }) => kind);
  return rest.slice(0, kinds.lastIndexOf('figure') + 1);
}

/** The cells that hold something. */
export const filledCells = (rest: readonly Token[]): readonly Token[] =>
  rest.filter(({ kind }) => kind === 'figure');

/**
 * The `count` cells of a row, or undefined where the cells are not as many: the cells of one line, all printed columns
 * with merged ones left empty, the figures alone, or with empty lines.
 */
export function figureCells(
  row: ShapeRow,
  count: number,
  rest: readonly Token[],
): readonly Token[] | undefined {
  const cells = firstRow(rest);
  if (cells.length === count) return cells;
  const filled = filledCells(rest);
  if (filled.length === count) return filled;
  if (cells.length === row.width + count - row.fields.length) return cells.slice(row.gap, row.gap + count);
  const spread = withEmptyLines(rest);
  return spread.length === count ? spread : undefined;
}
