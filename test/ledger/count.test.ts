/** What a ledger counts for 表三 and 表四: by hand, and against a count that goes through the cells instead of the rows. */
import { APPLICANTS, disputeField, editionForYear, outcomesOf, requestField } from '../../src/form';
import {
  caseFateOf,
  countLedger,
  fateOf,
  ledgerCount,
  originOf,
  problemsOf,
  workdayCalendar,
  yearBounds,
} from '../../src/ledger';
import type { Application, DisputeCase, Ledger } from '../../src/ledger';
import { blankApplication, blankCase, ledgerOf, placed, randomLedger } from '../support/ledgers';

const edition = editionForYear(2026)!;
const calendar = workdayCalendar();

/** Figures that are not 0. */
const counted = (ledger: Ledger, year: number) =>
  Object.fromEntries([...countLedger(ledger, edition, year).figures].filter(([, value]) => value !== 0));

const application = (number: string, given: Partial<Application>) => blankApplication({ number, ...given });

describe('a ledger by hand', () => {
  const ledger = ledgerOf(2026, {
    applications: placed([
      // Of the year, answered in it.
      application('1', {
        received: '2026-01-01',
        applicant: 'natural',
        answered: '2026-12-31',
        outcome: 'granted',
      }),
      application('2', {
        received: '2026-05-06',
        applicant: 'business',
        answered: '2026-05-06',
        outcome: 'partlyGranted',
      }),
      // Carried in: received on the last day of the year before; answered in the year, or not at all.
      application('3', {
        received: '2025-12-31',
        applicant: 'natural',
        answered: '2026-01-01',
        outcome: 'denied.stateSecret',
      }),
      application('4', { received: '2024-11-30', applicant: 'legal' }),
      // Carried out: answered on the first day of the year behind, or not yet.
      application('5', {
        received: '2026-12-31',
        applicant: 'natural',
        answered: '2027-01-01',
        outcome: 'otherOutcome.other',
      }),
      application('6', { received: '2026-12-01', applicant: 'otherOrg' }),
      // Not of the year: answered before it, received behind it.
      application('7', {
        received: '2025-12-01',
        applicant: 'natural',
        answered: '2025-12-31',
        outcome: 'granted',
      }),
      application('8', {
        received: '2027-01-01',
        applicant: 'natural',
        answered: '2027-01-02',
        outcome: 'granted',
      }),
    ]),
    cases: placed([
      blankCase({
        number: 'a',
        kind: 'review',
        opened: '2026-02-01',
        closed: '2026-04-01',
        result: 'upheld',
      }),
      blankCase({
        number: 'b',
        kind: 'review',
        opened: '2025-02-01',
        closed: '2026-12-31',
        result: 'corrected',
      }),
      blankCase({ number: 'c', kind: 'directSuit', opened: '2025-12-31' }),
      blankCase({
        number: 'd',
        kind: 'directSuit',
        opened: '2026-12-31',
        closed: '2027-01-01',
        result: 'other',
      }),
      blankCase({
        number: 'e',
        kind: 'suitAfterReview',
        opened: '2025-02-01',
        closed: '2025-12-31',
        result: 'other',
      }),
      blankCase({ number: 'f', kind: 'suitAfterReview', opened: '2027-01-01' }),
      blankCase({
        number: 'g',
        kind: 'suitAfterReview',
        opened: '2026-01-01',
        closed: '2026-02-01',
        result: 'upheld',
        coDefendant: true,
      }),
      blankCase({
        number: 'h',
        kind: 'suitAfterReview',
        opened: '2026-01-01',
        closed: '2026-02-01',
        result: 'upheld',
        coDefendant: false,
      }),
    ]),
  });

  test('in the year', () => {
    expect(counted(ledger, 2026)).toEqual({
      'requests.received.natural': 2,
      'requests.received.business': 1,
      'requests.received.otherOrg': 1,
      'requests.received.total': 4,
      'requests.carriedIn.natural': 1,
      'requests.carriedIn.legal': 1,
      'requests.carriedIn.total': 2,
      'requests.granted.natural': 1,
      'requests.granted.total': 1,
      'requests.partlyGranted.business': 1,
      'requests.partlyGranted.total': 1,
      'requests.denied.stateSecret.natural': 1,
      'requests.denied.stateSecret.total': 1,
      'requests.handled.natural': 2,
      'requests.handled.business': 1,
      'requests.handled.total': 3,
      'requests.carriedOut.natural': 1,
      'requests.carriedOut.legal': 1,
      'requests.carriedOut.otherOrg': 1,
      'requests.carriedOut.total': 3,
      'disputes.review.upheld': 1,
      'disputes.review.corrected': 1,
      'disputes.review.total': 2,
      'disputes.directSuit.pending': 2,
      'disputes.directSuit.total': 2,
      'disputes.suitAfterReview.upheld': 1,
      'disputes.suitAfterReview.total': 1,
    });
  });

  test('in the year behind it: what was carried out is carried in', () => {
    expect(counted(ledger, 2027)).toEqual({
      'requests.received.natural': 1,
      'requests.received.total': 1,
      'requests.carriedIn.natural': 1,
      'requests.carriedIn.legal': 1,
      'requests.carriedIn.otherOrg': 1,
      'requests.carriedIn.total': 3,
      'requests.granted.natural': 1,
      'requests.granted.total': 1,
      'requests.otherOutcome.other.natural': 1,
      'requests.otherOutcome.other.total': 1,
      'requests.handled.natural': 2,
      'requests.handled.total': 2,
      'requests.carriedOut.legal': 1,
      'requests.carriedOut.otherOrg': 1,
      'requests.carriedOut.total': 2,
      'disputes.directSuit.other': 1,
      'disputes.directSuit.pending': 1,
      'disputes.directSuit.total': 2,
      'disputes.suitAfterReview.pending': 1,
      'disputes.suitAfterReview.total': 1,
    });
  });

  test('each figure has the rows behind it; every figure of the two tables is there', () => {
    const { figures, numbers, applications, cases } = countLedger(ledger, edition, 2026);
    expect(figures.size).toBe(190);
    expect(numbers.get(requestField('carriedOut', 'total'))).toEqual(['4', '5', '6']);
    expect(numbers.get(requestField('denied.enforcementFiles', 'legal'))).toEqual([]);
    expect(numbers.get(disputeField('directSuit', 'total'))).toEqual(['c', 'd']);
    expect(applications.get(requestField('carriedIn', 'legal'))?.map(({ number }) => number)).toEqual(['4']);
    expect(cases.get(disputeField('review', 'corrected'))?.map(({ number }) => number)).toEqual(['b']);
  });

  test('a row without a number is called by its cell', () => {
    const nameless = ledgerOf(2026, {
      applications: placed([application('', { received: '2026-01-01', applicant: 'natural' })]),
    });
    expect(countLedger(nameless, edition, 2026).numbers.get(requestField('received', 'total'))).toEqual([
      'A6',
    ]);
  });
});

test('where a row is from and where it goes', () => {
  const year = yearBounds(2026);
  const both = (received: string | null, answered: string | null) => {
    const row = { received, answered, outcome: 'granted' };
    return [originOf(row, year), fateOf(row, year)];
  };
  expect(year).toEqual({ first: '2026-01-01', next: '2027-01-01' });
  expect(both('2026-01-01', '2026-01-01')).toEqual(['received', 'granted']);
  expect(both('2026-01-01', null)).toEqual(['received', 'carriedOut']);
  expect(both('2026-12-31', '2027-01-01')).toEqual(['received', 'carriedOut']);
  expect(both('2025-12-31', '2026-01-01')).toEqual(['carriedIn', 'granted']);
  expect(both('2025-12-31', null)).toEqual(['carriedIn', 'carriedOut']);
  expect(both('2025-12-31', '2025-12-31')).toEqual([null, null]);
  expect(both('2027-01-01', null)).toEqual([null, null]);
  expect(both(null, '2026-05-01')).toEqual([null, null]);
  const suit = { opened: '2026-05-01', closed: null, result: null, coDefendant: null };
  expect(caseFateOf(suit, year)).toBe('pending');
  expect(caseFateOf({ ...suit, coDefendant: true }, year)).toBeNull();
  expect(caseFateOf({ ...suit, closed: '2026-06-01' }, year)).toBeNull();
  expect(caseFateOf({ ...suit, closed: '2026-06-01', result: 'other' }, year)).toBe('other');
});

/** One cell of a table at a time, by year and text instead of by bounds. */
function naive({ applications, cases }: Ledger, year: number): Record<string, number> {
  const yearIn = (day: string | null) => (day === null ? 9999 : Number(day.slice(0, 4)));
  const found: Record<string, number> = {};
  const count = <Row>(id: string, rows: readonly Row[], is: (row: Row) => boolean) => {
    found[id] = rows.filter(is).length;
  };
  const columns = [...APPLICANTS.map(({ key }) => [key, [key]] as const)];
  const all = ['total', APPLICANTS.map(({ key }) => key)] as const;
  for (const [column, applicants] of [...columns, all]) {
    const own = applications.filter(({ applicant }) => applicant !== null && applicants.includes(applicant));
    const came = own.filter(({ received }) => received !== null);
    count(`requests.received.${column}`, came, (row) => yearIn(row.received) === year);
    count(
      `requests.carriedIn.${column}`,
      came,
      (row) => yearIn(row.received) < year && !(yearIn(row.answered) < year),
    );
    for (const { key } of outcomesOf(edition))
      count(
        `requests.${key}.${column}`,
        came,
        (row) => row.outcome === key && yearIn(row.received) <= year && yearIn(row.answered) === year,
      );
    count(
      `requests.handled.${column}`,
      came,
      (row) => row.outcome !== null && yearIn(row.received) <= year && yearIn(row.answered) === year,
    );
    count(
      `requests.carriedOut.${column}`,
      came,
      (row) => yearIn(row.received) <= year && yearIn(row.answered) > year,
    );
  }
  for (const kind of ['review', 'directSuit', 'suitAfterReview']) {
    const own = cases.filter((row) => row.kind === kind && row.opened !== null && row.coDefendant !== true);
    const results = ['upheld', 'corrected', 'other'];
    const closedAs = (result: string) => (row: DisputeCase) =>
      row.result === result && yearIn(row.opened) <= year && yearIn(row.closed) === year;
    for (const result of results) count(`disputes.${kind}.${result}`, own, closedAs(result));
    const pending = (row: DisputeCase) => yearIn(row.opened) <= year && yearIn(row.closed) > year;
    count(`disputes.${kind}.pending`, own, pending);
    count(
      `disputes.${kind}.total`,
      own,
      (row) => pending(row) || results.some((result) => closedAs(result)(row)),
    );
  }
  return found;
}

test.each([2021, 2024, 2026, 2028])(
  '200 seeded ledgers of %i, with and without slips, against a naive count',
  (year) => {
    for (let seed = 1; seed <= 200; seed++) {
      const ledger = randomLedger(seed, { year, rows: 30 + (seed % 40), slips: seed % 2 === 0 ? 0.25 : 0 });
      for (const counts of [year - 1, year, year + 1])
        expect([seed, counts, Object.fromEntries(countLedger(ledger, edition, counts).figures)]).toEqual([
          seed,
          counts,
          naive(ledger, counts),
        ]);
    }
  },
);

test('the seeded ledgers have every outcome, applicant, kind, result and edge of the year', () => {
  const ledgers = Array.from({ length: 200 }, (_, seed) => randomLedger(seed, { year: 2024 }));
  const applications = ledgers.flatMap((ledger) => ledger.applications);
  const values = (of: (row: Application) => string | null) => new Set(applications.map(of));
  expect(values(({ outcome }) => outcome).size).toBe(22);
  expect(values(({ applicant }) => applicant).size).toBe(6);
  const days = values(({ received }) => received);
  for (const day of ['2023-12-31', '2024-01-01', '2024-02-29', '2024-12-31', '2025-01-01'])
    expect(days.has(day)).toBe(true);
  const blocks = new Set(
    ledgers.flatMap(({ cases }) => cases.map((row) => `${row.kind} ${caseFateOf(row, yearBounds(2024))}`)),
  );
  expect(blocks.size).toBe(15);
});

describe('rows that are missing from a figure are named', () => {
  const incomplete = (rows: readonly Partial<Application>[], year = 2026) => {
    const ledger = ledgerOf(year, {
      applications: placed(rows.map((row, index) => application(String(index + 1), row))),
    });
    return ledgerCount(ledger, edition, year, problemsOf(ledger, calendar, '2026-11-30')).incomplete;
  };

  test('what is not there or cannot be read', () => {
    expect(
      incomplete([
        { received: '2026-01-05', applicant: 'natural', answered: '2026-01-20', outcome: 'granted' },
        { applicant: 'natural', answered: '2026-01-20', outcome: 'granted' },
        { received: '2026-01-05' },
        { received: '2026-01-05', applicant: 'natural', answered: '2026-01-20' },
        { received: '2026-01-05', applicant: 'natural', outcome: 'granted' },
        { received: '2026-01-05', applicant: 'natural', answered: '2025-12-20', outcome: 'granted' },
        {
          received: '2026-01-05',
          applicant: 'natural',
          remarks: [{ code: 'day-unreadable', column: 'answered', text: '一月底' }],
        },
      ]),
    ).toEqual(['2', '3', '4', '5', '6', '7']);
  });

  test('of several sheets that of the row', () => {
    const at = (grid: string, given: Partial<Application>) =>
      application(grid, {
        received: '2026-01-05',
        place: { kind: 'sheet', grid, row: 5, column: 0 },
        ...given,
      });
    const ledger = ledgerOf(2026, { applications: [at('一月', { applicant: 'natural' }), at('二月', {})] });
    const problems = problemsOf(ledger, calendar, '2026-11-30');
    expect(ledgerCount(ledger, edition, 2026, problems).incomplete).toEqual(['二月']);
  });

  test('not those of other years, and not those that are only written oddly', () => {
    expect(
      incomplete([
        { received: '2025-01-05', answered: '2025-01-20', outcome: 'granted' },
        { received: '2027-01-05' },
        { answered: '2025-01-20', outcome: 'granted', applicant: 'natural' },
        {
          received: '2026-01-05',
          applicant: 'natural',
          remarks: [{ code: 'day-as-text', column: 'received', text: '2026.1.5' }],
        },
        { received: '2026-01-05', applicant: 'natural', carried: true },
      ]),
    ).toEqual([]);
    // What was answered after the year is not missing from it.
    expect(
      incomplete([{ received: '2026-01-05', applicant: 'natural', answered: '2027-01-05' }], 2026),
    ).toEqual([]);
  });
});
