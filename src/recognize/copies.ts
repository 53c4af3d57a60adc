/** Finds the rows of one table of the form in grids: where each stands, in every copy that the source has. */
import { EDITIONS } from '../form';
import type { TableId } from '../form';
import { alignInOrder } from './align';
import { rowLabelsOf } from './known';
import type { KnownLabels } from './known';
import { LIKELY, SURE } from './labels';
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
  /** Columns of a table without labels: those of its header. */
  readonly extent?: { readonly first: number; readonly last: number };
}

/** A whole table, of one piece or of several on following pages. */
export type Copy = readonly Piece[];

/** What a label could be. */
interface Option {
  readonly score: number;
  readonly label: PlacedCell;
  readonly hasFigures: boolean;
}

/** A row of a grid with the rows of the form that it could be. */
interface Candidate {
  readonly row: number;
  readonly options: ReadonlyMap<number, Option>;
}

/** Labels of one table stand in so many columns; farther away is another table. */
const LABEL_COLUMNS = 5;
const MOST_CANDIDATES = 2_000;

const everyEdition = new Map<TableId, readonly KnownLabels[]>();
/** True for the label of a row of this table in any edition. */
function isRowLabel(table: TableId, text: string): boolean {
  let known = everyEdition.get(table);
  if (!known) {
    const tables = EDITIONS.flatMap(({ tables: all }) => all.filter(({ id }) => id === table));
    everyEdition.set(table, (known = tables.map((each) => rowLabelsOf(shapeOf(each)))));
  }
  return known.some((labels) => [...labels.likeness(text).values()].some((score) => score >= LIKELY));
}

const isFigure = ({ kind }: PlacedCell): boolean => kind === 'number' || kind === 'blank';

/** Of labels beside each other the one nearest to the figures counts; behind figures another table may begin. */
function candidateOf(view: View, row: number, shape: Shape): Candidate | undefined {
  const known = rowLabelsOf(shape);
  const options = new Map<number, Option>();
  let words: PlacedCell[] = [];
  const take = (hasFigures: boolean): void => {
    const label = [...words].reverse().find(({ text }) => isRowLabel(shape.table.id, text)) ?? words.at(-1);
    const joined = words.map(({ text }) => text).join('');
    words = [];
    if (!label) return;
    const own = known.likeness(label.text);
    const scores = own.size > 0 || isRowLabel(shape.table.id, label.text) ? own : known.likeness(joined);
    for (const [index, score] of scores)
      if ((hasFigures || score >= SURE) && score > (options.get(index)?.score ?? 0))
        options.set(index, { score, label, hasFigures });
  };
  for (const cell of view.cellsIn(row)) {
    if (cell.kind === 'words') words.push(cell);
    else if (isFigure(cell)) take(true);
  }
  take(false);
  return options.size > 0 ? { row, options } : undefined;
}

const bestOf = ({ options }: Candidate): readonly [index: number, option: Option | undefined] =>
  [...options].reduce<readonly [number, Option | undefined]>(
    (best, each) => (each[1].score > (best[1]?.score ?? 0) ? each : best),
    [-1, undefined],
  );

/** Cuts the candidates of a grid where a row comes again that was there before, or labels stand elsewhere. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  let seen = new Map<number, boolean>();
  let last = -1;
  let column = -1;
  for (const candidate of candidates) {
    const [index, option] = bestOf(candidate);
    const sure = (option?.score ?? 0) >= SURE;
    const hasFigures = option?.hasFigures === true;
    const again = sure && index < last && seen.get(index) === true && hasFigures;
    const place = option?.label.column ?? 0;
    const elsewhere =
      (option?.score ?? 0) >= LIKELY && column >= 0 && Math.abs(place - column) > LABEL_COLUMNS;
    const current = runs.at(-1);
    if (!current || again || elsewhere) {
      runs.push([candidate]);
      seen = new Map();
    } else current.push(candidate);
    if (sure) {
      seen.set(index, hasFigures || seen.get(index) === true);
      last = index;
    }
    if ((option?.score ?? 0) >= LIKELY) column = place;
  }
  return runs;
}

function pieceOf(view: View, run: readonly Candidate[], shape: Shape): Piece {
  const chosen = alignInOrder(shape.rows.length, run.length, (index, at) => {
    const option = run[at]?.options.get(index);
    return option && 2 * option.score + 3 * Number(option.hasFigures);
  });
  const rows = chosen.flatMap((at, index) => {
    const candidate = at === undefined ? undefined : run[at];
    const option = candidate?.options.get(index);
    return candidate && option ? [{ index, row: candidate.row, ...option }] : [];
  });
  const taken = new Set(rows.map(({ row }) => row));
  const twice = run.flatMap((candidate) => {
    const [index, option] = bestOf(candidate);
    const again = option && option.hasFigures && option.score >= SURE && !taken.has(candidate.row);
    return again ? [{ index, row: candidate.row, ...option }] : [];
  });
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

const rowCount = (copy: Copy): number => copy.reduce((sum, { rows }) => sum + rows.length, 0);

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
    const first = piece.rows[0]?.index ?? 0;
    const before = copies
      .filter((copy) => (copy.at(-1)?.rows.at(-1)?.index ?? Infinity) < first)
      .sort((one, other) => rowCount(one) - rowCount(other))
      .at(-1);
    if (before) before.push(piece);
    else copies.push([piece]);
  }
  return copies;
}
