/**
 * 第一项加第二项之和，等于第三项加第四项之和: by construction, once no row is incomplete or contradicts itself; and where a table of a ledger does
 * not balance, the rows that make the difference are named.
 */
import { APPLICANTS, editionForYear, requestField } from '../../src/form';
import type { ApplicationColumn, Edition } from '../../src/form';
import { countLedger, ledgerCount, problemsOf, workdayCalendar } from '../../src/ledger';
import type { Application, Ledger } from '../../src/ledger';
import { randomLedger } from '../support/ledgers';

const calendar = workdayCalendar({ year: 2028 });
const edition: Edition = editionForYear(2026)!;
const SEEDS = Array.from({ length: 150 }, (_, index) => index + 1);
const YEARS = [2023, 2024, 2025, 2026, 2028];

/** Columns in which the table does not balance. */
const unbalanced = (ledger: Pick<Ledger, 'applications' | 'cases'>, year: number): string[] => {
  const { figures } = countLedger(ledger, edition, year);
  return [...APPLICANTS.map(({ key }) => key), 'total'].filter((column) => {
    const of = (row: string) => figures.get(requestField(row, column))!;
    return of('received') + of('carriedIn') !== of('handled') + of('carriedOut');
  });
};

/** Rows as formulas see them: what is written otherwise than in the lists, or as a text, is not there. */
const seenByFormulas = (row: Application): Application =>
  row.remarks.reduce<Application>(
    (seen, { column }: { readonly column: ApplicationColumn }) => ({ ...seen, [column]: null }),
    row,
  );

test.each(YEARS)('a ledger of %i without slips balances in each column, and names no row', (year) => {
  for (const seed of SEEDS) {
    const ledger = randomLedger(seed, { year });
    const problems = problemsOf(ledger, calendar, ledger.today!).filter(({ weight }) => weight !== 'note');
    expect([seed, problems]).toEqual([seed, []]);
    const { incomplete } = ledgerCount(ledger, edition, year, problems);
    expect([seed, unbalanced(ledger, year), incomplete]).toEqual([seed, [], []]);
  }
});

test.each(YEARS)('a ledger of %i with slips balances without the rows that are named', (year) => {
  let differed = 0;
  for (const seed of SEEDS) {
    const ledger = randomLedger(seed, { year, slips: 0.3 });
    const problems = problemsOf(ledger, calendar, ledger.today!);
    const rowsWith = (weights: readonly string[]) =>
      new Set(
        problems.flatMap(({ list, weight, address }) =>
          list === 'applications' && weights.includes(weight) ? address.row : [],
        ),
      );
    const withoutRows = (rows: ReadonlySet<number>) => ({
      cases: [],
      applications: ledger.applications.filter(({ place }) => !rows.has(place.row)),
    });
    const rest = withoutRows(rowsWith(['incomplete', 'wrong']));
    expect([seed, unbalanced(rest, year)]).toEqual([seed, []]);
    // Formulas count the rest as it is counted here: nothing in it is written so that they do not see it.
    expect(rest.applications.map(seenByFormulas)).toEqual(rest.applications);
    const { incomplete } = ledgerCount(ledger, edition, year, problems);
    if (unbalanced(ledger, year).length === 0) continue;
    differed++;
    // Some rows share their number by a slip: those that are named by it go, too.
    const named = new Set(incomplete);
    const others = ledger.applications.filter(
      ({ number, place }) => !named.has(number === '' ? `A${place.row + 1}` : number),
    );
    expect([seed, unbalanced({ applications: others, cases: [] }, year)]).toEqual([seed, []]);
  }
  expect(differed).toBeGreaterThan(20);
});
