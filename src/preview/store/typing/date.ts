/**
 * Dates and times as a person in China types them, year before month before day. Two digits are a year from 1930 to 2029.
 * https://support.microsoft.com/office/change-the-date-system-format-or-two-digit-year-interpretation-aaa2159b-4ae8-4651-8bce-d4707bc9fb9f
 */
import type { Typed } from './typed';

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const MONTH_NAME = `(?<name>${MONTHS})[a-z]*`;

interface Form {
  readonly pattern: RegExp;
  /** What is left out is the first day, or this year. */
  readonly format: string;
}

/** In the order in which they are tried: what one reads as no date of the calendar, the next may. */
const FORMS: readonly Form[] = [
  { pattern: /^(?<y>\d{4}|\d{2}|\d)[-/](?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'yyyy/m/d' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})[-/](?<y>\d{4})$/, format: 'yyyy/m/d' },
  { pattern: /^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})[日号]$/, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月$/, format: 'yyyy"年"m"月"' },
  { pattern: /^(?<m>\d{1,2})月(?<d>\d{1,2})[日号]$/, format: 'm"月"d"日"' },
  { pattern: /^(?<y>\d{4})[-/](?<m>\d{1,2})$/, format: 'mmm-yy' },
  { pattern: /^(?<m>\d{1,2})[-/](?<y>\d{4})$/, format: 'mmm-yy' },
  { pattern: /^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, format: 'm"月"d"日"' },
  { pattern: /^(?<d>\d{1,2})[-/](?<m>\d{1,2})$/, format: 'm"月"d"日"' },
  { pattern: /^(?<m>\d{1,2})[-/](?<y>\d{2})$/, format: 'mmm-yy' },
  { pattern: new RegExp(`^(?<d>\\d{1,2})[-/ ]?${MONTH_NAME}$`, 'i'), format: 'd-mmm' },
  { pattern: new RegExp(`^${MONTH_NAME}[-/ ]?(?<d>\\d{1,2})$`, 'i'), format: 'd-mmm' },
  { pattern: new RegExp(`^${MONTH_NAME}[-/ ](?<y>\\d{4}|\\d{2})$`, 'i'), format: 'mmm-yy' },
  {
    pattern: new RegExp(`^(?<d>\\d{1,2})[-/ ]${MONTH_NAME}[-/ ](?<y>\\d{4}|\\d{2})$`, 'i'),
    format: 'd-mmm-yy',
  },
  { pattern: new RegExp(`^${MONTH_NAME} (?<d>\\d{1,2}), ?(?<y>\\d{4})$`, 'i'), format: 'd-mmm-yy' },
];

const DAY_MILLISECONDS = 86_400_000;
/** Excel counts a 29 February 1900 that never was. */
const DAY_THAT_NEVER_WAS = 60;

function yearOf(text: string | undefined): number {
  if (text === undefined) return new Date().getFullYear();
  if (text.length > 2) return Number(text);
  return Number(text) + (Number(text) < 30 ? 2_000 : 1_900);
}

/** The day as Excel counts it; undefined for one that the calendar does not have. */
function serial(year: number, month: number, day: number): number | undefined {
  if (year === 1_900 && month === 2 && day === 29) return DAY_THAT_NEVER_WAS;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1_900 || year > 9_999) return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1_899, 11, 30)) / DAY_MILLISECONDS);
  return days > DAY_THAT_NEVER_WAS ? days : days - 1;
}

function typedDay(text: string): Typed | undefined {
  for (const { pattern, format } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { y, m, d = '1', name } = groups;
    const month = name === undefined ? Number(m) : MONTHS.split('|').indexOf(name.toLowerCase()) + 1;
    const value = serial(yearOf(y), month, Number(d));
    if (value !== undefined) return { value, format };
  }
  return undefined;
}

const CLOCK =
  /^(?<half>上午|下午)? ?(?<h>\d{1,4}):(?<m>\d{1,2})(?::(?<s>\d{1,2})(?<f>\.\d{1,3})?)?(?: ?(?<ampm>[ap]m?))?$/i;
const SPOKEN = /^(?<half>上午|下午)? ?(?<h>\d{1,2})时(?:(?<m>\d{1,2})分(?:(?<s>\d{1,2})秒)?)?$/;

function typedTime(text: string): Typed | undefined {
  const spoken = SPOKEN.exec(text)?.groups;
  const groups = spoken ?? CLOCK.exec(text)?.groups;
  if (!groups) return undefined;
  const { half, h, m = '0', s, f = '', ampm } = groups;
  const [hour, minute, second] = [Number(h), Number(m), Number(`${s ?? 0}${f}`)];
  const isHalved = half !== undefined || ampm !== undefined;
  if (minute > 59 || second >= 60 || (isHalved && hour > 12) || (half !== undefined && ampm !== undefined))
    return undefined;
  const isLate = half === '下午' || /^p/i.test(ampm ?? '');
  const hours = isHalved ? (hour % 12) + (isLate ? 12 : 0) : hour;
  const value = (hours * 3_600 + minute * 60 + second) / 86_400;
  if (spoken)
    return {
      value,
      format: `${half === undefined ? '' : '上午/下午'}h"时"mm"分"${s === undefined ? '' : 'ss"秒"'}`,
    };
  if (half !== undefined) return { value, format: `上午/下午h:mm${s === undefined ? '' : ':ss'}` };
  if (f !== '') return { value, format: 'mm:ss.0' };
  if (hours >= 24) return { value, format: '[h]:mm:ss' };
  return { value, format: `h:mm${s === undefined ? '' : ':ss'}${isHalved ? ' AM/PM' : ''}` };
}

/** A day, a time, or both with a space between. */
export function typedDate(text: string): Typed | undefined {
  const one = typedDay(text) ?? typedTime(text);
  if (one) return one;
  const [, first, rest] = /^(\S+) +(.+)$/.exec(text) ?? [];
  const [day, time] = [typedDay(first ?? ''), typedTime(rest ?? '')];
  return day && time && time.value < 1
    ? { value: day.value + time.value, format: 'yyyy/m/d h:mm' }
    : undefined;
}
