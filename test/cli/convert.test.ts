import { EDITIONS } from '../../src/form';
import { planReport } from '../../src/layout';
import { reportJson } from '../../src/writers/json';
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
      '✗ 不能写成 b.pdf 这样的类型。 可以写成：.xlsx、.docx、.csv、.json。\n',
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
