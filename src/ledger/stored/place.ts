/** Where a list of the ledger stands: by its name, else by its headers; columns by their headers, wherever they were moved. */
import { LAST_LEDGER_ROW } from '../../form';
import { areaNamed, cellAt, gridByName, textAt, usedPart } from '../../grid';
import type { Grid, GridCell, NamedArea, Rectangle, Workbook } from '../../grid';
import { labelForm } from '../../text';

export interface ListPlace<Column extends string> {
  readonly grid: Grid;
  /** The row of the headers; one above the first row of the list where there are none. */
  readonly headerRow: number;
  /** Where each column stands; absent where its header is gone. */
  readonly columns: ReadonlyMap<Column, number>;
  /** The last row that is counted. */
  readonly lastRow: number;
  /** False for a list that no formulas look at, as in a file of texts: how its cells are written does not matter. */
  readonly isCounted: boolean;
}

export interface ListShape<Column extends string> {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly headers: Readonly<Record<Column, string>>;
  /** So many headers in a row are ours, where no name tells it: other lists have some of them, too. */
  readonly tell: number;
}

/** The headers of a row by their columns, the first of several alike; those of an area, or of the whole row. */
function headersIn<Column extends string>(
  grid: Grid,
  row: number,
  { columns, headers }: ListShape<Column>,
): ReadonlyMap<Column, number> {
  const byText = new Map(columns.map((column) => [labelForm(headers[column]), column]));
  const found = new Map<Column, number>();
  for (let at = 0; at < grid.columnCount; at++) {
    const column = byText.get(labelForm(textAt(grid, row, at)));
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found;
}

/** Headers of rows from one on, as far as one has enough of them. */
function searchHeaders<Column extends string>(
  grid: Grid,
  { from, to, least }: { readonly from: number; readonly to: number; readonly least: number },
  shape: ListShape<Column>,
): { readonly row: number; readonly found: ReadonlyMap<Column, number> } | undefined {
  for (let row = from; row <= Math.min(to, grid.rowCount - 1); row++) {
    const found = headersIn(grid, row, shape);
    if (found.size >= least) return { row, found };
  }
  return undefined;
}

/** Columns whose headers somebody changed stand where they were made, unless another has gone there. */
function withMissing<Column extends string>(
  found: ReadonlyMap<Column, number>,
  { columns }: ListShape<Column>,
  left: number,
): ReadonlyMap<Column, number> {
  const taken = new Set(found.values());
  const missing = columns.flatMap((column, index): [Column, number][] =>
    found.has(column) || taken.has(left + index) ? [] : [[column, left + index]],
  );
  return new Map([...found, ...missing]);
}

/** The headers stand on top of the area; somebody may have put rows between. */
const ROWS_AROUND = 5;
const FEW = 3;

function placedByName<Column extends string>(
  grid: Grid,
  area: Rectangle,
  shape: ListShape<Column>,
): ListPlace<Column> {
  const lastRow = area.row + area.rowCount - 1;
  const rows = { from: Math.max(0, area.row - 1), to: area.row + ROWS_AROUND, least: FEW };
  const headers = searchHeaders(grid, rows, shape);
  return {
    grid,
    headerRow: headers ? headers.row : area.row - 1,
    columns: withMissing(headers?.found ?? new Map<Column, number>(), shape, area.column),
    lastRow,
    isCounted: true,
  };
}

/** Of what was read in parts, the cells that a name stands for may be all that there is. */
const gridOfArea = (workbook: Workbook, named: NamedArea | undefined): Grid | undefined =>
  named && gridByName(workbook, named.sheet);

/** Finds a list of ours; undefined where the workbook has none. */
export function placeList<Column extends string>(
  workbook: Workbook,
  shape: ListShape<Column>,
): ListPlace<Column> | undefined {
  const named = areaNamed(workbook, shape.name);
  const own = gridOfArea(workbook, named);
  if (named && own) return placedByName(own, named.area, shape);
  for (const grid of workbook.grids) {
    if (grid.kind !== 'sheet') continue;
    const headers = searchHeaders(grid, { from: 0, to: 40, least: shape.tell }, shape);
    if (!headers) continue;
    return {
      grid,
      headerRow: headers.row,
      columns: headers.found,
      lastRow: LAST_LEDGER_ROW - 1,
      isCounted: workbook.names.size > 0 || [...grid.cells.values()].some(({ formula }) => formula !== null),
    };
  }
  return undefined;
}

/** A row of the list, read by columns. */
export interface ListRow<Column extends string> {
  readonly row: number;
  readonly cell: (column: Column) => GridCell | undefined;
}

/** The rows in which anything stands, up to the last that is counted; how many there are behind it, and the first of them. */
export function rowsOf<Column extends string>({
  grid,
  headerRow,
  columns,
  lastRow,
}: ListPlace<Column>): {
  readonly rows: readonly ListRow<Column>[];
  readonly behind: readonly number[];
} {
  const places = [...columns.values()];
  const rows: ListRow<Column>[] = [];
  const behind: number[] = [];
  for (let row = headerRow + 1; row < grid.rowCount; row++) {
    if (places.every((column) => textAt(grid, row, column) === '')) continue;
    if (row > lastRow) behind.push(row);
    else
      rows.push({
        row,
        cell: (column) => {
          const at = columns.get(column);
          return at === undefined ? undefined : cellAt(grid, row, at);
        },
      });
  }
  return { rows, behind };
}

/** The cells of a name that holds few of them. */
export function smallArea(
  workbook: Workbook,
  name: string,
): { readonly grid: Grid; readonly area: Rectangle } | undefined {
  const named = areaNamed(workbook, name);
  const grid = gridOfArea(workbook, named);
  return named && grid && { grid, area: usedPart(grid, named.area) };
}
