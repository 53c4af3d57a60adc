/** What is contradictory, late or still to be done about the days of an application (条例 30, 32, 33, 42). */
import { LEDGER } from '../messages';
import type { ApplicationColumn } from '../form';
import { FIRST_CALENDAR_YEAR } from './calendar';
import type { WorkdayCalendar } from './calendar';
import { firstDayOf } from './days';
import { MOST_EXTENSION, periodOf } from './periods';
import type { Say } from './rows';
import type { Application, IsoDay, RowProblem } from './types';

/** Working days: to ask for a correction (条例 30), for third parties to answer (条例 32). */
export const CORRECTION_DAYS = 7;
export const THIRD_PARTY_DAYS = 15;
/** So many working days without a correction, and somebody should look at it. */
export const CORRECTION_WAIT = 20;

const DAYS = [
  'received',
  'correctionAsked',
  'correctionReceived',
  'thirdPartyFrom',
  'thirdPartyTo',
  'answered',
  'feeNotice',
  'feePaid',
] as const satisfies readonly ApplicationColumn[];
/** Days that may lie ahead: somebody knows already by when third parties have to answer. */
const MAY_LIE_AHEAD: ReadonlySet<ApplicationColumn> = new Set(['thirdPartyTo'] as const);

type Found = readonly (RowProblem | null)[];

function outside(row: Application, today: IsoDay, say: Say<ApplicationColumn>): Found {
  const earliest = firstDayOf(FIRST_CALENDAR_YEAR);
  return DAYS.flatMap((column) => {
    const day = row[column];
    if (day === null) return [];
    if (day < earliest) return [say('day-too-early', 'wrong', column, day)];
    return day > today && !MAY_LIE_AHEAD.has(column) ? [say('day-in-future', 'wrong', column, day)] : [];
  });
}

const before = (day: IsoDay | null, other: IsoDay | null): boolean =>
  day !== null && other !== null && day < other;

function orders(row: Application, say: Say<ApplicationColumn>): Found {
  const { received, correctionAsked, correctionReceived, thirdPartyFrom, thirdPartyTo, answered } = row;
  const { feeNotice, feePaid } = row;
  return [
    before(correctionAsked, received) || before(answered, correctionAsked)
      ? say('correction-order', 'wrong', 'correctionAsked', correctionAsked ?? '')
      : null,
    (correctionReceived !== null && correctionAsked === null) ||
    before(correctionReceived, correctionAsked) ||
    before(answered, correctionReceived)
      ? say('correction-order', 'wrong', 'correctionReceived', correctionReceived ?? '')
      : null,
    before(thirdPartyFrom, received) || before(answered, thirdPartyFrom)
      ? say('third-party-order', 'wrong', 'thirdPartyFrom', thirdPartyFrom ?? '')
      : null,
    (thirdPartyTo !== null && thirdPartyFrom === null) ||
    before(thirdPartyTo, thirdPartyFrom) ||
    before(answered, thirdPartyTo)
      ? say('third-party-order', 'wrong', 'thirdPartyTo', thirdPartyTo ?? '')
      : null,
    before(feeNotice, received) ? say('fee-order', 'wrong', 'feeNotice', feeNotice ?? '') : null,
    (feePaid !== null && feeNotice === null) || before(feePaid, feeNotice)
      ? say('fee-order', 'wrong', 'feePaid', feePaid ?? '')
      : null,
  ];
}

function extensions({ extended, extensionDays }: Application, say: Say<ApplicationColumn>): Found {
  const isOdd =
    extensionDays !== null &&
    (extensionDays > MOST_EXTENSION ||
      extensionDays < 0 ||
      !Number.isInteger(extensionDays) ||
      (extended === true) !== extensionDays > 0);
  return [
    isOdd ? say('extension-days', 'wrong', 'extensionDays', String(extensionDays)) : null,
    extended === true && extensionDays === null
      ? say('extension-unsaid', 'note', 'extensionDays', LEDGER.yes)
      : null,
  ];
}

/** Working days from a day to another; null outside of the calendar. */
function between(from: IsoDay, to: IsoDay, calendar: WorkdayCalendar): number | null {
  const [begin, end] = [calendar.at(from), calendar.at(to)];
  return begin && end ? end.ordinal - begin.ordinal : null;
}

function lateness(
  row: Application,
  calendar: WorkdayCalendar,
  today: IsoDay,
  say: Say<ApplicationColumn>,
): Found {
  const { received, correctionAsked, correctionReceived, thirdPartyFrom, thirdPartyTo, answered } = row;
  const after = (from: IsoDay | null, to: IsoDay | null, most: number) =>
    from !== null && to !== null && (between(from, to, calendar) ?? 0) > most;
  const { due, isLate } = periodOf(row, calendar, today);
  return [
    after(received, correctionAsked, CORRECTION_DAYS)
      ? say('correction-late', 'note', 'correctionAsked', correctionAsked ?? '')
      : null,
    answered === null && correctionReceived === null && after(correctionAsked, today, CORRECTION_WAIT)
      ? say('correction-open', 'note', 'correctionReceived', correctionAsked ?? '')
      : null,
    answered === null && thirdPartyTo === null && after(thirdPartyFrom, today, THIRD_PARTY_DAYS)
      ? say('third-party-open', 'note', 'thirdPartyTo', thirdPartyFrom ?? '')
      : null,
    isLate ? say('answered-late', 'note', 'answered', due ?? '') : null,
  ];
}

/** What is to be said about the days of a row, besides whether it is counted. */
export function periodProblemsOf(
  row: Application,
  calendar: WorkdayCalendar,
  today: IsoDay,
  say: Say<ApplicationColumn>,
): readonly RowProblem[] {
  return [
    ...outside(row, today, say),
    ...orders(row, say),
    ...extensions(row, say),
    ...lateness(row, calendar, today, say),
  ].filter((each) => each !== null);
}
