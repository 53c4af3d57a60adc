import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../../src/form';
import { planReport } from '../../src/layout';
import type { Report } from '../../src/report';
import { reportJson } from '../../src/writers/json';
import { writeXlsx } from '../../src/writers/xlsx';
import { encryptedWorkbook } from '../support/compound';
import { sampleReport, withFigure } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
  terminal.write('好.xlsx', workbook(sampleReport()));
  terminal.write('错.xlsx', workbook(withFigure(sampleReport(), 'requests.received.natural', 4)));
});
afterEach(() => terminal.close());

function workbook(report: Report): Uint8Array {
  const edition = EDITIONS.find(({ id }) => id === report.edition);
  if (!edition) throw new Error('no edition');
  return writeXlsx(planReport(edition, { report, typedTotals: true }));
}
interface Told {
  readonly findings: readonly unknown[];
}
const lines = (text: string) => text.trimEnd().split('\n');

describe('nianbao check', () => {
  test('everything agrees: exit 0', async () => {
    const { code, out, err } = await terminal.nianbao('check', '好.xlsx');
    expect([code, err]).toEqual([0, '']);
    const { unit, year } = sampleReport();
    expect(lines(out)).toEqual([
      `好.xlsx\u3000${unit}\u3000${year}年度`,
      expect.stringMatching(/^全部相符（45项核对）$/),
    ]);
  });

  test('what does not hold: by table, with sign, place and sentence; exit 1', async () => {
    const { code, out } = await terminal.nianbao('check', '错.xlsx');
    expect(code).toBe(1);
    expect(lines(out).slice(1)).toEqual([
      '三、收到和处理政府信息公开申请情况',
      expect.stringMatching(/^ {2}✗ 三、依申请公开!D5、D6、D28、D29 {2}自然人：4＋0≠.*，差1$/),
      expect.stringMatching(
        /^ {2}✗ 三、依申请公开!D5、E5、F5、G5等7格 {2}一、本年新收政府信息公开申请数量：.*差1$/,
      ),
      '2处不符，0处提醒',
    ]);
  });

  test('a sentence that no longer says what the figures say, as grave as what it contradicts', async () => {
    const text = '本年度收到政府信息公开申请3件；办结3件，其中不予公开2件、无法提供1件。';
    const sample = sampleReport();
    const supervision = '（二）监督保障。考核、评议、追责都已开展。';
    const parts = { ...sample.parts, overview: `（一）依申请公开。${text}\n${supervision}` };
    const bound = [{ sentence: 'requests', part: 'overview', text }] as const;
    const kept = { ...sample, parts, bound };
    const changed = ['received.natural', 'received.total'].reduce(
      (report, field) => withFigure(report, `requests.${field}`, 4),
      ['carriedOut.natural', 'carriedOut.total'].reduce(
        (report, field) => withFigure(report, `requests.${field}`, 1),
        kept as Report,
      ),
    );
    terminal.write('语句.xlsx', workbook(kept));
    terminal.write('语句变.xlsx', workbook(changed));
    expect((await terminal.nianbao('check', '语句.xlsx')).code).toBe(0);
    const { code, out } = await terminal.nianbao('check', '语句变.xlsx');
    expect(code).toBe(1);
    expect(lines(out).slice(1)).toEqual([
      '一、总体情况',
      expect.stringMatching(
        /^ {2}✗ 一、总体情况!A3.* {2}一、（一）“依申请公开”一句与现在的数字不同：“本年度收到政府信息公开申请3件”应为4，应加“结转下年度继续办理1件”$/,
      ),
      '1处不符，0处提醒',
    ]);
  });

  test('in English', async () => {
    const { out } = await terminal.nianbao('check', '--lang', 'en', '错.xlsx');
    expect(out).toContain('off by 1');
    expect(lines(out).at(-1)).toBe('Errors: 2, warnings: 0');
  });

  test('JSON: one line per file in the order given, unreadable ones too; exit 2', async () => {
    const { code, out, err } = await terminal.nianbao('check', '--json', '错.xlsx', '没有.xlsx', '好.xlsx');
    expect([code, err]).toEqual([2, '']);
    const [wrong, absent, good] = lines(out).map((line) => JSON.parse(line) as Told);
    expect(absent).toEqual({
      file: '没有.xlsx',
      error: { code: 'file/not-found', message: '找不到文件 没有.xlsx。 检查路径和文件名。' },
    });
    expect(good).toEqual({
      file: '好.xlsx',
      report: JSON.parse(JSON.stringify(reportJson(sampleReport()))) as unknown,
      checked: 242,
      unassessed: 0,
      findings: [],
      messages: [],
    });
    expect(wrong?.findings[0]).toEqual({
      rule: 'T3-balance',
      severity: 'error',
      message: expect.stringContaining('差1') as string,
      fields: [
        'requests.received.natural',
        'requests.carriedIn.natural',
        'requests.handled.natural',
        'requests.carriedOut.natural',
      ],
      addresses: ['三、依申请公开!D5', '三、依申请公开!D6', '三、依申请公开!D28', '三、依申请公开!D29'],
      expected: 4,
      actual: 3,
      difference: -1,
      suggestions: expect.any(Array) as unknown,
      accepted: null,
    });
  });

  test('several files end with a count', async () => {
    const { out, err } = await terminal.nianbao('check', '好.xlsx', '错.xlsx', '没有.xlsx');
    expect(lines(out).at(-1)).toBe('共3个文件：1个有不符，1个不能读取');
    expect(err).toBe('✗ 找不到文件 没有.xlsx。 检查路径和文件名。\n');
  });

  test('many files keep their order', async () => {
    const files = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? '错.xlsx' : '好.xlsx'));
    const { out } = await terminal.nianbao('check', '--json', ...files);
    expect(lines(out).map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(files);
  });

  test.each([
    ['a folder without files', 'folder', '✗ 文件夹 folder 里没有可以读取的文件。'],
    ['an empty file', 'empty.xlsx', '✗ empty.xlsx 是空文件。'],
    [
      'text called .xlsx',
      'text.xlsx',
      '✗ text.xlsx 里面是纯文字，与文件的扩展名不符。 内容确为文字的，把扩展名改为 .txt 后再试；否则选择原来的文件，或用 Office、WPS 打开后另存。\n',
    ],
    ['an .xls', 'old.xls', '✗ old.xls 不是可以读取的文件类型。'],
    ['a picture', 'picture.png', '✗ picture.png 不是可以读取的文件类型。'],
    ['a workbook cut short', 'short.xlsx', '✗ short.xlsx 已损坏或不完整（内容不完整）。'],
    ['a workbook with a password', 'locked.xlsx', '✗ locked.xlsx 设有打开密码。'],
    ['a text without a report', 'letter.txt', '✗ '],
  ])('%s: a sentence, exit 2', async (_name, file, sentence) => {
    mkdirSync(join(terminal.folder, 'folder'));
    terminal.write('empty.xlsx', '');
    terminal.write('text.xlsx', '机关名称,年度');
    terminal.write('old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]));
    terminal.write('picture.png', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
    terminal.write('short.xlsx', terminal.read('好.xlsx').subarray(0, 9_000));
    terminal.write('locked.xlsx', encryptedWorkbook());
    terminal.write('letter.txt', '你好');
    const outcome = await terminal.nianbao('check', file);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toContain(sentence);
    expect(lines(outcome.err)).toHaveLength(1);
  });
});

describe('nianbao', () => {
  test.each([
    [['--help'], /^用法： nianbao <命令>/],
    [['check', '--help'], /^用法： nianbao check <文件...>/],
    [['new', '--help', '--lang', 'en'], /^Usage: nianbao new --unit <name>/],
    [['--lang=en', '--help'], /^Usage: nianbao <command>/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
  ])('%j', async (argv, told) => {
    const { code, out, err } = await terminal.nianbao(...argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(told);
  });

  test.each([
    [['nee'], '✗ 没有命令 nee。 用法见 nianbao --help。\n'],
    [['check'], '✗ 缺少参数 文件。 用法见 nianbao check --help。\n'],
    [['check', '--what', 'a'], '✗ 没有选项 --what。'],
    [['new', 'a', '--unit', 'a', '--year', '2024', '-o', 'a.xlsx'], '✗ 命令 new 的参数太多。'],
    [['check', '--lang', 'fr', 'a'], '✗ 选项 --lang <lang> 的内容不对。'],
    [['nee', '--lang', 'en'], '✗ There is no command nee. See nianbao --help.\n'],
    [[], '用法： nianbao'],
  ])('%j is a misuse: exit 2', async (argv, told) => {
    const { code, out, err } = await terminal.nianbao(...argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });
});
