/** What the ribbon hands to a pane that is open. */
import { act } from '@testing-library/react';
import type { PaneTask } from '../../../src/addin';
import { formatAddress } from '../../../src/grid';
import { UserError } from '../../../src/messages';
import { othersWorkbook } from '../../support/othersWorkbook';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said, tab } from '../pane';
import type { PaneOptions, RenderedPane } from '../pane';

const NO_TEXTS = { preface: '', overview: '', problems: '', others: '' };
const typed = () => FakeWorkbook.holding({ ...sampleReport(), parts: NO_TEXTS }, { typedTotals: true });

async function handed(pane: RenderedPane, task: PaneTask): Promise<boolean> {
  const heard = act(() => pane.ribbon.hand(task));
  await pane.clock.pass(0);
  return heard;
}
const withPane = async (task: PaneTask, options: PaneOptions) => {
  const pane = await renderPane(options);
  expect(await handed(pane, task)).toBe(true);
  return pane;
};

test('检查: its list opens, with what was just typed, and the cells of the first are selected', async () => {
  const workbook = typed();
  const pane = await renderPane({ workbook, view: 'exporting' });
  workbook.editFigure('requests.handled.natural', 2);
  workbook.editFigure('requests.handled.total', 9);
  await handed(pane, { kind: 'check' });
  expect(tab('检查 2处不符').getAttribute('aria-selected')).toBe('true');
  expect(findingButtons()[0]?.textContent).toContain('自然人：3＋0≠2＋0，差1');
  expect(workbook.selections.map((cells) => cells.map(formatAddress)[0])).toEqual(['三、依申请公开!D5']);
});

test('检查 out of a page that asks for something: the list all the same', async () => {
  const pane = await renderPane({ workbook: typed() });
  await pane.user.click(button('设置'));
  await handed(pane, { kind: 'check' });
  expect(tab('检查').getAttribute('aria-selected')).toBe('true');
});

test('检查 of tables made elsewhere', async () => {
  await withPane({ kind: 'check' }, { workbook: FakeWorkbook.of(othersWorkbook()) });
  expect(tab('检查 1处不符').getAttribute('aria-selected')).toBe('true');
});

test('检查 where nothing is: said as the button says it', async () => {
  await withPane({ kind: 'check' }, { workbook: new FakeWorkbook() });
  expect(problem()).toContain('没有找到年度报告的表格');
});

test('检查 while a cell is being edited: the bar, with 再试', async () => {
  const workbook = typed();
  const pane = await renderPane({ workbook });
  workbook.failNext('read', new UserError('excel/cell-editing'));
  await handed(pane, { kind: 'check' });
  expect(problem()).toContain('单元格正在编辑。');
  await pane.user.click(button('再试'));
  expect(tab('检查').getAttribute('aria-selected')).toBe('true');
});

test('插入模板 that could show no dialog: what it did is said here', async () => {
  await withPane({ kind: 'inserted', year: 2024, sheets: 8 }, { workbook: typed() });
  expect(said().join('')).toContain('已插入2024年度空白模板，共8张表。');
});

test('what a button could not do: its sentence and what to do, as text', async () => {
  const details = { sheets: '<b>封面</b>' };
  await withPane({ kind: 'failed', code: 'template/sheets-exist', details }, { workbook: typed() });
  expect(problem()).toContain('工作簿里已有同名工作表：<b>封面</b>。选择保留、替换或另起新名。');
});

test('what is not known here: a general sentence', async () => {
  await withPane({ kind: 'failed', code: 'ribbon/unknown', details: {} }, { workbook: typed() });
  expect(problem()).toContain('功能区按钮的操作没有完成，原因不明。');
});

test('in English', async () => {
  await withPane({ kind: 'inserted', year: 2024, sheets: 8 }, { workbook: typed(), locale: 'en-US' });
  expect(said().join('')).toContain('8 sheets');
});
