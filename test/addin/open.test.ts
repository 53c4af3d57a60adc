/** How the report of the open workbook is found: by our names, by labels when asked, by labels where the names are broken. */
import { checkOpen, readOpenReport } from '../../src/addin';
import type { OpenReport } from '../../src/addin';
import { planPrevious } from '../../src/layout';
import type { Workbook } from '../../src/grid';
import { editionForYear } from '../../src/form';
import { UserError } from '../../src/messages';
import { othersWorkbook } from '../support/othersWorkbook';
import { workbookOfPlan } from '../support/planned';
import { randomReport, sampleReport, withFigure } from '../support/reports';
import { FakeWorkbook } from '../taskpane/fakeWorkbook';

const ASKED = { tables: true, anew: true, before: null };
const EMPTY: Workbook = { grids: [], names: new Map(), properties: new Map() };
const sheets = (...names: string[]): Workbook => ({
  ...EMPTY,
  grids: names.map((name) => ({
    kind: 'sheet',
    name,
    rowCount: 0,
    columnCount: 0,
    merges: [],
    cells: new Map(),
  })),
});
/** The template, its names of 表三, 表四 and 封面 lost with their cells. */
function brokenTemplate(): Workbook {
  const { content } = FakeWorkbook.holding(sampleReport());
  const names = [...content.names].filter(([name]) => !/^(?:表[三四]|封面)_/.test(name));
  return { ...content, names: new Map(names) };
}

/** The template with one name that stands at another cell than its labels. */
function movedName(): Workbook {
  const { content } = FakeWorkbook.holding(sampleReport());
  const elsewhere = { sheet: '三、依申请公开', area: { row: 39, column: 13, rowCount: 1, columnCount: 1 } };
  return { ...content, names: new Map(content.names).set('表三_本年新收_自然人', elsewhere) };
}

test('a template whose names have left their labels is still ours, and read on its sheets, unasked', async () => {
  const workbook = FakeWorkbook.of(movedName());
  const open = await readOpenReport(workbook, 'zh-CN');
  expect(open?.origin).toBe('template');
  expect(open?.report).toMatchObject({ unit: '金山镇人民政府', year: 2024 });
  expect(open?.report.figures.get('requests.received.natural' as never)).toMatchObject({
    value: 3,
    address: { row: 4, column: 3 },
  });
  expect(open?.result.findings.map(({ id }) => id)).toContain('V-form:requests.name-moved');
  await readOpenReport(workbook, 'zh-CN', { tables: false, anew: false, before: open });
  expect([workbook.reads, workbook.sheetReads]).toEqual([2, ['again', 'again']]);
});

test('names that are left of a template, without its tables, are none', async () => {
  const { content } = FakeWorkbook.holding(sampleReport());
  const names = new Map([...content.names].filter(([name]) => !/^封面_/.test(name)));
  const empty = { ...sheets('三、依申请公开'), names };
  expect(await readOpenReport(FakeWorkbook.of(empty), 'zh-CN')).toBeNull();
  await expect(readOpenReport(FakeWorkbook.of(empty), 'zh-CN', ASKED)).rejects.toMatchObject({
    code: 'report/no-tables',
  });
});

test('a template by its names, without a look at any other sheet', async () => {
  const workbook = FakeWorkbook.holding(withFigure(sampleReport(), 'requests.received.natural', 4));
  const open = await readOpenReport(workbook, 'zh-CN');
  expect(open).toMatchObject({ origin: 'template', unread: [], previous: null, edition: { id: '2021' } });
  expect(open?.report.unit).toBe('金山镇人民政府');
  expect(open?.result.findings.map(({ rule }) => rule)).toContain('T3-balance');
  expect(workbook.sheetReads).toEqual([]);
  expect(await readOpenReport(workbook, 'zh-CN', ASKED)).toMatchObject({ origin: 'template' });
  expect(workbook.sheetReads).toEqual([]);
});

test('findings are in the language that is asked for', async () => {
  const workbook = FakeWorkbook.holding(withFigure(sampleReport(), 'requests.received.natural', 4));
  const [chinese, english] = [
    await readOpenReport(workbook, 'zh-CN'),
    await readOpenReport(workbook, 'en-US'),
  ].map((open) => open?.result.findings.find(({ rule }) => rule === 'T3-balance')?.message);
  expect(chinese).toBe('自然人：4＋0≠3＋0，差1');
  expect(english).toMatch(/off by 1/);
});

test('no template: nothing, and tables only where they were asked for', async () => {
  const workbook = FakeWorkbook.of(othersWorkbook());
  expect(await readOpenReport(workbook, 'zh-CN')).toBeNull();
  expect(workbook.sheetReads).toEqual([]);
  const open = await readOpenReport(workbook, 'zh-CN', ASKED);
  expect(open).toMatchObject({ origin: 'elsewhere' });
  expect(workbook.sheetReads).toEqual(['anew']);
});

test('tables that are followed are looked for at once, by their labels and not anew', async () => {
  const workbook = FakeWorkbook.of(othersWorkbook());
  const before = await readOpenReport(workbook, 'zh-CN', ASKED);
  const { reads } = workbook;
  await readOpenReport(workbook, 'zh-CN', { tables: true, anew: false, before });
  expect(workbook.sheetReads).toEqual(['anew', 'again']);
  expect(workbook.reads).toBe(reads);
  expect(await readOpenReport(workbook, 'zh-CN', { tables: false, anew: false, before })).toBeNull();
});

test('a template whose names are broken is read by its labels, unasked, and so is it afterwards', async () => {
  const workbook = FakeWorkbook.of(brokenTemplate());
  const open = await readOpenReport(workbook, 'zh-CN');
  expect(open).toMatchObject({ origin: 'brokenTemplate' });
  expect(open?.report.figures.get('requests.received.natural' as never)?.value).toBe(3);
  const { reads } = workbook;
  await readOpenReport(workbook, 'zh-CN', { tables: false, anew: true, before: open });
  expect(workbook.reads).toBe(reads);
  expect(workbook.sheetReads).toEqual(['again', 'anew']);
});

test('what was left unread is told with it', async () => {
  const workbook = FakeWorkbook.of(othersWorkbook());
  workbook.unread = [{ kind: 'sheets', read: 40, all: 41 }];
  expect(await readOpenReport(workbook, 'zh-CN', ASKED)).toMatchObject({
    unread: [{ kind: 'sheets', read: 40, all: 41 }],
  });
});

test.each([
  [['甲'], { sheets: '“甲”', count: 1 }],
  [['甲', '乙', '丙', '丁', '戊', '己'], { sheets: '“甲”、“乙”、“丙”、“丁”、“戊”、“己”', count: 6 }],
  [['甲', '乙', '丙', '丁', '戊', '己', '庚'], { sheets: '“甲”、“乙”、“丙”、“丁”、“戊”、“己”…', count: 7 }],
])('no tables on %s', async (names, details) => {
  await expect(readOpenReport(FakeWorkbook.of(sheets(...names)), 'zh-CN', ASKED)).rejects.toMatchObject({
    code: 'report/no-tables',
    details,
    cause: { code: 'report/not-found' },
  });
});

test.each(['read', 'readSheets'] as const)('what Excel refuses (%s) is no empty workbook', async (method) => {
  const workbook = FakeWorkbook.of(othersWorkbook());
  workbook.failNext(method, new UserError('excel/busy'));
  await expect(readOpenReport(workbook, 'zh-CN', ASKED)).rejects.toMatchObject({ code: 'excel/busy' });
});

test('last year’s report comes along, and findings against it; a reorganised body is only warned', async () => {
  const last = randomReport(3, { year: 2023 });
  const left = withFigure(last, 'requests.carriedOut.natural', 5);
  const kept = (reorganised: boolean): Workbook => {
    const { content } = FakeWorkbook.holding(sampleReport());
    const previous = workbookOfPlan(planPrevious(editionForYear(2023)!, left, reorganised));
    return {
      grids: [...content.grids, ...previous.grids],
      names: new Map([...content.names, ...previous.names]),
      properties: content.properties,
    };
  };
  const carry = async (reorganised: boolean) => {
    const open = await readOpenReport(FakeWorkbook.of(kept(reorganised)), 'zh-CN');
    return [
      open?.previous?.report.year,
      open?.previous?.reorganised,
      open?.result.findings.find(({ id }) => id === 'Y-carry:natural')?.severity,
    ];
  };
  expect(await carry(false)).toEqual([2023, false, 'error']);
  expect(await carry(true)).toEqual([2023, true, 'warning']);
});

describe('a template is never taken for tables made elsewhere', () => {
  test('not even after tables were followed, or asked for again', async () => {
    const workbook = FakeWorkbook.holding(sampleReport());
    const before = await readOpenReport(workbook, 'zh-CN');
    expect(before?.origin).toBe('template');
    const open = await readOpenReport(workbook, 'zh-CN', { tables: true, anew: true, before });
    expect(open?.origin).toBe('template');
    expect([workbook.reads, workbook.sheetReads]).toEqual([2, []]);
  });

  test('tables that were followed give way to a template where nobody follows them any more', async () => {
    const before = await readOpenReport(FakeWorkbook.of(othersWorkbook()), 'zh-CN', ASKED);
    const workbook = FakeWorkbook.holding(sampleReport());
    const open = await readOpenReport(workbook, 'zh-CN', { tables: false, anew: false, before });
    expect([open?.origin, workbook.reads, workbook.sheetReads]).toEqual(['template', 1, []]);
  });
});

test.each(['by its names', 'by its labels'])(
  'a fault of ours in reading %s is no empty workbook',
  async (way) => {
    const { content } = FakeWorkbook.holding(sampleReport());
    const before = { origin: 'brokenTemplate' } as OpenReport;
    const unreadable = FakeWorkbook.of({ ...content, names: null as never });
    await expect(
      readOpenReport(unreadable, 'zh-CN', { ...ASKED, before: way === 'by its labels' ? before : null }),
    ).rejects.toBeInstanceOf(TypeError);
  },
);

test('the findings of what was read already, against the year before where there is one', async () => {
  const report = withFigure(sampleReport(), 'requests.carriedIn.natural', 1);
  const last = withFigure(randomReport(3, { year: 2023 }), 'requests.carriedOut.natural', 5);
  const carry = async (previous: Parameters<typeof checkOpen>[0]['previous']) =>
    (await checkOpen({ report, previous, ledgerCount: null }, 'zh-CN')).findings
      .filter(({ id }) => id === 'Y-carry:natural')
      .map(({ severity }) => severity);
  expect(await carry(null)).toEqual([]);
  expect(await carry({ report: last, reorganised: false })).toEqual(['error']);
  expect(await carry({ report: last, reorganised: true })).toEqual(['warning']);
});
