import { act, screen, within } from '@testing-library/react';
import { formatAddress } from '../../../src/grid';
import { UserError } from '../../../src/messages';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said, tab } from '../pane';

const typed = () => FakeWorkbook.holding(sampleReport(), { typedTotals: true });
const findings = () =>
  findingButtons().map(
    (each) => `${within(each).getByRole('img').getAttribute('aria-label')} ${each.textContent?.slice(1)}`,
  );

async function withErrors() {
  const workbook = typed();
  workbook.editFigure('requests.handled.natural', 2);
  workbook.editFigure('proactive.fees.amount', '/');
  return renderPane({ workbook, view: 'checking' });
}

describe('检查', () => {
  test('all well: one calm line and the way on', async () => {
    const pane = await renderPane({ workbook: typed(), view: 'checking' });
    expect(said().join()).toMatch(/✓ 全部相符（45项核对）/);
    expect(screen.queryByRole('region', { name: '检查结果' })).toBeNull();
    await pane.user.click(button('去导出'));
    expect(tab('导出').getAttribute('aria-selected')).toBe('true');
  });

  test('findings by table, in the user’s own numbers, with a badge of the errors', async () => {
    await withErrors();
    expect(said().join()).toContain('✗ 1处不符! 1处提醒');
    expect(tab(/检查/).textContent).toBe('检查1');
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
    ]);
    expect(findings()).toEqual(['提醒 表二有1格未填，按0计；没有的填0', '不符 自然人：3＋0≠2＋0，差1']);
  });

  test('what follows from a cause is folded below it, and leads to its cells', async () => {
    const pane = await withErrors();
    const toggle = button('改后下列2处随之相符');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await pane.user.click(toggle);
    expect(button(/自然人：办理结果各项之和1＋1＋1＝3≠（七）总计2，差1/)).toBeTruthy();
    await pane.user.click(button(/（七）总计：各类申请人之和2≠总计3，差1/));
    expect(pane.workbook.selections.at(-1)?.map(formatAddress)).toContain('三、依申请公开!D28');
  });

  test('the flow says in words where it breaks', async () => {
    const pane = await withErrors();
    const flow = () => screen.getByRole('img', { name: /新收/ });
    expect(flow().getAttribute('aria-label')).toBe(
      '自然人：新收3＋上年结转0＝3，办理结果2＋结转下年度0＝2，不符，差1',
    );
    expect(flow().textContent).toContain('3 ≠ 2');
    await pane.user.selectOptions(screen.getByLabelText('列'), '总计');
    expect(flow().getAttribute('aria-label')).toMatch(/^总计：.*相符$/);
    await pane.user.click(button(/自然人：3＋0≠2＋0/));
    expect(flow().getAttribute('aria-label')).toMatch(/^自然人：/);
  });

  test('a figure that is no number: what needs it is not assessed, and nothing says it agrees', async () => {
    const workbook = typed();
    workbook.editFigure('requests.handled.natural', '若干件');
    const pane = await renderPane({ workbook, view: 'checking' });
    expect(findings()).toEqual(['不符 办理结果总计·自然人：“若干件”不是数字，与它有关的没有核对']);
    expect(said().join()).toContain('✗ 1处不符 3项关系没有核对');
    const flow = () => screen.getByRole('img', { name: /新收/ });
    await pane.user.click(button('表三各列：未核对'));
    await pane.user.selectOptions(screen.getByLabelText('列'), '自然人');
    expect(flow().getAttribute('aria-label')).toBe(
      '自然人：新收3＋上年结转0，办理结果没有读到＋结转下年度0，没有核对',
    );
    expect(flow().textContent).toContain('未核对');
    expect(flow().textContent).toContain('—');
    expect(screen.queryByRole('option', { name: '自然人（不符）' })).toBeNull();
  });

  test('one tab stop; ↑↓ moves, Enter selects the cells in the sheet', async () => {
    const pane = await withErrors();
    const list = findingButtons();
    expect(list.map((each) => each.tabIndex)).toEqual([0, -1]);
    act(() => list[0]?.focus());
    await pane.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(list[1]);
    await pane.user.keyboard('{Enter}');
    expect(pane.workbook.selections.at(-1)?.map(formatAddress)).toEqual(
      ['D5', 'D6', 'D28', 'D29'].map((cell) => `三、依申请公开!${cell}`),
    );
    await pane.user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(list[0]);
  });

  test('live: a mended finding is struck, keeps its place, and leaves after a moment', async () => {
    const pane = await withErrors();
    pane.workbook.editFigure('requests.handled.natural', 3);
    await pane.clock.pass(200);
    expect(said().join()).toContain('✓ 全部相符（45项核对）! 1处提醒');
    expect(findings()).toEqual(['提醒 表二有1格未填，按0计；没有的填0', '已改正 自然人：3＋0≠2＋0，差1']);
    await pane.clock.pass(3000);
    expect(findings()).toEqual(['提醒 表二有1格未填，按0计；没有的填0']);
  });

  test('live: what is new comes last in its table, and what comes back is no longer struck', async () => {
    const pane = await withErrors();
    pane.workbook.editFigure('requests.handled.natural', 3);
    await pane.clock.pass(200);
    pane.workbook.editFigure('requests.handled.natural', 4);
    pane.workbook.editFigure('proactive.regulations.issued', '很多');
    await pane.clock.pass(200);
    const list = findings();
    expect(list[0]).toMatch(/^提醒 表二有1格未填/);
    expect(list[1]).toMatch(/^不符 规章·/);
    expect(list[2]).toBe('不符 自然人：3＋0≠4＋0，差1');
  });

  test('many edits at once are read once, and readings never overlap', async () => {
    const pane = await withErrors();
    const before = pane.workbook.reads;
    for (let value = 0; value < 10; value++) pane.workbook.editFigure('requests.handled.natural', value);
    await pane.clock.pass(200);
    expect(pane.workbook.reads).toBe(before + 1);
    await Promise.all([pane.user.click(button('重新检查')), pane.clock.pass(0)]);
    expect(pane.workbook.overlapping.most).toBe(1);
  });

  test('while a cell is being edited the pane waits quietly and reads again', async () => {
    const pane = await withErrors();
    pane.workbook.failNext('read', new UserError('excel/cell-editing'));
    pane.workbook.editFigure('requests.handled.natural', 3);
    await pane.clock.pass(200);
    expect(problem()).toBe('');
    await pane.clock.pass(1000);
    expect(said().join()).toContain('全部相符');
  });

  test('重新检查 that fails says so; 再试 does it again and says what came of it', async () => {
    const pane = await withErrors();
    pane.workbook.failNext('read', new UserError('excel/cell-editing'));
    await pane.user.click(button('重新检查'));
    expect(problem()).toContain('单元格正在编辑。');
    await pane.user.click(button('再试'));
    expect(problem()).toBe('');
    expect(said().join()).toContain('检查完：1处不符，1处提醒');
  });

  test('a failure of the live reading goes by itself once the workbook can be read', async () => {
    const pane = await withErrors();
    pane.workbook.failNext('read', new UserError('excel/failed', { reason: 'x' }));
    pane.workbook.editFigure('requests.handled.natural', 3);
    await pane.clock.pass(200);
    expect(problem()).toContain('Excel 没有完成这次操作');
    pane.workbook.editFigure('requests.handled.natural', 2);
    await pane.clock.pass(200);
    expect(problem()).toBe('');
  });
});
