/**
 * Whether what a check rests on is filled in. A check says ✓ or ✗ only of figures that are all there, or of a table whose
 * blanks count as 0; formulas tell by the number of typed cells, a computed total by those of its parts.
 */
import { BLANK_AS_ZERO, fieldOf, tableOf } from '../form';
import type { FieldId, TableId } from '../form';
import { cellName, quoteSheet } from '../grid';
import { WORKBOOK } from '../messages';
import { placeCheckCells } from './checkCells';
import type { PlanContext } from './context';
import { argumentsOf } from './formula';

export interface Filling {
  /** How many of the cells are typed into, as a formula without its equals sign, and in this plan. */
  readonly counted: string;
  readonly filled: number;
  /** How many there are. */
  readonly cells: number;
  /** Whether ✓ or ✗ may be said: as a condition, and in this plan. */
  readonly judged: string;
  readonly isJudged: boolean;
}

/** The cells that people type into which a figure is made of: itself, or where it is a formula its parts. */
function typedParts(field: FieldId, context: PlanContext): readonly FieldId[] {
  if (!context.computed.has(field)) return [field];
  return fieldOf(context.edition, field).sumOf.flatMap((part) => typedParts(part, context));
}

/** `$D$35`, the cell 空白按0 of a table, with its sheet except on `ownSheet`. */
export function blankAsZeroCell(table: TableId, context: PlanContext, ownSheet: string | null): string {
  const formTable = tableOf(context.edition, table);
  const { row, column } = placeCheckCells(formTable, context).blankAsZero;
  const sheet = context.sheetOf(formTable);
  const prefix = sheet === ownSheet ? '' : `${quoteSheet(sheet)}!`;
  return `${prefix}${cellName(row, column, true)}`;
}

/** The filling of fields of one table; `ownSheet` is the sheet the formulas stand on, or null to name sheets always. */
export function fillingOf(
  fields: readonly FieldId[],
  table: TableId,
  context: PlanContext,
  ownSheet: string | null,
): Filling {
  const typed = [...new Set(fields.flatMap((field) => typedParts(field, context)))];
  const counted = `COUNTA(${argumentsOf(typed.map(context.placeOf), ownSheet)})`;
  const filled = typed.filter((field) => context.contentOf(field) !== null).length;
  return {
    counted,
    filled,
    cells: typed.length,
    judged: `OR(${blankAsZeroCell(table, context, ownSheet)}="${BLANK_AS_ZERO.yes}",${counted}>=${typed.length})`,
    isJudged: context.report.blankAsZero.has(table) || filled >= typed.length,
  };
}

/** `未填完`, or nothing where nothing is filled in: what is said instead of a sign; without an equals sign. */
export function unfinishedFormula({ counted }: Pick<Filling, 'counted'>): string {
  return `IF(${counted}=0,"","${WORKBOOK.unfinished}")`;
}

/** What `unfinishedFormula` shows. */
export function unfinishedText({ filled }: Pick<Filling, 'filled'>): string {
  return filled === 0 ? '' : WORKBOOK.unfinished;
}
