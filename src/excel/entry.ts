/** What to write into a cell so that Excel keeps it as it is. */
import type { CellValue } from '../grid';
import type { PlanCell } from '../layout';

const WIDE = /[\uff01-\uff5e]/g;
const WIDE_YEN = /￥/g;
/** Chinese Excel reads full-width characters like their narrow ones, and spaces around an entry count for nothing. */
const narrow = (text: string): string =>
  text
    .replace(WIDE, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(WIDE_YEN, '¥')
    .trim();

/** A formula, or what its first character is taken for; an apostrophe there is not part of the text. */
const FORMULA_START = /^[=+\-@']/;
const TRUTH_OR_ERROR = /^(?:true|false|#[a-z]+[/\d!?a-z]*)$/i;
/** Words that stand in numbers, dates and times, in Chinese and in English. */
const WORDS =
  /jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|[ap]m?|us|rmb|cny|上午|下午|中午|早上|晚上|凌晨|公元|星期[一二三四五六日天]?|[年月日号时点分秒整半万亿]/gi;
/** What else stands in them: digits, signs, separators, currencies, the exponent. */
const NUMBER_SIGNS = /^[\d\s.,:;/\\()+\-e%‰$¥€£₩'’"]*$/i;
const CHINESE_DATE =
  /^[〇○零一二三四五六七八九十百廿卅上下午]+[年月日号时点分秒][〇○零一二三四五六七八九十百廿卅年月日号时点分秒正整半]*$/;
/** Short texts that begin with a digit and are no numbered label (1.属于国家秘密): one apostrophe too many does no harm. */
const NUMBER_LIKE = /^\(?[$¥]?\.?\d(?!\d?[.、]\D)/;
const LONGEST_NUMBER_LIKE = 20;

/** All of it is what numbers, dates and times are written with. */
const isNumberOrMoment = (text: string): boolean =>
  (/\d/.test(text) && NUMBER_SIGNS.test(text.replace(WORDS, ''))) || CHINESE_DATE.test(text);

/** Whether Excel, Chinese or English, might make something else of a text in a cell of the format General. */
function isRisky(text: string): boolean {
  const plain = narrow(text);
  return (
    FORMULA_START.test(plain) ||
    TRUTH_OR_ERROR.test(plain) ||
    isNumberOrMoment(plain) ||
    (plain.length <= LONGEST_NUMBER_LIKE && NUMBER_LIKE.test(plain))
  );
}

/**
 * What to put into `values` or `formulas` of a cell with this number format (Excel.Range.numberFormat): a text with a leading
 * apostrophe, which Excel does not keep, where it would turn into a formula, a number, a date, a truth value or an error. In a
 * cell of the format `@` nothing turns; there an apostrophe of the text itself is doubled.
 */
export function entryOf(value: CellValue, numberFormat = 'General'): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  const needsMark = numberFormat === '@' ? value.startsWith("'") : isRisky(value);
  return needsMark ? `'${value}` : value;
}

/** The entry of a planned cell: its formula, or its value. */
export function plannedEntry(cell: PlanCell, numberFormat: string): string | number | boolean {
  return cell.formula ?? entryOf(cell.value, numberFormat);
}
