/** A plan as a short text: it is kept with the step that put it in. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Plan, PlanCell } from '../../layout';

/** A plan of more cells is packed fast rather than well: people wait for it. */
const MOST_PACKED_WELL = 50_000;

/** Stands for the row of a cell in its own formula: formulas of a column are then alike, and hundreds of them take little room. */
const OWN_ROW = '\u0001';

const withOwnRow = (formula: string, row: number): string =>
  formula.replace(new RegExp(`([A-Z])${row + 1}(?!\\d)`, 'g'), `$1${OWN_ROW}`);

const alike = (cell: PlanCell): PlanCell =>
  cell.formula === null ? cell : { ...cell, formula: withOwnRow(cell.formula, cell.row) };
const asItWas = (cell: PlanCell): PlanCell =>
  cell.formula === null ? cell : { ...cell, formula: cell.formula.replaceAll(OWN_ROW, String(cell.row + 1)) };

const withCells = (plan: Plan, change: (cell: PlanCell) => PlanCell): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map(change) })),
});

/** As base64 of the deflated JSON: some 20 KB for a template. */
export function packPlan(plan: Plan): string {
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  const level = cells > MOST_PACKED_WELL ? 1 : 9;
  const text = JSON.stringify(withCells(plan, alike));
  return btoa(strFromU8(deflateSync(strToU8(text), { level }), true));
}

/** What `packPlan` packed; only for texts that are proved to be ours. */
export function unpackPlan(packed: string): Plan {
  return withCells(JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true)))) as Plan, asItWas);
}
