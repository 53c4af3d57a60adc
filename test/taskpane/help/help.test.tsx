import { act, screen } from '@testing-library/react';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, renderPane, tab } from '../pane';

const wrong = () => {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.handled.natural', 2);
  return workbook;
};
const topic = (name = '主题') => screen.findByRole<HTMLSelectElement>('combobox', { name });
const titleOf = (select: HTMLSelectElement) => select.selectedOptions[0]?.textContent;
/** Sections that are open, by their titles. */
const opened = (select: HTMLSelectElement) =>
  [...(select.closest('section')?.querySelectorAll('h3 [aria-expanded=true]') ?? [])].map(
    (each) => each.textContent,
  );

describe('? opens the help of where the user is', () => {
  test.each([
    ['填报', '填一份报告', '填表'],
    [/检查/, '填一份报告', '检查'],
    ['导出', '填一份报告', '导出'],
  ])('%s', async (view, title, section) => {
    const pane = await renderPane({ workbook: wrong() });
    await pane.user.click(tab(view));
    await pane.user.click(button('帮助'));
    const select = await topic();
    expect([titleOf(select), opened(select)]).toEqual([title, [section]]);
  });

  test('an empty workbook', async () => {
    const pane = await renderPane();
    await pane.user.click(button('帮助'));
    const select = await topic();
    expect([titleOf(select), opened(select)]).toEqual(['填一份报告', ['新建']]);
  });

  test('a page', async () => {
    const pane = await renderPane({ workbook: wrong() });
    await pane.user.click(button(/· 2024年/));
    await pane.user.click(button('帮助'));
    const select = await topic();
    expect([titleOf(select), opened(select)]).toEqual(['公布期限', ['按机关类型']]);
  });
});

test('what is typed beneath the help is there when it is left, and the focus on ?', async () => {
  const pane = await renderPane();
  await pane.user.click(button('插入空白模板'));
  await pane.user.type(await screen.findByLabelText(/机关名称/), '青石镇人民政府');
  await pane.user.click(button('帮助'));
  await topic();
  expect(screen.getByLabelText(/机关名称/).closest('[hidden]')).not.toBeNull();
  await pane.user.keyboard('{Escape}');
  expect(screen.queryByRole('combobox', { name: '主题' })).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('青石镇人民政府');
  expect(screen.getByLabelText(/机关名称/).closest('[hidden]')).toBeNull();
  expect(document.activeElement).toBe(button('帮助'));
});

test('a topic is chosen, a section opened and closed', async () => {
  const pane = await renderPane({ workbook: wrong(), now: new Date(2026, 1, 18) });
  await pane.user.click(button('帮助'));
  await pane.user.selectOptions(await topic(), '公布期限');
  const link = screen.getByRole('link', { name: '在浏览器中打开（可打印）' });
  expect([link.getAttribute('href'), link.getAttribute('target')]).toEqual(['help.html#deadlines', '_blank']);
  expect(opened(await topic())).toEqual(['按机关类型']);
  expect(screen.getByRole('row', { name: '县（市、区）汇总 2026年2月20日 2天' })).toBeTruthy();
  await pane.user.click(button('按年度'));
  await pane.user.click(button('按机关类型'));
  expect(opened(await topic())).toEqual(['按年度']);
});

test('a rule opens as its card', async () => {
  const pane = await renderPane({ workbook: wrong() });
  await pane.user.click(button('帮助'));
  await pane.user.selectOptions(await topic(), '规则目录');
  await pane.user.click(button('表内关系与格式'));
  await pane.user.click(button('一＋二＝三＋四'));
  expect(screen.getByRole('group', { name: '一＋二＝三＋四' }).textContent).toContain('表三左上角印明');
  expect(screen.getByText('说明原因后仍计入不符。')).toBeTruthy();
});

test('in English', async () => {
  const pane = await renderPane({ workbook: wrong(), locale: 'en-US' });
  await pane.user.click(button('Help'));
  const select = await topic('Topic');
  expect([titleOf(select), opened(select)]).toEqual(['Fill in a report', ['Fill in the tables']]);
});

test('the ribbon leads out of it', async () => {
  const pane = await renderPane({ workbook: wrong() });
  await pane.user.click(button('帮助'));
  await topic();
  act(() => void pane.ribbon.hand({ kind: 'check' }));
  await pane.clock.pass(0);
  expect(screen.queryByRole('combobox', { name: '主题' })).toBeNull();
});
