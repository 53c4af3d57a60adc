/** What 复议诉讼台账 says of a case, in formulas that say what `count` says, and its 核对. */
import { CASE_RESULTS, CASES } from '../../form';
import type { CaseColumn, CaseResultColumn } from '../../form';
import { quoteSheet } from '../../grid';
import type { CellValue } from '../../grid';
import { LEDGER } from '../../messages';
import { FIRST_CALENDAR_YEAR } from '../calendar';
import { firstDayOf, serialOf } from '../days';
import { applicationRange, caseCell, caseRange, OWN_NAMES, todayOn, yearOn } from './places';
import type { CaseKey, SheetNames } from './places';
import { isAbove, saidOneByOne, saidWords, withoutFirst } from './words';

/** What a row of a plan is judged by. */
export interface CaseFacts {
  readonly cells: Readonly<Record<CaseColumn, CellValue>>;
  readonly isRepeated: boolean;
  readonly isKnownApplication: boolean;
  readonly today: number;
}

interface Check {
  readonly words: string;
  readonly condition: (cell: (key: CaseKey) => string, names: SheetNames) => string;
  readonly holds: (facts: CaseFacts) => boolean;
}

const { caseChecks: WORDS, yes, no, earlier } = LEDGER;
const kinds = CASES.map(({ label }) => label);
/** A case without a closing day is pending: nobody says so. */
export const CLOSED_RESULTS = CASE_RESULTS.filter(({ key }) => key !== 'pending').map(({ label }) => label);
const EARLIEST = serialOf(firstDayOf(FIRST_CALENDAR_YEAR));

const isEmpty = (value: CellValue): boolean => value === null || value === '';
const isNone = (cell: string, all: readonly string[]): string =>
  `AND(${cell}<>"",ISERROR(FIND("|"&${cell}&"|","|${all.join('|')}|")))`;
const isOther = (value: CellValue, all: readonly string[]): boolean =>
  !isEmpty(value) && !all.includes(String(value));
const missing = (words: string, column: CaseColumn): Check => ({
  words,
  condition: (cell) => `${cell(column)}=""`,
  holds: ({ cells }) => isEmpty(cells[column]),
});
const unknown = (words: string, column: CaseColumn, all: readonly string[]): Check => ({
  words,
  condition: (cell) => isNone(cell(column), all),
  holds: ({ cells }) => isOther(cells[column], all),
});
const daysOf = ({ cells: { opened, closed } }: CaseFacts): number[] =>
  [opened, closed].flatMap((day) => (typeof day === 'number' ? day : []));

const CHECKS: readonly Check[] = [
  missing(WORDS.numberMissing, 'number'),
  {
    words: WORDS.numberTwice,
    condition: (cell) => isAbove(cell('number'), caseRange('number')),
    holds: ({ isRepeated }) => isRepeated,
  },
  {
    words: WORDS.applicationUnknown,
    condition: (cell, { applications }) =>
      `AND(${cell('application')}<>"",${cell('application')}<>"${earlier}",ISNA(MATCH(${cell('application')},${quoteSheet(applications)}!${applicationRange('number')},0)))`,
    holds: ({ cells: { application }, isKnownApplication }) =>
      !isEmpty(application) && application !== earlier && !isKnownApplication,
  },
  missing(WORDS.kindMissing, 'kind'),
  unknown(WORDS.kindUnknown, 'kind', kinds),
  missing(WORDS.openedMissing, 'opened'),
  {
    words: WORDS.closedMissing,
    condition: (cell) => `AND(${cell('result')}<>"",${cell('closed')}="")`,
    holds: ({ cells }) => !isEmpty(cells.result) && isEmpty(cells.closed),
  },
  {
    words: WORDS.resultMissing,
    condition: (cell) => `AND(${cell('result')}="",${cell('closed')}<>"")`,
    holds: ({ cells }) => isEmpty(cells.result) && !isEmpty(cells.closed),
  },
  unknown(WORDS.resultUnknown, 'result', CLOSED_RESULTS),
  unknown(WORDS.coDefendantUnknown, 'coDefendant', [yes, no]),
  {
    words: WORDS.dayAsText,
    condition: (cell) =>
      `COUNTA(${cell('opened')},${cell('closed')})>COUNT(${cell('opened')},${cell('closed')})`,
    holds: ({ cells: { opened, closed } }) =>
      [opened, closed].some((day) => !isEmpty(day) && typeof day !== 'number'),
  },
  {
    words: WORDS.dayTooEarly,
    condition: (cell) => {
      const days = `${cell('opened')},${cell('closed')}`;
      return `AND(COUNT(${days})>0,MIN(${days})<${EARLIEST})`;
    },
    holds: (facts) => daysOf(facts).some((day) => day < EARLIEST),
  },
  {
    words: WORDS.dayInFuture,
    condition: (cell, names) => `MAX(${cell('opened')},${cell('closed')})>=${todayOn(names)}+1`,
    holds: (facts) => daysOf(facts).some((day) => day >= facts.today + 1),
  },
  {
    words: WORDS.closedBeforeOpened,
    condition: (cell) => `AND(ISNUMBER(${cell('closed')}),${cell('closed')}<${cell('opened')})`,
    holds: ({ cells: { opened, closed } }) =>
      typeof closed === 'number' && (typeof opened === 'number' ? closed < opened : !isEmpty(opened)),
  },
];

/** Formulas of a row (as people count rows), with their equals signs. */
export function caseFormulas(
  row: number,
  names: SheetNames = OWN_NAMES,
): Readonly<Record<CaseResultColumn, string>> {
  const cell = (key: CaseKey): string => caseCell(key, row);
  const [opened, closed] = [cell('opened'), cell('closed')];
  const year = yearOn(names);
  const [first, next] = [`DATE(${year},1,1)`, `DATE(${year}+1,1,1)`];
  const ended = `IF(${closed}>=${next},"${LEDGER.pending}",IF(AND(${closed}>=${first},${cell('result')}<>""),${cell('result')},"${LEDGER.uncounted}"))`;
  const isOpen = `AND(${cell('coDefendant')}<>"${yes}",ISNUMBER(${opened}),${opened}<${next})`;
  const said = CHECKS.map(({ words, condition }) => ({ words, condition: condition(cell, names) }));
  const isBlank = `COUNTA(${cell('number')}:${cell('remark')})=0`;
  return {
    fate: `=IF(${isBlank},"",IF(${isOpen},IF(ISNUMBER(${closed}),${ended},"${LEDGER.pending}"),"${LEDGER.uncounted}"))`,
    problem: `=IF(${isBlank},"",${withoutFirst(saidOneByOne(said))})`,
  };
}

/** What 核对 shows in a plan. */
export const caseProblemText = (facts: CaseFacts): string =>
  saidWords(CHECKS.filter(({ holds }) => holds(facts)).map(({ words }) => words));
