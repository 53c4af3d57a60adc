/**
 * 控制数 below a table: where totals are formulas, somebody may type what the register says the total is. It need not
 * be filled in; where it is, it is compared with the total and tells which side of a balance is wrong.
 */
import { CONTROL, definedNameWith, fieldOf } from '../form';
import type { FormTable } from '../form';
import { cellName } from '../grid';
import { WORKBOOK } from '../messages';
import type { CheckCells } from './checkCells';
import type { PlanContext } from './context';
import { fillingOf } from './filling';
import { signFormula, signText } from './formula';
import { signHighlights } from './highlights';
import type { PlanHighlight, PlanName, PlanValidation } from './plan';
import { at, put, raise } from './sheet';
import type { SheetDraft } from './sheet';

const ROW_HEIGHT = 24;

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
  if (!checks.controls) return { names: [], highlights: [], validations: [] };
  const { row, cells: controls } = checks.controls;
  const columns = controls.map(({ column }) => column);
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
    const filling = fillingOf([field], table.id, context, sheet.name);
    const sign = signFormula(filling.judged, `${control}-${total}`, `"${WORKBOOK.unfinished}"`);
    put(sheet, at(row + 1, column), 'check', {
      formula: `=IF(${control}="","",${sign})`,
      value:
        value === null ? '' : signText(filling.isJudged, value - context.valueOf(field), WORKBOOK.unfinished),
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
    highlights: controls.flatMap(({ column }) => signHighlights(at(row + 1, column))),
    validations: controls.map(({ column }) => ({
      area: at(row, column),
      rule: { kind: 'whole', minimum: 0, maximum: null },
      ...WORKBOOK.countRule,
    })),
  };
}
