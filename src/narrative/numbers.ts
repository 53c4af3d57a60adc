/** Reads the numbers of a sentence: Arabic or Chinese, exact or a bound, with their units; what counts nothing is skipped. */
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  COUNT_UNITS,
  NAMED_NUMBERS,
  NOT_COUNTS,
  NOT_NUMERAL_AFTER,
  NOT_NUMERAL_BEFORE,
  roundAmount,
  UNIT_NAMES,
  YEAR_NUMBER,
} from '../form';
import {
  CHINESE_DIGITS,
  CHINESE_SCALES,
  CHINESE_ZERO,
  hasWideDigits,
  readChinese,
  spellChinese,
  wideDigits,
} from '../text';

export type Bound = 'exact' | 'atLeast' | 'about';

/** Offsets are those of the text that was read. */
export interface NumberToken {
  readonly start: number;
  readonly end: number;
  /** Behind unit and bound. */
  readonly after: number;
  readonly value: number;
  readonly decimals: number;
  /** 件, 条, %, …; empty where none follows. */
  readonly unit: string;
  readonly bound: Bound;
}

const SCALES = Object.keys(CHINESE_SCALES).join('');
const ARABIC = new RegExp(`(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[${SCALES}]?`, 'g');
const CHINESE = new RegExp(`(?<![\\d.${SCALES}${CHINESE_DIGITS}])[${CHINESE_DIGITS}${SCALES}]+`, 'g');
const UNIT = new RegExp(`^(?:${COUNT_UNITS.join('|')}|%)`);
/** Whether a text begins where a clause ends. */
export const CLAUSE_END = /^(?:[，。；、）]|$)/;

function readArabic(text: string): number {
  const scale = CHINESE_SCALES[text.slice(-1)] ?? 1;
  const value = Number(text.replace(/[^\d.]/g, '')) * scale;
  return roundAmount(value);
}

/** The unit of a number, in one spelling. */
export const unitOf = ({ unit }: NumberToken): string => UNIT_NAMES[unit] ?? unit;

/** Whether a value comes to a number in the digits that it is printed with. */
export const roundsTo = (value: number, stated: number, decimals: number): boolean =>
  Math.abs(value - stated) <= 0.5 * 10 ** -decimals + 1e-9;

/** Spans of digits that count nothing. */
function skipped(text: string): (start: number, end: number) => boolean {
  const spans = [...NOT_COUNTS, NAMED_NUMBERS, YEAR_NUMBER].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length] as const),
  );
  return (start, end) => spans.some((span) => start < span[1] && end > span[0]);
}

function boundOf(before: string, after: string): readonly [Bound, length: number] {
  for (const bound of ['about', 'atLeast'] as const) {
    const found = BOUND_AFTER[bound].exec(after);
    if (found) return [bound, found[0].length];
  }
  if (BOUND_BEFORE.about.test(before)) return ['about', 0];
  return [BOUND_BEFORE.atLeast.test(before) ? 'atLeast' : 'exact', 0];
}

function token(text: string, start: number, numeral: string, value: number): NumberToken {
  const end = start + numeral.length;
  const before = text.slice(Math.max(0, start - 4), start);
  const [bound, marks] = boundOf(before, text.slice(end));
  const unit = UNIT.exec(text.slice(end + marks))?.[0] ?? '';
  const unitEnd = end + marks + unit.length;
  const [later, laterMarks] = boundOf('', text.slice(unitEnd));
  const decimals = /\.(\d+)/.exec(numeral)?.[1]?.length ?? 0;
  return {
    start,
    end,
    after: unitEnd + (unit === '' ? 0 : laterMarks),
    value,
    decimals,
    unit,
    bound: bound === 'exact' && unit !== '' ? later : bound,
  };
}

/** Numbers of a narrow text in reading order. */
export function readNumbers(text: string): NumberToken[] {
  const skip = skipped(text);
  const tokens: NumberToken[] = [];
  for (const found of text.matchAll(ARABIC))
    if (!skip(found.index, found.index + found[0].length))
      tokens.push(token(text, found.index, found[0], readArabic(found[0])));
  for (const found of text.matchAll(CHINESE)) {
    const value = readChinese(found[0]);
    if (value === undefined || NOT_NUMERAL_BEFORE.test(text.slice(Math.max(0, found.index - 1), found.index)))
      continue;
    const made = token(text, found.index, found[0], value);
    const rest = text.slice(made.after);
    const counted = made.unit !== '' && !NOT_NUMERAL_AFTER.test(rest);
    if (counted || (found[0] === CHINESE_ZERO && CLAUSE_END.test(rest))) tokens.push(made);
  }
  return tokens.sort((one, other) => one.start - other.start);
}

/** A number in the style of another one: Chinese, full-width, in 万 or 亿, with separators or plain. */
export function spellLike(value: number, model: string): string {
  if (!/\d/.test(model) && !hasWideDigits(model)) return spellChinese(value);
  const scale = CHINESE_SCALES[model.slice(-1)];
  if (scale !== undefined)
    return `${spellLike(roundAmount(value / scale), model.slice(0, -1))}${model.slice(-1)}`;
  const plain = /[,，]/.test(model)
    ? value.toLocaleString('en-US', { maximumFractionDigits: 6 })
    : String(value);
  return hasWideDigits(model) ? wideDigits(plain) : plain;
}
