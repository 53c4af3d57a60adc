/** Where the columns of a group of rows stand in a grid: by their headers, or else by their order. */
import { alignInOrder } from './align';
import { countsUp } from './countsUp';
import { knownLabels } from '../seen/known';
import type { KnownLabels } from '../seen/known';
import { isTime, labelOf, SURE } from '../seen/labels';
import type { Label } from '../seen/labels';
import type { Extent } from './pieces';
import type { ShapeColumn } from '../seen/shape';
import type { PlacedCell, View } from '../seen/view';

export interface Area {
  /** Rows that may hold the headers, from the upper to the lower one. */
  readonly headers: readonly number[];
  /** Rows with figures. */
  readonly rows: readonly number[];
  /** The first column behind the labels of the rows. */
  readonly first: number;
  /** The last column to look at. */
  readonly last: number;
}

export interface FoundColumn {
  readonly from: number;
  readonly to: number;
  readonly header: PlacedCell | undefined;
  /** How sure: by an exact header, by one that is alike, by the place alone. */
  readonly by: 'header' | 'changed' | 'moved' | 'order';
}

export interface FoundColumns {
  /** One for each column of the form. */
  readonly columns: readonly (FoundColumn | undefined)[];
  /** Columns with figures under a header of the form that another column has. */
  readonly twice: readonly { readonly slot: Slot; readonly index: number }[];
  /** Columns with figures that the form does not have. */
  readonly extra: readonly Slot[];
}

/** Neighbouring columns under one header cell, or one column without a header. */
export interface Slot {
  readonly from: number;
  readonly to: number;
  readonly header: PlacedCell | undefined;
  /** Header cells above that one, nearest first. */
  readonly above: readonly PlacedCell[];
  readonly hasFigures: boolean;
  /** The year right above the figures, under the header: 上年, 本年. */
  readonly time?: string;
}

const isWords = (cell: PlacedCell | undefined): cell is PlacedCell => cell?.kind === 'words';

/** The header words over a column, the lowest first; a word of a row that is not merged also stands over what is right of it. */
function headersOver(view: View, { headers, first }: Area, column: number): PlacedCell[] {
  const own = [...headers].reverse().map((row) => view.at(row, column));
  const [lowest, ...rest] = own.filter(isWords).filter((cell, at, all) => all.indexOf(cell) === at);
  if (!lowest) return [];
  // The nearest word to the left in each row above where nothing stands over the column itself.
  const beside = headers
    .filter((row) => row < lowest.row && !isWords(view.at(row, column)))
    .flatMap((row) => {
      const before = view
        .cellsIn(row)
        .filter((cell) => isWords(cell) && cell.column < column && cell.column >= first);
      return before.slice(-1);
    })
    .sort((one, other) => other.column - one.column || other.row - one.row);
  return [lowest, ...rest, ...beside];
}

/** Numbers of the rows, not figures. */
const NUMBERING_HEADERS: ReadonlySet<string> = new Set(['序号', '行次', '行号', '编号', '栏次']);
const FEWEST_NUMBERED = 4;

/** A column without a header, or headed as numbers of rows, in which each number is the one above plus one. */
function numbersRows(view: View, { rows }: Area, { from, to, header }: Slot): boolean {
  if (from !== to || (header && !NUMBERING_HEADERS.has(labelOf(header.text).core))) return false;
  const numbers = rows.flatMap((row) => {
    const cell = view.at(row, from);
    return cell?.kind === 'number' ? [Number(cell.text)] : [];
  });
  return numbers.length >= FEWEST_NUMBERED && countsUp(numbers);
}

/** The columns behind the labels, cut into slots. */
export function slotsOf(view: View, area: Area): Slot[] {
  const slots: Slot[] = [];
  const inRows = [...area.headers, ...area.rows].flatMap((row) => view.cellsIn(row));
  const end = Math.max(area.first, ...inRows.map((cell) => cell.column + cell.columnCount));
  const columns = new Set(inRows.flatMap((cell) => [cell.column, cell.column + cell.columnCount - 1]));
  const filled = new Set(
    area.rows.flatMap((row) =>
      view
        .cellsIn(row)
        .flatMap(({ kind, column }) => (kind === 'number' || kind === 'blank' ? [column] : [])),
    ),
  );
  for (const column of [...columns].sort((one, other) => one - other)) {
    if (column < area.first || column >= end || column > area.last) continue;
    const over = headersOver(view, area, column);
    const time = over.length > 1 && isTime(over[0]?.text ?? '') ? over.shift()?.text : undefined;
    const [header, ...above] = over;
    const last = slots.at(-1);
    if (header && last?.header === header && last.time === time)
      slots[slots.length - 1] = { ...last, to: column, hasFigures: last.hasFigures || filled.has(column) };
    else
      slots.push({
        ...{ from: column, to: column, header, above, hasFigures: filled.has(column) },
        ...(time !== undefined && { time }),
      });
  }
  return slots.map((slot) => (numbersRows(view, area, slot) ? { ...slot, hasFigures: false } : slot));
}

const knownOf = new WeakMap<readonly ShapeColumn[], KnownLabels>();
function knownColumns(columns: readonly ShapeColumn[]): KnownLabels {
  const known =
    knownOf.get(columns) ??
    knownLabels(
      columns.map(({ label }) => label),
      true,
    );
  knownOf.set(columns, known);
  return known;
}

const repeated = new WeakMap<readonly ShapeColumn[], ReadonlySet<ShapeColumn>>();

/** Labels that more than one column has, such as the results of 复议 and 诉讼. */
function repeats(columns: readonly ShapeColumn[], column: ShapeColumn): boolean {
  let known = repeated.get(columns);
  if (!known) {
    const isAgain = ({ label }: ShapeColumn) =>
      columns.filter((other) => other.label.core === label.core).length > 1;
    repeated.set(columns, (known = new Set(columns.filter(isAgain))));
  }
  return known.has(column);
}

interface Score {
  readonly own: number;
  /** A header above is that of the column as well. */
  readonly parent: boolean;
  /** The header right above in the form stands above here. */
  readonly nearest: boolean;
}

const NO_SCORE: Score = { own: 0, parent: false, nearest: false };

/** How well a slot fits each of the columns. */
function scoresOf(slot: Slot, columns: readonly ShapeColumn[]): readonly Score[] {
  const known = knownColumns(columns);
  const text = slot.header?.text ?? '';
  const alone = known.likeness(text);
  const broken = slot.above[0] ? known.likeness(`${slot.above[0].text}${text}`) : undefined;
  const above = slot.above.map((cell) => labelOf(cell.text).core);
  // A heading that names both 行政复议 and 行政诉讼 stands over neither alone.
  const isAbove = ({ core }: Label): boolean =>
    core !== '' && above.some((found) => found.includes(core) && found.length <= 2 * core.length);
  const isUnderOther = ({ label, parents: [nearest] }: ShapeColumn) =>
    columns.some(
      (other) =>
        other.label.core === label.core && other.parents[0]?.core !== nearest?.core && isUnder(other),
    );
  const isUnder = ({ parents: [nearest] }: ShapeColumn) => nearest !== undefined && isAbove(nearest);
  return columns.map((column, index) => {
    const own = alone.get(index) ?? Math.min(SURE, broken?.get(index) ?? 0);
    if (own === 0) return NO_SCORE;
    const nearest = isUnder(column);
    // Under the header of another column of the same name it is that one.
    if (!nearest && repeats(columns, column) && isUnderOther(column)) return NO_SCORE;
    return { own, parent: nearest || column.parents.slice(1).some(isAbove), nearest };
  });
}

/** Columns between the neighbours of a gap that hold figures and could be the ones missing in it. */
function fillGaps(
  slots: readonly Slot[],
  columns: readonly ShapeColumn[],
  found: (FoundColumn | undefined)[],
  isForeign: (text: string) => boolean,
): void {
  const isOther = ({ header }: Slot, from: number, to: number): boolean =>
    header !== undefined &&
    isForeign(header.text) &&
    !columns
      .slice(from, to)
      .some(({ parents }) => parents.some(({ core }) => core === labelOf(header.text).core));
  for (let start = 0; start < found.length; start++) {
    if (found[start]) continue;
    let end = start;
    while (end < found.length && !found[end]) end++;
    const from = found[start - 1]?.to ?? -1;
    const to = found[end]?.from ?? Infinity;
    const between = slots.filter(
      (slot) => slot.hasFigures && slot.from > from && slot.to < to && !isOther(slot, start, end),
    );
    if (between.length === end - start)
      between.forEach((slot, at) => (found[start + at] = { ...slot, by: 'order' }));
    start = end;
  }
}

/** What stands farther behind the last column belongs to another table. */
const FARTHEST_EXTRA = 2;

/** The slot that is each column's own by its headers, in whatever order; undefined unless every column has one and no other. */
function byHeaders(
  slots: readonly Slot[],
  columns: readonly ShapeColumn[],
  scores: readonly (readonly Score[])[],
): number[] | undefined {
  const chosen = new Array<number>(columns.length).fill(-1);
  for (const [at] of slots.entries())
    for (const [index, column] of columns.entries()) {
      const { own, nearest } = scores[at]?.[index] ?? NO_SCORE;
      if (own < SURE || (repeats(columns, column) && !nearest)) continue;
      if (chosen[index] !== -1) return undefined;
      chosen[index] = at;
    }
  return chosen.includes(-1) || new Set(chosen).size < chosen.length ? undefined : chosen;
}

/** Where columns stand that the form has once and the source more than once, in as many blocks beside each other. */
export function blocksOf(slots: readonly Slot[], columns: readonly ShapeColumn[]): Extent[] {
  const blocks: { readonly seen: Set<number>; readonly first: number; last: number }[] = [];
  for (const slot of slots) {
    const scores = scoresOf(slot, columns);
    const fits = columns.flatMap((column, index) => {
      const { own, nearest } = scores[index] ?? NO_SCORE;
      return own >= SURE && (nearest || !repeats(columns, column)) ? [index] : [];
    });
    const [index] = fits;
    if (fits.length !== 1 || index === undefined) continue;
    const block = blocks.at(-1);
    if (!block || block.seen.has(index))
      blocks.push({ seen: new Set([index]), first: slot.from, last: slot.to });
    else {
      block.seen.add(index);
      block.last = slot.to;
    }
  }
  return blocks
    .filter(({ seen }) => 2 * seen.size > columns.length)
    .map(({ first, last }) => ({ first, last }));
}

/**
 * Finds the columns. `isForeign` tells headers that belong to another column of the form or to another edition: such a
 * column is never taken for one that is missing.
 */
export function findColumns(
  slots: readonly Slot[],
  columns: readonly ShapeColumn[],
  isForeign: (text: string) => boolean,
): FoundColumns {
  const scores = slots.map((slot) => scoresOf(slot, columns));
  const score = (index: number, at: number): Score => scores[at]?.[index] ?? NO_SCORE;
  const own = byHeaders(slots, columns, scores);
  const chosen =
    own ??
    alignInOrder(columns.length, slots.length, (index, at) => {
      const fit = score(index, at);
      return fit.own === 0 ? undefined : 4 * fit.own + 3 * Number(fit.parent) + Number(slots[at]?.hasFigures);
    });
  const complete = chosen.every((at) => at !== undefined);
  const isMoved = (at: number, index: number) =>
    chosen.some((other, before) => before < index && (other ?? -1) > at);
  const found = columns.map((column, index): FoundColumn | undefined => {
    const at = chosen[index];
    const slot = at === undefined ? undefined : slots[at];
    if (at === undefined || !slot) return undefined;
    const fit = score(index, at);
    if (!complete && !fit.parent && repeats(columns, column)) return undefined;
    if (isMoved(at, index)) return { ...slot, by: 'moved' };
    return { ...slot, by: fit.own >= SURE ? 'header' : 'changed' };
  });
  const taken = () => new Set(found.flatMap((column) => column?.from ?? []));
  columns.forEach((column, index) => {
    if (found[index] || repeats(columns, column)) return;
    const free = slots.filter((slot, at) => score(index, at).own >= SURE && !taken().has(slot.from));
    if (free.length === 1 && free[0]) found[index] = { ...free[0], by: 'moved' };
  });
  if (complete || !columns.some((column) => repeats(columns, column)) || found.every((each) => !each))
    fillGaps(slots, columns, found, isForeign);
  const last = Math.max(...found.map((column) => column?.to ?? 0)) + FARTHEST_EXTRA;
  const left = slots.filter((slot) => slot.hasFigures && !taken().has(slot.from) && slot.from <= last);
  const ours = left.map((slot) => {
    const at = slots.indexOf(slot);
    return { slot, index: columns.findIndex((_, index) => score(index, at).own >= SURE) };
  });
  return {
    columns: found,
    twice: ours.filter(({ index }) => index >= 0),
    extra: ours.filter(({ index }) => index < 0).map(({ slot }) => slot),
  };
}
