/** A ledger beside the report is read with it, in the same round trip. */
import { openWorkbook } from '../../src/excel';
import { cellAt } from '../../src/grid';
import type { Grid, Workbook } from '../../src/grid';
import { readLedger } from '../../src/ledger/stored';
import { APPLICATION_HEADERS, CASE_HEADERS } from '../ledger/stored/sheets';
import { emptiedWorkbook, insertSample } from '../support/excel';

const embedded = emptiedWorkbook();

const NAMES = {
  台账_登记: "='依申请台账'!$A$5:$T$10000",
  台账_案件: "='复议诉讼台账'!$A$5:$H$10000",
  台账_年度: "='依申请台账'!$B$3",
  台账_今天: "='依申请台账'!$D$3",
  台账_放假安排: "='工作日历'!$G$3:$I$43",
  台账_安排已录至: "='工作日历'!$H$1",
};

/** The sheets of a ledger with two applications and a case. */
async function typeLedger(): Promise<void> {
  const { Excel, host } = embedded();
  await Excel.run(async (context) => {
    for (const name of ['依申请台账', '复议诉讼台账', '工作日历']) context.workbook.worksheets.add(name);
    await context.sync();
    for (const [name, reference] of Object.entries(NAMES)) context.workbook.names.add(name, reference);
    await context.sync();
  });
  await host.person.paste('依申请台账', 'A1', [
    ['政府信息公开申请台账'],
    [''],
    ['年度', 2025, '今天', 45992],
  ]);
  await host.person.paste('依申请台账', 'A5', [
    APPLICATION_HEADERS.split('|'),
    ['2025-001', 45691, '自然人', '', '某路段改造的批复'],
    ['2025-002', "'2025年3月1日", '商业企业'],
  ]);
  await host.person.paste('依申请台账', 'U6', [['=B6+1', '很长的提示']]);
  await host.person.paste('复议诉讼台账', 'A5', [
    CASE_HEADERS.split('|'),
    ['F1', '2025-001', '行政复议', 45700],
  ]);
  await host.person.paste('工作日历', 'A1', [
    ['日期', '星期'],
    [43466, '二'],
    [43467, '三'],
  ]);
  await host.person.paste('工作日历', 'G1', [
    ['安排已录至', 2027],
    [''],
    ['起', '止', '放假或上班'],
    [46388, 46394, '放假'],
  ]);
  await host.settle();
}

const gridIn = ({ grids }: Workbook, name: string): Grid | undefined =>
  grids.find((each) => each.name === name);

test('in one round trip, values alone, what is typed and no more', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await typeLedger();
  await workbook.read();
  host.forgetRounds();
  const read = await workbook.read();
  expect(host.rounds).toBe(1);
  expect(readLedger(read)).toMatchObject({
    year: 2025,
    today: '2025-12-01',
    applications: [
      {
        number: '2025-001',
        received: '2025-02-03',
        applicant: 'natural',
        summary: '某路段改造的批复',
        remarks: [],
      },
      {
        number: '2025-002',
        received: '2025-03-01',
        applicant: 'business',
        remarks: [{ code: 'day-as-text', column: 'received', text: '2025年3月1日' }],
      },
    ],
    cases: [{ number: 'F1', application: '2025-001', kind: 'review', opened: '2025-02-12' }],
    arrangements: [{ from: '2027-01-01', to: '2027-01-07', works: false }],
    announced: 2027,
    beyond: [],
    sheets: { applications: '依申请台账', cases: '复议诉讼台账' },
  });
  const list = gridIn(read, '依申请台账')!;
  expect([list.rowCount, list.columnCount]).toEqual([7, 20]);
  // Formulas beside it and the days of the calendar are not read.
  expect(cellAt(list, 5, 20)).toBeUndefined();
  expect(cellAt(gridIn(read, '工作日历')!, 1, 0)).toBeUndefined();
});

test('a ledger alone, without a report', async () => {
  await typeLedger();
  expect(readLedger(await openWorkbook().read())?.applications).toHaveLength(2);
});

test('without a ledger nothing of it is read', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await workbook.read();
  host.forgetRounds();
  const read = await workbook.read();
  expect(host.rounds).toBe(1);
  expect(readLedger(read)).toBeNull();
  const sheets =
    '封面 校验 本地要求 一、总体情况 五、问题改进 六、其他事项 二、主动公开 三、依申请公开 四、复议诉讼';
  expect(read.grids.map(({ name }) => name)).toEqual(sheets.split(' '));
});

test('rows below the last that is counted come along and are named; rows between push the name down', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await typeLedger();
  await host.person.insertRow('依申请台账', 3, 2);
  await host.person.paste('依申请台账', 'A10003', [['2025-003', 45700, '自然人']]);
  expect(readLedger(await workbook.read())).toMatchObject({
    applications: [{ number: '2025-001', place: { row: 7 } }, { number: '2025-002' }],
    beyond: [{ list: 'applications', row: 10_003, rows: 1 }],
  });
});

test('a sheet that is gone takes its list along, and no more', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await typeLedger();
  await host.person.deleteSheet('复议诉讼台账');
  await host.person.renameSheet('依申请台账', '台账');
  const read = await workbook.read();
  expect(readLedger(read)).toMatchObject({ cases: [], sheets: { applications: '台账', cases: null } });
  await host.person.deleteSheet('台账');
  const gone = await workbook.read();
  expect(readLedger(gone)).toBeNull();
  expect(gridIn(gone, '三、依申请公开')).toBeDefined();
});

test('a ledger that is too long for one answer is read part by part', async () => {
  const { host } = embedded();
  const workbook = await insertSample();
  await typeLedger();
  const rows = Array.from({ length: 1_500 }, (_, at) => [
    `2025-${at + 100}`,
    45700,
    '自然人',
    '',
    '字'.repeat(100),
  ]);
  await host.person.paste('依申请台账', 'A8', rows);
  await host.settle();
  const whole = readLedger(await workbook.read());
  expect(whole?.applications).toHaveLength(1_502);
  host.payloadLimit = 280_000;
  expect(readLedger(await workbook.read())).toEqual(whole);
  host.forgetRounds();
  expect(readLedger(await workbook.read())).toEqual(whole);
  // The report; the sheets at once, in vain; what they use; four slices of the applications, two small sheets.
  expect(host.rounds).toBe(9);
});
