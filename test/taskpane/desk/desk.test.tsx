/** 审核 in the pane: from files to the matrix, decisions, letters; with files that a fake service reviews. */
import '../browserParts';
import { fireEvent, screen, within } from '@testing-library/react';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, problem, renderPane, said } from '../pane';
import { begun, choose, desk, file, reviewer, rows, settled } from './made';

jest.setTimeout(120_000);

test('from the empty state to the matrix, worst first; the sheets are in the workbook and undo takes them out', async () => {
  const pane = await desk();
  expect(rows()).toEqual(['教育局 待审 1', '财政局 待审', '水务局 待审']);
  expect(said()).toContain('新报3');
  expect(pane.workbook.content.grids.map(({ name }) => name).slice(0, 3)).toEqual([
    '审核台账',
    '问题清单',
    '成员名单',
  ]);
  await pane.user.click(button('撤销：审核收件'));
  await screen.findByText(/把各单位报来的年度报告/);
  expect(pane.workbook.content.grids).toEqual([]);
});

test('files of other kinds are told; 返回 leads back', async () => {
  const pane = await begun([new File(['x'], '说明.pptx')]);
  expect(said().join()).toContain('略过1个其他类型的文件');
  expect(said().join()).toContain('其中没有能读取的文件');
  await pane.user.click(button('返回'));
  button('插入空白模板');
});

test('a list of members is pasted: who sent nothing is 未报; the totals say why they are not complete', async () => {
  const pane = await begun([file('财政局')]);
  await pane.user.click(screen.getByRole('radio', { name: '粘贴名称' }));
  fireEvent.change(screen.getByRole('textbox', { name: '粘贴名称' }), {
    target: { value: '财政局\n教育局\n水务局' },
  });
  await pane.user.click(button('审核1份'));
  await screen.findByRole('grid');
  expect(rows()).toEqual(['教育局 未报', '水务局 未报', '财政局 待审']);
  screen.getByText('汇总不完整');
  screen.getByText('未报2家');
});

test('停止 receives what is done', async () => {
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const pane = await begun([file('财政局'), file('教育局')], { review: reviewer(held) });
  await pane.user.click(button('审核2份'));
  await screen.findByText('第 1 / 2 份');
  screen.getByText('财政局.json');
  await pane.user.click(button('停止'));
  letGo();
  await screen.findByRole('grid');
  expect(rows()).toEqual(['财政局 待审']);
});

test('a member: what is wrong, its letter, 退回; then the next round', async () => {
  const pane = await desk();
  await pane.user.click(screen.getByRole('row', { name: /教育局/ }));
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: '教育局' }));
  screen.getByText('自然人：9＋0≠3＋0，差6');
  await pane.user.click(button('复制函件'));
  await settled(() => screen.findByText('已复制函件'));
  expect(pane.copied[0]?.text).toContain('自然人：9＋0≠3＋0，差6');
  await pane.user.click(button('退回'));
  await screen.findByText('教育局：退回');
  expect(screen.queryByRole('button', { name: '退回' })).toBeNull();
  await pane.user.click(button('返回'));
  expect(document.activeElement).toBe(screen.getByRole('grid'));
  await choose(pane, [file('教育局', 3, '教育局（改）.json')]);
  await screen.findByText('重报1');
  expect(rows()).toContain('教育局 已改');
  await pane.user.click(screen.getByRole('row', { name: /教育局/ }));
  screen.getByText('已改 · 第2次报送');
  screen.getByText('上次1处：已改1 未改0 新增0');
  screen.getByText('自然人 9 → 3', { exact: false });
});

test('通过, 撤销通过, and 撤销 of either', async () => {
  const pane = await desk();
  await pane.user.click(screen.getByRole('row', { name: /财政局/ }));
  await pane.user.click(button('通过'));
  await screen.findByText('财政局：通过');
  await pane.user.click(button('撤销通过'));
  await screen.findByText('财政局：撤销通过');
  screen.getByText('待审 · 第1次报送');
  await pane.user.click(button('撤销：审核决定'));
  await screen.findByText('通过 · 第1次报送');
});

test('rows are found by name and state, by keys too', async () => {
  const pane = await desk();
  fireEvent.change(screen.getByRole('searchbox', { name: '查找单位' }), { target: { value: '水' } });
  expect(rows()).toEqual(['水务局 待审']);
  expect(said()).toContain('1 / 3家');
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
  fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value: 'accepted' } });
  screen.getByText('没有符合的单位');
  fireEvent.change(screen.getByRole('combobox', { name: '状态' }), { target: { value: '' } });
  const grid = screen.getByRole('grid');
  grid.focus();
  await pane.user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  screen.getByRole('heading', { level: 2, name: '水务局' });
});

test('two files of one member: both are shown, one is chosen', async () => {
  const pane = await begun([file('财政局'), file('财政局', 9, '财政局2.json')]);
  await pane.user.click(button('审核2份'));
  await screen.findByText('1家报来多份，选一份');
  expect(rows()).toEqual(['财政局 待选']);
  await pane.user.click(screen.getAllByRole('button', { name: '采用' })[0]!);
  await screen.findByText('已采用财政局.json');
  expect(rows()).toEqual(['财政局 待审']);
});

test('a file of whom is not sure is put to a member with one click', async () => {
  const pane = await desk();
  await choose(pane, [file('县水务', 3, '甲.json')]);
  await screen.findByText('1份报告不知是哪家的');
  fireEvent.click(screen.getByRole('button', { name: '水务局' }));
  await screen.findByText('已归入水务局，下次自动认出');
  expect(screen.queryByText('1份报告不知是哪家的')).toBeNull();
});

test('a review workbook is opened with 审核, and beside a report it is a tab', async () => {
  const first = await desk();
  const again = await renderPane({ workbook: FakeWorkbook.of(first.workbook.content) });
  expect((await screen.findAllByRole('grid')).length).toBeGreaterThan(0);
  expect(again.container.querySelectorAll('[role=row]')).toHaveLength(4);
  const beside = await renderPane({ workbook: FakeWorkbook.holding(sampleReport()) });
  await beside.user.click(within(beside.container).getByRole('tab', { name: '审核' }));
  within(beside.container).getByText(/把各单位报来的年度报告/);
});

test('the matrix is there while it is being written; what is decided and brought meanwhile waits its turn', async () => {
  const workbook = new FakeWorkbook();
  const insert = workbook.insert.bind(workbook);
  let letGo = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  workbook.insert = async (...given) => {
    await held;
    return insert(...given);
  };
  const pane = await begun([file('财政局'), file('教育局', 9)], { workbook });
  await pane.user.click(button('审核2份'));
  await screen.findByRole('grid');
  screen.getByText('写入工作簿…');
  await choose(pane, [file('教育局', 3, '教育局（改）.json')]);
  await pane.user.click(screen.getByRole('row', { name: /财政局/ }));
  await pane.user.click(button('通过'));
  expect(workbook.content.grids).toEqual([]);
  letGo();
  await screen.findByText('财政局：通过');
  await pane.user.click(button('返回'));
  screen.getByText('重报1');
  expect(rows()).toEqual(['教育局 待审', '财政局 通过']);
});

test('what cannot be decided is said, and nothing is written', async () => {
  const pane = await desk();
  pane.workbook.failNext('update', new (await import('../../../src/messages')).UserError('excel/busy'));
  await pane.user.click(screen.getByRole('row', { name: /财政局/ }));
  await pane.user.click(button('通过'));
  await pane.clock.pass(0);
  expect(problem()).not.toBe('');
  screen.getByText('待审 · 第1次报送');
});
