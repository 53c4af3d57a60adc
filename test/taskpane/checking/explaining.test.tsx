import { screen, within } from '@testing-library/react';
import { ACCEPTANCE_AREA_NAME } from '../../../src/form';
import { cellAt, gridByName } from '../../../src/grid';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, memoryStorage, problem, renderPane, said, tab } from '../pane';

/** A fee given as a mark, which is a remark, and a balance of the form that breaks. */
function withBoth(): FakeWorkbook {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.handled.natural', 2);
  workbook.editFigure('proactive.fees.amount', '/');
  return workbook;
}
const REMARK = /表二有1格未填/;
const BALANCE = /自然人：3＋0≠2＋0/;

const opened = (workbook = withBoth(), storage = memoryStorage()) =>
  renderPane({ workbook, view: 'checking', storage, now: new Date(2025, 0, 12, 23, 30) });
const item = (finding: RegExp) => {
  const found = findingButtons()
    .find((each) => finding.test(each.textContent ?? ''))
    ?.closest('li');
  if (!found) throw new Error(`no finding ${finding}`);
  return within(found);
};
const isListed = (finding: RegExp) => findingButtons().some((each) => finding.test(each.textContent ?? ''));

async function explain(pane: Awaited<ReturnType<typeof opened>>, finding: RegExp, reason: string, by = '') {
  await pane.user.click(item(finding).getByRole('button', { name: '说明原因' }));
  if (reason !== '') await pane.user.type(screen.getByRole('textbox', { name: /^原因/ }), reason);
  if (by !== '') await pane.user.type(screen.getByRole('textbox', { name: '说明人' }), by);
  await pane.user.click(button('保存说明'));
}

/** The lines of the list on 校验 that hold anything. */
function lines({ content }: FakeWorkbook): string[][] {
  const { sheet, area } = content.names.get(ACCEPTANCE_AREA_NAME)!;
  const grid = gridByName(content, sheet)!;
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      String(cellAt(grid, area.row + row, area.column + column)?.value ?? ''),
    ),
  ).filter((line) => line.some((text) => text !== ''));
}

describe('说明原因', () => {
  test('is kept in the workbook; the finding moves under 已说明 and no longer counts', async () => {
    const pane = await opened();
    expect(said().join()).toContain('1处提醒');
    await explain(pane, REMARK, '本年没有收取', '王某');
    expect(lines(pane.workbook)).toEqual([
      [
        expect.stringMatching(REMARK),
        '本年没有收取',
        '王某',
        '2025-01-12',
        expect.any(String),
        expect.stringMatching(/^[0-9a-f]{8}$/),
      ],
    ]);
    expect(said().join()).not.toContain('提醒');
    expect(isListed(REMARK)).toBe(false);
    const toggle = button('已说明（1）');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    await pane.user.click(toggle);
    expect(screen.getByText('原因：本年没有收取')).toBeTruthy();
    expect(screen.getByText('王某，2025-01-12')).toBeTruthy();
  });

  test('撤回说明 clears the line and the finding counts again', async () => {
    const pane = await opened();
    await explain(pane, REMARK, '本年没有收取');
    await pane.user.click(button('已说明（1）'));
    await pane.user.click(button('撤回说明'));
    expect(lines(pane.workbook)).toEqual([]);
    expect(isListed(REMARK)).toBe(true);
    expect(said().join()).toContain('1处提醒');
  });

  test('撤销 takes the explanation back', async () => {
    const pane = await opened();
    await explain(pane, REMARK, '本年没有收取');
    await pane.user.click(button('撤销'));
    expect(lines(pane.workbook)).toEqual([]);
    expect(said().join()).toContain('已撤销：说明原因');
  });

  test('a reason is required', async () => {
    const pane = await opened();
    const write = jest.spyOn(pane.workbook, 'write');
    await explain(pane, REMARK, '');
    expect(screen.getByText('写明原因。')).toBeTruthy();
    expect(write).not.toHaveBeenCalled();
    await pane.user.click(button('取消'));
    expect(screen.queryByRole('textbox', { name: /^原因/ })).toBeNull();
  });

  test('who explained it is remembered', async () => {
    const storage = memoryStorage();
    const pane = await opened(withBoth(), storage);
    await explain(pane, REMARK, '本年没有收取', '王某');
    await pane.user.click(item(BALANCE).getByRole('button', { name: '说明原因' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '说明人' }).value).toBe('王某');
    expect(storage.getItem('nianbao.preferences')).toContain('王某');
  });

  test('a relation of the form can be explained and still counts', async () => {
    const pane = await opened();
    const before = tab(/检查/).textContent;
    await pane.user.click(item(BALANCE).getByRole('button', { name: '说明原因' }));
    expect(screen.getByText(/说明后仍计入不符/)).toBeTruthy();
    await pane.user.type(screen.getByRole('textbox', { name: /^原因/ }), '上年少计');
    await pane.user.click(button('保存说明'));
    expect(tab(/检查/).textContent).toBe(before);
    expect(item(BALANCE).getByText('原因：上年少计')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^已说明/ })).toBeNull();
    await pane.user.click(item(BALANCE).getByRole('button', { name: '撤回说明' }));
    expect(lines(pane.workbook)).toEqual([]);
    expect(item(BALANCE).getByRole('button', { name: '说明原因' })).toBeTruthy();
  });

  test('lapses when the figures change; explaining again takes the same line', async () => {
    const pane = await opened();
    await explain(pane, REMARK, '本年没有收取');
    pane.workbook.editFigure('proactive.regulations.issued', '/');
    await pane.clock.pass(200);
    const again = /表二有2格未填/;
    expect(screen.queryByRole('button', { name: /^已说明/ })).toBeNull();
    expect(isListed(again)).toBe(true);
    await explain(pane, again, '都没有');
    expect(lines(pane.workbook).map(([, reason]) => reason)).toEqual(['都没有']);
    expect(isListed(again)).toBe(false);
  });

  test('a workbook without the list says so', async () => {
    const workbook = withBoth();
    const names = new Map(workbook.content.names);
    names.delete(ACCEPTANCE_AREA_NAME);
    workbook.content = { ...workbook.content, names };
    const pane = await opened(workbook);
    await explain(pane, REMARK, '本年没有收取');
    expect(problem()).toContain('没有说明清单');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^原因/ }).value).toBe('本年没有收取');
  });

  test('a full list says so, and what stands there stays', async () => {
    const workbook = withBoth();
    const { sheet, area } = workbook.content.names.get(ACCEPTANCE_AREA_NAME)!;
    for (let row = 0; row < area.rowCount; row++)
      workbook.edit({
        address: { kind: 'sheet', grid: sheet, row: area.row + row, column: area.column },
        value: `事项${row}`,
      });
    const pane = await opened(workbook);
    await explain(pane, REMARK, '本年没有收取');
    expect(problem()).toContain('已满');
    expect(lines(workbook).every(([, reason]) => reason === '')).toBe(true);
  });

  const reason = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^原因/ });

  test('what is typed is still there when somebody comes back to 检查, and the focus stays on the tab', async () => {
    const pane = await opened();
    await pane.user.click(item(REMARK).getByRole('button', { name: '说明原因' }));
    expect(document.activeElement).toBe(reason());
    await pane.user.type(reason(), '本年没有收取');
    await pane.user.type(screen.getByRole('textbox', { name: '说明人' }), '王某');
    await pane.user.click(tab('填报'));
    await pane.user.click(tab(/检查/));
    expect(document.activeElement).toBe(tab(/检查/));
    expect(reason().value).toBe('本年没有收取');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '说明人' }).value).toBe('王某');
    await pane.user.click(button('保存说明'));
    expect(lines(pane.workbook).map(([, kept, by]) => [kept, by])).toEqual([['本年没有收取', '王某']]);
    pane.workbook.editFigure('proactive.regulations.issued', '/');
    await pane.clock.pass(200);
    await pane.user.click(item(/表二有2格未填/).getByRole('button', { name: '说明原因' }));
    expect(reason().value).toBe('');
  });

  test('what is given up is gone, and the button that opened the form has the focus', async () => {
    const pane = await opened();
    const opener = () => item(REMARK).getByRole('button', { name: '说明原因' });
    await pane.user.click(opener());
    await pane.user.type(reason(), '本年没有收取');
    await pane.user.click(tab('填报'));
    await pane.user.click(tab(/检查/));
    await pane.user.click(button('取消'));
    expect(document.activeElement).toBe(opener());
    await pane.user.click(opener());
    expect(reason().value).toBe('');
  });
});
