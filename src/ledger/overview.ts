/** Where the open applications stand on a day: what the pane shows first. */
import type { WorkdayCalendar } from './calendar';
import { dayOfSerial, serialOf, weekdayOf } from './days';
import { periodOf } from './periods';
import type { Period } from './periods';
import { problemsOf } from './problems';
import type { Application, IsoDay, Ledger, RowProblem } from './types';

/** An application that is not answered, and where it stands. */
export interface OpenApplication {
  readonly application: Application;
  readonly period: Period;
}

export interface Overview {
  /** All that are not answered and bear the day they were received, the first due first; those without a last day stand last. */
  readonly open: readonly OpenApplication[];
  /** At most three working days are left, today not counted. */
  readonly soon: readonly OpenApplication[];
  readonly overdue: readonly OpenApplication[];
  /** From today to Sunday. */
  readonly dueThisWeek: readonly OpenApplication[];
  /** A correction or a payment is awaited. */
  readonly awaiting: readonly OpenApplication[];
  /** Third parties are being asked. */
  readonly paused: readonly OpenApplication[];
  /** Of all rows: what keeps one from being counted, or is contradictory. */
  readonly incomplete: readonly RowProblem[];
  /** What is merely to be known. */
  readonly notes: readonly RowProblem[];
}

const sundayOf = (day: IsoDay): IsoDay => {
  const serial = serialOf(day);
  return dayOfSerial(serial + 7 - weekdayOf(serial));
};

/** Sorts the open applications of a ledger by what has to be done with them today. */
export function overviewOf(ledger: Ledger, calendar: WorkdayCalendar, today: IsoDay): Overview {
  const sunday = sundayOf(today);
  const open = ledger.applications
    .filter(({ answered, received }) => answered === null && received !== null)
    .map((application) => ({ application, period: periodOf(application, calendar, today) }))
    .sort((a, b) => (a.period.due ?? '9').localeCompare(b.period.due ?? '9'));
  const problems = problemsOf(ledger, calendar, today);
  return {
    open,
    soon: open.filter(({ period }) => period.state === 'soon'),
    overdue: open.filter(({ period }) => period.state === 'overdue'),
    dueThisWeek: open.filter(({ period: { due } }) => due !== null && due >= today && due <= sunday),
    awaiting: open.filter(({ period: { state } }) => state === 'awaiting' || state === 'unpaid'),
    paused: open.filter(({ period }) => period.isPaused),
    incomplete: problems.filter(({ weight }) => weight !== 'note'),
    notes: problems.filter(({ weight }) => weight === 'note'),
  };
}
