/**
 * By when an application has to be answered (条例 30, 32, 33; statute sheet §10). Days are working days and count from the day after. The
 * formulas of the sheet say the same (`sheets/rowFormulas`).
 */
import type { WorkdayCalendar } from './calendar';
import type { Application, IsoDay } from './types';

/** Working days for the answer, and the most that it can be put off by (条例 33). */
export const ANSWER_DAYS = 20;
export const MOST_EXTENSION = 20;
/** So few working days are left where it is said to be due soon. */
export const SOON_DAYS = 3;

/** `incomplete`: there is no day to count from. */
export type PeriodState = 'normal' | 'soon' | 'overdue' | 'answered' | 'awaiting' | 'incomplete';

export interface Period {
  readonly state: PeriodState;
  /** The day it counts from: receipt, or that of the corrected application. */
  readonly start: IsoDay | null;
  /** Working days that do not count: third parties are being asked. */
  readonly excluded: number;
  /** The last day for the answer; null while a correction is awaited, or outside of the calendar. */
  readonly due: IsoDay | null;
  /** Working days from today to the last day; below 0 behind it; null where there is no last day or it is answered. */
  readonly left: number | null;
  /** The last day is beyond what is announced: 暂按周末推算. */
  readonly isEstimated: boolean;
  /** Third parties are still being asked: the last day moves on with today. */
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
  | 'answered'
>;

/** Working days of an extension: 20 where it is said that there is one and no more; at most 20. */
export function extensionOf({ extended, extensionDays }: Dated): number {
  if (extended !== true) return 0;
  return Math.min(MOST_EXTENSION, Math.max(0, extensionDays ?? MOST_EXTENSION));
}

/** Working days on which third parties were asked, behind the day it counts from: from the day after the letter to the day of the reply. */
function excludedOf(
  { thirdPartyFrom, thirdPartyTo, answered }: Dated,
  start: IsoDay,
  calendar: WorkdayCalendar,
  today: IsoDay,
): number {
  if (thirdPartyFrom === null) return 0;
  const from = calendar.at(thirdPartyFrom > start ? thirdPartyFrom : start);
  const to = calendar.at(thirdPartyTo ?? answered ?? today);
  return from && to ? Math.max(0, to.ordinal - from.ordinal) : 0;
}

/** Where an application stands on a day. */
export function periodOf(application: Dated, calendar: WorkdayCalendar, today: IsoDay): Period {
  const { received, correctionAsked, correctionReceived, thirdPartyFrom, thirdPartyTo, answered } =
    application;
  const isAwaiting = correctionAsked !== null && correctionReceived === null;
  const start = correctionReceived ?? received;
  const open = { excluded: 0, due: null, left: null, isEstimated: false, isPaused: false, isLate: false };
  if (received === null || start === null) return { ...open, start: null, state: 'incomplete' };
  if (isAwaiting) return { ...open, start: null, state: answered === null ? 'awaiting' : 'answered' };
  const excluded = excludedOf(application, start, calendar, today);
  const begin = calendar.at(start);
  const due = begin && calendar.workday(begin.ordinal + ANSWER_DAYS + extensionOf(application) + excluded);
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
    excluded,
    due: due?.day ?? null,
    left,
    state: state(),
    isEstimated: due?.isEstimated ?? false,
    isPaused: thirdPartyFrom !== null && thirdPartyTo === null && answered === null,
    isLate: due !== null && answered !== null && answered > due.day,
  };
}
