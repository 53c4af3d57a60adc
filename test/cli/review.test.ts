/** nianbao review and rollup: rounds, states, what is missing, and what is never lost. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { refuseInPart } from '../../src/cli/desk/inputs';
import type { UserError } from '../../src/messages';
import { COMMAND_MESSAGES } from '../../src/messages/command';
import { readXlsx } from '../../src/readers';
import { webPage } from '../../src/writers';
import { withFigure } from '../support/reports';
import { bytesOf, report } from './annotated';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

interface ReturnLine {
  readonly kind: string;
  readonly file: string;
  readonly member: string | null;
  readonly matchedBy: string | null;
  readonly round: number;
  readonly state: string;
  readonly checkState: string;
  readonly since: { mended: string[]; open: string[]; new: string[]; changed: unknown[] } | null;
  readonly findings: { rule: string }[];
}
interface SummaryLine {
  readonly kind: string;
  readonly due: number;
  readonly received: number;
  readonly missing: string[];
  readonly twice: { member: string; files: string[] }[];
  readonly wrongYear: string[];
  readonly unlisted: string[];
  readonly vertical: string[];
  readonly complete: boolean;
  readonly totals: Record<string, number>;
}

const LIST = '单位,类别\n金山县水务局,部门\n金山县教育局,部门\n金山县民政局,部门\n';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
  terminal.write('list.csv', LIST);
});
afterEach(() => terminal.close());

async function asked(...argv: string[]) {
  const { code, out, err } = await terminal.nianbao(...argv);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReturnLine & SummaryLine & { error: { code: string } });
  return {
    code,
    err,
    returns: lines.filter(({ kind }) => kind === 'return'),
    unread: lines.filter(({ kind }) => kind === 'unread'),
    summary: lines[lines.length - 1] as SummaryLine,
  };
}

/** Types into the row of a member of 审核台账, as a reviewer without the add-in. */
async function type(file: string, unit: string, column: string, value: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(terminal.read(file) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet('审核台账');
  let typed = false;
  sheet?.eachRow((header) => {
    const columns = header.values as unknown[];
    const [name, target] = [columns.indexOf('单位'), columns.indexOf(column)];
    if (name < 0 || target < 0) return;
    sheet.eachRow((row) => {
      if (row.getCell(name).text !== unit) return;
      row.getCell(target).value = value;
      typed = true;
    });
  });
  if (!typed) throw new Error(`no row of ${unit}`);
  terminal.write(file, new Uint8Array(await book.xlsx.writeBuffer()));
}

test('a first round: files find their members, a fault is told, a missing member makes the sums incomplete', async () => {
  terminal.write('水务.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('教育.xlsx', bytesOf(report('县教育局', 4, 6)));
  const { code, returns, summary } = await asked(
    'review',
    '水务.xlsx',
    '教育.xlsx',
    '--members',
    'list.csv',
    '--year',
    '2024',
    '--json',
  );
  expect(code).toBe(1);
  expect(
    returns.map(({ file, member, matchedBy, round, state, since }) => [
      file,
      member,
      matchedBy,
      round,
      state,
      since,
    ]),
  ).toEqual([
    ['水务.xlsx', '金山县水务局', 'name', 1, 'received', null],
    ['教育.xlsx', '金山县教育局', 'alias', 1, 'received', null],
  ]);
  expect(returns[0]?.findings).toEqual([]);
  expect(new Set(returns[1]?.findings.map(({ rule }) => rule))).toEqual(
    new Set(['T3-balance', 'T3-rowTotal']),
  );
  expect(summary).toMatchObject({
    due: 3,
    received: 2,
    missing: ['金山县民政局'],
    twice: [],
    wrongYear: [],
    unlisted: [],
    vertical: [],
    complete: false,
  });
  expect(summary.totals['requests.received.natural']).toBe(9);
  expect(summary.totals['requests.granted.total']).toBe(7);
});

test('the next round: a state typed in its cell, what is mended, what was accepted and then changed', async () => {
  terminal.write('水务.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('教育.xlsx', bytesOf(report('金山县教育局', 4, 6)));
  terminal.write('民政.xlsx', bytesOf(report('金山县民政局', 5)));
  const first = await terminal.nianbao(
    'review',
    '水务.xlsx',
    '教育.xlsx',
    '民政.xlsx',
    '--members',
    'list.csv',
    '--year',
    '2024',
    '-o',
    '审核.xlsx',
  );
  expect(first.err).toBe('');
  expect(first.out).toContain('应报3家，已报3家');
  await type('审核.xlsx', '金山县水务局', '状态', '通过');
  await type('审核.xlsx', '金山县教育局', '状态', '退回');
  await type('审核.xlsx', '金山县民政局', '备注', '电话说过会改');

  terminal.write('水务2.xlsx', bytesOf(report('金山县水务局', 8)));
  terminal.write('教育2.xlsx', bytesOf(report('金山县教育局', 4)));
  const { code, err, returns, summary } = await asked(
    'review',
    '水务2.xlsx',
    '教育2.xlsx',
    '民政.xlsx',
    '--into',
    '审核.xlsx',
    '--json',
  );
  expect(code).toBe(0);
  expect(err).toContain('金山县水务局的“通过”是在单元格里填的，按第1轮的数据记为通过');
  expect(returns.map(({ member, round, state }) => [member, round, state])).toEqual([
    ['金山县水务局', 2, 'accepted'],
    ['金山县教育局', 2, 'revised'],
    ['金山县民政局', 1, 'received'],
  ]);
  expect(returns[1]?.since).toMatchObject({
    open: [],
    new: [],
    changed: [{ field: 'requests.received.natural', from: 6, to: 4 }],
  });
  expect(returns[1]?.since?.mended).not.toEqual([]);
  expect(returns[2]?.since).toBeNull();
  // What was accepted counts, not what came afterwards.
  expect(summary.totals['requests.received.total']).toBe(12);
  expect(summary.complete).toBe(true);

  const third = await terminal.nianbao('review', '民政.xlsx', '--into', '审核.xlsx');
  expect(third.out).toContain('民政.xlsx　已收过，没有变化');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(terminal.read('审核.xlsx') as unknown as ArrayBuffer);
  const texts: string[] = [];
  book.getWorksheet('审核台账')?.eachRow((row) => {
    const shown: string[] = [];
    row.eachCell((cell) => void shown.push(cell.text));
    texts.push(shown.join('|'));
  });
  expect(texts.find((text) => text.includes('金山县民政局'))).toContain('电话说过会改');
  expect(texts.find((text) => text.includes('金山县水务局'))).toContain('通过后又改');
});

test('texts that copy each other are told, five pairs at most', async () => {
  const overview = ['春风化雨', '夏木成荫', '秋高气爽', '冬雪初晴', '山高水长']
    .map((said) => `${said}的工作扎实有序推进。`)
    .join('');
  const copied = (unit: string) => {
    const own = report(unit, 3);
    return bytesOf({ ...own, parts: { ...own.parts, overview } });
  };
  const own = (unit: string) =>
    bytesOf({ ...report(unit, 3), parts: { ...report(unit, 3).parts, overview: '' } });
  for (const name of ['水务', '教育', '民政', '财政'])
    terminal.write(`${name}.xlsx`, copied(`金山县${name}局`));
  for (const at of [1, 2, 3, 4, 5]) terminal.write(`镇${at}.xlsx`, own(`第${at}镇`));
  const { out } = await terminal.nianbao('review', '.', '--year', '2024', '-o', 'd.xlsx');
  const lines = out.split('\n');
  const told = lines.filter((line) => line.includes('A-alike'));
  expect(told).toHaveLength(5);
  expect(told[0]).toMatch(
    /^! A-alike\u3000金山县..局与金山县..局有5句相同，较短的一份共5句；需核对是否照抄$/,
  );
  expect(lines[lines.indexOf(told[4]!) + 1]).toBe('  另外1个');
});

test('what narrows the sums in the workbook stays in the next round; the command sums up all', async () => {
  terminal.write('水务.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('青石.xlsx', bytesOf(report('青石镇', 4)));
  terminal.write('list.csv', '单位,类别\n金山县水务局,部门\n青石镇,乡镇街道\n');
  await terminal.nianbao('review', '水务.xlsx', '--members', 'list.csv', '--year', '2024', '-o', 'd.xlsx');
  const load = async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(terminal.read('d.xlsx') as unknown as ArrayBuffer);
    return book;
  };
  const typed = await load();
  typed.getWorksheet('汇总表二')!.getCell('B4').value = '乡镇街道';
  terminal.write('d.xlsx', new Uint8Array(await typed.xlsx.writeBuffer()));
  const { summary } = await asked('review', '青石.xlsx', '--into', 'd.xlsx', '--json');
  expect(summary.totals['requests.received.natural']).toBe(7);
  const book = await load();
  const sums = book.getWorksheet('汇总表二')!;
  expect([sums.getCell('B4').text, sums.getCell('A2').text]).toEqual([
    '乡镇街道',
    '完整（计入1家，其中未通过1家）',
  ]);
  // 本年新收 of 自然人, as the file carries it.
  expect(book.getWorksheet('汇总表三')!.getCell('D6').result).toBe(4);
});

test('two files of one member: none is chosen silently, the next round settles it', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('b.xlsx', bytesOf(report('金山县水务局', 5)));
  const first = await asked(
    'review',
    'a.xlsx',
    'b.xlsx',
    '--members',
    'list.csv',
    '--year',
    '2024',
    '-o',
    'd.xlsx',
    '--json',
  );
  expect(first.summary.twice).toEqual([{ member: '金山县水务局', files: ['a.xlsx', 'b.xlsx'] }]);
  expect(first.summary.totals['requests.received.total']).toBe(0);
  terminal.write('c.xlsx', bytesOf(report('金山县水务局', 7)));
  const second = await asked('review', 'c.xlsx', '--into', 'd.xlsx', '--json');
  expect(second.summary.twice).toEqual([]);
  expect(second.summary.totals['requests.received.total']).toBe(7);
});

test('a file of another year, one of nobody, one that cannot be read', async () => {
  terminal.write('旧.xlsx', bytesOf({ ...report('金山县水务局', 3), year: 2023 }));
  terminal.write('外.xlsx', bytesOf(report('银河市交通局', 3)));
  terminal.write('坏.xlsx', 'no workbook');
  const { code, returns, unread, summary } = await asked(
    'review',
    '旧.xlsx',
    '外.xlsx',
    '坏.xlsx',
    '--members',
    'list.csv',
    '--year',
    '2024',
    '--json',
  );
  expect(code).toBe(2);
  expect(returns.map(({ file, member, round }) => [file, member, round])).toEqual([
    ['旧.xlsx', '金山县水务局', 0],
    ['外.xlsx', null, 0],
  ]);
  expect(unread.map(({ file, error }) => [file, error.code])).toEqual([['坏.xlsx', 'file/misnamed']]);
  expect(summary).toMatchObject({
    received: 1,
    missing: ['金山县教育局', '金山县民政局'],
    wrongYear: ['旧.xlsx'],
    unlisted: ['外.xlsx'],
    complete: false,
  });
});

test.each([
  [['--members', 'list.csv']],
  [[]],
  [['--members', 'list.csv', '--year', '2024']],
  [['--year', '2024']],
])(
  'a file of another year is nobody’s report of this one, also where most files say which year it is: %j',
  async (options) => {
    terminal.write('1旧.xlsx', bytesOf({ ...report('金山县水务局', 3), year: 2023 }));
    terminal.write('2.xlsx', 'no workbook');
    terminal.write('3.xlsx', bytesOf(report('金山县教育局', 4)));
    terminal.write('4.xlsx', bytesOf(report('金山县民政局', 5)));
    const files = ['1旧.xlsx', '2.xlsx', '3.xlsx', '4.xlsx'];
    const { out } = await terminal.nianbao('review', ...files, ...options, '--json');
    const told = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ReturnLine & SummaryLine);
    expect(told.map(({ kind, file, round, state }) => [kind, file, round, state])).toEqual([
      ['return', '1旧.xlsx', 0, 'missing'],
      ['unread', '2.xlsx', undefined, undefined],
      ['return', '3.xlsx', 1, 'received'],
      ['return', '4.xlsx', 1, 'received'],
      ['summary', undefined, undefined, undefined],
    ]);
    expect(told.at(-1)).toMatchObject({ wrongYear: ['1旧.xlsx'] });
  },
);

test('where no year has more files than another each is told all the same', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('b.xlsx', bytesOf({ ...report('金山县教育局', 3), year: 2023 }));
  const { code, out, err } = await terminal.nianbao('review', 'a.xlsx', 'b.xlsx', '--json');
  expect([code, out.trim().split('\n').length]).toEqual([2, 2]);
  expect(err).toContain('--year');
});

test('last year’s reports are compared with, and are nobody’s of this year', async () => {
  mkdirSync(join(terminal.folder, '上年'));
  terminal.write('上年/水务.xlsx', bytesOf({ ...report('金山县水务局', 3), year: 2023 }));
  terminal.write('上年/教育.xlsx', bytesOf({ ...report('金山县教育局', 3), year: 2023 }));
  terminal.write('水务.xlsx', bytesOf(report('金山县水务局', 4)));
  const { summary } = await asked(
    'review',
    '水务.xlsx',
    '--members',
    'list.csv',
    '--previous',
    '上年',
    '--year',
    '2024',
    '--json',
  );
  expect(summary).toMatchObject({
    due: 3,
    received: 1,
    missing: ['金山县教育局', '金山县民政局'],
    wrongYear: [],
  });
});

test('last year’s reports that come later are held against reports that are there', async () => {
  mkdirSync(join(terminal.folder, '上年'));
  const last = withFigure({ ...report('金山县水务局', 3), year: 2023 }, 'requests.carriedOut.natural', 5);
  terminal.write('上年/水务.xlsx', bytesOf(last));
  terminal.write('水务.xlsx', bytesOf(report('金山县水务局', 4)));
  terminal.write('教育.xlsx', bytesOf(report('金山县教育局', 4)));
  await terminal.nianbao('review', '水务.xlsx', '--members', 'list.csv', '-o', 'd.xlsx');
  const issues = () => {
    const { grids } = readXlsx(terminal.read('d.xlsx'), 'd.xlsx');
    const sheet = grids.find(({ name }) => name === '问题清单');
    return [...(sheet?.cells.values() ?? [])]
      .map(({ text }) => text)
      .filter((text) => text.includes('上年报告'));
  };
  expect(issues()).toEqual([]);
  await terminal.nianbao('review', '教育.xlsx', '--previous', '上年', '--into', 'd.xlsx');
  expect(issues()).toContain('自然人：上年结转0≠上年报告的结转下年度5，差5');
});

test('where nothing could be read that is all that is said', async () => {
  const { code, err } = await terminal.nianbao('review', '没有.xlsx', '-o', 'd.xlsx');
  expect(code).toBe(2);
  expect(err).toContain('没有读到年度报告，什么也没有写。');
  expect(terminal.files()).not.toContain('d.xlsx');
});

test('a workbook of another year, or with sheets of others, is refused as it would be lost', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3)));
  await terminal.nianbao('review', 'a.xlsx', '--members', 'list.csv', '--year', '2024', '-o', 'd.xlsx');
  const otherYear = await terminal.nianbao('review', 'a.xlsx', '--into', 'd.xlsx', '--year', '2023');
  expect(otherYear.code).toBe(2);
  expect(otherYear.err).toContain('是2024年度的审核工作簿，这里要的是2023年度');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(terminal.read('d.xlsx') as unknown as ArrayBuffer);
  book.addWorksheet('我的草稿').getCell('A1').value = '别丢';
  terminal.write('d.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  const before = terminal.read('d.xlsx');
  const foreign = await terminal.nianbao('review', 'a.xlsx', '--into', 'd.xlsx');
  expect(foreign.code).toBe(2);
  expect(foreign.err).toContain('我的草稿');
  expect(terminal.read('d.xlsx').equals(before)).toBe(true);
  expect((await terminal.nianbao('review', 'a.xlsx', '--into', 'd.xlsx', '--force')).code).toBe(0);
});

test('the review workbook may stand in the folder of the reports; its 本地要求 goes on to templates', async () => {
  mkdirSync(join(terminal.folder, '报'));
  terminal.write('报/a.xlsx', bytesOf(report('金山县水务局', 3)));
  const first = await terminal.nianbao('review', '报', '--year', '2024', '-o', '报/审核.xlsx');
  expect([first.code, first.err]).toEqual([0, '']);
  const second = await asked('review', '报', '--into', '报/审核.xlsx', '--json');
  expect(second.code).toBe(0);
  expect(second.returns.map(({ file }) => file)).toEqual([join('报', 'a.xlsx')]);
  const other = await asked('review', '报/审核.xlsx', '--year', '2024', '--json');
  expect(other.unread.map(({ error }) => error.code)).toEqual(['file/no-report']);
  const made = await terminal.nianbao(
    'new',
    '--unit',
    '金山县水务局',
    '--year',
    '2024',
    '--local',
    '报/审核.xlsx',
    '-o',
    'new.xlsx',
  );
  expect([made.code, made.err]).toEqual([0, expect.stringContaining('里没有填写“本地要求”')]);
});

test('--published: pages are held against what was sent, their days go into the workbook, the whole is one sentence', async () => {
  for (const folder of ['r1', 'web']) mkdirSync(join(terminal.folder, folder));
  terminal.write('r1/a.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('r1/b.xlsx', bytesOf(report('金山县教育局', 3)));
  const page = (unit: string, count: number, day: string) =>
    webPage(report(unit, count)).replace('<body>', `<body><p>发布日期：${day}</p>`);
  terminal.write('web/a.html', page('金山县水务局', 3, '2025-02-03'));
  terminal.write('web/b.html', page('金山县教育局', 4, '2025-01-20'));
  terminal.write('web/c.html', page('银山县民政', 3, '2025-01-20'));
  const argv = ['review', 'r1', '--members', 'list.csv', '--year', '2024', '--published', 'web'];
  const { out } = await terminal.nianbao(...argv, '-o', 'desk.xlsx');
  const lines = out.trim().split('\n');
  expect(lines.filter((each) => /html|核对已公布/.test(each))).toEqual([
    '✓ web/a.html\u3000金山县水务局\u3000公布的与审核的一致\u30002025-02-03\u3000逾期',
    '✗ web/b.html\u3000金山县教育局\u3000公布的与审核的不同：数字6处，文字0处\u30002025-01-20',
    '· web/c.html\u3000不能确定是哪家的页面，可能是金山县民政局',
    '审核通过0家；核对已公布页面2份，与审核的报告一致1份，不一致1份。',
  ]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(terminal.read('desk.xlsx') as unknown as ArrayBuffer);
  const days: string[] = [];
  book
    .getWorksheet('审核台账')
    ?.eachRow((row) =>
      row.eachCell(({ value }) => value instanceof Date && days.push(value.toISOString().slice(0, 10))),
    );
  expect(days).toEqual(expect.arrayContaining(['2025-02-03', '2025-01-20']));
});

test('letters: a file for each member, or one document', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3, 5)));
  const call = ['review', 'a.xlsx', '--members', 'list.csv', '--year', '2024'];
  const folder = await terminal.nianbao(...call, '--letters', '函');
  expect(folder.err).toBe('');
  expect(terminal.files()).toContain('函');
  expect(readdirSync(join(terminal.folder, '函')).sort()).toEqual([
    '2024年政府信息公开工作年度报告公布情况.docx',
    '关于2024年政府信息公开工作年度报告审核情况的通报.docx',
    '金山县教育局催报函.docx',
    '金山县民政局催报函.docx',
    '金山县水务局审核意见函.docx',
  ]);
  expect(folder.out).toContain('金山县水务局审核意见函.docx');
  await terminal.nianbao(...call, '--letters', '全部.docx');
  expect(terminal.files()).toContain('全部.docx');
});

test('a round that was interrupted goes on without doing finished files again', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('b.xlsx', bytesOf(report('金山县教育局', 4)));
  const call = ['review', 'a.xlsx', 'b.xlsx', '--members', 'list.csv', '--year', '2024', '-o', 'd.xlsx'];
  // Letters cannot be written where a file stands: the call ends after everything was read.
  terminal.write('函', 'a file');
  const failed = await terminal.nianbao(...call, '--letters', '函/x.docx');
  expect(failed.code).toBe(2);
  expect(terminal.files()).toContain('.d.xlsx.nianbao-progress');
  const again = await terminal.nianbao(...call, '--force');
  expect(again.err).toContain('上次已完成2份，继续');
  expect(again.code).toBe(0);
  expect(terminal.files()).not.toContain('.d.xlsx.nianbao-progress');
});

test('what somebody else wrote into an interrupted round is done again', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('b.xlsx', bytesOf(report('金山县教育局', 4)));
  const call = ['review', 'a.xlsx', 'b.xlsx', '--members', 'list.csv', '--year', '2024', '-o', 'd.xlsx'];
  terminal.write('函', 'a file');
  await terminal.nianbao(...call, '--letters', '函/x.docx');
  const place = '.d.xlsx.nianbao-progress';
  const [head = '', ...lines] = terminal.read(place).toString().split('\n');
  type Line = { reviewed: { outcome: { report: Record<string, unknown> } } };
  const changed = lines.map((each, at) => {
    const line = JSON.parse(each) as Line;
    line.reviewed.outcome.report[at === 0 ? 'figures' : 'unit'] = at === 0 ? { a: 1 } : { length: 1 };
    return JSON.stringify(line);
  });
  terminal.write(place, [head, ...changed, '{"file":"a.xlsx","reviewed":1}', 'null'].join('\n'));
  const again = await terminal.nianbao(...call, '--force');
  expect(again.err).not.toContain('上次已完成');
  expect(again.code).toBe(0);
  expect(again.out).toContain('金山县水务局');
});

test('who counts beside the aggregate that contains it is told, in the summary, the file and the exit code', async () => {
  terminal.write('a.xlsx', bytesOf({ ...report('东区', 9), kind: 'countyAggregate' }));
  terminal.write('b.xlsx', bytesOf(report('东区水务局', 4)));
  terminal.write('list.csv', '单位,类别,上级\n东区,县区汇总,\n东区水务局,部门,东区\n');
  const call = ['a.xlsx', 'b.xlsx', '--members', 'list.csv', '--year', '2024'];
  const sentence = '东区水务局已包含在东区里，又单独计入汇总，数字重复；需把东区水务局的“计入汇总”改为“否”';
  const reviewed = await terminal.nianbao('review', ...call, '-o', 'desk.xlsx');
  expect([reviewed.code, reviewed.out.includes(`✗ A-nested\u3000${sentence}`)]).toEqual([1, true]);
  const summed = await terminal.nianbao('rollup', 'desk.xlsx', '-o', 'total.json');
  expect([summed.code, summed.out.includes(`✗ A-nested\u3000${sentence}`)]).toEqual([1, true]);
  const told = JSON.parse(terminal.read('total.json').toString()) as {
    findings: { rule: string; severity: string }[];
  };
  expect(told.findings).toEqual([
    expect.objectContaining({ id: 'A-nested:2', rule: 'A-nested', severity: 'error', message: sentence }),
  ]);
  const sheet = readXlsx(terminal.read('desk.xlsx'), 'desk.xlsx').grids.find(({ name }) => name === '对账')!;
  expect([...sheet.cells.values()].map(({ text }) => text)).toEqual(
    expect.arrayContaining(['东区水务局已包含在东区里，不应再单独计入', 'A-nested']),
  );
  // With 否 it counts no more, and nothing is wrong.
  terminal.write('list.csv', '单位,类别,上级,计入汇总\n东区,县区汇总,,是\n东区水务局,部门,东区,否\n');
  const mended = await terminal.nianbao('rollup', ...call, '-o', 'mended.json');
  expect([mended.code, mended.out.includes('A-nested')]).toEqual([0, false]);
});

test('rollup: a desk or files summed up, held against an earlier total', async () => {
  terminal.write('a.xlsx', bytesOf(report('金山县水务局', 3)));
  terminal.write('b.xlsx', bytesOf(report('金山县教育局', 4)));
  terminal.write('c.xlsx', bytesOf(report('金山县民政局', 5)));
  terminal.write('own.xlsx', bytesOf({ ...report('金山县', 13), kind: 'countyAggregate' }));
  const call = ['rollup', 'a.xlsx', 'b.xlsx', 'c.xlsx', '--members', 'list.csv', '--year', '2024'];
  const json = await terminal.nianbao(...call, '-o', 'total.json');
  expect(json.code).toBe(0);
  const total = JSON.parse(terminal.read('total.json').toString()) as SummaryLine & {
    figures: Record<string, number>;
  };
  expect(total.figures['requests.received.total']).toBe(12);
  expect(total.complete).toBe(true);
  const held = await terminal.nianbao(...call, '--against', 'own.xlsx', '-o', 'total.xlsx');
  expect(held.code).toBe(1);
  expect(held.out).toContain('表三 本年新收·总计：汇总13，各成员之和12，差1');
  expect(held.out).toContain('✗ A-sum\u3000');
  const again = await terminal.nianbao('rollup', 'total.xlsx', '-o', 'again.json');
  expect(again.code).toBe(0);
  const same = JSON.parse(terminal.read('again.json').toString()) as SummaryLine & {
    figures: Record<string, number>;
  };
  expect(same.figures['requests.received.total']).toBe(12);
  expect((await terminal.nianbao(...call, '-o', 'total.docx')).code).toBe(0);
});

test('a review workbook that was not read to its end is not written anew, and not summed up', () => {
  const remarks = [
    { code: 'sheet-cut', sheet: 'figures' },
    { code: 'member-gone', sheet: 'figures', id: 7 },
    { code: 'sheet-cut', sheet: 'texts' },
  ] as const;
  const messages = COMMAND_MESSAGES['zh-CN'];
  const refused = expect.objectContaining({
    code: 'desk/in-part',
    details: { file: 'review.xlsx', sheets: '单位数据、单位文本' },
  }) as UserError;
  expect(() => refuseInPart(remarks, 'review.xlsx', messages)).toThrow(refused);
  expect(() => refuseInPart(remarks.slice(1, 2), 'review.xlsx', messages)).not.toThrow();
});
