/** 第一项加第二项之和，等于第三项加第四项之和: by construction, once no row is incomplete or contradicts itself. */
import { APPLICANTS, editionForYear, requestField } from '../../src/form';
import { ledgerCount, problemsOf, workdayCalendar } from '../../src/ledger';
import { randomLedger } from '../support/ledgers';

const calendar = workdayCalendar();
const edition = editionForYear(2026)!;
const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);

const differences = (figures: ReadonlyMap<string, number>): string[] =>
  [...APPLICANTS.map(({ key }) => key), 'total'].flatMap((column) => {
    const [received, carriedIn, handled, carriedOut] = ['received', 'carriedIn', 'handled', 'carriedOut'].map(
      (row) => figures.get(requestField(row, column))!,
    );
    return received! + carriedIn! === handled! + carriedOut! ? [] : [column];
  });

test.each([2023, 2024, 2025, 2026, 2028])(
  'a ledger of %i without slips balances in each column, and names no row',
  (year) => {
    for (const seed of SEEDS) {
      const ledger = randomLedger(seed, { year });
      const problems = problemsOf(ledger, calendar, ledger.today!).filter(({ weight }) => weight !== 'note');
      expect([seed, problems]).toEqual([seed, []]);
      const count = ledgerCount(ledger, edition, year, problems);
      expect([seed, differences(count.figures), count.incomplete]).toEqual([seed, [], []]);
    }
  },
);
