/** A grid: cells with value, text and formula; what every source becomes. */
import { EXCEL_COLUMNS } from './address';
import type { Address, Rectangle } from './address';

export type CellValue = string | number | boolean | null;

export interface GridCell {
  /** The stored value; null for an empty cell; an error such as #REF! is its text. */
  readonly value: CellValue;
  /** What a person sees; equals the value's own text where the source has no formatting. */
  readonly text: string;
  /** With its equals sign, or null. */
  readonly formula: string | null;
}

/**
 * What of a source was not read: an object of another program, a picture, a document inside the document; `rows` where a
 * sheet has more than is read.
 */
export type Unread = 'object' | 'picture' | 'document' | 'rows';

export interface Grid {
  readonly kind: Address['kind'];
  readonly name: string;
  /** Rows and columns up to the last cell that holds anything. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Sparse, by `cellKey`. */
  readonly cells: ReadonlyMap<number, GridCell>;
  readonly merges: readonly Rectangle[];
  /** What was read of the sheet; absent where all of it was, so that a cell that is not there is empty. */
  readonly areas?: readonly Rectangle[];
  /** True where formulas have no result stored: the program that wrote them left it to Excel. */
  readonly lacksResults?: boolean;
  /** What the source hides from view; absent where it hides nothing or has no way to. */
  readonly hidden?: Hidden;
  /** What at this place, or after the last row, was not read; absent where nothing was left. */
  readonly unread?: Unread;
}

/** What a sheet hides: all of it, or rows and columns within its used area. */
export interface Hidden {
  readonly sheet: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** The part of a grid that tells what is hidden: nothing where nothing is. */
export const hiding = (hidden: Hidden): { readonly hidden?: Hidden } =>
  hidden.sheet || hidden.rows.size > 0 || hidden.columns.size > 0 ? { hidden } : {};

/** The cells that a defined name stands for. */
export interface NamedArea {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What an area covers of what a grid holds: a name of a stranger's may stand for all rows and columns that there can be. */
export const usedPart = (grid: Pick<Grid, 'rowCount' | 'columnCount'>, area: Rectangle): Rectangle => ({
  ...area,
  rowCount: Math.max(0, Math.min(area.rowCount, grid.rowCount - area.row)),
  columnCount: Math.max(0, Math.min(area.columnCount, grid.columnCount - area.column)),
});

/** The part of a grid that tells that only its first rows were read. */
export const readInPart = (rowCount: number): Required<Pick<Grid, 'areas' | 'unread'>> => ({
  areas: [{ row: 0, column: 0, rowCount, columnCount: EXCEL_COLUMNS }],
  unread: 'rows',
});

/** A workbook as it was read: its sheets, the cells its defined names stand for, its custom properties. */
export interface Workbook {
  readonly grids: readonly Grid[];
  /** Names of the whole workbook. */
  readonly names: ReadonlyMap<string, NamedArea>;
  /** Names of single sheets, by sheet: Excel makes them where a sheet with names is copied. */
  readonly localNames?: ReadonlyMap<string, Workbook['names']>;
  readonly properties: ReadonlyMap<string, string>;
  /** True where Excel calculates every formula anew as soon as it opens the workbook: nobody sees the results that are stored. */
  readonly recalculates?: boolean;
}

const COLUMN_BITS = 16_384;

/** The key of a cell in `Grid.cells`. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_BITS + column;
}

/** The cell at a place, or undefined where there is none. */
export function cellAt(grid: Grid, row: number, column: number): GridCell | undefined {
  return grid.cells.get(cellKey(row, column));
}

/** What a person sees at a place, without the spaces around it; empty where there is no cell. */
export const textAt = (grid: Grid, row: number, column: number): string =>
  (cellAt(grid, row, column)?.text ?? '').trim();

/** The grid with this name, or undefined. */
export function gridByName(workbook: Workbook, name: string): Grid | undefined {
  return workbook.grids.find((grid) => grid.name === name);
}

/** The cells of a name: that of the whole workbook, else that of the only sheet which has one. */
export function areaNamed(
  { names, localNames }: Pick<Workbook, 'names' | 'localNames'>,
  name: string,
): NamedArea | undefined {
  const own = names.get(name);
  if (own || !localNames) return own;
  const [local, ...others] = [...localNames.values()].flatMap((each) => each.get(name) ?? []);
  return others.length > 0 ? undefined : local;
}
