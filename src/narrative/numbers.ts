/** Reads the numbers of a sentence: Arabic or Chinese, exact or a bound, with their units; what counts nothing is skipped. */
import {
  BOUND_AFTER,
  BOUND_BEFORE,
  CHINESE_DIGIT_SPELLINGS,
  CHINESE_DIGITS,
  CHINESE_MYRIADS,
  CHINESE_TENS,
  CHINESE_TWO,
  CHINESE_ZERO,
  COUNT_UNITS,
  NAMED_NUMBERS,
  NOT_COUNTS,
  NOT_NUMERAL_AFTER,
  NOT_NUMERAL_BEFORE,
  YEAR_NUMBER,
} from '../form';

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

const MULTIPLIERS: Readonly<Record<string, number>> = { ...CHINESE_TENS, ...CHINESE_MYRIADS };
const SCALES = Object.keys(MULTIPLIERS).join('');
const DIGITS = `${CHINESE_DIGITS}${Object.keys(CHINESE_DIGIT_SPELLINGS).join('')}`;
const ARABIC = new RegExp(`(?<![\\d.])(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[${SCALES}]?`, 'g');
const CHINESE = new RegExp(`(?<![\\d.${SCALES}${DIGITS}])[${DIGITS}${SCALES}]+`, 'g');
const UNIT = new RegExp(`^(?:${COUNT_UNITS.join('|')}|%)`);
const CLAUSE_END = /^(?:[，。；、）]|$)/;

/** 一百零三 → 103; undefined for what is no numeral, such as 三四. */
export function readChinese(text: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of text) {
    const spelled = CHINESE_DIGIT_SPELLINGS[character] ?? character;
    const value = CHINESE_DIGITS.indexOf(spelled);
    if (value >= 0) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (character in CHINESE_TENS) {
      section += (digit ?? (section === 0 && total === 0 ? 1 : 0)) * (CHINESE_TENS[character] ?? 0);
      digit = undefined;
    } else {
      total = (total + section + (digit ?? 0)) * (CHINESE_MYRIADS[character] ?? 0);
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}

function readArabic(text: string): number {
  const scale = MULTIPLIERS[text.slice(-1)] ?? 1;
  const value = Number(text.replace(/[^\d.]/g, '')) * scale;
  return Math.round(value * 1e6) / 1e6;
}

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
    if (value === undefined || NOT_NUMERAL_BEFORE.test(text.slice(0, found.index))) continue;
    const made = token(text, found.index, found[0], value);
    const rest = text.slice(made.after);
    const counted = made.unit !== '' && !NOT_NUMERAL_AFTER.test(rest);
    if (counted || (found[0] === CHINESE_ZERO && CLAUSE_END.test(rest))) tokens.push(made);
  }
  return tokens.sort((one, other) => one.start - other.start);
}

/** 103 → 一百零三; only whole numbers below 万 are spelled, others stay in digits. */
export function spellChinese(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 10_000) return String(value);
  if (value === 0) return CHINESE_ZERO;
  if (value === 2) return CHINESE_TWO;
  let spelled = '';
  let gap = false;
  for (const [name, scale] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / scale) % 10;
    if (digit === 0) {
      gap = gap || spelled !== '';
      continue;
    }
    const ten = scale === 10 && digit === 1 && spelled === '';
    spelled += `${gap ? CHINESE_ZERO : ''}${ten ? '' : CHINESE_DIGITS.charAt(digit)}${name}`;
    gap = false;
  }
  return spelled;
}

/** A number in the style of another one: Chinese, full-width, with separators or plain. */
export function spellLike(value: number, model: string): string {
  if (!/[\d０-９]/.test(model)) return spellChinese(value);
  const plain = /[,，]/.test(model)
    ? value.toLocaleString('en-US', { maximumFractionDigits: 6 })
    : String(value);
  return /[０-９]/.test(model)
    ? plain.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    : plain;
}
