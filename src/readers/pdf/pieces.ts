/** A table that goes on over a page comes in pieces: where nothing stands between them and the columns agree they are one. */
import type { TextCell } from './cells';
import { clustered, NEAR } from './tables';

/** A table, or a piece of one, with its texts. */
export interface Piece {
  /** What it is called in an address. */
  readonly name: string;
  /** Edges between its columns, the outer ones included. */
  readonly xs: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly TextCell[];
}

const near = (one: number, other: number): boolean => Math.abs(one - other) <= NEAR;
const within = (some: readonly number[], all: readonly number[]): boolean =>
  some.every((x) => all.some((other) => near(x, other)));

/** Whether the second has the columns of the first; either may lack edges that only a header has. */
function agree({ xs: one }: Piece, { xs: other }: Piece): boolean {
  const sameSides = near(one[0] ?? 0, other[0] ?? 0) && near(one.at(-1) ?? 0, other.at(-1) ?? 0);
  return sameSides && (within(one, other) || within(other, one));
}

/** The cells among these columns, so many rows further down. */
function moved(cells: readonly TextCell[], xs: readonly number[], rows: number): TextCell[] {
  const indexOf = (x: number) => {
    const distances = xs.map((each) => Math.abs(each - x));
    return distances.indexOf(Math.min(...distances));
  };
  return cells.map((cell) => {
    const column = indexOf(cell.left);
    return { ...cell, row: cell.row + rows, column, columnCount: Math.max(1, indexOf(cell.right) - column) };
  });
}

/** A cell that the page cut: its upper part has the text, its lower one is empty, and it is no single row. */
const continues = (upper: TextCell, lower: TextCell): boolean =>
  lower.text === '' &&
  near(upper.left, lower.left) &&
  near(upper.right, lower.right) &&
  (upper.rowCount > 1 || lower.rowCount > 1);

function joined(one: Piece, other: Piece): Piece {
  const xs = clustered([...one.xs, ...other.xs]);
  const above = moved(one.cells, xs, 0);
  const below = moved(other.cells, xs, one.rowCount);
  const cut = new Map<TextCell, TextCell>();
  for (const upper of above) {
    if (upper.row + upper.rowCount !== one.rowCount) continue;
    const lower = below.find((cell) => cell.row === one.rowCount && continues(upper, cell));
    if (lower) cut.set(upper, lower);
  }
  const lowers = new Set(cut.values());
  const cells = above.map((cell) => ({ ...cell, rowCount: cell.rowCount + (cut.get(cell)?.rowCount ?? 0) }));
  return {
    name: one.name,
    xs,
    rowCount: one.rowCount + other.rowCount,
    cells: [...cells, ...below.filter((cell) => !lowers.has(cell))],
  };
}

/** The two as one table, or undefined where the second is another table. */
export const joinPieces = (one: Piece, other: Piece): Piece | undefined =>
  agree(one, other) ? joined(one, other) : undefined;
