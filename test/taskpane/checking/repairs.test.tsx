import { act, screen, within } from '@testing-library/react';
import { formatAddress } from '../../../src/grid';
import { UserError } from '../../../src/messages';
import { sampleReport } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, findingButtons, problem, renderPane, said, tab } from '../pane';

/** The sample with typed totals, and one total that is 1 too small. */
function withSlip(): FakeWorkbook {
  const workbook = FakeWorkbook.holding(sampleReport(), { typedTotals: true });
  workbook.editFigure('requests.handled.natural', 2);
  return workbook;
}

const opened = (workbook = withSlip()) => renderPane({ workbook, view: 'checking' });
const adopts = () => screen.queryAllByRole('button', { name: /^采用：/ });
const valueOf = (workbook: FakeWorkbook, field: string) =>
  [...workbook.report().figures].find(([id]) => id === field)?.[1].value;
const item = (finding: RegExp) => {
  const found = findingButtons()
    .find((each) => finding.test(each.textContent ?? ''))
    ?.closest('li');
  if (!found) throw new Error(`no finding ${finding}`);
  return within(found);
};

describe('采用', () => {
  test('writes the figure, says so, and the check agrees again; 撤销 brings it back', async () => {
    const pane = await opened();
    await pane.user.click(button(/^很可能是“（七）总计”：2 应为 3/));
    expect(pane.workbook.selections.at(-1)?.map(formatAddress)).toEqual(['三、依申请公开!D28']);
    await pane.user.click(adopts()[0]!);
    expect(valueOf(pane.workbook, 'requests.handled.natural')).toBe(3);
    expect(said().join()).toContain('已采用：自然人·办理结果总计 2→3');
    expect(said().join()).toContain('全部相符');
    expect(pane.workbook.selections).toHaveLength(2);
    expect(pane.workbook.selections.at(-1)?.map(formatAddress)).toEqual(['三、依申请公开!D28']);
    await pane.user.click(button('撤销'));
    expect(valueOf(pane.workbook, 'requests.handled.natural')).toBe(2);
    expect(said().join()).toContain('已撤销：采用建议');
    expect(said().join()).toContain('1处不符');
  });

  test('a double click is one step, and the focus goes to the finding', async () => {
    const pane = await opened();
    const write = jest.spyOn(pane.workbook, 'write');
    const first = findingButtons()[0];
    const adopt = adopts()[0]!;
    act(() => {
      adopt.click();
      adopt.click();
    });
    await pane.clock.pass(0);
    expect(write).toHaveBeenCalledTimes(1);
    expect(problem()).toBe('');
    expect(document.activeElement).toBe(first);
  });

  test('撤销 in the header names it', async () => {
    const pane = await opened();
    await pane.user.click(adopts()[0]!);
    await pane.user.click(tab('填报'));
    await pane.user.click(button('撤销：采用建议'));
    expect(valueOf(pane.workbook, 'requests.handled.natural')).toBe(2);
    expect(screen.queryByRole('button', { name: /撤销/ })).toBeNull();
  });

  test('what changed since is not written over: it is checked again and said', async () => {
    const pane = await opened();
    const write = jest.spyOn(pane.workbook, 'write');
    pane.workbook.editFigure('requests.handled.natural', 1);
    await pane.user.click(adopts()[0]!);
    expect(write).not.toHaveBeenCalled();
    expect(problem()).toContain('表里的内容已经变动，没有写入。');
    expect(screen.queryByRole('button', { name: '再试' })).toBeNull();
    expect(item(/自然人：3＋0≠1＋0，差2/)).toBeTruthy();
  });

  test('another figure of the finding changed since: not written either', async () => {
    const pane = await opened();
    const write = jest.spyOn(pane.workbook, 'write');
    pane.workbook.editFigure('requests.received.natural', 2);
    await pane.user.click(adopts()[0]!);
    expect(write).not.toHaveBeenCalled();
    expect(problem()).toContain('没有写入');
  });

  test('while a cell is being edited it says so, and 再试 adopts', async () => {
    const pane = await opened();
    pane.workbook.failNext('write', new UserError('excel/cell-editing'));
    await pane.user.click(adopts()[0]!);
    expect(problem()).toContain('单元格正在编辑。');
    await pane.user.click(button('再试'));
    expect(valueOf(pane.workbook, 'requests.handled.natural')).toBe(3);
  });

  test('a computed total is never offered to be overwritten', async () => {
    const workbook = FakeWorkbook.holding(sampleReport());
    workbook.editFigure('requests.received.natural', 4);
    const pane = await opened(workbook);
    const computed = [...workbook.report().figures].filter(([, { computed: is }]) => is);
    expect(computed.length).toBeGreaterThan(0);
    const addresses = new Set(computed.map(([, { address }]) => address && formatAddress(address)));
    const write = jest.spyOn(workbook, 'write');
    for (const each of adopts().slice(0, 1)) await pane.user.click(each);
    for (const [cells] of write.mock.calls)
      for (const { address } of cells) expect(addresses.has(formatAddress(address))).toBe(false);
  });
});

describe('其他可能', () => {
  async function withSeveral() {
    const sample = sampleReport();
    // The text would tell which of them is right.
    const silent = { ...sample, parts: { ...sample.parts, overview: '本年没有收取信息处理费。' } };
    const workbook = FakeWorkbook.holding(silent, { typedTotals: true });
    workbook.editFigure('requests.received.natural', 4);
    workbook.editFigure('requests.received.total', 4);
    return opened(workbook);
  }

  test('opens in place, closed at first, each with its own 采用', async () => {
    const pane = await withSeveral();
    const toggle = screen.getAllByRole('button', { name: /^可能是下列\d+种之一$/ })[0]!;
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    const before = adopts().length;
    await pane.user.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(document.getElementById(toggle.getAttribute('aria-controls')!)).toBeTruthy();
    expect(adopts().length).toBeGreaterThan(before);
    await pane.user.click(adopts().at(-1)!);
    expect(said().join()).toMatch(/已采用：.+→\d+/);
  });
});

describe('依据', () => {
  test('the card opens in place and closes again, by keyboard too', async () => {
    const pane = await opened();
    act(() => findingButtons()[0]!.focus());
    const toggle = item(/自然人：3＋0≠2＋0/).getByRole('button', { name: '依据' });
    await pane.user.tab();
    while (document.activeElement !== toggle) await pane.user.tab();
    await pane.user.keyboard('{Enter}');
    await pane.clock.pass(0);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    const card = screen.getByRole('group', { name: '一＋二＝三＋四' });
    expect(card.textContent).toContain('国办公开办函〔2021〕30号');
    expect(card.textContent).toContain('例（相符）：自然人：新收8');
    expect(card.textContent).toContain('例（不符）：自然人：新收8');
    await pane.user.keyboard('{Enter}');
    expect(screen.queryByRole('group', { name: '一＋二＝三＋四' })).toBeNull();
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
  });

  test('in English', async () => {
    const pane = await renderPane({ workbook: withSlip(), view: 'checking', locale: 'en-US' });
    await pane.user.click(screen.getAllByRole('button', { name: 'Basis' })[0]!);
    expect(screen.getByText(/^Example that agrees: Natural persons \(自然人\): received 8/)).toBeTruthy();
  });
});

describe('keyboard', () => {
  test('Tab goes from a finding to what can be done about it; the others’ are left out', async () => {
    const workbook = withSlip();
    workbook.editFigure('disputes.review.upheld', '/');
    const pane = await opened(workbook);
    const [first, second] = findingButtons();
    act(() => first!.focus());
    await pane.user.tab();
    expect(document.activeElement?.textContent).toMatch(/^很可能是“（七）总计”/);
    await pane.user.tab();
    expect(document.activeElement?.textContent).toBe('采用');
    await pane.user.tab();
    expect(document.activeElement?.textContent).toBe('说明原因');
    await pane.user.tab();
    expect(document.activeElement?.textContent).toBe('依据');
    act(() => first!.focus());
    await pane.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    const stops = within(screen.getByRole('region', { name: '检查结果' }))
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.every((each) => second!.closest('li')!.contains(each))).toBe(true);
  });

  test('arrows in the form stay in the form', async () => {
    const pane = await opened();
    await pane.user.click(item(/自然人：3＋0≠2＋0/).getByRole('button', { name: '说明原因' }));
    const reason = screen.getByRole('textbox', { name: /原因/ });
    expect(document.activeElement).toBe(reason);
    await pane.user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(reason);
  });
});
