/** A grid as it looks: a merged cell fills all its places. */
import { isNothing } from '../../form';
import { cellAt, cellKey, EXCEL_COLUMNS } from '../../grid';
import type { Address, Grid, GridCell, Rectangle } from '../../grid';
import { parseNumber } from '../../report';
import type { Oddity } from '../../report';

/** A cell with its place; `kind` is what it looks like. */
export interface PlacedCell extends Rectangle {
  readonly cell: GridCell | undefined;
  readonly text: string;
  /** `nothing` is an empty cell, `blank` a `/` or a dash. */
  readonly kind: 'words' | 'number' | 'blank' | 'nothing';
}

export interface View {
  readonly grid: Grid;
  /** Rows that hold anything, in order. */
  readonly rows: readonly number[];
  /** Cells that begin in a row, in order of columns. */
  cellsIn(row: number): readonly PlacedCell[];
  /** The cell that fills a place; undefined where there is none. */
  at(row: number, column: number): PlacedCell | undefined;
  /** Where a place of the view stands in the source. */
  addressOf(row: number, column: number): Address;
  /** Rows whose figures stand together without separators: what there is of them, piece by piece. */
  readonly together?: ReadonlyMap<number, readonly Piece[]>;
  /** Rows of the source that it takes up, where its own rows are columns there. */
  readonly across?: { readonly first: number; readonly last: number };
  /** What was odd about the source where it was laid out as this view. */
  readonly oddities?: readonly Oddity[];
}

/** Figures or a part of them, as they stand in the source. */
export interface Piece {
  readonly text: string;
  readonly address: Address;
}

/** Rows of a sheet that are looked at; a form has some 60. */
const MOST_ROWS = 20_000;
/** Places that merged cells of one grid may fill; merges beyond are read as if they were not merged. */
const MOST_MERGED = 100_000;
const NO_CELLS: readonly PlacedCell[] = [];

const numbers = new Map<string, PlacedCell['kind']>();
const MOST_REMEMBERED = 10_000;

function kindOf(text: string): PlacedCell['kind'] {
  if (text === '') return 'nothing';
  if (text.length > 20) return 'words';
  let kind = numbers.get(text);
  if (kind === undefined) {
    kind = isNothing(text) ? 'blank' : parseNumber(text) === undefined ? 'words' : 'number';
    if (numbers.size < MOST_REMEMBERED) numbers.set(text, kind);
  }
  return kind;
}

function placed(cell: GridCell | undefined, area: Rectangle): PlacedCell {
  const text = (cell?.text ?? '').trim();
  const { row, column, rowCount, columnCount } = area;
  const kind = typeof cell?.value === 'number' ? 'number' : kindOf(text);
  return { row, column, rowCount, columnCount, cell, text, kind };
}

/** Merged areas by their first place, cut at the used area. */
function mergesOf({ merges, rowCount, columnCount }: Grid): Map<number, Rectangle> {
  const found = new Map<number, Rectangle>();
  let left = MOST_MERGED;
  for (const { row, column, ...size } of merges) {
    const area = {
      row,
      column,
      rowCount: Math.min(size.rowCount, rowCount - row),
      columnCount: Math.min(size.columnCount, columnCount - column),
    };
    left -= Math.max(0, area.rowCount * area.columnCount);
    if (left < 0) break;
    if (area.rowCount > 0 && area.columnCount > 0) found.set(cellKey(row, column), area);
  }
  return found;
}

/** The keys of cells that are looked at, from the top: those of the first rows, of a merged area its first place alone. */
function keysOf({ cells }: Grid, merged: ReadonlyMap<number, Rectangle>): readonly number[] {
  const keys = [...cells.keys()];
  if (keys.some((key, at) => at > 0 && key < (keys[at - 1] ?? 0))) keys.sort((one, other) => one - other);
  if (merged.size === 0) return keys;
  return keys.filter((key) => {
    const area = merged.get(key);
    return !area || cellKey(area.row, area.column) === key;
  });
}

/** Where each row begins among the keys, in order. */
function rowStarts(keys: readonly number[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let last = -1;
  keys.forEach((key, at) => {
    const row = Math.floor(key / EXCEL_COLUMNS);
    if (row !== last) starts.set(row, at);
    last = row;
  });
  return starts;
}

/** A grid by rows of cells with content, merged ones once; what is not asked for is not made. */
export function viewOf(grid: Grid): View {
  const areas = new Map<number, Rectangle>();
  for (const area of mergesOf(grid).values()) fill(areas, area);
  const keys = keysOf(grid, areas);
  const starts = rowStarts(keys);
  const rows = [...starts.keys()].slice(0, MOST_ROWS);
  const merged = new Map<Rectangle, PlacedCell>();
  const single = new Map<number, PlacedCell>();
  const made = new Map<number, readonly PlacedCell[]>();

  const inArea = (area: Rectangle): PlacedCell => {
    let cell = merged.get(area);
    if (!cell) merged.set(area, (cell = placed(cellAt(grid, area.row, area.column), area)));
    return cell;
  };
  const cellsIn = (row: number): readonly PlacedCell[] => {
    const known = made.get(row);
    if (known) return known;
    const start = starts.get(row);
    if (start === undefined) return NO_CELLS;
    const end = (row + 1) * EXCEL_COLUMNS;
    const cells: PlacedCell[] = [];
    for (let at = start; at < keys.length; at++) {
      const key = keys[at] ?? 0;
      if (key >= end) break;
      const area = areas.get(key);
      const place = { row, column: key - row * EXCEL_COLUMNS, rowCount: 1, columnCount: 1 };
      const cell = area ? inArea(area) : placed(grid.cells.get(key), place);
      if (!area) single.set(key, cell);
      cells.push(cell);
    }
    made.set(row, cells);
    return cells;
  };
  return {
    grid,
    rows,
    cellsIn,
    at: (row, column) => {
      const key = cellKey(row, column);
      const area = areas.get(key);
      if (area) return inArea(area);
      if (!grid.cells.has(key)) return undefined;
      cellsIn(row);
      return single.get(key);
    },
    addressOf: (row, column) => ({ kind: grid.kind, grid: grid.name, row, column }),
  };
}

function fill<Filling extends Rectangle>(filled: Map<number, Filling>, area: Filling): void {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      filled.set(cellKey(row, column), area);
}

/** A cell that was laid out, with its place in the source. */
export interface LaidCell extends PlacedCell {
  readonly address: Address;
}

/** A view of cells that stand elsewhere in their source; `start` is where the source begins. */
export function viewOfLaid(start: Address, cells: readonly LaidCell[]): View {
  const inOrder = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const filled = new Map<number, PlacedCell>();
  const places = new Map<number, Address>();
  for (const cell of inOrder) {
    fill(filled, cell);
    places.set(cellKey(cell.row, cell.column), cell.address);
    if (!places.has(cellKey(cell.row, 0))) places.set(cellKey(cell.row, 0), cell.address);
  }
  const ends = inOrder.map(({ row, column, columnCount }) => [row + 1, column + columnCount] as const);
  const grid: Grid = {
    kind: start.kind,
    name: start.grid,
    rowCount: Math.max(0, ...ends.map(([row]) => row)),
    columnCount: Math.max(0, ...ends.map(([, column]) => column)),
    cells: new Map(),
    merges: [],
  };
  const addressOf: View['addressOf'] = (row, column) =>
    places.get(cellKey(row, column)) ?? places.get(cellKey(row, 0)) ?? start;
  const byRow = new Map<number, LaidCell[]>();
  for (const cell of inOrder) {
    const own = byRow.get(cell.row);
    if (own) own.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  return {
    grid,
    rows: [...byRow.keys()],
    cellsIn: (row) => byRow.get(row) ?? NO_CELLS,
    at: (row, column) => filled.get(cellKey(row, column)),
    addressOf,
  };
}
