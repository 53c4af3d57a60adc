/** What Excel makes of something entered into a cell, by a person or through `values` and `formulas`. */
import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';
import { typedDate } from './typing/date';
import { formulaOf, isWellFormed } from './typing/formula';
import { typedFraction, typedNumber } from './typing/number';
import { narrow, type Typed } from './typing/typed';

export type CellValue = string | number | boolean;

/** Empties a cell without touching its format. */
export const EMPTY_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null };

export const ERROR_VALUES: ReadonlySet<string> = new Set([
  '#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#BLOCKED!',
]); // prettier-ignore

/** A length or a form that Excel does not let into a cell. */
export type Refusal = 'tooLong' | 'formulaTooLong' | 'malformedFormula';

/**
 * "Total number of characters that a cell can contain: 32,767", "Length of formula contents: 8,192 characters":
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const MOST_CELL_CHARACTERS = 32_767;
export const MOST_FORMULA_CHARACTERS = 8_192;

const TEXT_FORMAT = '@';

/** Why Excel does not take an entry; undefined where it does. */
export function refusalOf(entered: CellValue, numberFormat: string): Refusal | undefined {
  if (typeof entered !== 'string') return undefined;
  const formula = isKeptAsText(entered, numberFormat) ? undefined : formulaOf(entered);
  if (formula === undefined || typed(entered))
    return entered.length > MOST_CELL_CHARACTERS ? 'tooLong' : undefined;
  if (formula.length > MOST_FORMULA_CHARACTERS) return 'formulaTooLong';
  const isCall = !entered.startsWith('@') || /^[\p{L}_][\p{L}\p{N}_.]*\(/u.test(entered.slice(1));
  return isCall && isWellFormed(formula) ? undefined : 'malformedFormula';
}

const isKeptAsText = (entered: string, numberFormat: string): boolean =>
  numberFormat === TEXT_FORMAT || entered.startsWith("'");

/** A number, date or time that a text is taken for. */
function typed(entered: string): Typed | undefined {
  // Most texts of a report are none, and long.
  if (entered.length > MOST_TYPED_CHARACTERS || !/\d|[\uFF10-\uFF19]/.test(entered)) return undefined;
  const text = narrow(entered);
  return typedNumber(text) ?? typedFraction(text) ?? typedDate(text);
}

const MOST_TYPED_CHARACTERS = 255;

/**
 * What stands in a cell after an entry, whether a person types it or it comes through `values` or `formulas`: text that
 * looks like a number, percentage, amount, date, time, truth value or error becomes one and may bring its format into a
 * General cell; a text that begins with an equals, plus or minus sign becomes a formula. An apostrophe keeps text as it
 * is and is no part of it. In a cell of the format `@` everything is text, a number and a formula, too.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member: "if the returned value
 * starts with a plus, minus or equal sign, Excel interprets this value as a formula".
 * https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4
 */
export function readEntry(entered: CellValue, numberFormat: string): ICellData {
  if (entered === '') return EMPTY_CONTENT;
  if (typeof entered === 'string' && entered.startsWith("'"))
    return { ...EMPTY_CONTENT, v: entered.slice(1), t: CellValueType.FORCE_STRING };
  if (numberFormat === TEXT_FORMAT) return keptText(shownText(entered));
  if (typeof entered === 'boolean') return { ...EMPTY_CONTENT, v: entered ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof entered === 'number') return { ...EMPTY_CONTENT, v: entered, t: CellValueType.NUMBER };
  const number = typed(entered);
  if (number) {
    const { value, format } = number;
    const style = format !== undefined && numberFormat === 'General' ? { s: { n: { pattern: format } } } : {};
    return { ...EMPTY_CONTENT, v: value, t: CellValueType.NUMBER, ...style };
  }
  const f = formulaOf(entered);
  if (f !== undefined) return { ...EMPTY_CONTENT, f };
  if (/^(?:true|false)$/i.test(entered)) return readEntry(/^t/i.test(entered), numberFormat);
  return plainText(ERROR_VALUES.has(entered.toUpperCase()) ? entered.toUpperCase() : entered);
}

const plainText = (v: string): ICellData => ({ ...EMPTY_CONTENT, v, t: CellValueType.STRING });

/** Marked where it reads like an error, to be told from one. */
const keptText = (v: string): ICellData =>
  ERROR_VALUES.has(v.toUpperCase()) ? { ...EMPTY_CONTENT, v, t: CellValueType.FORCE_STRING } : plainText(v);

const shownText = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

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
