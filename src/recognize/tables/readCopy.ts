/** The figures of one copy of a table: where its rows and columns cross. */
import type { Edition, FieldId } from '../../form';
import { fieldsById } from '../../form';
import type { Grid } from '../../grid';
import type { Figure } from '../../report';
import { findColumns, slotsOf } from './columns';
import type { FoundColumn, FoundColumns, Slot } from './columns';
import type { Copy, FoundRow, Piece } from './copies';
import { figureAt } from '../seen/figures';
import { isFormHeader, isOfForm, lastColumnBeside } from './headers';
import type { Oddity, OddityKind } from '../../report';
import { isTime, SURE } from '../seen/labels';
import { divideRuns } from '../runs/divide';
import type { Run } from '../runs/divide';
import { isLabelled } from '../seen/shape';
import type { Shape, ShapeRow } from '../seen/shape';
import { spread } from './spread';
import type { PlacedCell, View } from '../seen/view';
import { isOfAnother, mayBeHeader } from '../seen/wording';

export interface ReadCopy {
  readonly figures: ReadonlyMap<FieldId, Figure>;
  readonly oddities: readonly Oddity[];
  /** Rows of the source that the table takes up. */
  readonly places: readonly TablePlace[];
  /** How much of the wording was found as it is printed. */
  readonly likeness: number;
}

/** Rows of one grid of the source that a table of the form takes up. */
export interface TablePlace {
  readonly kind: Grid['kind'];
  readonly grid: string;
  readonly first: number;
  readonly last: number;
}

const MOST_HEADER_ROWS = 6;

interface Group {
  readonly found: FoundColumns;
  readonly slots: readonly Slot[];
  readonly headers: readonly number[];
}

const isTogether = (view: View, row: number): boolean => view.together?.has(row) === true;

const labelEnd = ({ label }: FoundRow): number => (label ? label.column + label.columnCount : 0);

const YEAR = /^20\d{2}$/;

/** The rows between two that may hold headers: not those above another table's rows, nor rows of figures. */
function headerRows(piece: Piece, { table }: Shape, before: number, top: number): number[] {
  const { view, rows, extent } = piece;
  const above = view.rows.filter((row) => row < top && row > before).slice(-MOST_HEADER_ROWS);
  const left = extent?.first ?? Math.min(...rows.map(({ label }) => label?.column ?? 0));
  const right = extent?.last ?? left + table.columnCount - 1;
  const last = above.map((row) => isOfAnother(view, row, table.id, [left, right])).lastIndexOf(true);
  const hasFigures = (row: number): boolean =>
    view
      .cellsIn(row)
      .some(
        ({ kind, text, column }) =>
          kind === 'number' && !YEAR.test(text) && column >= left && column <= right,
      );
  return above.slice(last + 1).filter((row) => mayBeHeader(view, row, table.id) || !hasFigures(row));
}

/** The header rows above the first row of a group, and its columns. */
function groupOf(shape: Shape, group: number, piece: Piece, above: Group | undefined): Group {
  const { view } = piece;
  const rows = piece.rows.filter(({ index }) => shape.rows[index]?.group === group);
  const top = Math.min(...rows.map(({ row }) => row));
  const before = Math.max(-1, ...piece.rows.flatMap(({ row }) => (row < top ? [row] : [])));
  const headers = headerRows(piece, shape, before, top);
  const lines = rows.map(({ row }) => row).filter((row) => !isTogether(view, row));
  const first = Math.max(piece.extent?.first ?? 0, ...(isLabelled(shape) ? rows.map(labelEnd) : []));
  const bounds = { headers, rows: lines, first };
  const last = piece.extent?.last ?? lastColumnBeside(view, shape.table.id, bounds);
  const area = { ...bounds, last };
  const slots = slotsOf(view, area);
  const { time } = piece;
  const ofTime = slots.filter((slot) => !time || !slot.time || slot.time === time);
  const isForeign = (text: string) => isFormHeader(shape.table.id, text);
  const own = findColumns(ofTime, shape.groups[group] ?? [], isForeign);
  const headed = own.columns.some((column) => column && column.by !== 'order');
  return headed || !above ? { found: own, slots, headers } : { ...above, headers: [] };
}

/** The columns of a group of rows in a piece; undefined where it has none of its rows. */
export const slotsOfGroup = (piece: Piece, shape: Shape, group: number): readonly Slot[] | undefined =>
  piece.rows.some(({ index }) => shape.rows[index]?.group === group)
    ? groupOf(shape, group, piece, undefined).slots
    : undefined;

type Chosen =
  { readonly cell: PlacedCell | undefined; readonly column: number; readonly others: number } | undefined;

const isFilled = (cell: PlacedCell): boolean => cell.kind === 'number' || cell.kind === 'words';

/** The cell of a row in a column; a column without a number may have it in the bare columns to its right. */
function choose(view: View, { row, label }: FoundRow, { from, to }: FoundColumn, end: number): Chosen {
  const cells: PlacedCell[] = [];
  for (let column = from; column <= end; column++) {
    const cell = view.at(row, column);
    if (cell && cell !== label && cell.row === row && !cells.includes(cell)) cells.push(cell);
  }
  const own = cells.filter((cell) => cell.column <= to);
  const filled = (own.some(isFilled) ? own : cells).filter(isFilled);
  const [cell = own[0]] = filled;
  const texts = new Set(filled.map(({ text }) => text));
  return { cell, column: cell?.column ?? from, others: Math.max(0, texts.size - 1) };
}

/** How far a column may reach: over columns without a header up to the next one. */
function reach(column: FoundColumn, { slots, found }: Group): number {
  const next = slots.find(
    (slot) =>
      slot.from > column.to &&
      (slot.header !== undefined || found.columns.some((each) => each?.from === slot.from)),
  );
  const last = Math.max(column.to, ...slots.map(({ to }) => to));
  return next ? next.from - 1 : last;
}

/** Cells of a row of a document's table in the order of the form, where the columns do not fit it (a wrong span). */
function shifted(view: View, row: FoundRow, chosen: readonly Chosen[]): PlacedCell[] | undefined {
  if (view.grid.kind !== 'table' || !row.label) return undefined;
  const isOff = (each: Chosen) =>
    each !== undefined && (!each.cell || (each.cell.kind === 'words' && each.cell.text.length > 8));
  if (!chosen.some(isOff)) return undefined;
  const cells = view.cellsIn(row.row).filter((cell) => cell.column >= labelEnd(row));
  const fits = cells.length === chosen.length && cells.every(({ kind }) => kind !== 'words');
  return fits ? [...cells] : undefined;
}

function placeOf(view: View, rows: readonly number[]): TablePlace {
  const { kind, name } = view.grid;
  if (view.across) return { kind, grid: name, ...view.across };
  const places = rows.map((row) => view.addressOf(row, 0).row);
  return { kind, grid: name, first: Math.min(...places), last: Math.max(...places) };
}

/** Money in 元, where the form counts 万元. */
export const isInYuan = (text: string): boolean => /[^万]元\s*$/.test(text);

/** Reads a copy of a table of an edition. */
export function readCopy(copy: Copy, shape: Shape, edition: Edition): ReadCopy {
  const fields = fieldsById(edition);
  const figures = new Map<FieldId, Figure>();
  const oddities: Oddity[] = [];
  const places: TablePlace[] = [];
  const runs: Run[] = [];
  const table = shape.table.id;
  let likeness = 0;
  const note = (
    kind: OddityKind,
    view: View,
    at: { readonly row: number; readonly column?: number } | undefined,
    text: string,
    expected = '',
    bearsOn: readonly FieldId[] = [],
  ): void => {
    const address = at ? view.addressOf(at.row, at.column ?? 0) : null;
    oddities.push({ kind, table, address, text, expected, fields: bearsOn });
  };
  const noteLabel = (view: View, { label, score }: FoundRow, row: ShapeRow): void => {
    if (label && score < SURE) note('label-changed', view, label, label.text, row.text, row.fields);
  };
  const groups = new Map<number, Group>();
  for (const piece of copy) {
    const { view } = piece;
    const own = new Map<number, Group>();
    for (const found of piece.rows) {
      const row = shape.rows[found.index];
      if (!row) continue;
      likeness += found.score;
      const pieces = view.together?.get(found.row);
      if (pieces) {
        runs.push({ row, pieces });
        noteLabel(view, found, row);
        continue;
      }
      let group = own.get(row.group);
      if (!group) {
        group = groupOf(shape, row.group, piece, groups.get(row.group));
        own.set(row.group, group);
        groups.set(row.group, group);
        noteColumns(group, shape, row.group, (kind, at, text, expected, columns) =>
          note(kind, view, at, text, expected, columnFields(shape, row.group, columns)),
        );
      }
      const { columns } = group.found;
      likeness += columns.filter((column) => column?.by === 'header').length;
      noteLabel(view, found, row);
      const current = group;
      const chosen = columns.map((column) => column && choose(view, found, column, reach(column, current)));
      const byOrder = columns.every((column) => column) ? shifted(view, found, chosen) : undefined;
      if (byOrder) note('guessed-by-order', view, found.label, row.text, row.text, row.fields);
      row.fields.forEach((id, at) => {
        const place = chosen[at];
        if (!place) return;
        const cell = byOrder ? byOrder[at] : place.cell;
        const column = cell?.column ?? place.column;
        const figure = figureAt(cell?.cell, view.addressOf(found.row, column));
        figures.set(id, figure);
        if (place.others > 0 && !byOrder)
          note('cell-ambiguous', view, { row: found.row, column }, figure.text, row.text, [id]);
        if (fields.get(id)?.measure === 'amount' && isInYuan(figure.text))
          note('unit', view, { row: found.row, column }, figure.text, row.text, [id]);
      });
    }
    for (const again of piece.twice) {
      const row = shape.rows[again.index];
      note('row-twice', view, again.label, again.label?.text ?? '', row?.text, row?.fields);
    }
    for (const moved of piece.moved)
      note('row-moved', view, moved.label, moved.label?.text ?? '', shape.rows[moved.index]?.text);
    const rows = [
      ...piece.rows.map(({ row }) => row),
      ...[...own.values()].flatMap(({ headers }) => headers.filter((row) => isOfForm(view, row, shape))),
    ];
    places.push(placeOf(view, rows));
    noteExtraRows(piece, [...own.values()], (at, text, under) =>
      note('row-extra', view, at, text, '', under ? shape.rows[under.index]?.fields : []),
    );
  }
  const divided = divideRuns(runs, shape, edition.relations, figures);
  for (const [id, figure] of divided.figures) figures.set(id, figure);
  const laidOut = [...new Set(copy.map(({ view }) => view))].flatMap((view) => view.oddities ?? []);
  // In a line of a text nothing but their order says which figure is which.
  const [first] = copy.filter(({ view }) => view.grid.kind === 'text');
  if (first && !isLabelled(shape) && oddities.some(({ kind }) => kind === 'column-missing'))
    note('guessed-by-order', first.view, first.rows[0], '', '', [...figures.keys()]);
  const all = spread([...laidOut, ...oddities, ...divided.oddities], shape);
  return { figures, oddities: all, places, likeness };
}

const columnFields = (shape: Shape, group: number, columns: readonly number[]): FieldId[] =>
  shape.rows
    .filter((row) => row.group === group)
    .flatMap(({ fields }) => columns.flatMap((column) => fields[column] ?? []));

type NoteColumn = (
  kind: OddityKind,
  at: { readonly row: number; readonly column: number } | undefined,
  text: string,
  expected: string,
  columns: readonly number[],
) => void;

const KINDS = {
  header: undefined,
  changed: 'header-changed',
  moved: 'column-moved',
  order: 'guessed-by-order',
} as const;

function noteColumns({ found, headers }: Group, shape: Shape, group: number, note: NoteColumn): void {
  const row = headers.at(-1) ?? 0;
  const place = (slot: Slot | FoundColumn) => slot.header ?? { row, column: slot.from };
  found.columns.forEach((column, index) => {
    const expected = shape.groups[group]?.[index]?.text ?? '';
    const kind = column ? KINDS[column.by] : 'column-missing';
    if (kind) note(kind, column && place(column), column?.header?.text ?? '', expected, [index]);
  });
  for (const { slot, index } of found.twice)
    note('column-twice', place(slot), slot.header?.text ?? '', '', [index]);
  for (const slot of found.extra) note('column-extra', place(slot), slot.header?.text ?? '', '', []);
}

/**
 * Rows between those of the form that hold figures in its columns. One without a label of its own, or only a year, may hold
 * the figures of the row that it stands under.
 */
function noteExtraRows(
  piece: Piece,
  groups: readonly Group[],
  note: (at: PlacedCell, text: string, under: FoundRow | undefined) => void,
): void {
  const known = new Set([...piece.rows, ...piece.twice].map(({ row }) => row));
  const columns = new Set(
    groups.flatMap(({ found }) => found.columns.flatMap((column) => column?.from ?? [])),
  );
  const rows = piece.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  for (const row of piece.view.rows) {
    if (row < first || row > last || known.has(row)) continue;
    const cells = piece.view.cellsIn(row);
    // The figures of another year, each below those of this one.
    if (piece.time !== undefined && cells.some(({ text }) => isTime(text))) continue;
    const figure = cells.find(({ kind, column }) => kind === 'number' && columns.has(column));
    const text = cells.find(({ kind }) => kind === 'words')?.text ?? '';
    const above = text === '' || isTime(text) ? piece.rows.filter((each) => each.row < row) : [];
    const under = above.reduce<FoundRow | undefined>(
      (last, each) => (last && last.row > each.row ? last : each),
      undefined,
    );
    if (figure) note(cells[0] ?? figure, text, under);
  }
}
