/** The ledger of applications: working days, periods, counts, and what is to be said of its rows. */
export { FIRST_CALENDAR_YEAR, KNOWN_YEAR, workdayCalendar } from './calendar';
export type { CalendarDay, CalendarOptions, WorkdayCalendar } from './calendar';
export { openAt } from './carry';
export { caseFateOf, countLedger, fateOf, originOf, yearBounds } from './count';
export type { CountedRows, LedgerRows, YearOf } from './count';
export { dayOfSerial, firstDayOf, lastDayOf, serialOf, weekdayOf, yearOf } from './days';
export { feesOf, itemFee, pageFee } from './fees';
export { ledgerCount, projected } from './ledgerCount';
export { nextNumber, numberForm } from './numbers';
export { overviewOf } from './overview';
export type { OpenApplication, Overview } from './overview';
export { ANSWER_DAYS, extensionOf, MOST_EXTENSION, periodOf, SOON_DAYS, THIRD_PARTY_DAYS } from './periods';
export type { Period, PeriodState } from './periods';
export { problemsOf } from './problems';
export { rowName } from './rows';
export { beyondText, problemLine, problemText } from './said';
export * from './types';
