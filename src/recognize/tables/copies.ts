/** Every copy of one table of the form that a source has: whole in one place, or going on from grid to grid. */
import { piecesOf } from './pieces';
import type { Piece } from './pieces';
import type { Shape } from '../seen/shape';
import type { View } from '../seen/view';
import type { Start } from '../around/standing';

export type { FoundRow, Piece } from './pieces';

/** A whole table, of one piece or of several on following pages. */
export type Copy = readonly Piece[];

const hasFigures = (piece: Piece): boolean => piece.rows.some((row) => row.hasFigures);

const firstOf = ({ rows }: Piece): number => Math.min(...rows.map(({ index }) => index));
const lastOf = ({ rows }: Piece): number => Math.max(...rows.map(({ index }) => index));

/** A copy that may go on, with how many rows it has. */
interface Open {
  readonly pieces: Piece[];
  rows: number;
}

const isLonger = (open: Open | undefined, than: Open | undefined, { time }: Piece): boolean =>
  open !== undefined && open.pieces[0]?.time === time && open.rows > (than?.rows ?? 0);

/** Pieces that go on where the one before ended are one copy; each goes on with the longest that it can. */
function joined(pieces: readonly Piece[], shape: Shape): Copy[] {
  const copies: Piece[][] = [];
  /** By the last row that they have. */
  const open: (Open | undefined)[] = new Array<undefined>(shape.rows.length).fill(undefined);
  for (const piece of pieces) {
    const first = firstOf(piece);
    let before: number | undefined;
    for (let last = 0; last < first; last++)
      if (isLonger(open[last], before === undefined ? undefined : open[before], piece)) before = last;
    const goesOn = before === undefined ? undefined : open[before];
    if (before !== undefined) open[before] = undefined;
    const copy = goesOn ?? { pieces: [], rows: 0 };
    if (!goesOn) copies.push(copy.pieces);
    copy.pieces.push(piece);
    copy.rows += piece.rows.length;
    const last = lastOf(piece);
    if (copy.rows >= (open[last]?.rows ?? 0)) open[last] = copy;
  }
  return copies;
}

/** The copies in the order of the source, blank ones among them. */
export function findCopies(
  views: readonly View[],
  shape: Shape,
  isHeader: (view: View, row: number) => boolean,
): Copy[] {
  const pieces = views.flatMap((view) => piecesOf(view, shape, isHeader));
  const copies = joined(pieces, shape);
  const isWhole = (copy: Copy) =>
    2 * copy.reduce((sum, { rows }) => sum + rows.length, 0) >= shape.rows.length;
  return pieces.some(hasFigures) ? copies.filter((copy) => copy.some(hasFigures) || isWhole(copy)) : copies;
}

/** Where the first row of a copy stands. */
export function startOf([piece]: Copy): Start {
  const [first] = piece?.rows ?? [];
  if (!piece || !first) throw new RangeError('a copy without rows');
  const column = piece.extent?.first ?? first.label?.column ?? 0;
  return {
    view: piece.view,
    row: first.row,
    column,
    label: piece.time ?? (piece.extent ? (first.label?.text ?? '') : ''),
  };
}
