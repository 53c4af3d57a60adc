/** Plans for the referee: their carried results are poisoned, so that agreement can only come from computing. */
import { isoDate } from '../../src/grid';
import { planReport } from '../../src/layout';
import type { Plan, PlanCell } from '../../src/layout';
import { editionOf } from '../../src/report';
import type { Report } from '../../src/report';
import { writeXlsx } from '../../src/writers/xlsx';

export const planOf = (report: Report, typedTotals = true): Plan =>
  planReport(editionOf(report), { report, typedTotals });

const poison = (cell: PlanCell): PlanCell =>
  cell.formula === null ? cell : { ...cell, value: typeof cell.value === 'string' ? '毒' : 987_654 };

/** The workbook of a plan with every carried result replaced by a wrong one. */
export function poisonedWorkbook(plan: Plan): Uint8Array {
  return writeXlsx({
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(poison) })),
  });
}

/** The plan with the result of one formula cell replaced by a wrong one. */
export function withWrongResult(plan: Plan, sheet: string, row: number, column: number): Plan {
  const isMeant = (cell: PlanCell): boolean => cell.row === row && cell.column === column;
  return {
    ...plan,
    sheets: plan.sheets.map((each) =>
      each.name === sheet
        ? { ...each, cells: each.cells.map((cell) => (isMeant(cell) ? poison(cell) : cell)) }
        : each,
    ),
  };
}

/** Formula cells whose computed text is not the result the plan states: `sheet row column: computed ≠ stated`. */
export function disagreements(plan: Plan, computed: ReadonlyMap<string, string[][]> | undefined): string[] {
  return plan.sheets.flatMap((sheet) => {
    const rows = computed?.get(sheet.name);
    return sheet.cells.flatMap(({ row, column, value, formula, style }) => {
      if (formula === null) return [];
      const shown = rows?.[row]?.[column];
      const isDay = plan.styles[style]?.numberFormat === 'yyyy-mm-dd' && typeof value === 'number';
      const isNumber = typeof value === 'number' && shown !== '' && Number(shown) === value;
      const agrees = isNumber || shown === (isDay ? isoDate(value, 1900) : value);
      return agrees ? [] : [`${sheet.name} ${row} ${column}: ${shown} ≠ ${String(value)}`];
    });
  });
}
