/** Rows of one table of the form in one grid: where each stands, in every place where the form begins anew. */
import { EDITIONS } from '../form';
import type { TableId } from '../form';
import { alignInOrder } from './align';
import { rowLabelsOf } from './known';
import type { KnownLabels } from './known';
import { LIKELY, SURE } from './labels';
import type { Shape } from './shape';
import { shapeOf } from './shape';
import type { PlacedCell, View } from './view';
import { mayBeLabelled, mayHold } from './wording';

export interface FoundRow {
  /** Place of the row in the form. */
  readonly index: number;
  readonly row: number;
  /** The cell with its label; undefined for a row that has none. */
  readonly label: PlacedCell | undefined;
  /** 4 the official wording, less for what is only alike, 0 for a row known by its neighbours alone. */
  readonly score: number;
  readonly hasFigures: boolean;
}

/** Rows of one grid that belong to one table. */
export interface Piece {
  readonly view: View;
  /** In the order of the form. */
  readonly rows: readonly FoundRow[];
  /** Of these, those that stand in another order than in the form. */
  readonly moved: readonly FoundRow[];
  /** Rows with the label of a row that stands elsewhere in the piece. */
  readonly twice: readonly FoundRow[];
  /** The columns that it takes up, where others beside it are not its own. */
  readonly extent?: Extent;
}

export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** What a label could be. */
interface Option {
  readonly score: number;
  readonly label: PlacedCell;
  readonly hasFigures: boolean;
}

/** Labels in a row of a grid, up to their figures, with the rows of the form that they could be. */
interface Candidate {
  readonly row: number;
  /** The label nearest to the figures. */
  readonly label: PlacedCell;
  readonly hasFigures: boolean;
  /** Empty for a label that the form does not have. */
  readonly options: ReadonlyMap<number, Option>;
}

/** Labels of one table stand in so many columns; farther away is another table. */
const LABEL_COLUMNS = 5;
const MOST_CANDIDATES = 2_000;
/** Rows with strange labels between rows of the form: more of them are another table. */
const MOST_STRANGE = 30;
const NO_OPTIONS: ReadonlyMap<number, Option> = new Map();

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
function candidateOf(
  row: number,
  words: readonly PlacedCell[],
  hasFigures: boolean,
  shape: Shape,
): Candidate | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  const { id } = shape.table;
  const label = [...words].reverse().find(({ text }) => isRowLabel(id, text)) ?? last;
  const known = rowLabelsOf(shape);
  const own = known.likeness(label.text);
  const scores =
    own.size > 0 || words.length === 1 || isRowLabel(id, label.text)
      ? own
      : known.likeness(words.map(({ text }) => text).join(''));
  if (scores.size === 0) return { row, label, hasFigures, options: NO_OPTIONS };
  const options = new Map<number, Option>();
  for (const [index, score] of scores)
    if (hasFigures || score >= SURE) options.set(index, { score, label, hasFigures });
  return { row, label, hasFigures, options };
}

/** What the cells of a row could be: labels with the figures behind them, once for each table that stands there. */
function candidatesOf(view: View, row: number, shape: Shape): Candidate[] {
  const found: Candidate[] = [];
  let words: PlacedCell[] = [];
  const take = (hasFigures: boolean): void => {
    const candidate = candidateOf(row, words, hasFigures, shape);
    words = [];
    if (candidate && (hasFigures || candidate.options.size > 0)) found.push(candidate);
  };
  for (const cell of view.cellsIn(row)) {
    if (cell.kind === 'words') words.push(cell);
    else if (isFigure(cell)) take(true);
  }
  take(false);
  return found;
}

const bestOf = ({ options }: Candidate): readonly [index: number, option: Option | undefined] => {
  let best: readonly [number, Option | undefined] = [-1, undefined];
  for (const each of options) if (each[1].score > (best[1]?.score ?? 0)) best = each;
  return best;
};

/** Labels below each other, cut where the form begins anew. */
class Lane {
  readonly runs: Candidate[][] = [];
  /** The last row that was put here. */
  row = -1;
  /** Where the labels stand. */
  column: number;
  private seen = new Map<number, boolean>();
  private last = -1;
  private strange: Candidate[] = [];

  constructor({ label }: Candidate) {
    this.column = label.column;
  }

  /** A row of the form. */
  put(candidate: Candidate): void {
    const [index, option] = bestOf(candidate);
    const sure = (option?.score ?? 0) >= SURE;
    const hasFigures = option?.hasFigures === true;
    const again = sure && index < this.last && this.seen.get(index) === true && hasFigures;
    const run = this.runs.at(-1);
    if (!run || again) {
      this.runs.push([candidate]);
      this.seen = new Map();
    } else run.push(...this.strange, candidate);
    this.strange = [];
    if (sure) {
      this.seen.set(index, hasFigures || this.seen.get(index) === true);
      this.last = index;
    }
    if ((option?.score ?? 0) >= LIKELY) this.column = candidate.label.column;
    this.row = candidate.row;
  }

  /** A row with figures whose label the form does not have: where a row of the form is missing, it may be that one. */
  putStrange(candidate: Candidate): void {
    if (this.strange.length < MOST_STRANGE) this.strange.push(candidate);
  }
}

/** The lane whose labels stand nearest to one, among those that have none in this row yet. */
function laneFor(lanes: readonly Lane[], { row, label }: Candidate): Lane | undefined {
  let nearest: Lane | undefined;
  const distance = (lane: Lane) => Math.abs(lane.column - label.column);
  for (const lane of lanes)
    if (
      lane.row !== row &&
      distance(lane) <= LABEL_COLUMNS &&
      (!nearest || distance(lane) < distance(nearest))
    )
      nearest = lane;
  return nearest;
}

/** The rows of a grid that could be of the form, in runs: side by side, and one below the other. */
function runsOf(view: View, shape: Shape, isHeader: (view: View, row: number) => boolean): Candidate[][] {
  const lanes: Lane[] = [];
  let count = 0;
  for (const row of view.rows) {
    if (count >= MOST_CANDIDATES) break;
    const isKnown = mayBeLabelled(view, row, shape.table.id);
    if ((!isKnown && lanes.length === 0) || isHeader(view, row)) continue;
    for (const candidate of candidatesOf(view, row, shape)) {
      const lane = laneFor(lanes, candidate);
      if (candidate.options.size === 0) lane?.putStrange(candidate);
      else {
        count++;
        if (lane) lane.put(candidate);
        else {
          const begun = new Lane(candidate);
          begun.put(candidate);
          lanes.push(begun);
        }
      }
    }
  }
  return lanes.flatMap(({ runs }) => runs).sort((one, other) => (one[0]?.row ?? 0) - (other[0]?.row ?? 0));
}

type Known = readonly (FoundRow | undefined)[];

/** The rows of a run in the order of the form, as most of its labels say. */
function inOrder(run: readonly Candidate[], shape: Shape): Known {
  const rows: (FoundRow | undefined)[] = new Array<undefined>(shape.rows.length).fill(undefined);
  const put = (index: number, candidate: Candidate | undefined): void => {
    const option = candidate?.options.get(index);
    if (candidate && option) rows[index] = { index, row: candidate.row, ...option };
  };
  let last = -1;
  const isPlain = run.every((candidate) => {
    if (candidate.options.size === 0) return true;
    const [index, option] = bestOf(candidate);
    if (!option || option.score < SURE || !option.hasFigures || index <= last) return false;
    last = index;
    return true;
  });
  if (isPlain) for (const candidate of run) put(bestOf(candidate)[0], candidate);
  else
    alignInOrder(shape.rows.length, run.length, (index, at) => {
      const option = run[at]?.options.get(index);
      return option && 2 * option.score + 3 * Number(option.hasFigures);
    }).forEach((at, index) => {
      if (at !== undefined) put(index, run[at]);
    });
  return rows;
}

/** Rows that have the very label of a row that is still missing stand elsewhere than in the form. */
function movedRows(run: readonly Candidate[], known: Known): FoundRow[] {
  const rows = new Set(known.flatMap((found) => found?.row ?? []));
  const missing = new Map<number, FoundRow | undefined>();
  if (rows.size === run.length) return [];
  for (const candidate of run) {
    if (rows.has(candidate.row)) continue;
    const [index, option] = bestOf(candidate);
    if (!option || !option.hasFigures || option.score < SURE || known[index]) continue;
    if (!missing.has(index)) missing.set(index, { index, row: candidate.row, ...option });
  }
  return [...missing.values()].flatMap((found) => found ?? []);
}

/** A label that no row of the form has, in any edition. */
const isStrange = (candidate: Candidate, { table }: Shape): boolean =>
  candidate.hasFigures &&
  (bestOf(candidate)[1]?.score ?? 0) < SURE &&
  !isRowLabel(table.id, candidate.label.text);

/** Rows with a strange label between two that are known, as many as the form has there: told by their place. */
function byPlace(run: readonly Candidate[], known: Known, shape: Shape): FoundRow[] {
  const found: FoundRow[] = [];
  const rows = new Set(known.flatMap((each) => each?.row ?? []));
  if (rows.size === known.length || rows.size === run.length) return found;
  const strange = run.filter((candidate) => !rows.has(candidate.row) && isStrange(candidate, shape));
  for (let start = 1; start < known.length; start++) {
    const before = known[start - 1];
    if (known[start] || !before) continue;
    let end = start;
    while (end < known.length && !known[end]) end++;
    const after = known[end];
    const between = strange.filter(({ row }) => row > before.row && row < (after?.row ?? -1));
    if (after && between.length === end - start)
      between.forEach(({ row, label }, at) =>
        found.push({ index: start + at, row, label, score: 0, hasFigures: true }),
      );
    start = end;
  }
  return found;
}

function pieceOf(view: View, run: readonly Candidate[], shape: Shape): Piece {
  const ordered = inOrder(run, shape);
  const moved = movedRows(run, ordered);
  const known = [...ordered];
  for (const found of moved) known[found.index] = found;
  for (const found of byPlace(run, known, shape)) known[found.index] = found;
  const rows = known.flatMap((found) => found ?? []);
  const taken = new Set(rows.map(({ row }) => row));
  const twice = run.flatMap((candidate) => {
    const [index, option] = bestOf(candidate);
    const again = option && option.hasFigures && option.score >= SURE && !taken.has(candidate.row);
    return again ? [{ index, row: candidate.row, ...option }] : [];
  });
  return { view, rows, moved, twice };
}

/** Every piece of a labelled table in a grid, from the top. */
export function piecesOf(view: View, shape: Shape, isHeader: (view: View, row: number) => boolean): Piece[] {
  if (!mayHold(view, shape.table.id)) return [];
  return runsOf(view, shape, isHeader)
    .map((run) => pieceOf(view, run, shape))
    .filter(({ rows }) => rows.length > 0);
}
