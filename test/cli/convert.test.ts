import { strFromU8, unzipSync } from 'fflate';
import { EDITIONS } from '../../src/form';
import { planReport } from '../../src/layout';
import { reportJson } from '../../src/writers/json';
import type { Report } from '../../src/report';
import { reportPicture, tablePicture } from '../../src/writers';
import { writeXlsx } from '../../src/writers/xlsx';
import { writeDocx } from '../../src/writers/docx';
import { reportHtml } from '../../src/writers/html';
import { randomReport, sampleReport, withFigure } from '../support/reports';
import { openTerminal } from './terminal';
import type { Terminal } from './terminal';

const wrong = withFigure(sampleReport(), 'requests.handled.total', 77);

let terminal: Terminal;
beforeEach(() => {
  terminal = openTerminal();
  const edition = EDITIONS.find(({ id }) => id === wrong.edition);
  if (!edition) throw new Error('no edition');
  terminal.write('a.xlsx', writeXlsx(planReport(edition, { report: wrong, typedTotals: true })));
});
afterEach(() => terminal.close());

const figures = (file: string) =>
  (JSON.parse(terminal.read(file).toString()) as { figures: unknown }).figures;

describe('nianbao convert', () => {
  test('to JSON and back to a workbook: a wrong total stays as it was typed', async () => {
    expect(await terminal.nianbao('convert', 'a.xlsx', 'b.json')).toEqual({
      code: 0,
      out: '已写入 b.json\n',
      err: '',
    });
    expect(JSON.parse(terminal.read('b.json').toString())).toEqual(
      JSON.parse(JSON.stringify(reportJson(wrong))),
    );
    await terminal.nianbao('convert', 'b.json', 'c.xlsx');
    await terminal.nianbao('convert', 'c.xlsx', 'd.json');
    expect(figures('d.json')).toEqual(figures('b.json'));
    expect((await terminal.nianbao('check', 'c.xlsx')).code).toBe(1);
  });

  test('to a Word document', async () => {
    expect((await terminal.nianbao('convert', 'a.xlsx', 'b.docx')).code).toBe(0);
    expect(terminal.read('b.docx').subarray(0, 2).toString()).toBe('PK');
  });

  test('to lines for a spreadsheet and back: the same report', async () => {
    expect((await terminal.nianbao('convert', 'a.xlsx', 'b.csv')).code).toBe(0);
    const [header, unit] = terminal.read('b.csv').toString().split('\r\n');
    expect([header, unit]).toEqual(['\ufeff编号,表,行,列,值', `unit,,机关名称,,${wrong.unit}`]);
    await terminal.nianbao('convert', 'b.csv', 'c.json');
    expect(JSON.parse(terminal.read('c.json').toString())).toEqual(
      JSON.parse(JSON.stringify(reportJson(wrong))),
    );
    const { code, out } = await terminal.nianbao('check', 'b.csv');
    expect([code, out.includes('b!E')]).toEqual([1, true]);
  });

  test.each([
    [
      'to a kind that is not written',
      ['a.xlsx', 'b.pdf'],
      '✗ 不能写成 b.pdf 这样的类型。 可以写成：.xlsx、.docx、.html、.txt、.csv、.svg、.json。\n',
    ],
    ['onto itself', ['a.xlsx', 'a.xlsx'], '✗ a.xlsx 已存在，没有覆盖。'],
    ['from a file that is not there', ['b.xlsx', 'c.json'], '✗ 找不到文件 b.xlsx。'],
    ['without a target', ['a.xlsx'], '✗ 缺少参数 目标文件。'],
  ])('%s: a sentence, exit 2, nothing written', async (_name, argv, sentence) => {
    const outcome = await terminal.nianbao('convert', ...argv);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toContain(sentence);
    expect(terminal.files()).toEqual(['a.xlsx']);
  });
});

describe('nianbao convert, to documents', () => {
  test('a page is told what is still open, and written all the same', async () => {
    const { code, out, err } = await terminal.nianbao('convert', 'a.xlsx', 'b.html');
    expect([code, out]).toEqual([0, '已写入 b.html\n']);
    expect(err).toMatch(/^! 仍有\d+处不符，用 nianbao check 查看\n$/);
    expect(terminal.read('b.html').toString()).toContain(
      '<h2 id="part-3">三、收到和处理政府信息公开申请情况</h2>',
    );
  });

  test('parts without a text are named', async () => {
    const parts = { preface: '', overview: '写了。', problems: ' \n', others: '' };
    terminal.write(
      'a.json',
      new TextEncoder().encode(JSON.stringify({ ...reportJson(sampleReport()), parts })),
    );
    const { err } = await terminal.nianbao('convert', 'a.json', 'b.docx');
    expect(err).toContain('! 未填：五、存在的主要问题及改进情况、六、其他需要报告的事项\n');
  });

  test.each([
    ['三', '三、收到和处理政府信息公开申请情况\n（本列数据'],
    ['5', '五、存在的主要问题及改进情况\n'],
    ['表四', '行政复议\t'],
    ['0', '金山镇人民政府\n2024年政府信息公开工作年度报告\n'],
  ])('only part %s', async (part, start) => {
    expect((await terminal.nianbao('convert', 'a.xlsx', 'b.txt', '--part', part)).code).toBe(0);
    const text = terminal.read('b.txt').toString();
    expect(text.slice(0, start.length)).toBe(start);
    expect(text.split('\n').length).toBeLessThan(40);
  });

  test.each([
    [
      'a part that is not there',
      'b.docx',
      ['--part', '七'],
      '✗ 没有“七”这个部分。 可以是：0 一 二 三 四 五 六 表二 表三 表四。\n',
    ],
    ['a part of a file for programs', 'b.json', ['--part', '三'], '可以写成：.docx、.html、.txt、.svg。\n'],
    ['a draft of a workbook', 'b.xlsx', ['--draft'], '可以写成：.docx、.html。\n'],
    ['落款 on a page', 'b.html', ['--signed', '2025-01-15'], '可以写成：.docx。\n'],
    [
      '落款 of a day that is none',
      'b.docx',
      ['--signed', '2025-02-30'],
      '✗ “2025-02-30”不是日期。 成文日期写成2025-01-15或2025年1月15日。\n',
    ],
    ['a draft of a text', 'b.txt', ['--draft'], '可以写成：.docx、.html。\n'],
  ])('%s: a sentence, exit 2, nothing written', async (_name, file, options, sentence) => {
    const { code, err } = await terminal.nianbao('convert', 'a.xlsx', file, ...options);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(terminal.files()).toEqual(['a.xlsx']);
  });

  test('落款 stands below the text where it is asked for', async () => {
    await terminal.nianbao('convert', 'a.xlsx', 'b.docx', '--signed', '2025年01月15日');
    const xml = strFromU8(unzipSync(terminal.read('b.docx'))['word/document.xml']!);
    expect(xml.slice(-900)).toMatch(/金山镇人民政府<\/w:t>.*2025年1月15日<\/w:t><\/w:r><\/w:p><w:sectPr>/);
    await terminal.nianbao('convert', 'a.xlsx', 'c.docx');
    expect(strFromU8(unzipSync(terminal.read('c.docx'))['word/document.xml']!)).not.toContain('2025年1月');
  });

  test('草稿 stands across every page where it is asked for', async () => {
    await terminal.nianbao('convert', 'a.xlsx', 'b.docx', '--draft');
    const files = unzipSync(terminal.read('b.docx'));
    const headers = Object.keys(files).filter((name) => /header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(strFromU8(files[name]!)).toContain('string="草稿"');
  });
});

describe('nianbao convert, to 图解', () => {
  const unit = '青石镇人民政府';
  const of = (year: number, given: Partial<Report> = {}) => ({
    ...randomReport(year, { year, unit }),
    ...given,
  });
  const write = (file: string, report: Report) => terminal.write(file, JSON.stringify(reportJson(report)));
  const reports = { now: of(2024), last: of(2023), before: of(2022) };
  beforeEach(() => {
    write('now.json', reports.now);
    write('last.json', reports.last);
    write('before.json', reports.before);
    write('other.json', of(2023, { unit: '河湾镇人民政府' }));
  });
  const svgOf = (report: Report, earlier: readonly Report[]) => reportPicture(report, earlier).svg;
  const previous = (...files: string[]) => files.flatMap((file) => ['--previous', file]);

  test('of one report, and beside those of the years before', async () => {
    expect(await terminal.nianbao('convert', 'now.json', 'b.svg')).toEqual({
      code: 0,
      out: '已写入 b.svg\n',
      err: '',
    });
    expect(terminal.read('b.svg').toString()).toBe(svgOf(reports.now, []));
    await terminal.nianbao('convert', 'now.json', 'c.svg', ...previous('last.json', 'before.json'));
    expect(terminal.read('c.svg').toString()).toBe(svgOf(reports.now, [reports.last, reports.before]));
  });

  test('a report that does not stand beside it is named, with the reason', async () => {
    const files = previous('before.json', 'other.json', 'now.json');
    const { code, err } = await terminal.nianbao('convert', 'now.json', 'b.svg', ...files);
    expect([code, err]).toEqual([
      0,
      [
        '! 未列入图解对比：before.json（年度不相连）\n',
        '! 未列入图解对比：other.json（不是同一机关的报告）\n',
        '! 未列入图解对比：now.json（年度不相连）\n',
      ].join(''),
    ]);
    expect(terminal.read('b.svg').toString()).toBe(svgOf(reports.now, []));
  });

  test('in a page where it is asked for', async () => {
    await terminal.nianbao('convert', 'now.json', 'b.html');
    expect(terminal.read('b.html').toString()).not.toContain('<figure');
    await terminal.nianbao('convert', 'now.json', 'c.html', '--picture');
    expect(terminal.read('c.html').toString()).toContain('<figcaption>本年新收');
    await terminal.nianbao('convert', 'now.json', 'd.html', ...previous('last.json'));
    expect(terminal.read('d.html').toString()).toContain('与上年对比');
  });

  test.each(['表三', '三', '3'])('part %s is its table as it is printed', async (part) => {
    expect((await terminal.nianbao('convert', 'now.json', 'b.svg', '--part', part)).code).toBe(0);
    expect(terminal.read('b.svg').toString()).toBe(tablePicture(reports.now, 'requests').svg);
  });

  test('what is still open is told, an empty text is not', async () => {
    const { err } = await terminal.nianbao('convert', 'a.xlsx', 'b.svg');
    expect(err).toMatch(/^! 仍有\d+处不符，用 nianbao check 查看\n$/);
  });

  test.each([
    [
      'in a Word document',
      ['b.docx', '--picture'],
      '✗ 命令行不能在 b.docx 中加入图解。 可以写成：.html、.svg；Word 文档加图解的，在年报助手的“导出”里下载。\n',
    ],
    [
      'in a Word document, by last year',
      ['b.docx', '--previous', 'last.json'],
      '✗ 命令行不能在 b.docx 中加入图解。',
    ],
    ['of a part without a table', ['b.svg', '--part', '五'], '可以是：表二 表三 表四。\n'],
    ['as a draft', ['b.svg', '--draft'], '✗ 不能写成 b.svg 这样的类型。 可以写成：.docx、.html。\n'],
    ['beside a file that is not there', ['b.svg', '--previous', '没有.json'], '✗ 找不到文件 没有.json。'],
  ])('%s: a sentence, exit 2, nothing written', async (_name, argv, sentence) => {
    const before = terminal.files();
    const { code, err } = await terminal.nianbao('convert', 'now.json', ...argv);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(terminal.files()).toEqual(before);
  });
});

describe('nianbao convert, from what others made', () => {
  const report = randomReport(7, { year: 2024 });

  test('a Word document and a page', async () => {
    terminal.write('in.docx', await writeDocx(report));
    terminal.write('in.htm', new TextEncoder().encode(reportHtml(report)));
    for (const file of ['in.docx', 'in.htm']) {
      expect((await terminal.nianbao('convert', file, `${file}.json`)).code).toBe(0);
      expect(figures(`${file}.json`)).toEqual(reportJson(report).figures);
    }
  });

  test('a workbook without our names', async () => {
    const edition = EDITIONS.find(({ id }) => id === report.edition)!;
    const plan = planReport(edition, { report, typedTotals: true });
    terminal.write('in.xlsx', writeXlsx({ ...plan, names: [], properties: {} }));
    expect((await terminal.nianbao('convert', 'in.xlsx', 'out.json')).code).toBe(0);
    expect(figures('out.json')).toEqual(reportJson(report).figures);
  });

  test('a page without the form: a sentence, exit 2', async () => {
    terminal.write('in.html', new TextEncoder().encode('<html><p>通知'));
    const { code, err } = await terminal.nianbao('convert', 'in.html', 'out.json');
    expect(code).toBe(2);
    expect(err).toContain('没有找到年度报告');
  });
});
