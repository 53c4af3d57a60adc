/** What the pane shows first: open applications by what has to be done with them, what goes over, what would be reported today. */
import { editionForYear, requestField } from '../../src/form';
import { countLedger, openAt, overviewOf, projected, workdayCalendar } from '../../src/ledger';
import type { Application, IsoDay } from '../../src/ledger';
import { blankApplication, blankCase, ledgerOf, placed, randomLedger } from '../support/ledgers';

const edition = editionForYear(2026)!;
const calendar = workdayCalendar();
const open = (number: string, received: IsoDay | null, given: Partial<Application> = {}) =>
  blankApplication({ number, received, applicant: 'natural', ...given });
const numbers = (rows: readonly { readonly application: Application }[]) =>
  rows.map(({ application }) => application.number);

describe('the overview of Wednesday, 25 March 2026', () => {
  const today = '2026-03-25';
  const ledger = ledgerOf(2026, {
    applications: placed([
      open('far', '2026-03-20'),
      open('overdue', '2026-02-02'),
      open('on Monday', '2026-03-02'),
      open('on Friday', '2026-02-27'),
      open('today', '2026-02-25'),
      open('answered', '2026-02-25', { answered: '2026-03-25', outcome: 'granted', group: '（一）予以公开' }),
      open('to correct', '2026-03-02', { correctionAsked: '2026-03-03' }),
      open('to pay', '2026-03-02', { feeNotice: '2026-03-03' }),
      open('third', '2026-03-02', { thirdPartyFrom: '2026-03-20' }),
      open('no day', null),
    ]),
  });
  const overview = overviewOf(ledger, calendar, today);

  test('all that are open, the first due first, those without a last day behind them', () => {
    expect(numbers(overview.open)).toEqual([
      ...['overdue', 'today', 'on Friday', 'on Monday', 'third', 'far', 'to correct', 'to pay'],
    ]);
    expect(overview.open.map(({ period }) => period.due)).toEqual([
      ...['2026-03-06', '2026-03-24', '2026-03-26', '2026-03-30', '2026-04-02', '2026-04-20', null, null],
    ]);
  });

  test('by what has to be done', () => {
    expect(numbers(overview.overdue)).toEqual(['overdue', 'today']);
    expect(numbers(overview.soon)).toEqual(['on Friday', 'on Monday']);
    expect(numbers(overview.dueThisWeek)).toEqual(['on Friday']);
    expect(numbers(overview.awaiting)).toEqual(['to correct', 'to pay']);
    expect(numbers(overview.paused)).toEqual(['third']);
    expect(overview.incomplete.map(({ code, number }) => [code, number])).toEqual([
      ['received-missing', 'no day'],
    ]);
    expect(overview.notes.map(({ code, number }) => [code, number])).toEqual([['answered-late', 'answered']]);
  });
});

test('a week ends on its Sunday, also where Sunday is worked', () => {
  // Due on Sunday, 20 September 2026, which is worked.
  const ledger = ledgerOf(2026, { applications: placed([open('1', '2026-08-24')]) });
  const due = (today: IsoDay) => numbers(overviewOf(ledger, calendar, today).dueThisWeek);
  expect(overviewOf(ledger, calendar, '2026-09-14').open[0]?.period.due).toBe('2026-09-20');
  expect(due('2026-09-13')).toEqual([]);
  expect(due('2026-09-14')).toEqual(['1']);
  expect(due('2026-09-20')).toEqual(['1']);
  expect(due('2026-09-21')).toEqual([]);
});

describe('what goes over', () => {
  const ledger = ledgerOf(2026, {
    applications: placed([
      open('1', '2026-12-31'),
      open('2', '2026-12-01', { answered: '2027-01-01', outcome: 'granted' }),
      open('3', '2026-12-01', { answered: '2026-12-31', outcome: 'granted' }),
      open('4', '2027-01-01'),
      open('5', '2024-01-02'),
      open('6', null),
      open('7', null, { answered: '2026-12-01' }),
    ]),
    cases: placed([
      blankCase({ number: 'a', opened: '2026-12-31', kind: 'review' }),
      blankCase({ number: 'b', opened: '2026-01-04', closed: '2026-12-31', result: 'other', kind: 'review' }),
      blankCase({ number: 'c', opened: '2025-01-04', closed: '2027-01-01', result: 'other', kind: 'review' }),
      blankCase({ number: 'd', opened: '2025-01-04', kind: 'review', coDefendant: true }),
      blankCase({ number: 'e', opened: '2027-01-04', kind: 'review' }),
    ]),
  });

  test('rows that are open on 31 December, with those of which nobody knows since when', () => {
    const { applications, cases } = openAt(ledger, 2026);
    expect(applications.map(({ number }) => number)).toEqual(['1', '2', '5', '6']);
    expect(cases.map(({ number }) => number)).toEqual(['a', 'c', 'd']);
  });

  test('of seeded ledgers: as many as table 3 says go over', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const whole = randomLedger(seed, { year: 2024 });
      expect([seed, openAt(whole, 2024).applications.length]).toEqual([
        seed,
        countLedger(whole, edition, 2024).figures.get(requestField('carriedOut', 'total')),
      ]);
    }
  });
});

describe('what would be reported if the year ended today', () => {
  const ledger = ledgerOf(2026, {
    applications: placed([
      open('1', '2025-12-30', { answered: '2026-01-10', outcome: 'granted' }),
      open('2', '2026-02-02', { answered: '2026-03-02', outcome: 'granted' }),
      open('3', '2026-03-02'),
      open('4', '2026-03-03', { answered: '2026-03-04', outcome: 'granted' }),
      open('5', null),
    ]),
  });
  const figures = (today: IsoDay) => {
    const { figures: all } = projected(ledger, edition, 2026, today);
    return ['received', 'carriedIn', 'handled', 'carriedOut'].map((row) =>
      all.get(requestField(row, 'total')),
    );
  };

  test.each([
    // The year has not begun.
    ['2025-12-31', [0, 1, 0, 1]],
    ['2026-01-01', [0, 1, 0, 1]],
    ['2026-01-10', [0, 1, 1, 0]],
    ['2026-03-01', [1, 1, 1, 1]],
    ['2026-03-02', [2, 1, 2, 1]],
    ['2026-03-03', [3, 1, 2, 2]],
    ['2026-12-31', [3, 1, 3, 1]],
    // The year is over: nothing of the next is in it.
    ['2027-02-01', [3, 1, 3, 1]],
  ])('on %s', (today, expected) => {
    expect(figures(today)).toEqual(expected);
  });

  test('rows that are missing are named', () => {
    expect(projected(ledger, edition, 2026, '2026-03-02').incomplete).toEqual(['5']);
  });
});
