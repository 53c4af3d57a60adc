/** axe on every view; contrast needs a real browser and is looked at there, in the three themes. */
import axe from 'axe-core';
import { screen } from '@testing-library/react';
import { UserError } from '../../../src/messages';
import { othersWorkbook } from '../../support/othersWorkbook';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, memoryStorage, renderPane } from '../pane';

async function violations(container: HTMLElement): Promise<string[]> {
  const { violations: found } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const bad = () => {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.handled.natural', 2);
  workbook.editFigure('disputes.review.upheld', '/');
  return workbook;
};

describe('axe', () => {
  test.each(['filling', 'checking', 'exporting'] as const)('%s', async (view) => {
    const { container } = await renderPane({ styled: true, workbook: bad(), view });
    expect(await violations(container)).toEqual([]);
  });

  test('the empty pane, its question and what is wrong with the answer', async () => {
    const { container, user } = await renderPane({ styled: true });
    expect(await violations(container)).toEqual([]);
    await user.click(button('插入空白模板'));
    await user.click(button('插入'));
    expect(await violations(container)).toEqual([]);
  });

  test('how to begin, and what changed', async () => {
    const { container, user, clock } = await renderPane({ styled: true, storage: memoryStorage({}) });
    await clock.pass(0);
    expect(screen.getByRole('region', { name: '初次使用' })).toBeTruthy();
    expect(await violations(container)).toEqual([]);
    await user.click(button('设置'));
    await user.click(button('更新内容'));
    expect(await violations(container)).toEqual([]);
  });

  test('what opens under a finding, and what is explained', async () => {
    const { container, user, clock } = await renderPane({ styled: true, workbook: bad(), view: 'checking' });
    await user.click(screen.getAllByRole('button', { name: '依据' })[0]!);
    await user.click(screen.getAllByRole('button', { name: '说明原因' })[1]!);
    await clock.pass(0);
    expect(await violations(container)).toEqual([]);
    await user.click(button('保存说明'));
    expect(await violations(container)).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^原因/ }), '上年少计');
    await user.click(button('保存说明'));
    expect(await violations(container)).toEqual([]);
  });

  test('tables made elsewhere: every view, and the question before they go into the template', async () => {
    const workbook = FakeWorkbook.of(othersWorkbook());
    workbook.unread = [{ kind: 'merges' }];
    const { container, user } = await renderPane({ styled: true, workbook });
    await user.click(button('检查当前工作簿里的表格'));
    for (const view of ['检查', '填报', '导出']) {
      await user.click(screen.getByRole('tab', { name: new RegExp(view) }));
      expect([view, await violations(container)]).toEqual([view, []]);
    }
    await user.click(button('放进标准模板'));
    expect(await violations(container)).toEqual([]);
  });

  test('no tables at all', async () => {
    const { container, user } = await renderPane({ styled: true });
    await user.click(button('检查当前工作簿里的表格'));
    expect(screen.getByRole('alert').textContent).toContain('没有找到年度报告的表格');
    expect(await violations(container)).toEqual([]);
  });

  test('常用语句, one of them put in and one with a number that is none', async () => {
    const { container, user } = await renderPane({ styled: true, workbook: bad() });
    await user.click(button('选用'));
    await user.click(button('仍要插入“行政复议、行政诉讼”'));
    await user.type(screen.getByRole('textbox', { name: '总金额（元）' }), '若干');
    expect(await violations(container)).toEqual([]);
  });

  test('settings and 报告信息', async () => {
    const { container, user } = await renderPane({ styled: true, workbook: bad() });
    await user.click(button('设置'));
    expect(await violations(container)).toEqual([]);
    await user.click(button(/金山镇人民政府/));
    expect(await violations(container)).toEqual([]);
  });

  test('the bar of what was not done, and the box for copying by hand', async () => {
    const { container, user, workbook } = await renderPane({
      styled: true,
      workbook: bad(),
      view: 'exporting',
      mayCopy: false,
    });
    await user.click(button('复制全文'));
    expect(await violations(container)).toEqual([]);
    await user.click(screen.getByRole('tab', { name: '填报' }));
    workbook.failNext('select', new UserError('excel/protected'));
    await user.click(button(/封面/));
    expect(await violations(container)).toEqual([]);
  });
});
