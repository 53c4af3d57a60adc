/** A grid as it looks: a merged cell fills all its places. */
import { BLANK_SPELLINGS } from '../form';
import { cellAt, cellKey, EXCEL_COLUMNS } from '../grid';
import type { Grid, GridCell, Rectangle } from '../grid';
import { parseNumber } from '../report';

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
    kind = BLANK_SPELLINGS.has(text) ? 'blank' : parseNumber(text) === undefined ? 'words' : 'number';
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

export function viewOf(grid: Grid): View {
  const merges = mergesOf(grid);
  const keys = [...grid.cells.keys()].sort((one, other) => one - other);
  const byRow = new Map<number, PlacedCell[]>();
  const filled = new Map<number, PlacedCell>();
  for (const { row, column, rowCount, columnCount } of merges.values()) {
    const whole = placed(cellAt(grid, row, column), { row, column, rowCount, columnCount });
    for (let r = row; r < row + rowCount; r++)
      for (let c = column; c < column + columnCount; c++) filled.set(cellKey(r, c), whole);
  }
  for (const key of keys) {
    const row = Math.floor(key / EXCEL_COLUMNS);
    const column = key % EXCEL_COLUMNS;
    if (!byRow.has(row) && byRow.size >= MOST_ROWS) break;
    const merged = filled.get(key);
    if (merged && (merged.row !== row || merged.column !== column)) continue;
    const own = merged ?? placed(grid.cells.get(key), { row, column, rowCount: 1, columnCount: 1 });
    filled.set(key, own);
    const cells = byRow.get(row);
    if (cells) cells.push(own);
    else byRow.set(row, [own]);
  }
  return {
    grid,
    rows: [...byRow.keys()],
    cellsIn: (row) => byRow.get(row) ?? NO_CELLS,
    at: (row, column) => filled.get(cellKey(row, column)),
  };
}
