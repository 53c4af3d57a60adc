/** The sheets of the ledger as a Plan, and what else is written into them. */
import type { ApplicationResult } from '../../form';
import { FIRST_CALENDAR_YEAR, KNOWN_YEAR, workdayCalendar } from '../calendar';
import { applicationFormulas, settingsFor } from './applicationFormulas';

export { arrangementContents, caseContents, rowContents, wordingOf } from './contents';
export { caseFormulas } from './caseFormulas';
export { figureFormulas } from './figures';
export type { FigureSources } from './figures';
export { filterOf } from './filter';
export type { FilterCriterion, LedgerFilter } from './filter';
export { planLedger, withLedger } from './plan';
export type { LedgerSheetOptions } from './types';

export { FIRST_CALENDAR_YEAR };

/** Formulas of a row of 依申请台账 (as people count rows), for rows behind the formatted ones. */
export const resultFormulas = (row: number, year = KNOWN_YEAR): Readonly<Record<ApplicationResult, string>> =>
  applicationFormulas(row, settingsFor(workdayCalendar({ year }).days.length));
