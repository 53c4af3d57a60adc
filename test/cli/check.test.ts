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
  readonly findings: readonly { readonly id: string; readonly follows: string | null }[];
}
const lines = (text: string) => text.trimEnd().split('\n');

describe('nianbao check', () => {
  test('everything agrees: exit 0', async () => {
    const { code, out, err } = await terminal.nianbao('check', '好.xlsx');
    expect([code, err]).toEqual([0, '']);
    const { unit, year } = sampleReport();
    expect(lines(out)).toEqual([`好.xlsx\u3000${unit}\u3000${year}年度`, '全部相符（45项核对）']);
  });

  test('what does not hold: by table, with sign, place and sentence; exit 1', async () => {
    const { code, out } = await terminal.nianbao('check', '错.xlsx');
    expect(code).toBe(1);
    expect(lines(out).slice(1)).toEqual([
      '三、收到和处理政府信息公开申请情况',
      expect.stringMatching(/^ {2}✗ 三、依申请公开!D5、D6、D28、D29 {2}自然人：4＋0≠.*，差1$/),
      '    → 很可能是“一、本年新收政府信息公开申请数量”：4 应为 3',
      '    改后下列1处即相符：',
      expect.stringMatching(
        /^ {6}└ 三、依申请公开!D5、E5、F5、G5等7格 {2}一、本年新收政府信息公开申请数量：.*差1$/,
      ),
      '1处不符',
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
      '    → 更新这一句（2处）',
      '    改后下列1处即相符：',
      expect.stringMatching(/^ {6}└ .* {2}一、（一）“收到政府信息公开申请3件”，表三为4件$/),
      '1处不符',
    ]);
  });

  test('in English', async () => {
    const { out } = await terminal.nianbao('check', '--lang', 'en', '错.xlsx');
    expect(out).toContain('off by 1');
    expect(out).toContain('\n    With it this agrees:\n');
    expect(lines(out).at(-1)).toBe('1 mismatch');
  });

  test('JSON: one line per file in the order given, unreadable ones too; exit 2', async () => {
    const { code, out, err } = await terminal.nianbao('check', '--json', '错.xlsx', '没有.xlsx', '好.xlsx');
    expect([code, err]).toEqual([2, '']);
    const [wrong, absent, good, closing, ...more] = lines(out).map((line) => JSON.parse(line) as Told);
    expect(absent).toEqual({
      file: '没有.xlsx',
      error: { code: 'file/not-found', message: '找不到文件 没有.xlsx。 检查路径和文件名。' },
    });
    expect(good).toEqual({
      file: '好.xlsx',
      report: JSON.parse(JSON.stringify(reportJson(sampleReport()))) as unknown,
      state: 'agrees',
      missing: [],
      checked: 45,
      unassessed: 0,
      findings: [],
      messages: [],
    });
    expect(wrong?.findings.map(({ id, follows }) => [id, follows])).toEqual([
      ['T3-balance:natural', null],
      ['T3-rowTotal:received', 'T3-balance:natural'],
    ]);
    expect(wrong?.findings[0]).toEqual({
      id: 'T3-balance:natural',
      follows: null,
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
    expect([closing, more]).toEqual([
      {
        summary: {
          files: 3,
          counts: { agrees: 1, disagrees: 1, unfinished: 0, unreadable: 1 },
          year: 2024,
          otherYears: [],
          cameTwice: [{ unit: '金山镇人民政府', files: ['错.xlsx', '好.xlsx'] }],
          vertical: [],
          unread: [{ file: '没有.xlsx', reason: '找不到文件 没有.xlsx。 检查路径和文件名。' }],
          passedOver: [],
          unreadPrevious: [],
        },
      },
      [],
    ]);
  });

  test('what is not filled in: part by part, with the figures; exit 0', async () => {
    const sample = sampleReport();
    const unfinished = { ...sample, unit: '', parts: { ...sample.parts, problems: '' } };
    terminal.write('未.xlsx', workbook(withFigure(unfinished, 'requests.received.natural', null)));
    const { code, out } = await terminal.nianbao('check', '未.xlsx');
    expect([code, lines(out).at(-1)]).toEqual([
      0,
      '未填完：封面：机关名称未填；表三：自然人1格未填；五、存在的主要问题及改进情况未填',
    ]);
    const json = await terminal.nianbao('check', '--json', '未.xlsx');
    expect(JSON.parse(json.out)).toMatchObject({
      state: 'unfinished',
      missing: [
        { part: '封面', table: null, text: null, items: ['unit'], fields: [], of: 0 },
        {
          part: '三、收到和处理政府信息公开申请情况',
          table: 'requests',
          text: null,
          items: [],
          fields: ['requests.received.natural'],
          of: 175,
        },
        {
          part: '五、存在的主要问题及改进情况',
          table: null,
          text: 'problems',
          items: [],
          fields: [],
          of: 0,
        },
      ],
      findings: [],
    });
  });

  test('several files end with a paragraph: how many are how, and what is odd about them', async () => {
    const sample = sampleReport();
    const others = [
      ['前.xlsx', { ...sample, year: 2023, unit: '乙镇人民政府' }],
      ['税.xlsx', { ...sample, unit: '国家税务总局某县税务局', kind: null }],
      ['未.xlsx', { ...sample, unit: '', parts: { ...sample.parts, problems: '' } }],
    ] as const;
    others.forEach(([file, report]) => terminal.write(file, workbook(report)));
    const files = ['好.xlsx', '错.xlsx', '没有.xlsx', ...others.map(([file]) => file)];
    const { out, err } = await terminal.nianbao('check', ...files);
    expect(lines(out).slice(lines(out).lastIndexOf(''))).toEqual([
      '',
      '共6个文件：3个相符，1个不符，1个未填完，1个读不出',
      '· 年度不是2024：前.xlsx（2023年度）',
      '· 同一机关有2份：金山镇人民政府（好.xlsx、错.xlsx）',
      '· 垂直管理系统，不列入本级汇总：税.xlsx',
      '· 读不出：没有.xlsx',
    ]);
    expect(err).toBe('✗ 找不到文件 没有.xlsx。 检查路径和文件名。\n');
    const english = await terminal.nianbao('check', '--lang', 'en', ...files);
    expect(lines(english.out).slice(lines(english.out).lastIndexOf(''))).toEqual([
      '',
      '6 files: 3 in agreement, 1 with errors, 1 unfinished, 1 unreadable',
      '· Not for 2024: 前.xlsx (2023)',
      '· 2 reports of one body: 金山镇人民政府 (好.xlsx, 错.xlsx)',
      '· Offices of vertical systems (垂直管理系统), not in the local aggregate: 税.xlsx',
      '· Unreadable: 没有.xlsx',
    ]);
  });

  test('the year after that of last year’s report is asked for; where no year has most all are told', async () => {
    terminal.write('前.xlsx', workbook({ ...sampleReport(), year: 2023, unit: '乙镇人民政府' }));
    const differing = await terminal.nianbao('check', '好.xlsx', '前.xlsx');
    expect(lines(differing.out).at(-1)).toBe('· 年度不一致：好.xlsx（2024年度）、前.xlsx（2023年度）');
    const asked = await terminal.nianbao('check', '好.xlsx', '前.xlsx', '--previous', '前.xlsx');
    expect(lines(asked.out).at(-1)).toBe('· 年度不是2024：前.xlsx（2023年度）');
  });

  test('of many names the first twenty', async () => {
    const files = Array.from({ length: 22 }, (_, at) => `没有${at}.xlsx`);
    const { out } = await terminal.nianbao('check', ...files);
    expect(lines(out).at(-1)).toMatch(/^· 读不出：没有0\.xlsx、.*、没有19\.xlsx、另外2个$/);
  });

  test('many files keep their order', async () => {
    const files = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? '错.xlsx' : '好.xlsx'));
    const { out } = await terminal.nianbao('check', '--json', ...files);
    expect(lines(out).map((line) => (JSON.parse(line) as { file?: string }).file)).toEqual([
      ...files,
      undefined,
    ]);
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
    // Of a folder it is summed up, too.
    const closing = file === 'folder' ? '\n共1个文件：1个读不出\n· 读不出：folder\n' : '';
    expect([outcome.code, outcome.out]).toEqual([2, closing]);
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
