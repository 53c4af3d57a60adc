/** Every row that `problems` calls incomplete or wrong says something in 核对; what it says is bound to the formula by the referees. */
import { problemsOf, workdayCalendar } from '../../../src/ledger';
import { planLedger } from '../../../src/ledger/sheets';
import { seededLedger } from '../../support/ledgerPlans';

const PROBLEM = { applications: 29, cases: 9 } as const;
/** Read right by the program; in the plan they are written right, so that the sheet has nothing to say. */
const WRITTEN_RIGHT = new Set(['day-as-text', 'number-as-text', 'other-wording']);

test('in 60 seeded ledgers', () => {
  let judged = 0;
  for (let seed = 1; seed <= 60; seed++) {
    const ledger = seededLedger(seed);
    const calendar = workdayCalendar({ year: ledger.year, announced: 2030 });
    const plan = planLedger({
      year: ledger.year!,
      today: ledger.today,
      ledger: { ...ledger, announced: 2030 },
    });
    const said = (list: 'applications' | 'cases', row: number) =>
      plan.sheets[list === 'applications' ? 0 : 1]!.cells.find(
        (cell) => cell.row === row && cell.column === PROBLEM[list],
      )?.value;
    const bad = problemsOf(ledger, calendar, ledger.today!).filter(
      ({ weight, code }) => weight !== 'note' && !WRITTEN_RIGHT.has(code),
    );
    const silent = bad.filter(({ list, address }) => said(list, address.row) === '');
    expect(silent.map(({ code, number }) => `${seed} ${code} ${number}`)).toEqual([]);
    judged += bad.length;
  }
  expect(judged).toBeGreaterThan(300);
});
