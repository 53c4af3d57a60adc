/** Days as people type them. */
import {
  CHINESE_DIGITS,
  compatible,
  isoDay,
  readChinese,
  readDay,
  readYear,
  withoutSpaces,
  YEAR_DIGITS,
} from '../../text';
import { dayOfSerial, serialOf } from '../days';
import type { IsoDay } from '../types';

const NUMERAL = `\\d{1,2}|[十${CHINESE_DIGITS}]{1,4}`;
/** What stands between the parts of a day, also mixed: 2025.3-1. */
const BETWEEN = '[-/.\\\\·_、,，—–－]';
/** Behind a day: its weekday, in brackets or not, and the time. */
const WEEKDAY = '\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?';
const HALF = '(?:凌晨|早上|上午|中午|下午|晚上|[AaPp]\\.?[Mm]\\.?)';
/** Its digits never stand right behind those of the day. */
const CLOCK = `(?:(?:T|(?<=[日号)一二三四五六天])|(?=[凌早上中下晚AaPp]))${HALF}?(?:\\d{1,2}(?::\\d{1,2}){1,2}(?:\\.\\d+)?|\\d{1,2}[时点](?:\\d{1,2}分?(?:\\d{1,2}秒?)?|半|整)?)${HALF}?(?:Z|[+-]\\d{2}:\\d{2})?|${HALF})?`;
const REST = `(?:${WEEKDAY})?${CLOCK}(?:${WEEKDAY})?`;

const FULL = new RegExp(
  `^'?(?<year>\\d{4}|[${YEAR_DIGITS}]{4})(?:年度?|${BETWEEN})(?<month>${NUMERAL})(?:月|${BETWEEN})(?<day>${NUMERAL})[日号]?${REST}$`,
);
/** 25年3月1日, 25.3.1: years of two digits are those of this century. */
const SHORT =
  /^'?(?<year>\d{2})(?:年(?<month>\d{1,2})月(?<day>\d{1,2})[日号]?|([-/.])(?<m>\d{1,2})\4(?<d>\d{1,2}))$/;
const RUN =
  /^'?(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4}|T?\d{6}|T\d{1,2}(?::\d{2}){1,2})?$/;
const SERIAL = /^'?(?<serial>\d{5})(?:\.\d+)?$/;
const WITHOUT_YEAR = new RegExp(
  `^(?:(?<month>${NUMERAL})月(?<day>${NUMERAL})[日号]?|(?<m>\\d{1,2})([-/.])(?<d>\\d{1,2}))${REST}$`,
);
/** The space that parts a day from its time: 2025-3-1 09:30. */
const BEFORE_CLOCK = /(?<=\d)\s+(?=\d{1,2}\s*[:时点])/g;
const CENTURY = 2000;
/** Serial numbers that a text may be: days of 2000 to 2099. */
const FIRST_SERIAL = serialOf('2000-01-01');
const LAST_SERIAL = serialOf('2099-12-31');

const numeral = (text: string | undefined): number =>
  text === undefined ? NaN : /^\d+$/.test(text) ? Number(text) : (readChinese(text) ?? NaN);

/** The day where a calendar has it: never 30 February. */
function real(year: number, month: number, day: number): IsoDay | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  const read = readDay(`${String(year).padStart(4, '0')}-${month}-${day}`);
  return read && isoDay(read);
}

type Parts = Readonly<Record<string, string | undefined>>;
const partsOf = (pattern: RegExp, text: string): Parts | undefined => pattern.exec(text)?.groups;

/** In which year a day without one is: tried one after another. */
export type YearOfDay = (month: number, day: number) => number | null;

/** Reads a day that is written as a text; undefined for what is none, or no day of a calendar. */
export function readDayText(source: string, yearOfDay: YearOfDay = () => null): IsoDay | undefined {
  const parted = compatible(source).replace(BEFORE_CLOCK, 'T');
  const text = withoutSpaces(parted).replace(/[。;；,，]+$/, '');
  const full = partsOf(FULL, text) ?? partsOf(RUN, text);
  if (full) return real(readYear(full.year ?? ''), numeral(full.month), numeral(full.day));
  const short = partsOf(SHORT, text);
  if (short)
    return real(CENTURY + Number(short.year), numeral(short.month ?? short.m), numeral(short.day ?? short.d));
  const serial = Number(partsOf(SERIAL, text)?.serial);
  if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) return dayOfSerial(serial);
  const bare = partsOf(WITHOUT_YEAR, text);
  if (!bare) return undefined;
  const month = numeral(bare.month ?? bare.m);
  const day = numeral(bare.day ?? bare.d);
  const year = yearOfDay(month, day);
  return year === null ? undefined : real(year, month, day);
}
