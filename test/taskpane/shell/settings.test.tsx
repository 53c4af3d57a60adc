import { act, screen, within } from '@testing-library/react';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, memoryStorage, renderPane, tab } from '../pane';

const CHINESE = /[\u4e00-\u9fff]/;
const bad = () => {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.handled.natural', 2);
  return workbook;
};

describe('language', () => {
  test('follows Excel', async () => {
    await renderPane({ workbook: bad(), locale: 'en-US', view: 'checking' });
    expect(tab('Fill in')).toBeTruthy();
    expect(button(/自然人: 3 \+ 0 ≠ 2 \+ 0, off by 1/)).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-US');
  });

  test('is changed at once, findings too, and remembered', async () => {
    const storage = memoryStorage();
    const pane = await renderPane({ workbook: bad(), storage, view: 'checking' });
    await pane.user.click(button('设置'));
    await pane.user.click(screen.getByRole('radio', { name: 'English' }));
    await pane.user.click(button('Back'));
    expect(button(/自然人: 3 \+ 0 ≠ 2 \+ 0, off by 1/)).toBeTruthy();
    expect(storage.getItem('nianbao.preferences')).toContain('"locale":"en-US"');
  });

  test.each(['filling', 'checking', 'exporting'] as const)(
    'in English no Chinese stands alone in %s but official terms',
    async (view) => {
      await renderPane({ workbook: bad(), locale: 'en-US', view });
      const main = within(screen.getByRole('main'));
      const chinese = main
        .getAllByRole('button')
        .map((each) => each.textContent ?? '')
        .filter((text) => CHINESE.test(text) && !/[A-Za-z]/.test(text));
      expect(chinese).toEqual([]);
    },
  );
});

test('关于 names the version, the notices and where the data stays', async () => {
  const pane = await renderPane();
  await pane.user.click(button('设置'));
  expect(screen.getByText(/^年报助手 \d/)).toBeTruthy();
  expect(screen.getByText('格式依据：国办公开办函〔2021〕30号')).toBeTruthy();
  expect(screen.getByText('数据只在这台电脑上处理，不上传。')).toBeTruthy();
});

describe('tabs', () => {
  test('by arrows, Home and End, with one tab stop', async () => {
    const pane = await renderPane({ workbook: bad() });
    act(() => tab('填报').focus());
    await pane.user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab(/检查/));
    expect(tab(/检查/).getAttribute('aria-selected')).toBe('true');
    await pane.user.keyboard('{End}');
    expect(document.activeElement).toBe(tab('审核'));
    await pane.user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(tab('填报'));
    expect(screen.getAllByRole('tab').map((each) => each.tabIndex)).toEqual([0, -1, -1, -1]);
    expect(screen.getByRole('tabpanel', { name: '填报' })).toBeTruthy();
  });

  test('the focus stays where it is when the workbook changes', async () => {
    const pane = await renderPane({ workbook: bad(), view: 'checking' });
    expect(document.activeElement).toBe(document.body);
    pane.workbook.editFigure('requests.handled.natural', 3);
    await pane.clock.pass(200);
    expect(document.activeElement).toBe(document.body);
  });
});
