/** What keeps an application from being counted, and what is contradictory in its row. */
import { APPLICATION_COLUMNS, EDITIONS, outcomesOf } from '../form';
import type { ApplicationColumn } from '../form';
import { fateOf, originOf, yearBounds } from './count';
import { isUnread } from './rows';
import type { Say } from './rows';
import type { Application, IsoDay, ProblemWeight, Remark, RowProblem } from './types';

/** Days that a figure depends on, and lists that it is counted by: formulas do not see what is written otherwise there. */
const COUNTED: ReadonlySet<ApplicationColumn> = new Set([
  'received',
  'applicant',
  'answered',
  'outcome',
] as const);
/** Days that the last day for the answer depends on. */
const PERIOD: ReadonlySet<ApplicationColumn> = new Set([
  'correctionAsked',
  'correctionReceived',
  'thirdPartyFrom',
  'thirdPartyTo',
  'extended',
  'extensionDays',
  'feeNotice',
  'feePaid',
] as const);

/** How much an odd cell matters: a figure is short of its row, the period is wrong, or neither. */
function weightOf({ column, code }: Remark<ApplicationColumn>): ProblemWeight {
  if (COUNTED.has(column)) return 'incomplete';
  if (PERIOD.has(column)) return code.endsWith('-unreadable') || code === 'not-in-list' ? 'wrong' : 'note';
  return 'note';
}

/** What is not there: each a figure that the row is missing from, or a number that would name it. */
function missingIn(row: Application, say: Say<ApplicationColumn>): readonly (RowProblem | null)[] {
  const { number, received, applicant, group, outcome, answered } = row;
  const lacks = (column: ApplicationColumn) => row[column] === null && !isUnread(row, column);
  return [
    number === '' ? say('number-missing', 'wrong', 'number') : null,
    received === null && lacks('received') ? say('received-missing', 'incomplete', 'received') : null,
    applicant === null && lacks('applicant') ? say('applicant-missing', 'incomplete', 'applicant') : null,
    outcome !== null && lacks('answered') ? say('answered-missing', 'incomplete', 'answered') : null,
    outcome === null && group !== null && lacks('outcome')
      ? say('group-without-outcome', answered === null ? 'wrong' : 'incomplete', 'outcome', group)
      : null,
    outcome === null && group === null && answered !== null && lacks('outcome')
      ? say('outcome-missing', 'incomplete', 'outcome', answered)
      : null,
  ];
}

/** The group that an outcome stands in: the same in every edition that has it. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  EDITIONS.flatMap((edition) => outcomesOf(edition).map(({ key, group }) => [key, group] as const)),
);

/** The mark 是否上年结转 held against the days; a row that goes over may bear next year's mark already. */
function markProblem(
  row: Application,
  year: number,
  today: IsoDay,
  say: Say<ApplicationColumn>,
): RowProblem | null {
  if (row.carried === null) return null;
  const bounds = yearBounds(year);
  const origin = originOf(row, bounds);
  const isNextYears = fateOf(row, bounds) === 'carriedOut' && today >= bounds.next;
  const contradicts = row.carried ? origin === 'received' && !isNextYears : origin === 'carriedIn';
  return contradicts ? say('carried-mark', 'wrong', 'carried', row.received ?? '') : null;
}

/** What keeps the row from being counted, or is contradictory among what is counted. */
export function countingProblemsOf(
  row: Application,
  { year, today }: { readonly year: number; readonly today: IsoDay },
  say: Say<ApplicationColumn>,
): readonly RowProblem[] {
  const { received, answered, group, outcome } = row;
  const own = outcome === null ? undefined : GROUPS.get(outcome);
  return [
    ...row.remarks.map((each) => say(each.code, weightOf(each), each.column, each.text)),
    ...missingIn(row, say),
    received !== null && answered !== null && answered < received
      ? say('answered-before-received', 'wrong', 'answered', received)
      : null,
    group !== null && own !== undefined && group !== own ? say('group-differs', 'wrong', 'group', own) : null,
    markProblem(row, year, today, say),
  ].filter((each) => each !== null);
}

const ORDER = new Map<string, number>(APPLICATION_COLUMNS.map((column, index) => [column, index]));
/** Problems of a row as its columns stand. */
export const byColumn = (problems: readonly RowProblem[]): readonly RowProblem[] =>
  [...problems].sort((a, b) => (ORDER.get(a.column) ?? 0) - (ORDER.get(b.column) ?? 0));
