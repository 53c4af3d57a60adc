/** 空白按0 below a table: where it says 是, cells that are left empty are zeros, and every formula takes them so. */
import { BLANK_AS_ZERO, definedNameWith } from '../form';
import type { FormTable } from '../form';
import type { Rectangle } from '../grid';
import { WORKBOOK } from '../messages';
import type { CheckCells } from './checkCells';
import type { PlanContext } from './context';
import type { PlanName, PlanValidation } from './plan';
import { at, put, raise } from './sheet';
import type { SheetDraft } from './sheet';

const ROW_HEIGHT = 30;

/** Right of it a line says where the figures come from; a table that ends there has no room for one. */
function sourceArea({ columnCount }: FormTable, row: number, column: number): Rectangle | null {
  const first = column + 1;
  return first < columnCount ? at(row, first, 1, columnCount - first) : null;
}

/** Puts the cell with its label; returns its defined name and the two answers that it takes. */
export function putBlankAsZero(
  sheet: SheetDraft,
  table: FormTable,
  { blankAsZero: { row, column } }: CheckCells,
  { report, suffix, counted }: PlanContext,
): { readonly name: PlanName; readonly validation: PlanValidation } {
  const { name, yes, no } = BLANK_AS_ZERO;
  const area = at(row, column);
  put(sheet, at(row, 0, 1, column), 'checkLabel', { value: WORKBOOK.blankAsZero });
  put(sheet, area, 'control', { value: report.blankAsZero.has(table.id) ? yes : no });
  const source = sourceArea(table, row, column);
  const isCounted = table.cells.some(({ field }) => field !== null && counted.has(field));
  if (isCounted && source) put(sheet, source, 'hint', { value: WORKBOOK.countedFrom });
  raise(sheet, row, ROW_HEIGHT);
  return {
    name: { name: definedNameWith(name(table.name), suffix), sheet: sheet.name, area },
    validation: { area, rule: { kind: 'list', items: [no, yes] }, ...WORKBOOK.blankAsZeroRule },
  };
}
