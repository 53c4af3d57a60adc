/**
 * By when an application has to be answered (条例 30, 32, 33; 国办函〔2020〕109号; statute sheet §10). Days are working days and count from
 * the day after. The formulas of the sheet say the same (`sheets/rowFormulas`).
 */
import type { WorkdayCalendar } from './calendar';
import type { Application, IsoDay } from './types';

/** Working days for the answer, and the most that it can be put off by (条例 33). */
export const ANSWER_DAYS = 20;
export const MOST_EXTENSION = 20;
/** So few working days are left where it is said to be due soon. */
export const SOON_DAYS = 3;
/** Working days for third parties to answer (条例 32): behind them the body decides without, so that the time goes on. */
export const THIRD_PARTY_DAYS = 15;

/** `awaiting`: a correction; `unpaid`: the fee; `incomplete`: there is no day to count from. */
export type PeriodState = 'normal' | 'soon' | 'overdue' | 'answered' | 'awaiting' | 'unpaid' | 'incomplete';

export interface Period {
  readonly state: PeriodState;
  /** The day it counts from: the last of receipt, the corrected application and the payment of the fee. */
  readonly start: IsoDay | null;
  /** Working days that do not count: third parties are being asked. */
  readonly excluded: number;
  /** The last day for the answer; null while a correction or a payment is awaited, or outside of the calendar. */
  readonly due: IsoDay | null;
  /** Working days from today to the last day; below 0 behind it; null where there is no last day or it is answered. */
  readonly left: number | null;
  /** The last day is beyond what is announced: 暂按周末推算. */
  readonly isEstimated: boolean;
  /** Third parties are still being asked, and have time left for it: the last day moves on with today. */
  readonly isPaused: boolean;
  /** It was answered after its last day. */
  readonly isLate: boolean;
}

type Dated = Pick<
  Application,
  | 'received'
  | 'correctionAsked'
  | 'correctionReceived'
  | 'thirdPartyFrom'
  | 'thirdPartyTo'
  | 'extended'
  | 'extensionDays'
  | 'feeNotice'
  | 'feePaid'
  | 'answered'
>;

/** Working days of an extension: 20 where it is said that there is one and no more; at most 20. */
export function extensionOf({ extended, extensionDays }: Pick<Dated, 'extended' | 'extensionDays'>): number {
  if (extended !== true) return 0;
  return Math.min(MOST_EXTENSION, Math.max(0, extensionDays ?? MOST_EXTENSION));
}

/** The period starts anew with the corrected application (条例 30) and the day after the fee is paid (国办函〔2020〕109号). */
function startOf({ received, correctionReceived, feePaid }: Dated): IsoDay | null {
  if (received === null) return null;
  const days = [received, correctionReceived, feePaid].filter((day) => day !== null);
  return days.sort()[days.length - 1] ?? null;
}

/** What is awaited of the applicant, while the time does not run. */
function awaitedOf({
  correctionAsked,
  correctionReceived,
  feeNotice,
  feePaid,
}: Dated): 'awaiting' | 'unpaid' | null {
  if (correctionAsked !== null && correctionReceived === null) return 'awaiting';
  return feeNotice !== null && feePaid === null ? 'unpaid' : null;
}

interface Excluded {
  readonly days: number;
  readonly isPaused: boolean;
}

/**
 * Working days on which third parties were asked, behind the day it counts from: from the day after the letter to the day of the reply. As
 * long as there is none, no more than they have.
 */
function excludedOf(
  { thirdPartyFrom, thirdPartyTo, answered }: Dated,
  start: IsoDay,
  calendar: WorkdayCalendar,
  today: IsoDay,
): Excluded {
  const from = thirdPartyFrom === null ? null : calendar.at(thirdPartyFrom);
  const to = calendar.at(thirdPartyTo ?? answered ?? today);
  const begin = calendar.at(start);
  if (!from || !to || !begin) return { days: 0, isPaused: false };
  const isOpen = thirdPartyTo === null;
  const last = isOpen ? Math.min(to.ordinal, from.ordinal + THIRD_PARTY_DAYS) : to.ordinal;
  return {
    days: Math.max(0, last - Math.max(from.ordinal, begin.ordinal)),
    isPaused: isOpen && answered === null && to.ordinal < from.ordinal + THIRD_PARTY_DAYS,
  };
}

const NOTHING = { excluded: 0, due: null, left: null, isEstimated: false, isPaused: false, isLate: false };

/** Where an application stands on a day. */
export function periodOf(application: Dated, calendar: WorkdayCalendar, today: IsoDay): Period {
  const { answered } = application;
  const start = startOf(application);
  if (start === null) return { ...NOTHING, start: null, state: 'incomplete' };
  const awaited = awaitedOf(application);
  if (awaited !== null) return { ...NOTHING, start: null, state: answered === null ? awaited : 'answered' };
  const excluded = excludedOf(application, start, calendar, today);
  const begin = calendar.at(start);
  const due =
    begin && calendar.workday(begin.ordinal + ANSWER_DAYS + extensionOf(application) + excluded.days);
  const now = calendar.at(today);
  const left = due && now && answered === null ? due.ordinal - now.ordinal : null;
  const state = (): PeriodState => {
    if (answered !== null) return 'answered';
    if (!due || left === null) return 'incomplete';
    if (today > due.day) return 'overdue';
    return left <= SOON_DAYS ? 'soon' : 'normal';
  };
  return {
    start,
    excluded: excluded.days,
    due: due?.day ?? null,
    left,
    state: state(),
    isEstimated: due?.isEstimated ?? false,
    isPaused: excluded.isPaused,
    isLate: due !== null && answered !== null && answered > due.day,
  };
}
