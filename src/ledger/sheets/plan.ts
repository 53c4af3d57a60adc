/** From a ledger to the Plan of its four sheets, which goes into a workbook on its own or with a report. */
import { ARRANGEMENT_COLUMNS, LEDGER_NAMES } from '../../form';
import { isoDate } from '../../grid';
import type { Plan, PlanName } from '../../layout';
import { at } from '../../layout/sheet';
import { KNOWN_YEAR, workdayCalendar } from '../calendar';
import { applicationsSheet } from './applicationsSheet';
import { calendarSheet } from './calendarSheet';
import { casesSheet } from './casesSheet';
import { listsSheet } from './listsSheet';
import {
  ANNOUNCED_CELL,
  APPLICATION_AREA,
  ARRANGEMENT_COLUMN,
  ARRANGEMENT_ROWS,
  CASE_AREA,
  FIRST_ROW,
  HEADER_ROW,
  OWN_NAMES,
  TODAY_CELL,
  YEAR_CELL,
} from './places';
import type { SheetNames } from './places';
import { LEDGER_STYLES } from './styles';
import type { LedgerSheetContext, LedgerSheetOptions } from './types';

function planNames(names: SheetNames): PlanName[] {
  const { applications, cases, calendar } = names;
  const arrangements = at(
    HEADER_ROW - 1,
    ARRANGEMENT_COLUMN,
    ARRANGEMENT_ROWS + 1,
    ARRANGEMENT_COLUMNS.length,
  );
  return [
    { name: LEDGER_NAMES.applications, sheet: applications, area: APPLICATION_AREA },
    { name: LEDGER_NAMES.cases, sheet: cases, area: CASE_AREA },
    { name: LEDGER_NAMES.year, sheet: applications, area: at(YEAR_CELL.row, YEAR_CELL.column) },
    { name: LEDGER_NAMES.today, sheet: applications, area: at(TODAY_CELL.row, TODAY_CELL.column) },
    { name: LEDGER_NAMES.arrangements, sheet: calendar, area: arrangements },
    { name: LEDGER_NAMES.announced, sheet: calendar, area: at(ANNOUNCED_CELL.row, ANNOUNCED_CELL.column) },
  ];
}

/** Today in days, as the clock has it; only where nobody says which day it is. */
const clockDay = (): string => isoDate(Math.floor(Date.now() / 86_400_000) + 25_569, 1900);

function contextOf({ year, ledger, today, shownOn, yearFrom }: LedgerSheetOptions): LedgerSheetContext {
  const arrangements = ledger?.arrangements ?? [];
  const announced = ledger?.announced ?? null;
  return {
    names: OWN_NAMES,
    year,
    yearFrom: yearFrom ?? null,
    applications: ledger?.applications ?? [],
    cases: ledger?.cases ?? [],
    arrangements: arrangements.slice(-ARRANGEMENT_ROWS),
    announced: announced ?? KNOWN_YEAR,
    calendar: workdayCalendar({ arrangements: arrangements.slice(-ARRANGEMENT_ROWS), announced, year }),
    today: today ?? shownOn ?? clockDay(),
    isTypedToday: today !== null && today !== undefined,
  };
}

/** 依申请台账, 复议诉讼台账, 工作日历 and, hidden, 台账选项. */
export function planLedger(options: LedgerSheetOptions): Plan {
  const context = contextOf(options);
  const ordinary = workdayCalendar({ announced: context.announced, year: context.year });
  const { names } = context;
  return {
    suffix: '',
    styles: LEDGER_STYLES,
    sheets: [
      applicationsSheet(context),
      casesSheet(context),
      calendarSheet(context, ordinary.days),
      listsSheet(context),
    ],
    names: planNames(names),
    properties: {},
    start: { sheet: names.applications, row: FIRST_ROW - 1, column: 0 },
  };
}

/** A report and its ledger in one workbook: the report stands first, and its start is that of both. */
export const withLedger = (report: Plan, ledger: Plan): Plan => ({
  ...report,
  sheets: [...report.sheets, ...ledger.sheets],
  styles: { ...ledger.styles, ...report.styles },
  names: [...report.names, ...ledger.names],
  properties: { ...ledger.properties, ...report.properties },
});
