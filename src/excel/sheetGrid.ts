/** One sheet of a workbook as a grid: its cells, and what of it does not change by typing. */
import { hiding } from '../grid';
import type { Grid, GridCell, Hidden, Rectangle } from '../grid';
import { addCells, areaOf, CELL_PROPERTIES } from './loaded';
import { isSameArea } from './sheetAreas';
import type { SheetLook } from './sheetLook';

/** Merges and what is hidden. */
export interface Structure {
  readonly merges: readonly Rectangle[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Queues the values, formulas and formats of an area; those of a sheet that is gone are a null object. */
export function loadCells(
  context: Excel.RequestContext,
  id: string,
  { row, column, rowCount, columnCount }: Rectangle,
): Excel.Range {
  return context.workbook.worksheets
    .getItemOrNullObject(id)
    .getRangeByIndexes(row, column, rowCount, columnCount)
    .load(CELL_PROPERTIES);
}

interface LoadingStructure {
  readonly area: Rectangle;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas | null;
}

/**
 * Queues merges and what is hidden; call `structureOf` after the sync. The client sends these as if they wrote, and
 * Excel may forget what Ctrl+Z could undo (office-js issue 5918).
 */
export function loadStructure(range: Excel.Range, area: Rectangle, withMerges: boolean): LoadingStructure {
  const merged = withMerges ? range.getMergedAreasOrNullObject() : null;
  merged?.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return {
    area,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merged,
  };
}

const hiddenFrom = (first: number, flags: readonly (boolean | undefined)[]): ReadonlySet<number> =>
  new Set(flags.flatMap((isHidden, index) => (isHidden === true ? [first + index] : [])));

/** Merges, hidden rows and columns, counted from 0 in the sheet; call after the sync. */
export function structureOf({ area, rows, columns, merged }: LoadingStructure): Structure {
  const rowFlags = rows.value.map(({ rowHidden }) => rowHidden);
  const columnFlags = columns.value.map(({ columnHidden }) => columnHidden);
  return {
    merges: merged && !merged.isNullObject ? merged.areas.items.map(areaOf) : [],
    hiddenRows: hiddenFrom(area.row, rowFlags),
    hiddenColumns: hiddenFrom(area.column, columnFlags),
  };
}

function hiddenOf({ isHidden }: SheetLook, structure: Structure | null): { readonly hidden?: Hidden } {
  const rows = structure?.hiddenRows ?? new Set<number>();
  const columns = structure?.hiddenColumns ?? new Set<number>();
  return hiding({ sheet: isHidden, rows, columns });
}

/** The grid of a sheet; without an area it is empty. */
export function gridOf(
  sheet: SheetLook,
  area: Rectangle | null,
  structure: Structure | null,
  range: Excel.Range | null,
): Grid {
  const cells = new Map<number, GridCell>();
  if (area && range) addCells(cells, range, area);
  return {
    kind: 'sheet',
    name: sheet.name,
    rowCount: area ? area.row + area.rowCount : 0,
    columnCount: area ? area.column + area.columnCount : 0,
    cells,
    merges: structure?.merges ?? [],
    ...(isSameArea(area, sheet.used) ? {} : { areas: area ? [area] : [] }),
    ...hiddenOf(sheet, structure),
  };
}
