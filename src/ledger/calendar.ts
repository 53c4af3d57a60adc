/**
 * Working days of the State (国务院办公厅关于节假日安排的通知, as the package chinese-days has them), days off and shifted working days
 * alike; what is not announced yet is taken for an ordinary week.
 */
import known from 'chinese-days/dist/chinese-days.json';
import { dayOfSerial, firstDayOf, lastDayOf, serialOf, weekdayOf, yearOf } from './days';
import type { Arrangement, IsoDay } from './types';

/** The 条例 in force is of 2019: nothing before it belongs into a ledger. */
export const FIRST_CALENDAR_YEAR = 2019;
/** So many years behind the last that is announced are laid out. */
const YEARS_AHEAD = 2;

const HOLIDAYS: Readonly<Record<string, string>> = known.holidays;
const SHIFTED: Readonly<Record<string, string>> = known.workdays;

/** The last year whose arrangement this version knows. */
export const KNOWN_YEAR = Math.max(...Object.keys(HOLIDAYS).map(yearOf));

/** Chinese names stand second in what the package says: `New Year's Day,元旦,1`. */
const nameIn = (entry: string | undefined): string => entry?.split(',')[1] ?? '';

export interface CalendarDay {
  readonly day: IsoDay;
  readonly serial: number;
  readonly works: boolean;
  /** How many working days there are up to this day, it included. */
  readonly ordinal: number;
  /** The holiday, where it is one or its shifted working day; empty for an ordinary day. */
  readonly name: string;
  /** A working day on a weekend, or a day off in the week. */
  readonly isShifted: boolean;
  /** Not announced yet: an ordinary week. */
  readonly isEstimated: boolean;
}

export interface WorkdayCalendar {
  readonly days: readonly CalendarDay[];
  /** Up to this day all is announced. */
  readonly knownUntil: IsoDay;
  /** Null for a day that is outside. */
  readonly at: (day: IsoDay) => CalendarDay | null;
  /** The working day with this ordinal; null outside. */
  readonly workday: (ordinal: number) => CalendarDay | null;
}

export interface CalendarOptions {
  /** What a user added; it counts before what the package knows. */
  readonly arrangements?: readonly Arrangement[];
  /** The last year whose arrangement the user says is there. */
  readonly announced?: number | null;
  /** The year of the ledger: the calendar goes on behind it, too. */
  readonly year?: number | null;
}

/** The last of several that holds the day counts. */
function arrangedAs(day: IsoDay, arrangements: readonly Arrangement[]): boolean | null {
  return arrangements.filter(({ from, to }) => from <= day && day <= to).pop()?.works ?? null;
}

/** Every day from 2019 on, in order. */
export function workdayCalendar({
  arrangements = [],
  announced = null,
  year = null,
}: CalendarOptions = {}): WorkdayCalendar {
  const knownYear = Math.max(KNOWN_YEAR, announced ?? 0);
  const lastYear = Math.max(knownYear, year ?? 0) + YEARS_AHEAD;
  const first = serialOf(firstDayOf(FIRST_CALENDAR_YEAR));
  const last = serialOf(lastDayOf(lastYear));
  const days: CalendarDay[] = [];
  const workdays: CalendarDay[] = [];
  for (let serial = first; serial <= last; serial++) {
    const day = dayOfSerial(serial);
    const isWeekday = weekdayOf(serial) <= 5;
    const ordinary = day in SHIFTED || (isWeekday && !(day in HOLIDAYS));
    const works = arrangedAs(day, arrangements) ?? ordinary;
    const each: CalendarDay = {
      day,
      serial,
      works,
      ordinal: workdays.length + (works ? 1 : 0),
      name: nameIn(HOLIDAYS[day] ?? SHIFTED[day]),
      isShifted: works !== isWeekday,
      isEstimated: yearOf(day) > knownYear,
    };
    days.push(each);
    if (works) workdays.push(each);
  }
  return {
    days,
    knownUntil: lastDayOf(knownYear),
    at: (day) => days[serialOf(day) - first] ?? null,
    workday: (ordinal) => workdays[ordinal - 1] ?? null,
  };
}
