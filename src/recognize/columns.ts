/** Where the columns of a group of rows stand in a grid: by their headers, or else by their order. */
import { alignInOrder } from './align';
import { knownLabels } from './known';
import type { KnownLabels } from './known';
import { labelOf, SURE } from './labels';
import type { ShapeColumn } from './shape';
import type { PlacedCell, View } from './view';

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
  readonly twice: readonly Slot[];
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
}

const isWords = (cell: PlacedCell | undefined): cell is PlacedCell => cell?.kind === 'words';

/** The header words over a column, the lowest first; a word of a row that is not merged also stands over what is right of it. */
function headersOver(view: View, { headers, first }: Area, column: number): PlacedCell[] {
  const own = [...headers].reverse().map((row) => view.at(row, column));
  const [lowest, ...rest] = own.filter(isWords).filter((cell, at, all) => all.indexOf(cell) === at);
  if (!lowest) return [];
  const beside = headers
    .filter((row) => row < lowest.row && !isWords(view.at(row, column)))
    .flatMap((row) => view.cellsIn(row).filter((cell) => isWords(cell) && cell.column < column))
    .filter((cell) => cell.column >= first)
    .sort((one, other) => other.column - one.column);
  return [lowest, ...rest, ...beside.slice(0, 1)];
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
    const [header, ...above] = headersOver(view, area, column);
    const last = slots.at(-1);
    if (header && last?.header === header)
      slots[slots.length - 1] = { ...last, to: column, hasFigures: last.hasFigures || filled.has(column) };
    else slots.push({ from: column, to: column, header, above, hasFigures: filled.has(column) });
  }
  return slots;
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

interface Score {
  readonly own: number;
  readonly parent: boolean;
}

function scoreOf(slot: Slot, columns: readonly ShapeColumn[], index: number): Score {
  const known = knownColumns(columns);
  const text = slot.header?.text ?? '';
  const broken = `${slot.above[0]?.text ?? ''}${text}`;
  const own = known.likeness(text).get(index) ?? Math.min(3, known.likeness(broken).get(index) ?? 0);
  const parents = columns[index]?.parents ?? [];
  const above = slot.above.map((cell) => labelOf(cell.text).core);
  return {
    own,
    parent: parents.some(({ core }) => core !== '' && above.some((found) => found.includes(core))),
  };
}

/** Columns between the neighbours of a gap that hold figures and could be the ones missing in it. */
function fillGaps(
  slots: readonly Slot[],
  found: (FoundColumn | undefined)[],
  isForeign: (text: string) => boolean,
): void {
  for (let start = 0; start < found.length; start++) {
    if (found[start]) continue;
    let end = start;
    while (end < found.length && !found[end]) end++;
    const from = found[start - 1]?.to ?? -1;
    const to = found[end]?.from ?? Infinity;
    const between = slots.filter(
      (slot) =>
        slot.hasFigures && slot.from > from && slot.to < to && !(slot.header && isForeign(slot.header.text)),
    );
    if (between.length === end - start)
      between.forEach((slot, at) => (found[start + at] = { ...slot, by: 'order' }));
    start = end;
  }
}

/** What stands farther behind the last column belongs to another table. */
const FARTHEST_EXTRA = 2;

/** Labels that more than one column has, such as the results of 复议 and 诉讼. */
const repeats = (columns: readonly ShapeColumn[], { label }: ShapeColumn): boolean =>
  columns.filter((other) => other.label.core === label.core).length > 1;

/**
 * Finds the columns. `isForeign` tells headers that belong to another column of the form or to another edition: such a
 * column is never taken for one that is missing.
 */
export function findColumns(
  slots: readonly Slot[],
  columns: readonly ShapeColumn[],
  isForeign: (text: string) => boolean,
): FoundColumns {
  const scores = columns.map((_, index) => slots.map((slot) => scoreOf(slot, columns, index)));
  const score = (index: number, at: number): Score => scores[index]?.[at] ?? { own: 0, parent: false };
  const chosen = alignInOrder(columns.length, slots.length, (index, at) => {
    const { own, parent } = score(index, at);
    return own === 0 ? undefined : 4 * own + 3 * Number(parent) + Number(slots[at]?.hasFigures);
  });
  const complete = chosen.every((at) => at !== undefined);
  const found = columns.map((column, index): FoundColumn | undefined => {
    const at = chosen[index];
    const slot = at === undefined ? undefined : slots[at];
    if (at === undefined || !slot) return undefined;
    const { own, parent } = score(index, at);
    if (!complete && !parent && repeats(columns, column)) return undefined;
    return { ...slot, by: own >= SURE ? 'header' : 'changed' };
  });
  const taken = () => new Set(found.flatMap((column) => column?.from ?? []));
  columns.forEach((column, index) => {
    if (found[index] || repeats(columns, column)) return;
    const free = slots.filter((slot, at) => score(index, at).own >= SURE && !taken().has(slot.from));
    if (free.length === 1 && free[0]) found[index] = { ...free[0], by: 'moved' };
  });
  if (complete || !columns.some((column) => repeats(columns, column)) || found.every((each) => !each))
    fillGaps(slots, found, isForeign);
  const last = Math.max(...found.map((column) => column?.to ?? 0)) + FARTHEST_EXTRA;
  const left = slots.filter((slot) => slot.hasFigures && !taken().has(slot.from) && slot.from <= last);
  const isOurs = (slot: Slot) => columns.some((_, index) => score(index, slots.indexOf(slot)).own >= SURE);
  return {
    columns: found,
    twice: left.filter(isOurs),
    extra: left.filter((slot) => !isOurs(slot)),
  };
}
