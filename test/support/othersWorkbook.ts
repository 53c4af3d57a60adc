/** The tables that somebody made without the add-in, as if they had been read. */
import { cellKey } from '../../src/grid';
import type { Grid, GridCell, Workbook } from '../../src/grid';
import { othersSheets } from '../../src/preview/page/othersTables';

export { OTHERS_UNIT, OTHERS_YEAR, SLIP } from '../../src/preview/page/othersTables';

export function othersWorkbook(): Workbook {
  return {
    grids: othersSheets().map(({ name, cells, merges, hiddenRows, isHidden }): Grid => ({
      kind: 'sheet',
      name,
      rowCount: Math.max(...cells.map(({ row }) => row)) + 1,
      columnCount: Math.max(...cells.map(({ column }) => column)) + 1,
      cells: new Map(
        cells
          .filter(({ value }) => value !== '')
          .map(({ row, column, value }): [number, GridCell] => [
            cellKey(row, column),
            { value, text: String(value), formula: null },
          ]),
      ),
      merges,
      ...(isHidden || hiddenRows.length > 0
        ? { hidden: { sheet: isHidden, rows: new Set(hiddenRows), columns: new Set<number>() } }
        : {}),
    })),
    names: new Map(),
    properties: new Map(),
  };
}
