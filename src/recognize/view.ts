/** A grid as it looks: a merged cell fills all its places. */
import { isNothing } from '../form';
import { cellAt, cellKey, EXCEL_COLUMNS } from '../grid';
import type { Address, Grid, GridCell, Rectangle } from '../grid';
import { parseNumber } from '../report';
import type { Oddity } from '../report';

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
  return { ...area, cell, text, kind: typeof cell?.value === 'number' ? 'number' : kindOf(text) };
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

/** A view of cells in the order of their rows and columns. */
function viewOfCells(
  grid: Grid,
  cells: Iterable<PlacedCell>,
  addressOf: View['addressOf'],
  filled: Map<number, PlacedCell>,
): View {
  const byRow = new Map<number, PlacedCell[]>();
  for (const cell of cells) {
    const { row, column, rowCount, columnCount } = cell;
    if (!byRow.has(row) && byRow.size >= MOST_ROWS) break;
    if (rowCount * columnCount === 1) filled.set(cellKey(row, column), cell);
    const own = byRow.get(row);
    if (own) own.push(cell);
    else byRow.set(row, [cell]);
  }
  return {
    grid,
    rows: [...byRow.keys()],
    cellsIn: (row) => byRow.get(row) ?? NO_CELLS,
    at: (row, column) => filled.get(cellKey(row, column)),
    addressOf,
  };
}

function fill(filled: Map<number, PlacedCell>, cell: PlacedCell): void {
  for (let row = cell.row; row < cell.row + cell.rowCount; row++)
    for (let column = cell.column; column < cell.column + cell.columnCount; column++)
      filled.set(cellKey(row, column), cell);
}

/** The cells of a grid in their order, one at a time: of a long sheet not all are looked at. */
function* cellsOf(grid: Grid, filled: ReadonlyMap<number, PlacedCell>): Generator<PlacedCell> {
  for (const key of [...grid.cells.keys()].sort((one, other) => one - other)) {
    const row = Math.floor(key / EXCEL_COLUMNS);
    const column = key % EXCEL_COLUMNS;
    const merged = filled.get(key);
    if (merged && (merged.row !== row || merged.column !== column)) continue;
    yield merged ?? placed(grid.cells.get(key), { row, column, rowCount: 1, columnCount: 1 });
  }
}

/** A grid by rows of cells with content, merged ones once, hidden text left out. */
export function viewOf(grid: Grid): View {
  const filled = new Map<number, PlacedCell>();
  for (const area of mergesOf(grid).values()) fill(filled, placed(cellAt(grid, area.row, area.column), area));
  return viewOfCells(
    grid,
    cellsOf(grid, filled),
    (row, column) => ({ kind: grid.kind, grid: grid.name, row, column }),
    filled,
  );
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
  return viewOfCells(grid, inOrder, addressOf, filled);
}
