import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionById } from '../../src/form';
import { cellAt } from '../../src/grid';
import { readLedger } from '../../src/ledger/stored';
import { planReport } from '../../src/layout';
import { readXlsx } from '../../src/readers/xlsx';
import { recognizeWorkbook } from '../../src/recognize';
import { newReport } from '../../src/report';
import { writeXlsx } from '../../src/writers/xlsx';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
beforeEach(() => (terminal = openTerminal()));
afterEach(() => terminal.close());

const ASKED = ['--unit', '金山镇人民政府', '--year', '2024'];

describe('nianbao new', () => {
  test('a workbook for a body and a year', async () => {
    const outcome = await terminal.nianbao('new', ...ASKED, '--kind', '乡镇（街道）', '-o', '新.xlsx');
    expect(outcome).toEqual({ code: 0, out: '已写入 新.xlsx\n', err: '' });
    const report = recognizeWorkbook(readXlsx(terminal.read('新.xlsx'), '新.xlsx'));
    expect(report).toMatchObject({ unit: '金山镇人民政府', year: 2024, kind: 'township', edition: '2021' });
    expect(report.figures.get('requests.received.total' as never)?.computed).toBe(true);
    expect(terminal.files()).toEqual(['新.xlsx']);
  });

  test('what the sheet 本地要求 of another workbook asks goes on', async () => {
    const asked = {
      part: 'others',
      asked: 'heading',
      words: '建议提案办理情况',
      kinds: ['township'],
    } as const;
    const report = newReport(editionById('2021')!, { localDemands: [{ ...asked, address: null }] });
    terminal.write('上级.xlsx', writeXlsx(planReport(editionById('2021')!, { report })));
    const outcome = await terminal.nianbao('new', ...ASKED, '--local', '上级.xlsx', '-o', 'a.xlsx');
    expect(outcome).toEqual({ code: 0, out: '已写入 a.xlsx\n', err: '' });
    const read = recognizeWorkbook(readXlsx(terminal.read('a.xlsx'), 'a.xlsx'));
    expect([read.unit, read.localDemands]).toMatchObject(['金山镇人民政府', [asked]]);
  });

  test('a workbook that asks nothing is said to', async () => {
    await terminal.nianbao('new', ...ASKED, '-o', '上级.xlsx');
    expect(await terminal.nianbao('new', ...ASKED, '--local', '上级.xlsx', '-o', 'a.xlsx')).toEqual({
      code: 0,
      out: '已写入 a.xlsx\n',
      err: '! 上级.xlsx 里没有填写“本地要求”，新工作簿的这张表是空的。\n',
    });
    expect(await terminal.nianbao('new', ...ASKED, '--local', '没有.xlsx', '-o', 'b.xlsx')).toMatchObject({
      code: 2,
    });
  });

  test('a ledger beside it, from which 表三 and 表四 count themselves', async () => {
    const outcome = await terminal.nianbao('new', ...ASKED, '--ledger', '-o', 'a.xlsx');
    expect(outcome).toEqual({ code: 0, out: '已写入 a.xlsx\n', err: '' });
    const workbook = readXlsx(terminal.read('a.xlsx'), 'a.xlsx');
    expect(workbook.grids.map(({ name }) => name).slice(-4)).toEqual([
      '依申请台账',
      '复议诉讼台账',
      '工作日历',
      '台账选项',
    ]);
    const { figures } = recognizeWorkbook(workbook);
    const own = [...figures].filter(([id]) => !id.startsWith('proactive.'));
    expect([own.length, own.every(([, { computed, value }]) => computed && value === 0)]).toEqual([
      190,
      true,
    ]);
    const sheet = workbook.grids.find(({ name }) => name === '三、依申请公开')!;
    expect(cellAt(sheet, 4, 3)?.formula).toBe(
      `=COUNTIFS('依申请台账'!$C$5:$C$10000,"自然人",'依申请台账'!$B$5:$B$10000,">="&DATE('封面'!$B$4,1,1),'依申请台账'!$B$5:$B$10000,"<"&DATE('封面'!$B$4+1,1,1))`,
    );
    expect(readLedger(workbook)).toMatchObject({ year: 2024, applications: [], cases: [] });
    expect((await terminal.nianbao('check', 'a.xlsx')).out).not.toMatch(/✗|台账/);
    expect(
      await terminal.nianbao('new', '--unit', '甲', '--year', '2020', '--ledger', '-o', 'b.xlsx'),
    ).toEqual({
      code: 2,
      out: '',
      err: '✗ 2020年度的表三不是台账用的格式，不能由台账计数。 台账的办理结果按2021年度起的格式，年度写2021或以后的。\n',
    });
  });

  test('typed totals', async () => {
    await terminal.nianbao('new', ...ASKED, '--typed-totals', '-o', 'a.xlsx');
    const { figures } = recognizeWorkbook(readXlsx(terminal.read('a.xlsx'), 'a.xlsx'));
    expect([...figures.values()].every(({ computed }) => !computed)).toBe(true);
  });

  test.each([
    [
      'a year before the first',
      ['--unit', '甲', '--year', '2018', '-o', 'a.xlsx'],
      '✗ 年度“2018”不在2019—2099年之间。 填写报告所属的年度，例如2024。\n',
    ],
    [
      'a year that is none',
      ['--unit', '甲', '--year', '二〇二四', '-o', 'a.xlsx'],
      '✗ 年度“二〇二四”不在2019—2099年之间。',
    ],
    ['no name', ['--unit', ' ', '--year', '2024', '-o', 'a.xlsx'], '✗ 尚未填写机关名称。'],
    [
      'an unknown kind',
      [...ASKED, '--kind', '公司', '-o', 'a.xlsx'],
      '✗ 没有“公司”这种机关类型。 可以是：政府部门、乡镇（街道）、',
    ],
    [
      'a folder that is not there',
      [...ASKED, '-o', '没有/a.xlsx'],
      '✗ 不能写入 没有/a.xlsx（文件夹不存在）。',
    ],
    [
      'a file as the folder',
      [...ASKED, '-o', 'here.txt/a.xlsx'],
      '✗ 不能写入 here.txt/a.xlsx（文件夹不存在）。',
    ],
    ['a folder as the file', [...ASKED, '-o', 'folder.xlsx'], '✗ 不能写入 folder.xlsx（该路径是文件夹）。'],
    ['another kind of file', [...ASKED, '-o', 'a.docx'], '✗ 不能写成 a.docx 这样的类型。 可以写成：.xlsx。'],
    [
      'a file that exists',
      [...ASKED, '-o', 'here.xlsx'],
      '✗ here.xlsx 已存在，没有覆盖。 换一个文件名，或加 --force 覆盖。\n',
    ],
    ['no year', ['--unit', '甲', '-o', 'a.xlsx'], '✗ 缺少选项 --year <年度>。 用法见 nianbao new --help。\n'],
    ['an option without its content', ['--unit'], '✗ 选项 --unit <机关名称> 后面缺少内容。'],
  ])('%s: a sentence, exit 2, nothing written', async (_name, argv, sentence) => {
    terminal.write('here.xlsx', 'mine');
    terminal.write('here.txt', 'mine');
    mkdirSync(join(terminal.folder, 'folder.xlsx'));
    const outcome = await terminal.nianbao('new', ...argv);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toContain(sentence);
    expect(outcome.err.split('\n')).toHaveLength(2);
    expect(terminal.files()).toEqual(['folder.xlsx', 'here.txt', 'here.xlsx']);
    expect(terminal.read('here.xlsx').toString()).toBe('mine');
  });

  test('a file that exists is overwritten when asked', async () => {
    terminal.write('here.xlsx', 'mine');
    expect((await terminal.nianbao('new', ...ASKED, '-o', 'here.xlsx', '--force')).code).toBe(0);
    expect(terminal.read('here.xlsx').subarray(0, 2).toString()).toBe('PK');
    expect(terminal.files()).toEqual(['here.xlsx']);
  });
});
