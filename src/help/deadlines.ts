/** Until when reports are published, as tables. */
import { BODY_KINDS, deadlineOf, DEADLINES } from '../form';
import type { BodyKind } from '../form';
import type { HelpWords } from '../messages/help';
import type { Day } from '../text';
import type { HelpTable } from './types';

/** The first day of a row of years; earlier reports are published long since. */
export const FIRST_LISTED_YEAR = 2025;
const LISTED_YEARS = 10;

const DAY = 86_400_000;
const serial = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / DAY;

/** Whole days from one day to another. */
const daysBetween = (from: Day, to: Day): number => serial(to) - serial(from);

/** `today` adds what is left of this year, for the report of the year before it; null where nobody knows the day. */
export function deadlineTable({ deadlines, kinds }: HelpWords, today: Day | null): HelpTable {
  const rows = BODY_KINDS.map((kind) => {
    const [month, day] = DEADLINES[kind];
    if (!today) return [kinds[kind], deadlines.inNextYear(month, day)];
    const due = deadlineOf(kind, today.year - 1);
    return [kinds[kind], deadlines.on(due.year, due.month, due.day), deadlines.days(daysBetween(today, due))];
  });
  const head = [deadlines.kind, deadlines.deadline];
  return { head: today ? [...head, deadlines.left] : head, rows };
}

/** Kinds that share a deadline stand in one column. */
function columns(): readonly (readonly BodyKind[])[] {
  const byDay = new Map<string, BodyKind[]>();
  for (const kind of BODY_KINDS) {
    const day = DEADLINES[kind].join('-');
    byDay.set(day, [...(byDay.get(day) ?? []), kind]);
  }
  return [...byDay.values()];
}

/** A row for the report of each year, with the days of the week. */
export function deadlineYearsTable({ deadlines, kinds, and }: HelpWords): HelpTable {
  const groups = columns();
  const head = [deadlines.year, ...groups.map((group) => group.map((kind) => kinds[kind]).join(and))];
  const rows = Array.from({ length: LISTED_YEARS }, (_, index) => {
    const year = FIRST_LISTED_YEAR + index;
    const days = groups.flatMap(([kind]) => (kind ? [deadlineOf(kind, year)] : []));
    return [
      deadlines.report(year),
      ...days.map((due) =>
        deadlines.onWeekday(
          deadlines.on(due.year, due.month, due.day),
          deadlines.weekdays[new Date(serial(due) * DAY).getUTCDay()] ?? '',
        ),
      ),
    ];
  });
  return { head, rows };
}
