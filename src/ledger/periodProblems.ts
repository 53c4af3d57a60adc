/** What is contradictory, late or still to be done about the days of an application (条例 30, 32, 33, 35, 42). */
import { LEDGER } from '../messages';
import type { ApplicationColumn } from '../form';
import { FIRST_CALENDAR_YEAR } from './calendar';
import type { WorkdayCalendar } from './calendar';
import { firstDayOf } from './days';
import { DAY_COLUMNS, mayLieAhead } from './dayColumns';
import { MOST_EXTENSION, periodOf, THIRD_PARTY_DAYS } from './periods';
import type { Say } from './rows';
import type { Application, IsoDay, RowProblem } from './types';

/** Working days to ask for a correction (条例 30), and to pay behind the notice (国办函〔2020〕109号). */
export const CORRECTION_DAYS = 7;
export const PAYMENT_DAYS = 20;
/** So many working days without a correction, and somebody should look at it: the period is the body's own. */
export const CORRECTION_WAIT = 20;

type Found = readonly (RowProblem | null)[];

function outside(row: Application, today: IsoDay, say: Say<ApplicationColumn>): Found {
  const earliest = firstDayOf(FIRST_CALENDAR_YEAR);
  return DAY_COLUMNS.flatMap((column) => {
    const day = row[column];
    if (day === null) return [];
    if (day < earliest) return [say('day-too-early', 'wrong', column, day)];
    return day > today && !mayLieAhead(column) ? [say('day-in-future', 'wrong', column, day)] : [];
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
    before(feeNotice, received) || before(answered, feeNotice)
      ? say('fee-order', 'wrong', 'feeNotice', feeNotice ?? '')
      : null,
    (feePaid !== null && feeNotice === null) || before(feePaid, feeNotice) || before(answered, feePaid)
      ? say('fee-order', 'wrong', 'feePaid', feePaid ?? '')
      : null,
  ];
}

function extensions({ extended, extensionDays }: Application, say: Say<ApplicationColumn>): Found {
  if (extensionDays === null)
    return extended === true ? [say('extension-unsaid', 'note', 'extensionDays', LEDGER.yes)] : [];
  const isOdd =
    extensionDays < 0 || !Number.isInteger(extensionDays) || (extended === true) !== extensionDays > 0;
  if (isOdd) return [say('extension-days', 'wrong', 'extensionDays', String(extensionDays))];
  // 条例 35 lets a body put it off for longer where somebody asks for too much.
  return extensionDays > MOST_EXTENSION
    ? [say('extension-long', 'note', 'extensionDays', String(extensionDays))]
    : [];
}

/** Outcomes that say that something was not done in time, and the day on which it was. */
const UNDONE = {
  'otherOutcome.notCorrected': 'correctionReceived',
  'otherOutcome.feeUnpaid': 'feePaid',
} as const satisfies Readonly<Record<string, ApplicationColumn>>;

function outcomes(row: Application, say: Say<ApplicationColumn>): Found {
  return Object.entries(UNDONE).map(([outcome, column]) =>
    row.outcome === outcome && row[column] !== null
      ? say('outcome-against-days', 'wrong', 'outcome', row[column] ?? '')
      : null,
  );
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
  const { received, correctionAsked, thirdPartyFrom, thirdPartyTo, answered, feeNotice } = row;
  const after = (from: IsoDay | null, to: IsoDay | null, most: number) =>
    from !== null && to !== null && (between(from, to, calendar) ?? 0) > most;
  const { state, due, isLate } = periodOf(row, calendar, today);
  const unpaid = { ...row, feeNotice: null, feePaid: null, answered: feeNotice };
  return [
    after(received, correctionAsked, CORRECTION_DAYS)
      ? say('correction-late', 'note', 'correctionAsked', correctionAsked ?? '')
      : null,
    state === 'awaiting' && after(correctionAsked, today, CORRECTION_WAIT)
      ? say('correction-open', 'note', 'correctionReceived', correctionAsked ?? '')
      : null,
    answered === null && thirdPartyTo === null && after(thirdPartyFrom, today, THIRD_PARTY_DAYS)
      ? say('third-party-open', 'note', 'thirdPartyTo', thirdPartyFrom ?? '')
      : null,
    isLate ? say('answered-late', 'note', 'answered', due ?? '') : null,
    feeNotice !== null && periodOf(unpaid, calendar, today).isLate
      ? say('fee-notice-late', 'note', 'feeNotice', periodOf(unpaid, calendar, today).due ?? '')
      : null,
    state === 'unpaid' && after(feeNotice, today, PAYMENT_DAYS)
      ? say('fee-unpaid', 'note', 'feePaid', feeNotice ?? '')
      : null,
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
    ...outcomes(row, say),
    ...lateness(row, calendar, today, say),
  ].filter((each) => each !== null);
}
