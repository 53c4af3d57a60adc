/** Until when reports are published, as tables. */
import { BODY_KINDS, deadlineOf, DEADLINES } from '../form';
import type { HelpWords } from '../messages/helpWords';
import type { Day } from '../text';
import type { HelpTable } from './types';

/** The first year of the table; earlier reports are published long since. */
const FIRST_LISTED_YEAR = 2025;
const LISTED_YEARS = 10;

const DAY = 86_400_000;
const serial = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY;

/** Whole days from one day to another. */
const daysBetween = (from: Day, to: Day): number => serial(to) - serial(from);

/** The report that is due; from the day after its last deadline on it is that of the year that runs. */
function yearOf(today: Day): number {
  const isOver = BODY_KINDS.every((kind) => daysBetween(today, deadlineOf(kind, today.year - 1)) < 0);
  return isOver ? today.year : today.year - 1;
}

/** By kind of body; `today` adds what is left for the report that is due, null where nobody knows the day. */
export function deadlineTable({ deadlines, kinds }: HelpWords, today: Day | null): HelpTable {
  const rows = BODY_KINDS.map((kind) => {
    const [month, day] = DEADLINES[kind];
    if (!today) return [kinds[kind], deadlines.inNextYear(month, day)];
    const due = deadlineOf(kind, yearOf(today));
    const left = deadlines.days(daysBetween(today, due));
    return [kinds[kind], deadlines.on(due.year, due.month, due.day), left];
  });
  const head = [deadlines.kind, deadlines.deadline];
  return { head: today ? [...head, deadlines.left] : head, rows };
}

/** Which day of the week each deadline is, a row for the report of each year. */
export function deadlineYearsTable({ deadlines }: HelpWords): HelpTable {
  // Kinds that share a deadline share its column.
  const days = [...new Map(BODY_KINDS.map((kind) => [DEADLINES[kind].join('-'), kind])).values()];
  const head = [
    deadlines.year,
    ...days.map((kind) => {
      const [month, day] = DEADLINES[kind];
      return deadlines.day(month, day);
    }),
  ];
  const rows = Array.from({ length: LISTED_YEARS }, (_, index) => {
    const year = FIRST_LISTED_YEAR + index;
    const weekdays = days.map((kind) => new Date(serial(deadlineOf(kind, year)) * DAY).getUTCDay());
    return [deadlines.report(year), ...weekdays.map((weekday) => deadlines.weekdays[weekday] ?? '')];
  });
  return { head, rows };
}
