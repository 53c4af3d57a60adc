/** Who is due to report, in the pane: a list from a file, what is typed of it, and the sheet 成员名单 later. */
import '../browserParts';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { cellKey, textAt } from '../../../src/grid';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, problem, renderPane } from '../pane';
import type { RenderedPane } from '../pane';
import { sampleReport } from '../../support/reports';
import { begun, choose, desk, file, fileOf, reviewer, rows } from './made';

jest.setTimeout(120_000);

const way = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name });
const due = () => screen.getByLabelText<HTMLInputElement>('报送期限');
const chooseList = (pane: RenderedPane, list: File) => choose(pane, [list], '选择放着成员名单的文件');

test('从文件: the list is read at once, another takes its place, and what names nobody is told', async () => {
  const pane = await begun([file('财政局')]);
  await pane.user.click(way(/^从文件/));
  expect(button('审核1份').getAttribute('aria-disabled')).toBe('true');
  await chooseList(pane, fileOf('单位,类别\n财政局,部门\n教育局,部门\n金山镇,乡镇街道\n', '名单.csv'));
  await screen.findByText('名单.csv：3个单位');
  await chooseList(pane, fileOf('  ', '空.txt'));
  await waitFor(() => expect(problem()).toContain('空.txt'));
  await chooseList(pane, fileOf('财政局\n水务局\n', '名单.txt'));
  await screen.findByText('名单.txt：2个单位');
  expect(screen.queryByRole('alert')?.textContent ?? '').toBe('');
  await pane.user.click(button('审核1份'));
  await screen.findByRole('grid');
  expect(rows()).toEqual(['水务局 未报', '财政局 待审']);
});

test('what is typed at the start is still there after another tab; a list that names nobody is said by what it is', async () => {
  const workbook = FakeWorkbook.holding(sampleReport());
  const pane = await renderPane({ review: reviewer(), workbook, view: 'desk' });
  await choose(pane, [file('财政局')]);
  await pane.user.click(way(/^粘贴名称/));
  fireEvent.change(screen.getByRole('textbox', { name: '粘贴名称' }), { target: { value: '合计' } });
  fireEvent.change(due(), { target: { value: '2025-01-20' } });
  await pane.user.click(screen.getByRole('tab', { name: /填报/ }));
  await pane.user.click(screen.getByRole('tab', { name: /审核/ }));
  expect(way(/^粘贴名称/).checked).toBe(true);
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: '粘贴名称' }).value).toBe('合计');
  expect(due().value).toBe('2025-01-20');
  await pane.user.click(button('审核1份'));
  await waitFor(() => expect(problem()).toContain('粘贴的内容 里没有找到单位名称'));
});

test('a member that is written into 成员名单 is 未报 at once, and has its row in 审核台账 with the next change', async () => {
  const pane = await desk();
  const sheet = (name: string) => pane.workbook.content.grids.find((each) => each.name === name)!;
  const members = sheet('成员名单');
  const last = Math.max(...[...members.cells.keys()].map((key) => Math.floor(key / cellKey(1, 0))));
  const column = [...Array(members.columnCount).keys()].find((each) =>
    [...Array(last).keys()].some((row) => textAt(members, row, each) === '财政局'),
  )!;
  pane.workbook.edit({
    address: { kind: 'sheet', grid: members.name, row: last + 1, column },
    value: '审计局',
  });
  await pane.clock.pass(2_000);
  await waitFor(() => expect(rows()).toEqual(['教育局 待审 1', '审计局 未报', '财政局 待审', '水务局 待审']));
  await pane.user.click(screen.getByRole('row', { name: /水务局/ }));
  await pane.user.click(button('通过'));
  await screen.findByText('水务局：通过');
  await pane.user.click(button('返回'));
  await choose(pane, [file('审计局')]);
  await screen.findByText('新报1');
  expect(rows()).toEqual(['教育局 待审 1', '财政局 待审', '审计局 待审', '水务局 通过']);
  const standings = sheet('审核台账');
  const texts = [...standings.cells].filter(([, { text }]) => text === '审计局');
  expect(texts).toHaveLength(1);
  const [[key]] = texts as [[number, unknown]];
  const row = Math.floor(key / cellKey(1, 0));
  expect(textAt(standings, row, 0)).toBe('4');
  expect(textAt(sheet('成员名单'), last + 1, 0)).toBe('4');
});
