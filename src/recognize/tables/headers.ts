/** Rows of a grid that are headers of a table of the form. */
import { EDITIONS } from '../../form';
import type { TableId } from '../../form';
import { headerLabels } from '../seen/headerLabels';
import type { KnownLabels } from '../seen/known';
import { labelOf, LIKELY, SURE } from '../seen/labels';
import type { Shape } from '../seen/shape';
import type { View } from '../seen/view';
import { mayBeHeader } from '../seen/wording';

const FEWEST_IN_HEADER = 2;

/** True for the very words of a header of this table. */
export function isFormHeader(table: TableId, text: string): boolean {
  return [...headerLabels(table).likeness(text).values()].some((score) => score >= SURE);
}

const TABLES = [...new Set(EDITIONS.flatMap(({ tables }) => tables.map(({ id }) => id)))];

/** The very words of a header of another table, and of none of this one. */
const isOther = (table: TableId, text: string): boolean =>
  !isFormHeader(table, text) && TABLES.some((each) => isFormHeader(each, text));
/** The very words of a header of any table. */
export const isAnyHeader = (text: string): boolean => TABLES.some((each) => isFormHeader(each, text));
const isAny = (_: TableId, text: string): boolean => isAnyHeader(text);

/** The last column before another table that stands beside this one: beside its headers, or behind its figures. */
export function lastColumnBeside(
  view: View,
  table: TableId,
  area: { readonly headers: readonly number[]; readonly rows: readonly number[]; readonly first: number },
): number {
  let last = Infinity;
  const look = (row: number, behindFigures: boolean, isEnd: typeof isAny): void => {
    const cells = view.cellsIn(row).filter(({ column }) => column >= area.first && column <= last);
    const start = behindFigures ? cells.findIndex(({ kind }) => kind === 'number' || kind === 'blank') : 0;
    const other =
      start < 0
        ? undefined
        : cells.slice(start).find((cell) => cell.kind === 'words' && isEnd(table, cell.text));
    if (other) last = other.column - 1;
  };
  for (const row of area.headers) look(row, false, isOther);
  for (const row of area.rows) look(row, true, isAny);
  return last;
}

/** The part of a row that holds headers of a table. */
export interface HeaderExtent {
  /** How many different ones. */
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

const NO_HEADERS: HeaderExtent = { count: 0, first: Infinity, last: -1 };

function findExtent(view: View, row: number, known: KnownLabels): HeaderExtent {
  const found = new Set<number>();
  let [first, last] = [Infinity, -1];
  for (const cell of view.cellsIn(row)) {
    if (cell.kind !== 'words') continue;
    const before = last;
    for (const [index, score] of known.likeness(cell.text))
      if (score >= LIKELY) {
        found.add(index);
        last = Math.max(last, cell.column + cell.columnCount - 1);
      }
    if (last > before) first = Math.min(first, cell.column);
  }
  return found.size === 0 ? NO_HEADERS : { count: found.size, first, last };
}

/** Rows are looked at again for every edition, and beside the rows under them. */
const extents = new WeakMap<View, Map<TableId, Map<number, HeaderExtent>>>();

export function headerExtent(view: View, row: number, { table }: Shape): HeaderExtent {
  if (!mayBeHeader(view, row, table.id)) return NO_HEADERS;
  const ofView = extents.get(view) ?? new Map<TableId, Map<number, HeaderExtent>>();
  extents.set(view, ofView);
  const ofTable = ofView.get(table.id) ?? new Map<number, HeaderExtent>();
  ofView.set(table.id, ofTable);
  const known = ofTable.get(row);
  if (known) return known;
  const extent = findExtent(view, row, headerLabels(table.id));
  ofTable.set(row, extent);
  return extent;
}

const bands = new Set(
  EDITIONS.flatMap(({ tables }) =>
    tables.flatMap(({ cells }) =>
      cells.filter(({ kind }) => kind === 'band').map(({ text }) => labelOf(text).core),
    ),
  ),
);

/** A line that the form itself prints over rows of 表二: 第二十条第（一）项. */
const isBand = (view: View, row: number): boolean =>
  view.cellsIn(row).some(({ kind, text }) => kind === 'words' && bands.has(labelOf(text).core));

/** A row above figures that belongs to the form, and is no text of the report. */
export const isOfForm = (view: View, row: number, shape: Shape): boolean =>
  headerExtent(view, row, shape).count > 0 || isBand(view, row);

/** A row that holds several headers of the table and no number among them. */
export function isHeaderRow(view: View, row: number, shape: Shape): boolean {
  const { count, first, last } = headerExtent(view, row, shape);
  return (
    count >= FEWEST_IN_HEADER &&
    !view.cellsIn(row).some(({ kind, column }) => kind === 'number' && column >= first && column <= last)
  );
}
