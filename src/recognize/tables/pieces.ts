/** Rows of one table of the form in one grid: where each stands, in every place where the form begins anew. */
import { EDITIONS } from '../../form';
import type { TableId } from '../../form';
import { alignInOrder } from './align';
import { countsUp } from './countsUp';
import { isAnyHeader } from './headers';
import { rowLabelsOf } from '../seen/known';
import type { KnownLabels } from '../seen/known';
import { isTime, labelOf, LIKELY, SURE } from '../seen/labels';
import type { Shape } from '../seen/shape';
import { shapeOf } from '../seen/shape';
import type { PlacedCell, View } from '../seen/view';
import { isOfAnother, mayBeLabelled, mayHold } from '../seen/wording';

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
  /** The year that stands beside each label, or under each header: 上年, 本年. */
  readonly time?: string;
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
  /** The year behind the label, or empty. */
  readonly time: string;
  readonly hasFigures: boolean;
  /** Empty for a label that the form does not have. */
  readonly options: ReadonlyMap<number, Option>;
}

/** Labels of one table stand in so many columns; farther away is another table. */
const LABEL_COLUMNS = 5;
const MOST_CANDIDATES = 2_000;
/** Rows with strange labels between rows of the form: more of them are another table. */
const MOST_STRANGE = 30;
const MOST_STRANGE_ABOVE = 3;
const WHOLE_ROW = [0, Infinity] as const;
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
  const time = words.length > 1 && hasFigures && isTime(last.text) ? last.text : '';
  if (time !== '') words = words.slice(0, -1);
  const label = [...words].reverse().find(({ text }) => isRowLabel(id, text)) ?? words.at(-1) ?? last;
  const known = rowLabelsOf(shape);
  const own = known.likeness(label.text);
  const scores =
    own.size > 0 || words.length === 1 || isRowLabel(id, label.text)
      ? own
      : known.likeness(words.map(({ text }) => text).join(''));
  if (scores.size === 0) return { row, label, time, hasFigures, options: NO_OPTIONS };
  const options = new Map<number, Option>();
  for (const [index, score] of scores)
    if (hasFigures || score >= SURE) options.set(index, { score, label, hasFigures });
  return { row, label, time, hasFigures, options };
}

/** The label that a year in the second row of one belongs to: merged over the rows, or written in the first alone. */
function labelsAbove(view: View, { row, column }: PlacedCell, words: readonly PlacedCell[]): PlacedCell[] {
  if (words.length > 0) return [];
  for (let left = column - 1; left >= Math.max(0, column - LABEL_COLUMNS); left--) {
    const merged = view.at(row, left);
    if (merged && merged.row < row && merged.kind === 'words') return [merged];
  }
  const above = view.cellsIn(row - 1).filter((cell) => cell.column <= column && cell.kind === 'words');
  const last = above.at(-1);
  return last?.column === column && isTime(last.text) ? above.slice(0, -1) : [];
}

/** What the cells of a row could be: labels with the figures behind them, once for each table that stands there. */
function candidatesOf(view: View, row: number, shape: Shape): Candidate[] {
  const found: Candidate[] = [];
  let words: PlacedCell[] = [];
  const take = (hasFigures: boolean): void => {
    const candidate = candidateOf(row, words, hasFigures, shape);
    words = [];
    // 总计 without figures stands over a column.
    const isRow =
      hasFigures || (candidate && candidate.options.size > 0 && !isAnyHeader(candidate.label.text));
    if (candidate && isRow) found.push(candidate);
  };
  for (const cell of view.cellsIn(row)) {
    if (cell.kind === 'words') words.push(...(isTime(cell.text) ? labelsAbove(view, cell, words) : []), cell);
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
  readonly time: string;
  private seen = new Set<number>();
  private last = -1;
  private strange: Candidate[] = [];

  constructor({ label, time }: Candidate, before: readonly Candidate[]) {
    this.column = label.column;
    this.time = time;
    this.strange.push(...before);
  }

  /** A row of the form. */
  put(candidate: Candidate): void {
    const [index, option] = bestOf(candidate);
    const sure = (option?.score ?? 0) >= SURE;
    const again = sure && index < this.last && this.seen.has(index);
    const run = this.runs.at(-1);
    if (!run || again) {
      this.runs.push(run ? [candidate] : [...this.strange, candidate]);
      this.seen = new Set();
    } else run.push(...this.strange, candidate);
    this.strange = [];
    if (sure) {
      this.seen.add(index);
      this.last = index;
    }
    if ((option?.score ?? 0) >= LIKELY) this.column = candidate.label.column;
    this.row = candidate.row;
  }

  /** A row with figures whose label the form does not have: where a row of the form is missing, it may be that one. */
  putStrange(candidate: Candidate): void {
    if (this.strange.length < MOST_STRANGE) this.strange.push(candidate);
  }

  /** Rows that stand right below the last one. */
  end(): void {
    let { row } = this;
    for (const candidate of this.strange) {
      if (candidate.row !== row + 1) break;
      this.runs.at(-1)?.push(candidate);
      ({ row } = candidate);
    }
  }
}

/** The lane whose labels stand nearest to one, among those that have none in this row yet. */
function laneFor(lanes: readonly Lane[], { row, label, time }: Candidate): Lane | undefined {
  let nearest: Lane | undefined;
  const distance = (lane: Lane) => Math.abs(lane.column - label.column);
  for (const lane of lanes)
    if (
      lane.row !== row &&
      lane.time === time &&
      distance(lane) <= LABEL_COLUMNS &&
      (!nearest || distance(lane) < distance(nearest))
    )
      nearest = lane;
  return nearest;
}

const numbersIn = (view: View, row: number): number[] =>
  view.cellsIn(row).flatMap(({ kind, text }) => (kind === 'number' ? [Number(text)] : []));

/** 1, 2, 3 …: the numbers of the columns. */
const countsColumns = (numbers: readonly number[]): boolean => numbers.length > 1 && countsUp(numbers);

/** Rows with figures and a strange label right above the first row that is known, from the top. */
function strangeAbove(view: View, { row, label, time }: Candidate, shape: Shape): Candidate[] {
  const found: Candidate[] = [];
  for (let above = row - 1; above >= Math.max(0, row - MOST_STRANGE_ABOVE); above--) {
    const candidate = candidatesOf(view, above, shape).find(
      (each) => each.time === time && Math.abs(each.label.column - label.column) <= LABEL_COLUMNS,
    );
    if (!candidate || candidate.options.size > 0 || countsColumns(numbersIn(view, above))) break;
    found.unshift(candidate);
  }
  return found;
}

/** The rows of a grid that could be of the form, in runs: side by side, and one below the other. */
function runsOf(view: View, shape: Shape, isHeader: (view: View, row: number) => boolean): Candidate[][] {
  const ended: Lane[] = [];
  let lanes: Lane[] = [];
  let count = 0;
  for (const row of view.rows) {
    if (count >= MOST_CANDIDATES) break;
    const isKnown = mayBeLabelled(view, row, shape.table.id);
    if ((!isKnown && lanes.length === 0) || isHeader(view, row)) continue;
    if (!isKnown && isOfAnother(view, row, shape.table.id, WHOLE_ROW)) {
      ended.push(...lanes);
      lanes = [];
      continue;
    }
    for (const candidate of candidatesOf(view, row, shape)) {
      const lane = laneFor(lanes, candidate);
      if (candidate.options.size === 0) lane?.putStrange(candidate);
      else {
        count++;
        if (lane) lane.put(candidate);
        else {
          const begun = new Lane(candidate, strangeAbove(view, candidate, shape));
          begun.put(candidate);
          lanes.push(begun);
        }
      }
    }
  }
  ended.push(...lanes);
  for (const lane of ended) lane.end();
  return ended.flatMap(({ runs }) => runs);
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

/** A row of its own that tells a part of the one above. */
const OF_WHICH = /^其中/;

/** A label that no row of the form has, in any edition. */
const isStrange = (candidate: Candidate, { table }: Shape): boolean =>
  candidate.hasFigures &&
  !OF_WHICH.test(candidate.label.text) &&
  (bestOf(candidate)[1]?.score ?? 0) < SURE &&
  !isRowLabel(table.id, candidate.label.text);

/** Rows with a strange label between two that are known, as many as the form has there: told by their place. */
function byPlace(run: readonly Candidate[], known: Known, shape: Shape): FoundRow[] {
  const found: FoundRow[] = [];
  const rows = new Set(known.flatMap((each) => each?.row ?? []));
  if (rows.size === known.length || rows.size === run.length) return found;
  const strange = run.filter((candidate) => !rows.has(candidate.row) && isStrange(candidate, shape));
  for (let start = 0; start < known.length; start++) {
    if (known[start]) continue;
    let end = start;
    while (end < known.length && !known[end]) end++;
    const [before, after] = [known[start - 1]?.row ?? -1, known[end]?.row ?? Infinity];
    const between = strange.filter(({ row }) => row > before && row < after);
    const [first, last] = [between[0]?.row, between.at(-1)?.row];
    const isEnclosed = start > 0 && end < known.length;
    // Above the first row and below the last one, only what stands close to it and has its number.
    const isClose =
      (start === 0 ? last === after - 1 : first === before + 1) &&
      between.every(({ label }, at) => labelOf(label.text).number === shape.rows[start + at]?.label.number);
    if (between.length === end - start && (isEnclosed || isClose))
      between.forEach(({ row, label }, at) =>
        found.push({ index: start + at, row, label, score: 0, hasFigures: true }),
      );
    start = end;
  }
  return found;
}

/** A row that stands alone, as in a document with very many tables. */
function pieceOfOne(view: View, candidate: Candidate): Piece {
  const [index, option] = bestOf(candidate);
  const rows = option ? [{ index, row: candidate.row, ...option }] : [];
  const { time } = candidate;
  return { view, rows, moved: [], twice: [], ...(time !== '' && { time }) };
}

function pieceOf(view: View, run: readonly Candidate[], shape: Shape): Piece {
  const [only] = run;
  if (only && run.length === 1) return pieceOfOne(view, only);
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
  const time = run.find((candidate) => candidate.options.size > 0)?.time ?? '';
  return { view, rows, moved, twice, ...(time !== '' && { time }) };
}

interface Reach {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
}

function reachOf({ rows }: Piece): Reach {
  const places = rows.map(({ row }) => row);
  const left = Math.min(...rows.map(({ label }) => label?.column ?? 0));
  return { top: Math.min(...places), bottom: Math.max(...places), left };
}

/** From the top; what stands side by side from the left. */
function inReadingOrder(pieces: readonly Piece[]): Piece[] {
  const bands: { readonly pieces: (readonly [Piece, Reach])[]; bottom: number }[] = [];
  const reached = pieces.map((piece) => [piece, reachOf(piece)] as const);
  for (const each of reached.sort(([, one], [, other]) => one.top - other.top)) {
    const band = bands.at(-1);
    const { top, bottom } = each[1];
    if (band && top <= band.bottom) {
      band.pieces.push(each);
      band.bottom = Math.max(band.bottom, bottom);
    } else bands.push({ pieces: [each], bottom });
  }
  return bands.flatMap((band) =>
    band.pieces.sort(([, one], [, other]) => one.left - other.left).map(([piece]) => piece),
  );
}

/** Every piece of a labelled table in a grid, in reading order. */
export function piecesOf(view: View, shape: Shape, isHeader: (view: View, row: number) => boolean): Piece[] {
  if (!mayHold(view, shape.table.id)) return [];
  const pieces = runsOf(view, shape, isHeader).map((run) => pieceOf(view, run, shape));
  return inReadingOrder(pieces.filter(({ rows }) => rows.length > 0));
}
