/** The ledger in the pane: what is open, a row's form, the switch of 表三, the next year, other lists. */
import '../browserParts';
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { planReport } from '../../../src/layout';
import type { Application } from '../../../src/ledger';
import { planLedger, withLedger } from '../../../src/ledger/sheets';
import { applicationOf, newValues } from '../../../src/addin/ledger/values';
import { requireEdition } from '../../../src/report';
import { workbookOfPlan } from '../../support/planned';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, memoryStorage, problem, renderPane, said } from '../pane';

const PLACE = { kind: 'sheet', grid: '依申请台账', row: 5, column: 0 } as const;
const edition = requireEdition(2024);

const row = (number: string, received: string, more: Partial<Application> = {}): Application => ({
  ...applicationOf({ ...newValues(number, received), applicant: 'natural' }, PLACE, edition),
  ...more,
});

const ROWS = [
  row('2024-001', '2024-11-01', { summary: '征地批复' }),
  row('2024-002', '2024-12-16'),
  row('2024-003', '2024-12-20', { applicant: null }),
  row('2024-004', '2024-03-01', { answered: '2024-03-20', group: '（一）予以公开', outcome: 'granted' }),
];

const kept = (rows: readonly Application[] = ROWS) =>
  planLedger({ year: 2024, today: '2025-01-10', ledger: { applications: rows, cases: [] } });

/** A report and its ledger, or the ledger alone. */
function workbook(withReport = true): FakeWorkbook {
  const report = planReport(edition, { report: sampleReport() });
  return FakeWorkbook.of(workbookOfPlan(withReport ? withLedger(report, kept()) : kept()));
}

const open = async (given = workbook(), options = {}) => {
  const pane = await renderPane({ workbook: given, ...options });
  await pane.clock.pass(0);
  await pane.user.click(button(/^(打开台账|Open the ledger)$/));
  return pane;
};

test('without a report the ledger is there, too; each count shows its rows', async () => {
  const pane = await renderPane({ workbook: workbook(false) });
  await pane.clock.pass(0);
  const counts = screen.getByRole('group', { name: '台账各类件数，点击在表中筛选' });
  expect(
    within(counts)
      .getAllByRole('button')
      .map((each) => each.textContent),
  ).toEqual(['在办 3', '三日内到期 1', '逾期 1', '信息不全 1']);
  await pane.user.click(button('逾期 1'));
  expect(pane.workbook.filters).toEqual([
    { sheet: '依申请台账', headerRow: 4, criteria: [{ header: '状态', values: ['逾期'] }] },
  ]);
  expect(said().join()).toContain('台账已筛选，1行');
  await pane.user.click(button('显示全部行'));
  expect(pane.workbook.filters[1]?.criteria).toEqual([]);
});

test('open ones by their last day; what is missing selects its cell', async () => {
  const pane = await open();
  expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
    '逾期（1）',
    '其后到期（2）',
    '信息不全（1）',
    '表三、表四的数字 手工填写',
    '年度 2024',
  ]);
  await pane.user.click(screen.getByRole('button', { name: /^2024-003 没有申请人类别/ }));
  expect(pane.workbook.selections).toEqual([[{ kind: 'sheet', grid: '依申请台账', row: 7, column: 2 }]]);
  await pane.user.click(button('2024年全年'));
  expect(screen.getByText('新收 3 ＋ 上年结转 0 ＝ 办理结果 1 ＋ 结转 2')).toBeTruthy();
  expect(screen.getByText('没有计入：2024-003，共1行。')).toBeTruthy();
});

test('a row is answered: only what changed is written, as one step', async () => {
  const pane = await open();
  await pane.user.click(button('答复 2024-001'));
  await pane.user.type(screen.getByLabelText('答复日期'), '2025-01-09');
  await pane.user.selectOptions(screen.getByLabelText('结果类别'), '（四）无法提供');
  await pane.user.click(screen.getByRole('radio', { name: '1.本机关不掌握相关政府信息' }));
  expect(screen.getByText(/条例第三十六条（四）（五）：/)).toBeTruthy();
  await pane.user.click(button('保存'));
  await pane.clock.pass(0);
  const sheet = pane.workbook.content.grids.find(({ name }) => name === '依申请台账');
  const at = (column: number) => sheet?.cells.get(5 * 16_384 + column)?.value;
  expect([at(12), at(13), at(14)]).toEqual([
    45666,
    '（四）无法提供',
    '（四）无法提供 1.本机关不掌握相关政府信息',
  ]);
  expect((await pane.workbook.history()).undo).toEqual(['application']);
  expect(said().join()).toContain('已保存 2024-001');
});

test('what is typed outlives the page; a row that was changed meanwhile is not written over', async () => {
  const pane = await open();
  await pane.user.click(button('答复 2024-002'));
  await pane.user.type(screen.getByLabelText('内容摘要'), '环评');
  pane.workbook.edit({ address: { ...PLACE, row: 6, column: 4 }, value: '别的' });
  await pane.clock.pass(200);
  expect(screen.getByLabelText<HTMLTextAreaElement>('内容摘要').value).toBe('环评');
  await pane.user.click(button('保存'));
  await pane.clock.pass(0);
  expect(problem()).toContain('“2024-002”这一行已有改动，没有保存');
  expect((await pane.workbook.history()).undo).toEqual([]);
});

test('a new one takes the next number and goes below all others', async () => {
  const pane = await open();
  await pane.user.click(button('登记申请'));
  expect(screen.getByLabelText<HTMLInputElement>('编号').value).toBe('2024-005');
  await pane.user.selectOptions(screen.getByLabelText('申请人类别'), '商业企业');
  await pane.user.click(button('保存'));
  await pane.clock.pass(0);
  const sheet = pane.workbook.content.grids.find(({ name }) => name === '依申请台账');
  const at = (column: number) => sheet?.cells.get(9 * 16_384 + column)?.value;
  expect([at(0), at(1), at(2)]).toEqual(['2024-005', 45667, '商业企业']);
});

test('表三 counts from the ledger, and is typed again with the same numbers', async () => {
  const pane = await open();
  expect(screen.getByText(/格与台账不同，改后以台账为准。$/).textContent).toBe(
    '5格与台账不同，改后以台账为准。',
  );
  await pane.user.click(button('改为按台账计数'));
  await pane.clock.pass(0);
  expect(said().join()).toContain('表三、表四156格已按台账计数');
  const figure = () =>
    [...pane.workbook.report().figures].find(([id]) => String(id) === 'requests.received.natural')?.[1];
  expect(figure()?.computed).toBe(true);
  await pane.user.click(button('改为手工填写'));
  await pane.clock.pass(0);
  expect(said().join()).toContain('表三、表四156格已改为数字，数值不变');
  expect(figure()?.computed).toBe(false);
  expect((await pane.workbook.history()).undo).toEqual(['typed', 'counted']);
});

test('the next year is one cell', async () => {
  const pane = await open();
  await pane.user.click(button('转入2025年度'));
  await pane.clock.pass(0);
  expect(said().join()).toContain('台账年度已改为2025年，上年结转3件');
  const sheet = pane.workbook.content.grids.find(({ name }) => name === '依申请台账');
  expect(sheet?.cells.get(2 * 16_384 + 1)?.value).toBe(2025);
});

test('a figure that differs names the rows of the ledger and shows exactly those', async () => {
  const pane = await renderPane({ workbook: workbook(), view: 'checking' });
  await pane.clock.pass(0);
  const rows = screen.getAllByText(/^台账 \d+ 件/).map((each) => each.textContent);
  expect(rows[0]).toBe('台账 1 件：2024-004');
  await pane.user.click(screen.getAllByRole('button', { name: '在台账中查看' })[0]!);
  expect(pane.workbook.filters[0]?.criteria).toEqual([
    { header: '申请人类别', values: ['自然人'] },
    { header: '年末去向', values: ['（一）予以公开'] },
  ]);
});

describe('another list', () => {
  const LIST = [
    '登记号,收文日期,申请人类型,答复时间,答复情况,联系电话',
    '甲-1,2024-02-05,公民,2024-02-20,予以公开,13800000000',
    '甲-2,2024-12-30,公民,,,13800000001',
    '2024-004,2024-03-01,公民,2024-03-20,予以公开,13800000002',
  ].join('\n');
  const file = () => new File([LIST], '登记.csv', { type: 'text/csv' });

  test('its columns are told and can be corrected; rows that are there already are left out; what was agreed to is remembered', async () => {
    const storage = memoryStorage();
    const pane = await open(workbook(), { storage });
    await pane.user.click(button('读入现有台账'));
    await pane.user.upload(screen.getByLabelText('现有台账文件'), file());
    await screen.findByText('登记.csv');
    expect(screen.getByText('不读入的列：联系电话')).toBeTruthy();
    expect(screen.getByText('编号已在台账中的1件不再读入')).toBeTruthy();
    await pane.user.click(button('读入2件'));
    await pane.clock.pass(0);
    expect(said().join()).toContain('已读入2件');
    const sheet = pane.workbook.content.grids.find(({ name }) => name === '依申请台账');
    const at = (line: number, column: number) => sheet?.cells.get(line * 16_384 + column)?.value;
    expect([at(9, 0), at(9, 14), at(10, 0), at(10, 1)]).toEqual(['甲-1', '（一）予以公开', '甲-2', 45656]);
    expect(storage.getItem('nianbao.ledgerMappings')).toContain('"received":1');
  });

  test('of last year only what is open goes over', async () => {
    const pane = await open();
    await pane.user.click(button('从上年文件转入未办结的'));
    await pane.user.upload(
      screen.getByLabelText('现有台账文件'),
      new File([LIST.replaceAll('2024-', '2023-')], '上年.csv'),
    );
    await screen.findByText('上年.csv');
    expect(screen.getByRole('radio', { name: '只要2023年末未办结的1件' })).toHaveProperty('checked', true);
    await pane.user.click(button('读入1件'));
    await pane.clock.pass(0);
    expect(said().join()).toContain('已读入1件');
  });

  test('a file without a list is refused, and another can be chosen', async () => {
    const pane = await open();
    await pane.user.click(button('读入现有台账'));
    await pane.user.upload(screen.getByLabelText('现有台账文件'), new File(['一二三'], '别的.csv'));
    await screen.findByRole('alert');
    expect(problem()).toContain('“别的.csv”里没有找到登记表');
  });
});

test('a ledger is inserted on its own, for a year that is asked', async () => {
  const pane = await renderPane();
  await pane.clock.pass(0);
  await pane.user.click(button('插入依申请台账'));
  await pane.user.click(button('插入'));
  await pane.clock.pass(0);
  expect(pane.workbook.content.grids.map(({ name }) => name)).toEqual([
    '依申请台账',
    '复议诉讼台账',
    '工作日历',
    '台账选项',
  ]);
  expect((await pane.workbook.history()).undo).toEqual(['ledger']);
});

test.each(['zh-CN', 'en-US'] as const)('axe, %s', async (locale) => {
  const pane = await open(workbook(), { styled: true, locale });
  const violations = async () => {
    const { violations: found } = await axe.run(pane.container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };
  expect(await violations()).toEqual([]);
  await pane.user.click(screen.getAllByRole('button', { name: /^(答复|Answer) / })[0]!);
  expect(await violations()).toEqual([]);
  await pane.user.click(button(/^(取消|Cancel)$/));
  await pane.user.click(button(/^(读入现有台账|Take over a list)$/));
  expect(await violations()).toEqual([]);
});
