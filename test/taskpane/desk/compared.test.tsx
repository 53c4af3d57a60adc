/** 审核 in the pane: this year against last, and whose texts copy each other. */
import '../browserParts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { planDesk } from '../../../src/desk/sheets';
import type { LastYear } from '../../../src/desk/receive/previous';
import type { Desk } from '../../../src/desk/types';
import type { Report } from '../../../src/report';
import { reportJson } from '../../../src/writers';
import { desk as made, figures, member, NO_PARTS, sent } from '../../desk/made';
import { workbookOfPlan } from '../../support/planned';
import { randomReport, withFigure } from '../../support/reports';
import { FakeWorkbook } from '../fakeWorkbook';
import { button, renderPane, said } from '../pane';
import type { RenderedPane } from '../pane';
import { fileOf, reviewer } from './made';

jest.setTimeout(120_000);

const reportFile = (report: Report, name: string) => fileOf(JSON.stringify(reportJson(report)), name);

const RECEIVED = 'requests.received.total';
const CARRIED_OUT = 'requests.carriedOut.total';

const opened = (desk: Desk): Promise<RenderedPane> =>
  renderPane({ workbook: FakeWorkbook.of(workbookOfPlan(planDesk(desk))) });

/** Rows of a table, cells with a stroke between. */
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(({ textContent }) => textContent).join('|'));

describe('against last year', () => {
  const before = (id: number, received: number) =>
    sent(id, 0, {
      choice: 'previous',
      year: 2023,
      digest: `p${id}`,
      figures: figures({ [RECEIVED]: received }),
    });
  const now = (id: number, received: number, carriedOut = 0) =>
    sent(id, 1, { digest: `n${id}`, figures: figures({ [RECEIVED]: received, [CARRIED_OUT]: carriedOut }) });
  const list = ['财政局', '教育局', '水务局', '交通局', '司法局'].map((name, at) => member(at + 1, name));
  const desk = made(list, {
    returns: [
      ...[now(1, 12), before(1, 10)],
      ...[now(2, 90, 2), before(2, 20)],
      ...[now(3, 30), before(3, 100)],
      ...[now(4, 11), now(5, 14)],
    ],
  });

  test('all together, then each: the largest jump first; a click opens the member', async () => {
    const pane = await opened(desk);
    await pane.user.click(button('对比'));
    expect(rowsOf(screen.getByRole('table', { name: '两年都有数字的3家合计' }))).toEqual([
      '本年新收|130|132|+2',
      '结转下年度|0|2|+2',
    ]);
    const lines = within(screen.getByRole('region', { name: '对比' })).getAllByRole('listitem');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      '教育局本年新收 20 → 90 ▲突增',
      '水务局本年新收 100 → 30 ▼突减',
      '财政局本年新收 10 → 12',
    ]);
    screen.getByText('另有2家缺一年的数字，无从对比');
    await pane.user.click(button(/^水务局/));
    screen.getByRole('heading', { level: 2, name: '水务局' });
  });

  test('a member: what stands out is open, in a table and in bars that are said in a sentence', async () => {
    const pane = await opened(desk);
    await pane.user.click(screen.getByRole('row', { name: /教育局/ }));
    expect(button('与上年比较').getAttribute('aria-expanded')).toBe('true');
    expect(rowsOf(screen.getByRole('table', { name: '与上年比较' }))).toEqual([
      '本年新收▲突增▲远高于同类（中位数14）|20|90|+70',
      '结转下年度|0|2|+2',
    ]);
    screen.getByRole('img', {
      name: '教育局各项数字的条形图。本年新收今年90，上年20，同类中位数14；结转下年度今年2，上年0，同类中位数0。',
    });
    await pane.user.click(button('返回'));
    await pane.user.click(screen.getByRole('row', { name: /财政局/ }));
    expect(button('与上年比较').getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('img', { name: /条形图/ })).toBeNull();
  });

  test('where nothing is known of last year or of the kind there is no such part', async () => {
    const pane = await opened(made(list.slice(0, 2), { returns: [now(1, 12), now(2, 90)] }));
    await pane.user.click(screen.getByRole('row', { name: /教育局/ }));
    expect(screen.queryByRole('button', { name: '与上年比较' })).toBeNull();
  });

  test("reports of last year among this year's are kept to compare with when somebody says so", async () => {
    const late = { ...before(1, 10), choice: 'only' as const };
    const pane = await opened(made(list.slice(0, 2), { returns: [now(1, 40), late, now(2, 12)] }));
    await pane.user.click(button('对比'));
    screen.getByText(/还没有2023年度的数据/);
    await pane.user.click(button('1份2023年度的报告用作上年数据'));
    const line = await within(screen.getByRole('region', { name: '对比' })).findByRole('listitem');
    expect(line.textContent).toBe('财政局本年新收 10 → 40 ▲突增');
    await waitFor(() => expect(screen.queryByText('写入工作簿…')).toBeNull());
  });
});

describe('files of last year', () => {
  const thisYear = (unit: string, seed: number) => randomReport(seed, { unit, year: 2024 });
  /** What was carried out is not what is carried in now. */
  const lastYear = (unit: string, seed: number) =>
    withFigure(randomReport(seed, { unit, year: 2023 }), 'requests.carriedOut.natural', 777);
  const choose = async (pane: RenderedPane, label: string, files: readonly File[]) => {
    fireEvent.change(screen.getByLabelText(label), { target: { files } });
    await pane.clock.pass(0);
  };
  const LAST = '选择上年的报告或审核工作簿';
  const settled = async () => {
    await screen.findByRole('grid');
    await waitFor(() => expect(screen.queryByText('写入工作簿…')).toBeNull());
  };
  const begun = async (options: Parameters<typeof renderPane>[0] = {}) => {
    const pane = await renderPane({ review: reviewer(), ...options });
    await pane.user.click(button(/^审核多份报告/));
    await choose(pane, '选择要审核的文件', [
      reportFile(thisYear('财政局', 3), '财政局.json'),
      reportFile(thisYear('教育局', 4), '教育局.json'),
    ]);
    return pane;
  };

  test("at the start: members that sent nothing now are 未报, reports are checked beside last year's", async () => {
    const pane = await begun();
    await choose(pane, LAST, [
      reportFile(lastYear('财政局', 13), '上年财政.json'),
      reportFile(lastYear('水务局', 15), '上年水务.json'),
    ]);
    screen.getByText('上年2个文件');
    await pane.user.click(button('审核2份'));
    await settled();
    expect(said().join()).toContain('上年数据：留用2家');
    screen.getByRole('row', { name: /水务局 未报/ });
    await pane.user.click(screen.getByRole('row', { name: /财政局/ }));
    screen.getByText('自然人：上年结转20≠上年报告的结转下年度777，差757');
  });

  test('later: kept, and what is wrong beside them is found in reports that are there', async () => {
    const pane = await begun();
    await pane.user.click(button('审核2份'));
    await settled();
    await pane.user.click(button('对比'));
    screen.getByText(/还没有2023年度的数据/);
    await choose(pane, LAST, [
      reportFile(lastYear('教育局', 14), '上年教育.json'),
      reportFile(lastYear('地震局', 15), '上年地震.json'),
    ]);
    await screen.findByText('上年数据：留用1家');
    await settled();
    expect(screen.getByText('1个文件未能用作上年数据').title).toBe('上年地震.json');
    await pane.user.click(screen.getByRole('row', { name: /教育局/ }));
    screen.getByText('自然人：上年结转37≠上年报告的结转下年度777，差740');
  });

  test('a review workbook of last year brings its members and what they reported, dropped among the reports too', async () => {
    const last: LastYear = {
      year: 2023,
      members: [member(1, '水务局'), member(2, '教育局')],
      files: [
        {
          kind: 'return',
          file: '上年教育.xlsx',
          digest: 'aa',
          report: { ...sent(2, 1, { unit: '教育局', year: 2023 }), missing: [], issues: [] },
          member: null,
          matchedBy: null,
          candidates: [],
        },
      ],
    };
    const asWorkbook: ReturnType<typeof reviewer> = (sources, setting, onDone) => {
      const books = sources.filter(({ name }) => name === '2023审核.xlsx');
      const run = reviewer()(
        sources.filter((each) => !books.includes(each)),
        setting,
        onDone,
      );
      const unread = books.map(({ name }) => ({
        kind: 'unread' as const,
        file: name,
        digest: 'bb',
        code: 'file/no-report',
        reason: '其中没有年度报告',
      }));
      return { ...run, finished: run.finished.then((outcomes) => [...outcomes, ...unread]) };
    };
    const pane = await begun({ review: asWorkbook, lastYear: () => Promise.resolve(last) });
    await choose(pane, '选择要审核的文件', [new File(['x'], '2023审核.xlsx')]);
    await pane.user.click(button('审核3份'));
    await settled();
    expect(said().join()).toContain('上年数据：留用1家');
    expect(screen.queryByText(/未能读取/)).toBeNull();
    expect(
      within(screen.getByRole('grid'))
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.firstElementChild?.textContent)
        .sort(),
    ).toEqual(['教育局', '水务局', '财政局']);
    await pane.user.click(button('对比'));
    screen.getByRole('table', { name: '两年都有数字的1家合计' });
  });
});

describe('copied texts', () => {
  const text = (topic: string) =>
    [...'春夏秋冬山川湖海'].map((each) => `${topic}${each}各项工作扎实有序推进到位。`).join('');
  const told = (id: number, overview: string) =>
    sent(id, 1, { digest: `${id}`, fingerprint: `f${id}`, parts: { ...NO_PARTS, overview } });
  const desk = made(
    ['财政局', '教育局', '水务局', '交通局'].map((name, at) => member(at + 1, name)),
    { returns: [told(1, text('财政')), told(2, text('水利')), told(3, text('水利')), told(4, text('交通'))] },
  );

  test('groups, pairs and sentences are there when they are opened; a member is one click away', async () => {
    const pane = await opened(desk);
    await pane.user.click(button('雷同'));
    await screen.findByRole('button', { name: '雷同1组' });
    await pane.user.click(button('教育局、水务局'));
    await pane.user.click(button('教育局与水务局：8/8句'));
    expect(screen.getByText('水利春各项工作扎实有序推进到位')).toBeTruthy();
    await pane.user.click(button('教育局'));
    screen.getByRole('heading', { level: 2, name: '教育局' });
    await pane.user.click(await screen.findByRole('button', { name: '与水务局雷同8/8句' }));
    screen.getByText('水利海各项工作扎实有序推进到位');
  });

  test('nobody copies: it is said', async () => {
    const pane = await opened(made([member(1, '财政局')], { returns: [told(1, text('财政'))] }));
    await pane.user.click(button('雷同'));
    await screen.findByText('没有发现文字雷同的单位');
  });
});
