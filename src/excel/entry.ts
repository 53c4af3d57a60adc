/** What to write into a cell so that Excel keeps it as it is. */
import type { CellValue } from '../grid';
import type { PlanCell } from '../layout';

const FORMULA_START = /^[=+\-@']/;
/** Short texts that begin with a digit and are no numbered label (1.属于国家秘密) may turn into dates or numbers. */
const NUMBER_LIKE = /^[\d(（$￥¥.](?!\d?[.．、]\D)/;
const LONGEST_NUMBER_LIKE = 20;

/** A leading apostrophe keeps Excel from reading a text as a formula, a number or a date. */
export function entryOf(value: CellValue, numberFormat = 'General'): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  if (numberFormat === '@') return value.startsWith("'") ? `'${value}` : value;
  const risky = FORMULA_START.test(value) || (value.length <= LONGEST_NUMBER_LIKE && NUMBER_LIKE.test(value));
  return risky ? `'${value}` : value;
}

/** The entry of a planned cell: its formula, or its value. */
export function plannedEntry(cell: PlanCell): string | number | boolean {
  return cell.formula ?? entryOf(cell.value);
}
