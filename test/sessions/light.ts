/** A template that is calculated six times as fast: sessions write, undo and read it alike. */
import type { Plan } from '../../src/layout';

const isCheckSheet = (name: string): boolean => name.startsWith('校验');

/** The plan without conditional formats, and with values in place of the formulas of 校验. */
export function light(plan: Plan): Plan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      highlights: [],
      cells: isCheckSheet(sheet.name) ? sheet.cells.map((cell) => ({ ...cell, formula: null })) : sheet.cells,
    })),
  };
}
