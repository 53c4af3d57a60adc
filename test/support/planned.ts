/** The workbook that a Plan becomes, as if it had been written and read. */
import { cellKey, cellName, formatOf } from '../../src/grid';
import type { CellWrite } from '../../src/excel';
import type { CellValue, GridCell, Workbook } from '../../src/grid';
import type { Plan, PlanCell, PlanSheet } from '../../src/layout';

/** What a cell shows in its number format. */
function shownText(value: CellValue, format: string): string {
  const show = typeof value === 'number' ? formatOf(format, 1900) : undefined;
  return show && typeof value === 'number' ? show(value) : String(value ?? '');
}

export function workbookOfPlan(plan: Plan): Workbook {
  return {
    grids: plan.sheets.map((sheet) => ({
      kind: 'sheet',
      name: sheet.name,
      rowCount: sheet.cells.reduce((most, { row }) => Math.max(most, row + 1), 0),
      columnCount: sheet.cells.reduce((most, { column }) => Math.max(most, column + 1), 0),
      merges: sheet.merges,
      cells: new Map(
        sheet.cells
          .filter(({ value, formula }) => value !== null || formula !== null)
          .map(({ row, column, value, formula, style }): [number, GridCell] => [
            cellKey(row, column),
            { value, text: shownText(value, plan.styles[style]?.numberFormat ?? 'General'), formula },
          ]),
      ),
    })),
    names: new Map(plan.names.map(({ name, sheet, area }) => [name, { sheet, area }])),
    properties: new Map(Object.entries(plan.properties)),
  };
}

interface WrittenCell extends Omit<CellWrite, 'value'> {
  readonly value: CellValue;
  readonly formula?: string | null;
}

/** The workbook after a cell was written; nothing empties it. */
export function withCell(workbook: Workbook, { address, value, formula = null }: WrittenCell): Workbook {
  const key = cellKey(address.row, address.column);
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      if (grid.name !== address.grid) return grid;
      const cells = new Map<number, GridCell>(grid.cells);
      if (value === null && formula === null) cells.delete(key);
      else cells.set(key, { value, text: String(value ?? ''), formula });
      return {
        ...grid,
        cells,
        rowCount: Math.max(grid.rowCount, address.row + 1),
        columnCount: Math.max(grid.columnCount, address.column + 1),
      };
    }),
  };
}

/** A sheet of a Plan by its name. */
export const plannedSheet = (plan: Plan, name: string): PlanSheet =>
  plan.sheets.find((sheet) => sheet.name === name)!;

/** The cell that stands at `D4`. */
export const plannedCell = (plan: Plan, sheet: string, a1: string): PlanCell =>
  plannedSheet(plan, sheet).cells.find(({ row, column }) => cellName(row, column) === a1)!;

/** Formulas by cell. */
export const plannedFormulas = (plan: Plan, sheet: string, cells: readonly string[]) =>
  Object.fromEntries(cells.map((a1) => [a1, plannedCell(plan, sheet, a1).formula]));
