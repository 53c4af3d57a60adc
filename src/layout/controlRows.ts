/**
 * 控制数 below a table: where totals are formulas, somebody may type what the register says the total is. It need not
 * be filled in; where it is, it is compared with the total and tells which side of a balance is wrong.
 */
import { CONTROL, definedNameWith, fieldOf, termsOn } from '../form';
import type { FieldId, FormTable } from '../form';
import { cellName } from '../grid';
import { WORKBOOK } from '../messages';
import type { CheckCells, CheckRow } from './checkCells';
import type { PlanContext } from './context';
import { breaksFormula, signText } from './formula';
import type { PlanHighlight, PlanName, PlanValidation } from './plan';
import { at, put, raise } from './sheet';
import type { SheetDraft } from './sheet';
import { HIGHLIGHT } from './styles';

const ROW_HEIGHT = 24;

interface Control {
  readonly field: FieldId;
  readonly column: number;
}

/** The printed totals of the sums whose check cells stand in a row below the table. */
function controlsOf({ cells }: CheckRow): Control[] {
  return cells.flatMap(({ relation, column }) => {
    const totals = termsOn(relation, -1);
    const [total] = totals;
    return totals.length === 1 && total ? [{ field: total.field, column }] : [];
  });
}

export interface ControlRows {
  readonly names: readonly PlanName[];
  readonly highlights: readonly PlanHighlight[];
  readonly validations: readonly PlanValidation[];
}

/** Puts the row of controls and the row of their signs below the check rows. */
export function putControlRows(
  sheet: SheetDraft,
  table: FormTable,
  checks: CheckCells,
  context: PlanContext,
): ControlRows {
  const controls = checks.below.flatMap(controlsOf);
  if (controls.length === 0) return { names: [], highlights: [], validations: [] };
  const columns = controls.map(({ column }) => column);
  const row = Math.max(...checks.below.map((each) => each.row)) + 1;
  const first = Math.min(...columns);
  put(sheet, at(row, 0, 1, first), 'checkLabel', { value: WORKBOOK.controlLabel });
  put(sheet, at(row + 1, 0, 1, first), 'checkLabel', { value: WORKBOOK.controlGap });
  raise(sheet, row, ROW_HEIGHT);
  raise(sheet, row + 1, ROW_HEIGHT);
  for (const { field, column } of controls) {
    const place = context.placeOf(field);
    const [control, total] = [cellName(row, column), cellName(place.row, place.column)];
    const value = context.report.controls.get(field) ?? null;
    put(sheet, at(row, column), 'control', { value });
    put(sheet, at(row + 1, column), 'check', {
      formula: `=IF(${control}="","",IF(${control}=${total},"${WORKBOOK.holds}","${WORKBOOK.breaks} ${WORKBOOK.gap}"&ABS(${control}-${total})))`,
      value: value === null ? '' : signText(value - context.valueOf(field)),
    });
  }
  const area = at(row, first, 1, Math.max(...columns) - first + 1);
  const named = (name: string) => definedNameWith(name, context.suffix);
  return {
    names: [
      { name: named(CONTROL.area(table.name)), sheet: sheet.name, area },
      ...controls.map(({ field, column }) => ({
        name: named(CONTROL.field(fieldOf(context.edition, field).definedName)),
        sheet: sheet.name,
        area: at(row, column),
      })),
    ],
    highlights: controls.map(({ column }) => ({
      area: at(row + 1, column),
      formula: breaksFormula(cellName(row + 1, column)),
      ...HIGHLIGHT.sign,
    })),
    validations: controls.map(({ column }) => ({
      area: at(row, column),
      rule: { kind: 'whole', minimum: 0, maximum: null },
      ...WORKBOOK.countRule,
    })),
  };
}
