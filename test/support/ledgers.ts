/** Ledgers as offices keep them, the same for the same seed: every outcome and applicant, rows of earlier years, pauses, weekends, leap days. */
import {
  APPLICANTS,
  APPLICATION_COLUMNS,
  CASE_COLUMNS,
  CASES,
  editionForYear,
  outcomesOf,
} from '../../src/form';
import type { ApplicationColumn, CaseColumn, Outcome } from '../../src/form';
import type { Application, DisputeCase, IsoDay, Ledger, Remark } from '../../src/ledger';
import { LEDGER } from '../../src/messages';
import { randomFrom } from './random';
import type { Random } from './random';

export interface LedgerChoices {
  /** Applications; 40 when not said. */
  readonly rows?: number;
  /** Cases; a fifth of the applications when not said. */
  readonly cases?: number;
  /** The year of the ledger; 2026 when not said. Rows go from two years before it into the year after. */
  readonly year?: number;
  /** Share of rows with a slip: something missing, contradictory or typed as text; 0 when not said. */
  readonly slips?: number;
}

/** The first row of the list on the sheets, counted from 0. */
const FIRST_ROW = 5;
const DAY = 86_400_000;

const dayPlus = (day: IsoDay, days: number): IsoDay =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const cell = (grid: string, row: number) => ({ kind: 'sheet' as const, grid, row, column: 0 });

/** A row with nothing in it. */
export function blankApplication(given: Partial<Application> = {}): Application {
  return {
    place: cell(LEDGER.sheets.applications, FIRST_ROW),
    number: '',
    received: null,
    applicant: null,
    way: '',
    summary: '',
    carried: null,
    correctionAsked: null,
    correctionReceived: null,
    thirdPartyFrom: null,
    thirdPartyTo: null,
    extended: null,
    extensionDays: null,
    answered: null,
    group: null,
    outcome: null,
    applicantCode: '',
    feeBasis: null,
    pages: null,
    feeNotice: null,
    feePaid: null,
    remarks: [],
    ...given,
  };
}

/** A row of 复议诉讼台账 with nothing in it. */
export function blankCase(given: Partial<DisputeCase> = {}): DisputeCase {
  return {
    place: cell(LEDGER.sheets.cases, FIRST_ROW),
    number: '',
    application: '',
    kind: null,
    opened: null,
    closed: null,
    result: null,
    coDefendant: null,
    remark: '',
    remarks: [],
    ...given,
  };
}

/** A ledger with these rows and nothing else. */
export function ledgerOf(year: number, given: Partial<Ledger> = {}): Ledger {
  return {
    year,
    today: `${year}-11-30`,
    applications: [],
    cases: [],
    arrangements: [],
    announced: null,
    beyond: [],
    sheets: { applications: LEDGER.sheets.applications, cases: LEDGER.sheets.cases },
    ...given,
  };
}

/** Rows one under the other, from the first of the list on. */
export const placed = <Row extends Application | DisputeCase>(rows: readonly Row[]): readonly Row[] =>
  rows.map((row, index) => ({ ...row, place: { ...row.place, row: FIRST_ROW + index } }));

/** Days that are easily missed, and any other of two years before the year up to a month behind it. */
function anyDay(random: Random, year: number): IsoDay {
  const edges = [
    `${year}-01-01`,
    `${year}-12-31`,
    `${year - 1}-12-31`,
    `${year + 1}-01-01`,
    `${year}-02-28`,
    `${year}-03-01`,
    ...(year % 4 === 0 ? [`${year}-02-29`] : []),
  ];
  if (random.chance(0.15)) return random.pick(edges);
  if (random.chance(0.65)) return dayPlus(`${year}-01-01`, random.below(365));
  return dayPlus(`${year - 2}-01-01`, random.below(730 + 365 + 31));
}

function someApplication(
  random: Random,
  index: number,
  year: number,
  outcomes: readonly Outcome[],
): Application {
  const received = anyDay(random, year);
  const isAnswered = random.chance(0.85);
  const corrected = random.chance(0.15);
  const asked = corrected ? dayPlus(received, random.below(10)) : null;
  const correction =
    asked !== null && (isAnswered || random.chance(0.6)) ? dayPlus(asked, random.below(15)) : null;
  const begin = correction ?? asked ?? received;
  const consults = random.chance(0.15);
  const from = consults ? dayPlus(begin, random.below(8)) : null;
  const to = from !== null && (isAnswered || random.chance(0.5)) ? dayPlus(from, random.below(25)) : null;
  const extended = random.chance(0.15) ? true : random.pick([false, null]);
  const charged = random.chance(0.1);
  const answered = isAnswered ? dayPlus(to ?? from ?? begin, random.below(40)) : null;
  const outcome = random.pick(outcomes);
  const feeBasis = random.chance(0.3) ? random.pick(['byItem', 'byPage'] as const) : null;
  const notice =
    charged && feeBasis !== null && answered !== null && answered > begin ? dayPlus(begin, 1) : null;
  const paid = notice !== null && answered !== null && notice < answered ? dayPlus(notice, 1) : null;
  return blankApplication({
    number: `${received.slice(0, 4)}-${String(index + 1).padStart(3, '0')}`,
    received,
    applicant: random.chance(0.6) ? 'natural' : random.pick(APPLICANTS).key,
    way: random.pick(['', '网络', '信函', '当面', '电子邮件']),
    summary: random.pick(['', '征地补偿安置方案', '预算执行情况', '规划许可']),
    carried: random.chance(0.5) ? received < `${year}-01-01` : null,
    correctionAsked: asked,
    correctionReceived: outcome.key === 'otherOutcome.notCorrected' ? null : correction,
    thirdPartyFrom: from,
    thirdPartyTo: to,
    extended,
    extensionDays: extended === true ? random.pick([null, 5, 10, 20]) : null,
    answered,
    group: answered === null ? null : outcome.group,
    outcome: answered === null ? null : outcome.key,
    applicantCode: `A${String(1 + random.below(12)).padStart(3, '0')}`,
    feeBasis,
    pages: feeBasis === 'byPage' || random.chance(0.1) ? random.below(260) : null,
    feeNotice: notice,
    feePaid: outcome.key === 'otherOutcome.feeUnpaid' ? null : paid,
  });
}

function someCase(
  random: Random,
  index: number,
  year: number,
  applications: readonly Application[],
): DisputeCase {
  const opened = anyDay(random, year);
  const closed = random.chance(0.7) ? dayPlus(opened, 30 + random.below(200)) : null;
  const own = applications.length > 0 && random.chance(0.7);
  return blankCase({
    number: `案${String(index + 1).padStart(3, '0')}`,
    application: own ? random.pick(applications).number : random.pick([LEDGER.earlier, '']),
    kind: random.pick(CASES).key,
    opened,
    closed,
    result: closed === null ? null : random.pick(['upheld', 'corrected', 'other']),
    coDefendant: random.pick([null, false, false, true]),
  });
}

const remarkOf = <Column extends string>(
  code: Remark['code'],
  column: Column,
  text: string,
): { readonly remarks: readonly Remark<Column>[] } => ({ remarks: [{ code, column, text }] });

/** What people get wrong; each makes one slip of a row. */
const SLIPS: readonly ((row: Application, others: readonly Application[]) => Partial<Application>)[] = [
  () => ({ received: null }),
  () => ({ applicant: null }),
  () => ({ group: null, outcome: null }),
  () => ({ outcome: null }),
  () => ({ answered: null }),
  () => ({ number: '' }),
  (_, others) => ({ number: others[0]?.number ?? '' }),
  ({ received }) => ({ answered: received === null ? null : dayPlus(received, -400) }),
  ({ received }) => ({ answered: received === null ? null : dayPlus(received, -3) }),
  ({ group }) => ({ group: group === '（一）予以公开' ? '（二）部分公开' : '（一）予以公开' }),
  ({ received }) => remarkOf('day-as-text', 'received', (received ?? '').replace(/-/g, '.')),
  ({ answered }) =>
    answered === null ? {} : remarkOf('day-as-text', 'answered', answered.replace(/-/g, '/')),
  () => ({ answered: null, ...remarkOf('day-unreadable', 'answered', '三月初') }),
  () => ({ received: null, ...remarkOf('day-unreadable', 'received', '2025.13.1') }),
  () => ({ outcome: null, ...remarkOf('not-in-list', 'outcome', '已答复') }),
  () => ({ applicant: null, ...remarkOf('not-in-list', 'applicant', '单位') }),
  ({ applicant }) => (applicant === 'natural' ? remarkOf('other-wording', 'applicant', '公民') : {}),
];

const CASE_SLIPS: readonly ((row: DisputeCase) => Partial<DisputeCase>)[] = [
  () => ({ kind: null }),
  () => ({ opened: null }),
  () => ({ closed: null }),
  () => ({ result: null }),
  ({ opened }) => ({ closed: opened === null ? null : dayPlus(opened, -400) }),
  ({ opened }) => remarkOf('day-as-text', 'opened', opened ?? ''),
];

/**
 * A ledger of the year: of the rows that have no slip each is complete, and every number is of one row. No row is answered before it was
 * received; some are answered after the year.
 */
export function randomLedger(
  seed: number,
  { rows = 40, cases = Math.ceil(rows / 5), year = 2026, slips = 0 }: LedgerChoices = {},
): Ledger {
  const random = randomFrom(seed);
  const edition = editionForYear(year);
  if (!edition) throw new Error(`no edition for ${year}`);
  const outcomes = outcomesOf(edition);
  const whole = Array.from({ length: rows }, (_, index) => someApplication(random, index, year, outcomes));
  const applications = whole.map((row) =>
    slips > 0 && random.chance(slips) ? { ...row, ...random.pick(SLIPS)(row, whole) } : row,
  );
  const suits = Array.from({ length: cases }, (_, index) => someCase(random, index, year, applications)).map(
    (row) => (slips > 0 && random.chance(slips) ? { ...row, ...random.pick(CASE_SLIPS)(row) } : row),
  );
  return ledgerOf(year, {
    applications: placed(applications),
    cases: placed(suits),
    today: `${year + 1}-12-31`,
  });
}

/** The column of the sheet that a header stands in when nothing was moved. */
export const columnOf = (column: ApplicationColumn): number => APPLICATION_COLUMNS.indexOf(column);
export const caseColumnOf = (column: CaseColumn): number => CASE_COLUMNS.indexOf(column);
