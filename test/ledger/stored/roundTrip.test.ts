/** What the ledger's sheets are made of is read back from their workbook, every cell of it. */
import { readXlsx } from '../../../src/readers/xlsx';
import { LEDGER } from '../../../src/messages';
import { planLedger } from '../../../src/ledger/sheets';
import { readLedger } from '../../../src/ledger/stored';
import { planReport } from '../../../src/layout';
import { withLedger } from '../../../src/ledger/sheets';
import { writeXlsx } from '../../../src/writers/xlsx';
import { edition } from '../../support/excel';
import { randomLedger } from '../../support/ledgers';
import { sampleReport } from '../../support/reports';

const SHEETS = LEDGER.sheets;

test.each([1, 2, 3, 4, 5])('ledger %i comes back as it was', (seed) => {
  const ledger = randomLedger(seed, { rows: 60, year: 2025 });
  const plan = planLedger({ year: 2025, ledger, today: '2025-11-30' });
  const read = readLedger(readXlsx(writeXlsx(plan), 'a.xlsx'));
  expect(read?.applications).toEqual(ledger.applications);
  expect(read?.cases).toEqual(ledger.cases);
  expect(read).toMatchObject({
    year: 2025,
    today: '2025-11-30',
    beyond: [],
    sheets: { applications: SHEETS.applications, cases: SHEETS.cases },
  });
});

test('with what was added to the calendar', () => {
  const arrangements = [
    { from: '2027-02-05', to: '2027-02-11', works: false },
    { from: '2027-02-14', to: '2027-02-14', works: true },
  ];
  const plan = planLedger({
    year: 2027,
    ledger: { applications: [], cases: [], arrangements, announced: 2027 },
  });
  expect(readLedger(readXlsx(writeXlsx(plan), 'a.xlsx'))).toMatchObject({
    year: 2027,
    applications: [],
    cases: [],
    arrangements,
    announced: 2027,
  });
});

test('beside a report whose 封面 gives the year', () => {
  const ledger = randomLedger(7, { rows: 10, year: 2025 });
  const report = planReport(edition, { report: sampleReport() });
  const plan = withLedger(report, planLedger({ year: 2025, ledger, yearFrom: "'封面'!$B$4" }));
  const read = readLedger(readXlsx(writeXlsx(plan), 'a.xlsx'));
  expect(read?.year).toBe(2025);
  expect(read?.applications).toEqual(ledger.applications);
});

test('10,000 rows are read whole, the report beside them too', () => {
  const { applications } = randomLedger(8, { rows: 9_990, cases: 0, year: 2025 });
  const report = planReport(edition, { report: sampleReport() });
  const plan = withLedger(report, planLedger({ year: 2025, ledger: { applications, cases: [] } }));
  const workbook = readXlsx(writeXlsx(plan), 'a.xlsx');
  expect(readLedger(workbook)?.applications).toHaveLength(9_990);
  expect(workbook.grids.filter(({ unread }) => unread)).toEqual([]);
});
