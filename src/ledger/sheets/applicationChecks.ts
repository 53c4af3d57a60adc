/**
 * 核对 of 依申请台账: what keeps a row from being counted, or is contradictory in it. Each check is a condition and what it is in a plan; what
 * `problems` calls incomplete or wrong is named by one of them, in fewer words.
 */
import { APPLICANTS } from '../../form';
import { DAY_COLUMNS, mayLieAhead } from '../dayColumns';
import type { ApplicationColumn } from '../../form';
import type { CellValue } from '../../grid';
import { LEDGER } from '../../messages';
import { FIRST_CALENDAR_YEAR } from '../calendar';
import { firstDayOf, serialOf } from '../days';
import { wordingOf } from './contents';
import { applicationCell, applicationRange, TODAY, YEAR } from './places';
import type { ApplicationKey } from './places';
import { isAbove, saidOneByOne, saidWords, withoutFirst } from './words';
import type { Said } from './words';

/** What a row of a plan is judged by. */
export interface ApplicationFacts {
  readonly cells: Readonly<Record<ApplicationColumn, CellValue>>;
  /** Its 编号 stands in a row above it. */
  readonly isRepeated: boolean;
  readonly isKnownOutcome: boolean;
  readonly origin: string;
  readonly fate: string;
  /** Days as numbers. */
  readonly today: number;
  readonly nextFirstDay: number;
}

interface Check {
  readonly words: string;
  readonly condition: (cell: (key: ApplicationKey) => string) => string;
  readonly holds: (facts: ApplicationFacts) => boolean;
}

const { checks: WORDS, yes, no, origins, carriedOut } = LEDGER;

const NUMBERS: readonly ApplicationColumn[] = [...DAY_COLUMNS, 'extensionDays', 'pages'];
const PAST_DAYS = DAY_COLUMNS.filter((column) => !mayLieAhead(column));
const EARLIEST = serialOf(firstDayOf(FIRST_CALENDAR_YEAR));

const isEmpty = (value: CellValue): boolean => value === null || value === '';
const numberIn = (value: CellValue): number => (typeof value === 'number' ? value : 0);
const numbersIn = (cells: ApplicationFacts['cells'], columns: readonly ApplicationColumn[]): number[] =>
  columns.flatMap((column) => {
    const value = cells[column];
    return typeof value === 'number' ? value : [];
  });

/** Whether a text is none of several, which are few and short. */
const isNone = (cell: string, all: readonly string[]): string =>
  `ISERROR(FIND("|"&${cell}&"|","|${all.join('|')}|"))`;
const isOther = (value: CellValue, all: readonly string[]): boolean =>
  !isEmpty(value) && !all.includes(String(value));

const applicants = APPLICANTS.map(({ label }) => label);

const isLessInOrder = (cells: ApplicationFacts['cells'], one: ApplicationColumn, other: ApplicationColumn) =>
  !isEmpty(cells[one]) && numberIn(cells[one]) < numberIn(cells[other]);
/** A day before another; a blank one is before none. */
const before = (cell: (key: ApplicationKey) => string, one: ApplicationColumn, other: ApplicationColumn) =>
  `AND(${cell(one)}<>"",${cell(one)}<${cell(other)})`;

/** A second day without its first, days of a pause that go back, or lie before receipt or behind the answer. */
function orderCheck(words: string, first: ApplicationColumn, second: ApplicationColumn): Check {
  const pairs: readonly (readonly [ApplicationColumn, ApplicationColumn])[] = [
    [first, 'received'],
    [second, first],
    ['answered', first],
    ['answered', second],
  ];
  return {
    words,
    condition: (cell) => {
      const [one, two, end] = [cell(first), cell(second), cell('answered')];
      return `OR((${two}>0)*(${one}=0),(${one}>0)*(${one}<${cell('received')}),(${two}>0)*(${two}<${one}),(${end}>0)*(${end}<MAX(${one},${two})))`;
    },
    holds: ({ cells }) =>
      (!isEmpty(cells[second]) && isEmpty(cells[first])) ||
      pairs.some(([one, other]) => isLessInOrder(cells, one, other)),
  };
}

/** Outcomes that say that something was not done in time, and the day on which it was. */
const UNDONE: readonly (readonly [string | null, ApplicationColumn])[] = [
  [wordingOf('otherOutcome.notCorrected'), 'correctionReceived'],
  [wordingOf('otherOutcome.feeUnpaid'), 'feePaid'],
];
/** So many characters tell one wording from all others. */
const TELLING = 9;

/** These look at every row. */
const FIRST_CHECKS = (outcomes: string): readonly Check[] => [
  {
    words: WORDS.numberMissing,
    condition: (cell) => `${cell('number')}=""`,
    holds: ({ cells }) => isEmpty(cells.number),
  },
  {
    words: WORDS.numberTwice,
    condition: (cell) => isAbove(cell('number'), applicationRange('number')),
    holds: ({ isRepeated }) => isRepeated,
  },
  {
    words: WORDS.receivedMissing,
    condition: (cell) => `${cell('received')}=""`,
    holds: ({ cells }) => isEmpty(cells.received),
  },
  {
    words: WORDS.applicantMissing,
    condition: (cell) => `${cell('applicant')}=""`,
    holds: ({ cells }) => isEmpty(cells.applicant),
  },
  {
    words: WORDS.applicantUnknown,
    condition: (cell) => `AND(${cell('applicant')}<>"",${isNone(cell('applicant'), applicants)})`,
    holds: ({ cells }) => isOther(cells.applicant, applicants),
  },
  {
    words: WORDS.outcomeMissing,
    condition: (cell) => `AND(${cell('outcome')}="",OR(${cell('answered')}<>"",${cell('group')}<>""))`,
    holds: ({ cells }) => isEmpty(cells.outcome) && !(isEmpty(cells.answered) && isEmpty(cells.group)),
  },
  {
    words: WORDS.outcomeUnknown,
    // No MATCH: it takes what was typed for a pattern.
    condition: (cell) => `AND(${cell('outcome')}<>"",SUMPRODUCT((${outcomes}=${cell('outcome')})*1)=0)`,
    holds: ({ cells, isKnownOutcome }) => !isEmpty(cells.outcome) && !isKnownOutcome,
  },
  {
    words: WORDS.answeredMissing,
    condition: (cell) => `AND(${cell('outcome')}<>"",${cell('answered')}="")`,
    holds: ({ cells }) => !isEmpty(cells.outcome) && isEmpty(cells.answered),
  },
  {
    words: WORDS.groupDiffers,
    condition: (cell) =>
      `AND(${cell('outcome')}<>"",LEFT(${cell('outcome')},LEN(${cell('group')}))<>${cell('group')}&"")`,
    holds: ({ cells }) =>
      !isEmpty(cells.outcome) && !String(cells.outcome).startsWith(String(cells.group ?? '')),
  },
  {
    words: WORDS.outcomeAgainstDays,
    condition: (cell) =>
      `OR(${UNDONE.map(([wording, day]) => `AND(LEFT(${cell('outcome')},${TELLING})="${wording?.slice(0, TELLING)}",${cell(day)}<>"")`).join(',')})`,
    holds: ({ cells }) => UNDONE.some(([wording, day]) => cells.outcome === wording && !isEmpty(cells[day])),
  },
  {
    words: WORDS.extendedUnknown,
    condition: (cell) => `AND(${cell('extended')}<>"",${isNone(cell('extended'), [yes, no])})`,
    holds: ({ cells }) => isOther(cells.extended, [yes, no]),
  },
  {
    words: WORDS.carriedMark,
    condition: (cell) =>
      `OR(AND(${cell('carried')}="${yes}",${cell('origin')}="${origins.received}",OR(${cell('fate')}<>"${carriedOut}",${TODAY}<DATE(${YEAR}+1,1,1))),` +
      `AND(${cell('carried')}="${no}",${cell('origin')}="${origins.carriedIn}"))`,
    holds: ({ cells, origin, fate, today, nextFirstDay }) =>
      (cells.carried === yes &&
        origin === origins.received &&
        (fate !== carriedOut || today < nextFirstDay)) ||
      (cells.carried === no && origin === origins.carriedIn),
  },
];

/** These look at rows whose days and numbers are such. */
const DAY_CHECKS: readonly Check[] = [
  {
    words: WORDS.dayTooEarly,
    condition: (cell) => {
      const days = DAY_COLUMNS.map(cell).join(',');
      return `AND(COUNT(${days})>0,MIN(${days})<${EARLIEST})`;
    },
    holds: ({ cells }) => numbersIn(cells, DAY_COLUMNS).some((day) => day < EARLIEST),
  },
  {
    words: WORDS.dayInFuture,
    condition: (cell) => `MAX(${PAST_DAYS.map(cell).join(',')})>=${TODAY}+1`,
    holds: ({ cells, today }) => numbersIn(cells, PAST_DAYS).some((day) => day >= today + 1),
  },
  {
    words: WORDS.answeredBeforeReceived,
    condition: (cell) => before(cell, 'answered', 'received'),
    holds: ({ cells }) => isLessInOrder(cells, 'answered', 'received'),
  },
  orderCheck(WORDS.correctionOrder, 'correctionAsked', 'correctionReceived'),
  orderCheck(WORDS.thirdPartyOrder, 'thirdPartyFrom', 'thirdPartyTo'),
  orderCheck(WORDS.feeOrder, 'feeNotice', 'feePaid'),
  {
    words: WORDS.extensionDays,
    condition: (cell) => {
      const days = cell('extensionDays');
      const odd = `${days}<0,INT(${days})<>${days},(${cell('extended')}="${yes}")<>(${days}>0)`;
      return `AND(${days}<>"",OR(${odd}))`;
    },
    holds: ({ cells: { extensionDays, extended } }) => {
      if (isEmpty(extensionDays)) return false;
      const days = numberIn(extensionDays);
      return days < 0 || !Number.isInteger(days) || (extended === yes) !== days > 0;
    },
  },
];

const isText = (cell: (key: ApplicationKey) => string): string => {
  const numbers = NUMBERS.map(cell).join(',');
  return `COUNTA(${numbers})>COUNT(${numbers})`;
};

const saidBy = (checks: readonly Check[], row: number): readonly Said[] => {
  const cell = (key: ApplicationKey) => applicationCell(key, row);
  return checks.map(({ condition, words }) => ({ condition: condition(cell), words }));
};

/** 核对 of a row as a formula, without its equals sign; `outcomes` is where they stand. */
export function applicationProblem(row: number, outcomes: string): string {
  const cell = (key: ApplicationKey) => applicationCell(key, row);
  const text = `IF(${isText(cell)},"${LEDGER.separator}${WORDS.dayAsText}",${saidOneByOne(saidBy(DAY_CHECKS, row))})`;
  return withoutFirst(`${saidOneByOne(saidBy(FIRST_CHECKS(outcomes), row))}&${text}`);
}

/** What it shows in a plan. */
export function applicationProblemText(facts: ApplicationFacts): string {
  const told = (checks: readonly Check[]) =>
    checks.filter(({ holds }) => holds(facts)).map(({ words }) => words);
  const hasText = NUMBERS.some((column) => {
    const value = facts.cells[column];
    return !isEmpty(value) && typeof value !== 'number';
  });
  return saidWords([...told(FIRST_CHECKS('')), ...(hasText ? [WORDS.dayAsText] : told(DAY_CHECKS))]);
}
