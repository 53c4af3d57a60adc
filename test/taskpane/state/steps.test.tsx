/** What each step writes and says, and what a source that is read leads to. */
import '../browserParts';
import { planImport } from '../../../src/addin/importReport';
import type { ReadReport } from '../../../src/addin/readReport';
import type { Finding, Suggestion } from '../../../src/findings';
import { editionById, editionForYear } from '../../../src/form';
import { formatAddress } from '../../../src/grid';
import { UserError } from '../../../src/messages';
import type { Report } from '../../../src/report';
import type { ReadySentence } from '../../../src/taskpane/state/sentenceActions';
import { randomReport, sampleReport, withFigure } from '../../support/reports';
import { reportOf } from '../../support/years';
import { FakeWorkbook } from '../fakeWorkbook';
import { heldReading } from '../heldReading';
import { logged } from './actionLog';
import type { Logged } from './actionLog';

const NATURAL = 'requests.received.natural';
const NO_TEXTS = { preface: '', overview: '', problems: '', others: '' };
const SAMPLE: Report = { ...sampleReport(), parts: NO_TEXTS };

/** The pane after its first reading, and the cells that it wrote since they were asked for last. */
async function started(
  workbook = FakeWorkbook.holding(SAMPLE, { typedTotals: true }),
  read?: (source: { readonly name: string }) => Promise<ReadReport>,
) {
  const pane = logged({ workbook, ...(read ? { read } : {}) });
  await pane.actions.followEdit();
  pane.told();
  const write = jest.spyOn(workbook, 'write');
  const written = () =>
    write.mock.calls
      .splice(0)
      .flatMap(([cells]) => cells.map(({ address, value }) => [formatAddress(address), value]));
  return { ...pane, written };
}
const suggestion = (from: number | null, to: number, given: Partial<Suggestion> = {}): Suggestion => ({
  message: '',
  slip: null,
  decided: true,
  figures: [{ field: NATURAL as never, from, to }],
  texts: [],
  ...given,
});
const finding = (given: Partial<Finding> = {}): Finding => ({
  id: 'T3-balance:natural',
  rule: 'T3-balance',
  severity: 'error',
  table: 'requests',
  excerpt: null,
  message: '差1',
  fields: [NATURAL] as never,
  addresses: [],
  expected: null,
  actual: null,
  difference: null,
  follows: null,
  suggestions: [],
  ...given,
});
const asRead = (report: Report): ReadReport => ({ report, edition: editionById(report.edition)! });
const file = (name: string, content = '正文') => new File([content], name);

describe('采用', () => {
  test('writes what is suggested, counts its cells and can be undone', async () => {
    const pane = await started();
    await pane.actions.adopt(finding(), suggestion(3, 4));
    expect(pane.written()).toEqual([['三、依申请公开!D5', 4]]);
    expect(pane.told()).toEqual([
      'read template, to undo: adopt',
      'done 已采用：自然人·本年新收 3→4, undoable',
    ]);
  });

  test('keeps the sentence that it is made of, which is not counted', async () => {
    const pane = await started();
    const bound = { sentence: 'fee', part: 'others', text: '没有收费。' } as const;
    await pane.actions.adopt(finding(), suggestion(3, 4, { bound }));
    expect(pane.written()).toEqual([
      ['三、依申请公开!D5', 4],
      ['校验!C96', 'fee'],
      ['校验!D96', '没有收费。'],
      ['校验!E96', 'others'],
    ]);
    expect(pane.told().at(-1)).toBe('done 已采用：自然人·本年新收 3→4, undoable');
  });

  test('what was typed since is not overwritten: it is read afresh, and trying again cannot help', async () => {
    const pane = await started();
    pane.workbook.editFigure(NATURAL, 8);
    await pane.actions.adopt(finding(), suggestion(3, 4));
    expect(pane.written()).toEqual([]);
    expect(pane.told()).toEqual([
      'read template, to undo: nothing, afresh',
      'failed finding/changed-since {}',
    ]);
  });

  test('what cannot be written is not read afresh', async () => {
    const pane = await started();
    await pane.actions.adopt(finding({ fields: [] }), suggestion(null, 4, { figures: [] }));
    expect(pane.told()).toEqual(['failed excel/missing {}, again']);
  });

  test('again is on what the user saw, though it was read anew meanwhile', async () => {
    const pane = await started();
    pane.workbook.failNext('write', new UserError('excel/busy'));
    await pane.actions.adopt(finding(), suggestion(3, 4));
    pane.workbook.editFigure(NATURAL, 8);
    await pane.actions.followEdit();
    pane.told();
    pane.problem()?.retry?.();
    await pane.clock.pass(0);
    await pane.clock.pass(0);
    expect(pane.told()).toEqual([
      'dealtWith',
      'read template, to undo: nothing, afresh',
      'failed finding/changed-since {}',
    ]);
  });

  test('a report that is gone is not found', async () => {
    const pane = await started();
    pane.workbook.content = new FakeWorkbook().content;
    await pane.actions.adopt(finding(), suggestion(3, 4));
    expect(pane.told()).toEqual(['failed report/not-found {}, again']);
  });
});

describe('说明原因', () => {
  test('keeps what was found, why, who and when, and whom to offer again', async () => {
    const pane = await started();
    await pane.actions.explain(finding(), { reason: '已核对', by: '甲科' });
    const cells = pane.written();
    expect(cells.slice(0, 5)).toEqual([
      ['校验!C53', '差1'],
      ['校验!D53', '已核对'],
      ['校验!E53', '甲科'],
      ['校验!F53', '2025-01-12'],
      ['校验!G53', 'T3-balance:natural'],
    ]);
    expect(cells[5]?.[0]).toBe('校验!H53');
    expect(pane.told()).toEqual([
      'read template, to undo: explain',
      'done 已记入“校验”表的说明清单, undoable',
      'preferences {"locale":null,"typedTotals":false,"explainer":"甲科"}',
    ]);
    expect(pane.storage.getItem('nianbao.preferences')).toBe(
      '{"locale":null,"typedTotals":false,"explainer":"甲科"}',
    );
  });

  test('of what was seen: a figure typed since is not explained with it', async () => {
    const pane = await started();
    pane.workbook.editFigure('requests.handled.natural', 2);
    await pane.actions.followEdit();
    const shown = pane.open().result.findings.find(({ id }) => id === 'T3-balance:natural')!;
    pane.workbook.editFigure('requests.handled.natural', 1);
    await pane.actions.explain(shown, { reason: '已核对', by: '' });
    expect(pane.open().result.findings.find(({ id }) => id === shown.id)?.acceptance).toBeUndefined();
    pane.workbook.editFigure('requests.handled.natural', 2);
    await pane.actions.followEdit();
    expect(pane.open().result.findings.find(({ id }) => id === shown.id)?.acceptance?.reason).toBe('已核对');
  });

  test('taken back: its line is emptied', async () => {
    const pane = await started();
    await pane.actions.explain(finding(), { reason: '已核对', by: '甲科' });
    pane.written();
    pane.told();
    await pane.actions.withdraw(finding());
    expect(pane.written()).toEqual([
      ['校验!C53', null],
      ['校验!D53', null],
      ['校验!E53', null],
      ['校验!F53', null],
      ['校验!G53', null],
      ['校验!H53', null],
    ]);
    expect(pane.told()).toEqual(['read template, to undo: withdraw', 'done 已撤回说明, undoable']);
  });

  test('what could not be written is not remembered', async () => {
    const pane = await started();
    pane.workbook.failNext('write', new UserError('excel/protected'));
    await pane.actions.explain(finding(), { reason: '已核对', by: '甲科' });
    expect(pane.told()).toEqual(['failed excel/protected {}, again']);
    expect(pane.storage.getItem('nianbao.preferences')).toBeNull();
  });
});

describe('上年数据', () => {
  const last = asRead(reportOf(2023, { 'requests.carriedOut.natural': 2, 'requests.carriedOut.total': 2 }));

  test('is kept on a sheet of its own, then carried over', async () => {
    const pane = await started();
    const order: string[] = [];
    await pane.actions.keepLastYear(last, false, () => order.push(...pane.told(), 'kept'));
    expect(order).toEqual([
      'read template, to undo: previous, afresh',
      'done 已读入2023年数据, undoable',
      'kept',
    ]);
    expect(pane.open().previous).toMatchObject({ report: { year: 2023 }, reorganised: false });
    await pane.actions.carryIn();
    expect(pane.written()).toEqual([
      ['三、依申请公开!D6', 2],
      ['三、依申请公开!J6', 2],
    ]);
    expect(pane.told()).toEqual(['read template, to undo: carry', 'done 已填入2列上年结转, undoable']);
  });

  test('takes the place of what was kept before, and says where the body was reorganised', async () => {
    const pane = await started();
    await pane.actions.keepLastYear(last, false, () => undefined);
    await pane.actions.keepLastYear(asRead(reportOf(2022)), true, () => undefined);
    expect(pane.open().previous).toMatchObject({ report: { year: 2022 }, reorganised: true });
    expect(pane.told().at(-1)).toBe('done 已读入2022年数据, undoable');
  });

  test('that could not be kept leaves the page open', async () => {
    const pane = await started();
    const onKept = jest.fn();
    pane.workbook.failNext('insert', new UserError('template/failed'));
    await pane.actions.keepLastYear(last, false, onKept);
    expect(onKept).not.toHaveBeenCalled();
    expect(pane.told()).toEqual(['failed template/failed {}, again']);
  });

  test('the file that was chosen last counts, and what could not be read before is forgotten', async () => {
    const held = heldReading();
    const pane = await started(undefined, held.read as never);
    const read: (number | null)[] = [];
    const onRead = ({ report }: ReadReport) => read.push(report.year);
    const older = pane.actions.readLastYear(file('旧.txt'), onRead);
    await held.begun('旧.txt');
    const newer = pane.actions.readLastYear(file('新.txt'), onRead);
    await held.begun('新.txt');
    await held.ends('旧.txt', reportOf(2022));
    await held.ends('新.txt', reportOf(2023));
    await Promise.all([older, newer]);
    expect(read).toEqual([2023]);
    expect(pane.told()).toEqual(['dealtWith', 'dealtWith']);
  });

  test('a file that cannot be read is told, and what is no file of ours is not kept', async () => {
    const pane = await started(undefined, () => Promise.reject(new UserError('file/no-report')));
    const onRead = jest.fn();
    await pane.actions.readLastYear(file('旧.txt'), onRead);
    await pane.actions.readFile(file('旧.txt'), onRead);
    await pane.actions.readFile(file('空.txt', ''), onRead);
    expect(onRead).not.toHaveBeenCalled();
    expect(pane.told()).toEqual([
      'dealtWith',
      'failed file/no-report {}',
      'dealtWith',
      'failed file/no-report {}',
      'dealtWith',
      'failed file/empty {"file":"空.txt"}',
    ]);
  });

  test('a file is read as its name and bytes', async () => {
    const sources: unknown[] = [];
    const pane = await started(undefined, (source) => {
      sources.push(source);
      return Promise.resolve(last);
    });
    const onRead = jest.fn();
    await pane.actions.readFile(file('甲.txt', 'ab'), onRead);
    expect(sources).toEqual([{ name: '甲.txt', bytes: Uint8Array.of(97, 98) }]);
    expect(onRead.mock.calls).toEqual([[last]]);
    expect(pane.told()).toEqual(['dealtWith']);
  });
});

test('findings go onto a sheet, as they are now, and the list of before gives way', async () => {
  const pane = await started();
  pane.workbook.editFigure('requests.handled.natural', 2);
  await pane.actions.listFindings('zh-CN');
  expect(pane.told()).toEqual([
    'read template, to undo: list, afresh',
    'done 已在“检查结果”表列出3条, undoable',
  ]);
  await pane.actions.listFindings('zh-CN');
  expect(pane.workbook.content.grids.filter(({ name }) => name === '检查结果')).toHaveLength(1);
});

describe('常用语句', () => {
  const sentence = { id: 'requests', part: 'overview', text: '全年新收3件，办结3件。' } as ReadySentence;

  test('goes into its part as it was edited, and is kept as it was made', async () => {
    const pane = await started();
    await pane.actions.insertSentence(sentence, '全年只新收3件。');
    expect(pane.written()).toEqual([
      ['一、总体情况!A3', '全年只新收3件。'],
      ['校验!C96', 'requests'],
      ['校验!D96', '全年新收3件，办结3件。'],
      ['校验!E96', 'overview'],
    ]);
    expect(pane.told()).toEqual([
      'read template, to undo: sentence',
      'done 已插入到“一、总体情况”, undoable',
    ]);
  });

  test('is brought up to date where it stands, own words kept', async () => {
    const pane = await started();
    await pane.actions.insertSentence(sentence, '全年新收3件，办结3件，都由窗口受理。');
    pane.written();
    pane.told();
    await pane.actions.refreshSentence({ ...sentence, text: '全年新收4件，办结4件。' });
    expect(pane.written()).toEqual([
      ['一、总体情况!A3', '全年新收4件，办结4件，都由窗口受理。'],
      ['校验!C96', 'requests'],
      ['校验!D96', '全年新收4件，办结4件。'],
      ['校验!E96', 'overview'],
    ]);
    expect(pane.told()).toEqual(['read template, to undo: refresh', 'done 已更新“依申请公开”, undoable']);
  });

  test.each<[string, (pane: Logged) => Promise<void> | void]>([
    ['was never put in', () => undefined],
    [
      'was taken out since',
      async (pane) => {
        await pane.actions.insertSentence(sentence, sentence.text);
        const address = { kind: 'sheet', grid: '一、总体情况', row: 2, column: 0 } as const;
        pane.workbook.edit({ address, value: '别的话。' });
      },
    ],
  ])('one that %s is not brought up to date: it is read afresh', async (_, before) => {
    const pane = await started();
    await before(pane);
    pane.told();
    pane.written();
    await pane.actions.refreshSentence({ ...sentence, text: '全年新收4件。' });
    expect(pane.written()).toEqual([]);
    expect(pane.told().map((each) => each.replace(/to undo: \w+/, ''))).toEqual([
      'read template, , afresh',
      'failed finding/changed-since {}',
    ]);
  });
});

describe('导入', () => {
  const incoming = asRead({ ...withFigure(SAMPLE, NATURAL, 9), unit: '乙镇人民政府' });

  test('no file is nothing', async () => {
    const pane = await started();
    await pane.actions.bringFiles([]);
    expect(pane.told()).toEqual([]);
  });

  test('a file is read under its name', async () => {
    const sources: unknown[] = [];
    const pane = await started(undefined, (source) => {
      sources.push(source);
      return Promise.resolve(incoming);
    });
    await pane.actions.bringFiles([file('甲.txt', 'ab')]);
    expect(sources).toEqual([{ name: '甲.txt', bytes: Uint8Array.of(97, 98) }]);
    expect(pane.told()).toEqual(['dealtWith', 'bringing 甲.txt', 'brought 乙镇人民政府']);
  });

  test('several files are refused, none is read', async () => {
    const read = jest.fn();
    const pane = await started(undefined, read);
    await pane.actions.bringFiles([file('甲.txt'), file('乙.txt')]);
    expect(read).not.toHaveBeenCalled();
    expect(pane.told()).toEqual([
      'dealtWith',
      'bringing 甲.txt',
      'brought nothing',
      'failed import/several {"count":2}',
    ]);
  });

  test('what was pasted is read as it is', async () => {
    const sources: unknown[] = [];
    const pane = await started(undefined, (source) => {
      sources.push(source);
      return Promise.resolve(incoming);
    });
    await pane.actions.bringPasted({ html: '<p>文', text: '文' });
    expect(sources).toEqual([{ name: '粘贴的内容', pasted: { html: '<p>文', text: '文' } }]);
    expect(pane.told()).toEqual(['dealtWith', 'bringing 粘贴的内容', 'brought 乙镇人民政府']);
  });

  test('what cannot be read is told, and put away', async () => {
    const pane = await started(undefined, () => Promise.reject(new UserError('paste/no-report')));
    await pane.actions.bringPasted({ html: '', text: '文' });
    expect(pane.told()).toEqual([
      'dealtWith',
      'bringing 粘贴的内容',
      'brought nothing',
      'failed paste/no-report {}',
    ]);
  });

  test('what was chosen before another is not brought any more', async () => {
    const held = heldReading();
    const pane = await started(undefined, held.read as never);
    const older = pane.actions.bringFiles([file('旧.txt')]);
    await held.begun('旧.txt');
    const newer = pane.actions.bringFiles([file('新.txt')]);
    await held.begun('新.txt');
    await held.fails('旧.txt', 'file/no-report');
    await held.ends('新.txt', incoming.report);
    await Promise.all([older, newer]);
    expect(pane.told()).toEqual([
      'dealtWith',
      'bringing 旧.txt',
      'dealtWith',
      'bringing 新.txt',
      'brought 乙镇人民政府',
    ]);
  });

  const lines = (pane: Logged) => planImport(pane.open(), incoming.report).lines;

  test('the lines that were kept are written, and 检查 is shown', async () => {
    const pane = await started();
    await pane.actions.importLines(incoming.report, lines(pane));
    expect(pane.written()).toEqual([
      ['封面!B3', '乙镇人民政府'],
      ['三、依申请公开!D5', 9],
    ]);
    expect(pane.told()).toEqual([
      'read template, to undo: import',
      'done 已导入，写入2处, undoable',
      'view checking',
    ]);
    const other = await started();
    await other.actions.importLines(incoming.report, lines(other).slice(1));
    expect(other.written()).toEqual([['三、依申请公开!D5', 9]]);
    expect(other.told()[1]).toBe('done 已导入，写入1处, undoable');
  });

  test.each<[string, number, string]>([
    ['is other than it was', 5, 'failed import/changed-since {}'],
    ['is already what it was to be', 9, 'failed import/changed-since {}'],
  ])('where a cell %s nothing is written: it is read and compared anew', async (_, value, failed) => {
    const pane = await started();
    const seen = lines(pane);
    pane.workbook.editFigure(NATURAL, value);
    await pane.actions.importLines(incoming.report, seen);
    expect(pane.written()).toEqual([]);
    expect(pane.told()).toEqual(['read template, to undo: nothing, afresh', failed]);
  });

  test('what else was typed does not keep it', async () => {
    const pane = await started();
    const seen = lines(pane);
    pane.workbook.editFigure('requests.granted.natural', 5);
    await pane.actions.importLines(incoming.report, seen.slice(0, 1));
    expect(pane.written()).toEqual([['封面!B3', '乙镇人民政府']]);
  });
});

test('a report of another edition is kept as last year’s under its own', async () => {
  const pane = await started(FakeWorkbook.holding(reportOf(2021)));
  const report = randomReport(4, { year: 2020 });
  await pane.actions.keepLastYear({ report, edition: editionForYear(2020)! }, false, () => undefined);
  expect(pane.open().previous?.report).toMatchObject({ year: 2020, edition: '2019' });
});
