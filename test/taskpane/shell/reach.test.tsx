/** Reached by the keyboard and left again; what was done is said for a moment and no longer. */
import { act, screen } from '@testing-library/react';
import { sampleReport, withFigure } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, renderPane, tab } from '../pane';

jest.setTimeout(60_000);

const holding = () => FakeWorkbook.holding(sampleReport(), { typedTotals: true });
const focused = () => document.activeElement?.textContent;

describe('pages', () => {
  test.each([
    ['设置', '设置'],
    ['选用', '常用语句'],
    ['导入已有报告', '导入已有报告'],
  ])('%s: the title has the focus; Escape gives it back', async (opener, title) => {
    const pane = await renderPane({ workbook: holding() });
    await pane.user.click(button(opener));
    expect([document.activeElement?.tagName, focused()]).toEqual(['H2', title]);
    await pane.user.keyboard('{Escape}');
    expect(screen.queryByRole('heading', { level: 2, name: title })?.tagName ?? '').toBe(
      title === '常用语句' ? 'H2' : '',
    );
    expect(document.activeElement).toBe(button(opener));
  });

  test('a form: its first field; 取消 gives the focus back as well', async () => {
    const pane = await renderPane();
    await pane.user.click(button('插入空白模板'));
    expect(document.activeElement).toBe(screen.getByLabelText(/机关名称/));
    await pane.user.click(button('取消'));
    expect(document.activeElement).toBe(button('插入空白模板'));
  });

  test('Escape while a word is being composed gives up the word alone', async () => {
    const pane = await renderPane();
    await pane.user.click(button('插入空白模板'));
    act(() => {
      const escape = { key: 'Escape', bubbles: true, isComposing: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', escape));
    });
    expect(screen.getByRole('heading', { level: 2, name: '插入空白模板' })).toBeTruthy();
  });
});

test('再插入 knows the body, its kind and the next year', async () => {
  const pane = await renderPane({ workbook: holding() });
  await pane.user.click(button('再插入一份模板'));
  expect(screen.getByLabelText<HTMLInputElement>(/机关名称/).value).toBe('金山镇人民政府');
  expect(screen.getByLabelText<HTMLInputElement>(/年度/).value).toBe('2025');
  expect(screen.getByLabelText<HTMLSelectElement>('机关类型').selectedOptions[0]?.textContent).toBe(
    '乡镇（街道）',
  );
});

test('what is wrong with a field goes and comes as it is typed, once it was said', async () => {
  const pane = await renderPane();
  const MISSING = /尚未填写机关名称/;
  await pane.user.click(button('插入空白模板'));
  expect(screen.queryByText(MISSING)).toBeNull();
  await pane.user.click(button('插入'));
  expect(screen.getByText(MISSING)).toBeTruthy();
  await pane.user.type(screen.getByLabelText(/机关名称/), '金');
  expect(screen.queryByText(MISSING)).toBeNull();
  await pane.user.clear(screen.getByLabelText(/机关名称/));
  expect(screen.getByText(MISSING)).toBeTruthy();
  // The year was right: it is not found fault with while it is typed.
  await pane.user.clear(screen.getByLabelText(/年度/));
  expect(screen.queryByText(/不在2019—2099年之间/)).toBeNull();
});

describe('the toast', () => {
  const undone = async () => {
    const pane = await renderPane({ workbook: holding() });
    await pane.user.click(button(/金山镇人民政府/));
    await pane.user.type(screen.getByLabelText('地址'), '1');
    await pane.user.click(button('保存'));
    await screen.findByText('已写入封面');
    return pane;
  };

  test('leaves after ten seconds where it offers 撤销', async () => {
    const pane = await undone();
    await pane.clock.pass(9_999);
    expect(screen.queryByText('已写入封面')).toBeTruthy();
    await pane.clock.pass(1);
    expect(screen.queryByText('已写入封面')).toBeNull();
  });

  test('stays while it is pointed at; what is said after 撤销 was pressed on it leaves after five', async () => {
    const pane = await undone();
    await pane.user.hover(screen.getByText('已写入封面'));
    await pane.clock.pass(60_000);
    await pane.user.click(button('撤销'));
    await screen.findByText('已撤销：写入封面');
    await pane.clock.pass(4_999);
    expect(screen.queryByText('已撤销：写入封面')).toBeTruthy();
    await pane.clock.pass(1);
    expect(screen.queryByText('已撤销：写入封面')).toBeNull();
  });
});

describe('the flow', () => {
  const checking = (workbook: FakeWorkbook) => renderPane({ workbook, view: 'checking' });

  test('balanced: one line that opens the picture and closes it', async () => {
    const pane = await checking(holding());
    expect(screen.queryByRole('img', { name: /新收/ })).toBeNull();
    await pane.user.click(button('表三各列平衡'));
    expect(screen.getByRole('img', { name: /^总计：/ })).toBeTruthy();
    await pane.user.click(button('收起图'));
    expect(screen.queryByRole('img', { name: /新收/ })).toBeNull();
  });

  test('not filled in: said without a sign', async () => {
    const workbook = holding();
    workbook.editFigure('requests.received.natural', null);
    await checking(workbook);
    expect(button(/表三各列/).textContent).toBe('表三各列：未填完');
  });

  test('broken: the picture', async () => {
    const broken = withFigure(sampleReport(), 'requests.received.natural', 9);
    await checking(FakeWorkbook.holding(broken));
    expect(screen.getByRole('img', { name: /^自然人：.*不符/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /表三各列/ })).toBeNull();
  });
});

test('说明原因: Escape closes it and gives the focus back', async () => {
  const workbook = holding();
  workbook.editFigure('requests.handled.natural', 2);
  const pane = await renderPane({ workbook, view: 'checking' });
  const [opener] = screen.getAllByRole('button', { name: '说明原因' });
  await pane.user.click(opener!);
  await pane.user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: /^原因/ })).toBeNull();
  expect(document.activeElement).toBe(opener);
  expect(tab(/检查/)).toBeTruthy();
});

test('two sentences beside a field have a space between them in English', async () => {
  const pane = await renderPane({ locale: 'en-US' });
  await pane.user.click(button('Insert a blank template'));
  await pane.user.click(button('Insert'));
  expect(
    screen.getByText('The name of the body is missing. Enter its full name, for example 金山镇人民政府.'),
  ).toBeTruthy();
});
