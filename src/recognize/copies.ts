/** Finds the rows of one table of the form in grids: where each stands, in every copy that the source has. */
import { EDITIONS } from '../form';
import type { TableId } from '../form';
import { alignInOrder } from './align';
import { knownLabels } from './known';
import type { KnownLabels } from './known';
import type { Shape } from './shape';
import { shapeOf } from './shape';
import type { PlacedCell, View } from './view';

export interface FoundRow {
  /** Place of the row in the form. */
  readonly index: number;
  readonly row: number;
  /** The cell with its label; undefined for a row that has none. */
  readonly label: PlacedCell | undefined;
  /** 4 the official wording, less for what is only alike. */
  readonly score: number;
  readonly hasFigures: boolean;
}

/** Rows of one grid that follow each other as in the form. */
export interface Piece {
  readonly view: View;
  readonly rows: readonly FoundRow[];
  /** Rows with the label of a row that stands elsewhere in the piece. */
  readonly twice: readonly FoundRow[];
}

/** A whole table, of one piece or of several on following pages. */
export type Copy = readonly Piece[];

interface Candidate {
  readonly row: number;
  readonly scores: ReadonlyMap<number, number>;
  readonly label: PlacedCell;
  readonly hasFigures: boolean;
}

const SURE = 3;
const MOST_CANDIDATES = 2_000;

const rowLabels = new WeakMap<Shape, KnownLabels>();
function labelsOf(shape: Shape): KnownLabels {
  const known = rowLabels.get(shape) ?? knownLabels(shape.rows.map(({ label }) => label));
  rowLabels.set(shape, known);
  return known;
}

const everyEdition = new Map<TableId, readonly KnownLabels[]>();
/** True for the label of a row of this table in any edition. */
function isRowLabel(table: TableId, text: string): boolean {
  let known = everyEdition.get(table);
  if (!known) {
    const tables = EDITIONS.flatMap(({ tables: all }) => all.filter(({ id }) => id === table));
    everyEdition.set(table, (known = tables.map((each) => labelsOf(shapeOf(each)))));
  }
  return known.some((labels) => [...labels.likeness(text).values()].some((score) => score >= 2));
}

const isFigure = ({ kind }: PlacedCell): boolean => kind === 'number' || kind === 'blank';

/** The label of a row and what it could be; the label nearest to the figures counts. */
function candidateOf(view: View, row: number, shape: Shape): Candidate | undefined {
  const cells = view.cellsIn(row);
  const words = cells.filter(({ kind }) => kind === 'words');
  const known = labelsOf(shape);
  let found: { readonly label: PlacedCell; readonly scores: ReadonlyMap<number, number> } | undefined;
  for (const label of words) {
    const scores = known.likeness(label.text);
    if (scores.size > 0) found = { label, scores };
    else if (isRowLabel(shape.table.id, label.text)) found = undefined;
  }
  const [last] = words.slice(-1);
  if (!found && last && words.length > 1) {
    const scores = known.likeness(words.map(({ text }) => text).join(''));
    if (scores.size > 0) found = { label: last, scores };
  }
  if (!found) return undefined;
  const { label, scores } = found;
  const hasFigures = cells.some((cell) => isFigure(cell) && cell.column > label.column);
  const best = Math.max(...scores.values());
  return hasFigures || best >= SURE ? { row, ...found, scores, hasFigures } : undefined;
}

const bestOf = ({ scores }: Candidate): number =>
  [...scores].reduce((best, each) => (each[1] > best[1] ? each : best), [-1, 0])[0];

/** Cuts the candidates of a grid where a row comes again that was there before. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  let seen = new Map<number, boolean>();
  let last = -1;
  for (const candidate of candidates) {
    const index = bestOf(candidate);
    const sure = (candidate.scores.get(index) ?? 0) >= SURE;
    const again = sure && index < last && seen.get(index) === true && candidate.hasFigures;
    const current = runs.at(-1);
    if (!current || again) {
      runs.push([candidate]);
      seen = new Map();
    } else current.push(candidate);
    if (sure) {
      seen.set(index, candidate.hasFigures || seen.get(index) === true);
      last = index;
    }
  }
  return runs;
}

function pieceOf(view: View, run: readonly Candidate[], shape: Shape): Piece {
  const chosen = alignInOrder(shape.rows.length, run.length, (index, at) => {
    const score = run[at]?.scores.get(index);
    return score === undefined ? undefined : 2 * score + 3 * Number(run[at]?.hasFigures);
  });
  const foundRow = (index: number, { row, label, scores, hasFigures }: Candidate): FoundRow => ({
    index,
    row,
    label,
    score: scores.get(index) ?? 0,
    hasFigures,
  });
  const rows = chosen.flatMap((at, index) => {
    const candidate = at === undefined ? undefined : run[at];
    return candidate ? [foundRow(index, candidate)] : [];
  });
  const taken = new Set(rows.map(({ row }) => row));
  const twice = run
    .filter((each) => each.hasFigures && !taken.has(each.row) && Math.max(...each.scores.values()) >= SURE)
    .map((each) => foundRow(bestOf(each), each));
  return { view, rows, twice };
}

/** Every piece of a labelled table in the grids, in their order. */
function piecesOf(
  views: readonly View[],
  shape: Shape,
  isHeader: (view: View, row: number) => boolean,
): Piece[] {
  return views.flatMap((view) => {
    const candidates: Candidate[] = [];
    for (const row of view.rows) {
      if (candidates.length >= MOST_CANDIDATES) break;
      const candidate = isHeader(view, row) ? undefined : candidateOf(view, row, shape);
      if (candidate) candidates.push(candidate);
    }
    return runsOf(candidates).map((run) => pieceOf(view, run, shape));
  });
}

const hasFigures = (piece: Piece): boolean => piece.rows.some((row) => row.hasFigures);

/** Pieces that go on where the one before ended are one copy. Rows without figures are a blank form, if nothing else is there. */
export function findCopies(
  views: readonly View[],
  shape: Shape,
  isHeader: (view: View, row: number) => boolean,
): Copy[] {
  const pieces = piecesOf(views, shape, isHeader).filter(({ rows }) => rows.length > 0);
  const filled = pieces.filter(hasFigures);
  const copies: Piece[][] = [];
  for (const piece of filled.length > 0 ? filled : pieces) {
    const current = copies.at(-1);
    const last = current?.at(-1)?.rows.at(-1)?.index ?? Infinity;
    if (current && (piece.rows[0]?.index ?? 0) > last) current.push(piece);
    else copies.push([piece]);
  }
  return copies;
}
