/** Where things stand on the sheets of the ledger, as formulas name them. Rows of formulas are as people count them. */
import {
  APPLICATION_COLUMNS,
  APPLICATION_RESULTS,
  ARRANGEMENT_COLUMNS,
  CASE_COLUMNS,
  CASE_RESULT_COLUMNS,
  LAST_LEDGER_ROW,
} from '../../form';
import type {
  ApplicationColumn,
  ApplicationResult,
  CaseColumn,
  CaseResultColumn,
  LedgerSheet,
} from '../../form';
import { cellName, columnName, quoteSheet, rectangleName } from '../../grid';
import type { Rectangle } from '../../grid';
import { LEDGER } from '../../messages';
import { FIRST_CALENDAR_YEAR } from '../calendar';
import { firstDayOf, serialOf } from '../days';

export type ApplicationKey = ApplicationColumn | ApplicationResult;
export type CaseKey = CaseColumn | CaseResultColumn;

export const APPLICATION_KEYS: readonly ApplicationKey[] = [...APPLICATION_COLUMNS, ...APPLICATION_RESULTS];
export const CASE_KEYS: readonly CaseKey[] = [...CASE_COLUMNS, ...CASE_RESULT_COLUMNS];

/** What the sheets are called: their own names, unless a workbook renamed them. */
export type SheetNames = Readonly<Record<LedgerSheet, string>>;

/** The row of the headers, and the rows that are formatted below it. */
export const HEADER_ROW = 5;
export const FIRST_ROW = HEADER_ROW + 1;
export const APPLICATION_ROWS = 500;
export const CASE_ROWS = 200;
/** Below the last row that is counted formulas look for what was put there; as far as old workbooks reach. */
const LAST_WATCHED_ROW = 65_536;

/** Year and today on 依申请台账, as formulas of that sheet name them. */
export const YEAR_CELL = { row: 2, column: 1 } as const;
export const TODAY_CELL = { row: 2, column: 3 } as const;
const absolute = ({ row, column }: { readonly row: number; readonly column: number }): string =>
  cellName(row, column, true);
export const YEAR = absolute(YEAR_CELL);
export const TODAY = absolute(TODAY_CELL);
/** Year and today, for formulas of other sheets. */
export const yearOn = ({ applications }: SheetNames): string => `${quoteSheet(applications)}!${YEAR}`;
export const todayOn = ({ applications }: SheetNames): string => `${quoteSheet(applications)}!${TODAY}`;

const letterOf = <Key>(keys: readonly Key[], key: Key): string => columnName(keys.indexOf(key));

/** `B6`, the cell of a column in a row. */
export const applicationCell = (key: ApplicationKey, row: number): string =>
  `${letterOf(APPLICATION_KEYS, key)}${row}`;
export const caseCell = (key: CaseKey, row: number): string => `${letterOf(CASE_KEYS, key)}${row}`;

/** `$B$5:$B$10000`: from the header on, so that a row inserted under it is counted. */
const rangeOf = (letter: string): string => `$${letter}$${HEADER_ROW}:$${letter}$${LAST_LEDGER_ROW}`;
export const applicationRange = (key: ApplicationKey): string => rangeOf(letterOf(APPLICATION_KEYS, key));
export const caseRange = (key: CaseKey): string => rangeOf(letterOf(CASE_KEYS, key));

/** What people fill in, headers first, down to the last row that is counted; what stands below that; a row of it. */
const typedArea = (columnCount: number): Rectangle => ({
  row: HEADER_ROW - 1,
  column: 0,
  rowCount: LAST_LEDGER_ROW - HEADER_ROW + 1,
  columnCount,
});
export const APPLICATION_AREA = typedArea(APPLICATION_COLUMNS.length);
export const CASE_AREA = typedArea(CASE_COLUMNS.length);
export const belowArea = ({ columnCount }: Rectangle): string =>
  rectangleName(
    { row: LAST_LEDGER_ROW, column: 0, rowCount: LAST_WATCHED_ROW - LAST_LEDGER_ROW, columnCount },
    true,
  );

/** 工作日历: a day a row, in order, and beside it what the user adds. */
export const CALENDAR_COLUMNS = ['day', 'weekday', 'works', 'ordinal', 'note'] as const;
export type CalendarColumn = (typeof CALENDAR_COLUMNS)[number];
/** The first column of what the user adds: an empty one is left between. */
export const ARRANGEMENT_COLUMN = CALENDAR_COLUMNS.length + 1;
export const ARRANGEMENT_ROWS = 40;
/** What is typed of a line, then what formulas say of it. */
export const ARRANGEMENT_KEYS = [...ARRANGEMENT_COLUMNS, 'weight', 'first', 'last', 'problem'] as const;
export type ArrangementKey = (typeof ARRANGEMENT_KEYS)[number];
/** The cell 安排已录至, above that. */
export const ANNOUNCED_CELL = { row: 2, column: ARRANGEMENT_COLUMN + 1 } as const;
export const ANNOUNCED = absolute(ANNOUNCED_CELL);

/** `'工作日历'!$A$6:$A$3658`, without its header: the days are looked up by their order. */
export function calendarRange(column: CalendarColumn, days: number, sheet: string | null): string {
  const letter = letterOf(CALENDAR_COLUMNS, column);
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  return `${prefix}$${letter}$${FIRST_ROW}:$${letter}$${HEADER_ROW + days}`;
}

/** The number of the day before the first of 工作日历. */
const BEFORE_FIRST = serialOf(firstDayOf(FIRST_CALENDAR_YEAR)) - 1;

/** How many working days there are up to a day: 工作日历 has each day from its first on. */
export const ordinalOf = (day: string, days: number, sheet: string): string =>
  `INDEX(${calendarRange('ordinal', days, sheet)},${day}-${BEFORE_FIRST})`;

/** 台账选项: the groups of the outcomes, and beside each its outcome. */
const LIST_FIRST_ROW = 2;
export const LIST_COLUMNS = { group: 0, outcome: 1 } as const;

/** `'台账选项'!$A$2:$A$22`. */
export function listRange(column: keyof typeof LIST_COLUMNS, count: number, sheet: string): string {
  const area = { row: LIST_FIRST_ROW - 1, column: LIST_COLUMNS[column], rowCount: count, columnCount: 1 };
  return `${quoteSheet(sheet)}!${rectangleName(area, true)}`;
}

export const OWN_NAMES: SheetNames = {
  applications: LEDGER.sheets.applications,
  cases: LEDGER.sheets.cases,
  calendar: LEDGER.sheets.calendar,
  lists: LEDGER.sheets.lists,
};
