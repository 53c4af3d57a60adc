/** What Excel makes of something entered into a cell, by a person or through `values` and `formulas`. */
import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';

export type CellValue = string | number | boolean;

/** Empties a cell without touching its format. */
export const EMPTY_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#BLOCKED!',
]); // prettier-ignore

/**
 * Text that looks like a number, percentage, date, time or truth value becomes one, text that begins with `=` becomes a
 * formula, an apostrophe keeps text as it is, and so does the text format `@`.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member: "if the returned value
 * starts with a plus, minus or equal sign, Excel interprets this value as a formula".
 */
export function readEntry(entered: CellValue, numberFormat: string): ICellData {
  if (typeof entered === 'boolean') return { ...EMPTY_CONTENT, v: entered ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof entered === 'number') return { ...EMPTY_CONTENT, v: entered, t: CellValueType.NUMBER };
  if (entered === '') return EMPTY_CONTENT;
  if (numberFormat === '@') return { ...EMPTY_CONTENT, v: entered, t: CellValueType.STRING };
  if (entered.startsWith("'"))
    return { ...EMPTY_CONTENT, v: entered.slice(1), t: CellValueType.FORCE_STRING };
  if (entered.startsWith('=') && entered.length > 1) return { ...EMPTY_CONTENT, f: entered };
  const parsed = numfmt.parseValue(entered);
  if (!parsed || (typeof parsed.v !== 'number' && typeof parsed.v !== 'boolean'))
    return { ...EMPTY_CONTENT, v: entered, t: CellValueType.STRING };
  if (typeof parsed.v === 'boolean') return readEntry(parsed.v, numberFormat);
  const format = parsed.z && numberFormat === 'General' ? { s: { n: { pattern: parsed.z } } } : {};
  return { ...EMPTY_CONTENT, v: parsed.v, t: CellValueType.NUMBER, ...format };
}

/** The value that `range.values` reads from a stored cell; '' for an empty one. */
export function cellValue(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.v === null || cell.v === undefined) return cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === '1';
  return cell.v;
}

/** What a person sees, as `range.text` gives it (a column that is too narrow for its number is not shown as ####). */
export function cellText(value: CellValue, numberFormat: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return numfmt.format(numberFormat, value, { throws: false });
}

/** Excel.RangeValueType. */
export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR_VALUES.has(value) ? 'Error' : 'String';
}
