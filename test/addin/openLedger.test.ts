/** The ledger of the open workbook: read with the report in one reading, counted for its year, and told where there is no report. */
import { readOpenReport } from '../../src/addin';
import type { OpenReading } from '../../src/addin';
import type { Workbook } from '../../src/grid';
import { withTypedLedger } from '../support/ledgerGrid';
import type { TypedLedger } from '../support/ledgerGrid';
import { reportOf } from '../support/years';
import { FakeWorkbook } from '../taskpane/fakeWorkbook';

const EMPTY: Workbook = { grids: [], names: new Map(), properties: new Map() };
// 2023-12-20, 2024-03-05, 2024-11-01.
const LEDGER: TypedLedger = {
  applications: [
    '2023-9|45280|自然人|45300|（一）予以公开',
    '2024-1|45356|自然人|45370|（一）予以公开',
    '2024-2|45597|商业企业||',
  ],
  cases: ['复1|2024-1|行政复议|45400|45450|结果维持'],
};
const FIGURES = {
  'requests.received.natural': 2,
  'requests.received.business': 1,
  'requests.received.total': 2,
  'requests.carriedIn.natural': 1,
  'requests.carriedIn.total': 1,
  'requests.granted.natural': 2,
  'requests.granted.total': 2,
  'requests.handled.natural': 2,
  'requests.handled.total': 2,
  'requests.carriedOut.business': 1,
  'requests.carriedOut.total': 1,
  'disputes.review.upheld': 1,
  'disputes.review.total': 1,
};
const reading = (given: Partial<OpenReading> = {}): OpenReading => ({
  tables: false,
  anew: false,
  before: null,
  ...given,
});
const holding = (year: number): Workbook =>
  withTypedLedger(FakeWorkbook.holding(reportOf(year, FIGURES)).content, LEDGER);

test('with the report, in the same reading, and each figure is held against it', async () => {
  const workbook = FakeWorkbook.of(holding(2024));
  const told: (number | null)[] = [];
  const open = await readOpenReport(
    workbook,
    'zh-CN',
    reading({ onLedger: (ledger) => told.push(ledger?.applications.length ?? null) }),
  );
  expect(open?.ledger?.applications.map(({ number }) => number)).toEqual(['2023-9', '2024-1', '2024-2']);
  expect(open?.ledgerCount?.figures.get('requests.handled.total' as never)).toBe(2);
  expect(
    open?.result.findings.filter(({ rule }) => rule === 'L-ledger').map(({ message }) => message),
  ).toEqual(['表三 本年新收·自然人：2，台账计1件（2024-1），差1']);
  expect([told, workbook.reads, workbook.sheetReads]).toEqual([[3], 1, []]);
});

test('a ledger goes on from year to year: it counts for the year of the report', async () => {
  const open = await readOpenReport(FakeWorkbook.of(holding(2023)), 'zh-CN', reading());
  const figures = open?.ledgerCount?.figures;
  expect(
    ['received.natural', 'carriedOut.natural', 'carriedOut.total'].map((id) =>
      figures?.get(`requests.${id}` as never),
    ),
  ).toEqual([1, 1, 1]);
});

test('edition 2019 is not held against it', async () => {
  const open = await readOpenReport(FakeWorkbook.of(holding(2020)), 'zh-CN', reading());
  expect([open?.ledger?.applications.length, open?.ledgerCount]).toEqual([3, null]);
  expect(open?.result.findings.map(({ rule }) => rule)).not.toContain('L-ledger');
});

test('a workbook without one', async () => {
  const told: unknown[] = [];
  const workbook = FakeWorkbook.holding(reportOf(2024));
  const open = await readOpenReport(workbook, 'zh-CN', reading({ onLedger: (ledger) => told.push(ledger) }));
  expect([open?.ledger, open?.ledgerCount, told]).toEqual([null, null, [null]]);
});

test.each([false, true])('a ledger and no report (tables asked for: %s)', async (tables) => {
  const told: (number | null)[] = [];
  const onLedger: OpenReading['onLedger'] = (ledger) => told.push(ledger?.applications.length ?? null);
  const workbook = FakeWorkbook.of(withTypedLedger(EMPTY, LEDGER));
  const found = readOpenReport(workbook, 'zh-CN', reading({ tables, onLedger }));
  if (tables) await expect(found).rejects.toMatchObject({ code: 'report/no-tables' });
  else expect(await found).toBeNull();
  expect(told).toEqual([3]);
});

test('tables that somebody made are held against it, too, also where its name is lost', async () => {
  const { content } = FakeWorkbook.holding(reportOf(2024, FIGURES));
  const { grids } = withTypedLedger({ ...EMPTY, grids: content.grids }, LEDGER);
  const open = await readOpenReport(FakeWorkbook.of({ ...EMPTY, grids }), 'zh-CN', reading({ tables: true }));
  expect([open?.origin, open?.ledger?.cases.map(({ number }) => number)]).toEqual(['elsewhere', ['复1']]);
  expect(open?.result.findings.filter(({ rule }) => rule === 'L-ledger')).toHaveLength(1);
});
