import { parse } from 'parse5';
import { EDITIONS, editionById, tableOf } from '../../src/form';
import type { FormTable } from '../../src/form';
import type { Report } from '../../src/report';
import { copyOf } from '../../src/writers';
import { printFigure } from '../../src/writers/printed';
import { elements, htmlTables, textOf } from '../support/htmlTable';
import { randomReport, sampleReport, withFigure } from '../support/reports';

/** What the form says each table looks like with the figures of a report in it. */
const expected = (table: FormTable, { figures }: Report) =>
  table.cells.map(({ row, column, rowSpan, columnSpan, text, field }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: field === null ? text : printFigure(figures.get(field)),
  }));

describe('tables have the statutory merges, wording and figures', () => {
  test.each(EDITIONS.map((edition) => [edition.id, edition] as const))('edition %s', (_, edition) => {
    const report = randomReport(1, { year: edition.years[0], limit: 100_000 });
    for (const table of edition.tables)
      expect(htmlTables(copyOf(report, { kind: 'table', table: table.id }).html)).toEqual([
        expected(table, report),
      ]);
    expect(htmlTables(copyOf(report).html)).toHaveLength(edition.tables.length);
  });

  test('widths are in percent and add up; header rows are a table head', () => {
    const root = parse(copyOf(sampleReport(), { kind: 'table', table: 'requests' }).html);
    const widths = elements(root, 'col').map((col) =>
      parseFloat(col.attrs.find(({ name }) => name === 'width')!.value),
    );
    expect(widths).toHaveLength(10);
    expect(widths.reduce((sum, width) => sum + width)).toBeCloseTo(100, 1);
    expect(elements(elements(root, 'thead')[0]!, 'tr')).toHaveLength(3);
  });
});

describe('what a figure prints as', () => {
  const printed = (value: number | null) =>
    printFigure(withFigure(sampleReport(), 'proactive.fees.amount', value).figures.get(amount));
  const amount = tableOf(editionById('2021')!, 'proactive').cells.at(-1)!.field!;

  test.each([
    [0, '0'],
    [-0, '0'],
    [null, ''],
    [59237.2449, '59237.2449'],
    [0.000001, '0.000001'],
    [1808595, '1808595'],
    [0.1 + 0.2, '0.3'],
  ])('%p as %j', (value, text) => {
    expect(printed(value)).toBe(text);
  });

  test.each([
    ['12.50', 12.5, '12.50'],
    ['１２', 12, '12'],
    ['1,234件', 1234, '1234'],
  ])('%s as it is meant', (text, value, print) => {
    expect(printFigure({ value, text, spelling: 'text', address: null, computed: false })).toBe(print);
  });

  test('what is not a number stands as it was written', () => {
    const figure = {
      value: null,
      text: ' 见附件 ',
      spelling: 'unreadable',
      address: null,
      computed: false,
    } as const;
    expect(printFigure(figure)).toBe('见附件');
  });
});

describe('text', () => {
  const report: Report = {
    ...sampleReport(),
    parts: {
      ...sampleReport().parts,
      problems: '一<b>&"x"\n\n  （一）标题。内容。\u0007\ufeff\ud800',
      others: '',
    },
  };

  test('is escaped, without control characters, a paragraph a line', () => {
    const { html, text } = copyOf(report, { kind: 'part', index: 4 });
    expect(elements(parse(html), 'p').map(textOf)).toEqual([
      '五、存在的主要问题及改进情况',
      '一<b>&"x"',
      '（一）标题。内容。',
    ]);
    expect(elements(parse(html), 'b')).toEqual([]);
    expect(text).toBe('五、存在的主要问题及改进情况\n一<b>&"x"\n（一）标题。内容。\n');
  });

  test('an empty part leaves its heading with nothing under it', () => {
    expect(copyOf(report, { kind: 'part', index: 5 }).text).toBe('六、其他需要报告的事项\n');
    expect(elements(parse(copyOf(report, { kind: 'part', index: 5 }).html), 'p')).toHaveLength(1);
  });

  test('fonts stand at every run: 黑体 headings, 楷体 （一）, 仿宋 text', () => {
    const fonts = elements(parse(copyOf(report, { kind: 'part', index: 4 }).html), 'span').map(
      (span) => /font-family:'([^']+)'/.exec(span.attrs.find(({ name }) => name === 'style')!.value)?.[1],
    );
    expect(fonts).toEqual(['黑体', '仿宋_GB2312', '楷体_GB2312', '仿宋_GB2312']);
  });

  test('a table is rows of tabs, merged text in its first place', () => {
    const rows = copyOf(sampleReport(), { kind: 'table', table: 'requests' }).text.trimEnd().split('\n');
    expect(rows).toHaveLength(28);
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(new Set([10]));
    expect(rows[3]).toBe('一、本年新收政府信息公开申请数量\t\t\t3\t0\t0\t0\t0\t0\t3');
    expect(rows[8]).toBe('\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0');
  });

  test('a part that is not there copies as nothing', () => {
    expect(copyOf(report, { kind: 'part', index: 6 })).toEqual({ html: '', text: '' });
  });
});

describe('title and preface', () => {
  const lines = (report: Report) => copyOf(report).text.split('\n');
  const bare = (change: Partial<Report>): Report => ({
    ...sampleReport(),
    parts: { preface: '', overview: '', problems: '', others: '' },
    ...change,
  });

  test('a long title breaks behind the name of the body', () => {
    expect(lines(bare({})).slice(0, 2)).toEqual(['金山镇人民政府', '2024年政府信息公开工作年度报告']);
    expect(lines(bare({ unit: '水务局' }))[0]).toBe('水务局2024年政府信息公开工作年度报告');
  });

  test.each<[string, Partial<Report>, string]>([
    [
      'with all contact details',
      {},
      '本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。如对本报告有疑问，请与金山镇人民政府联系（地址：示例县金山镇示例路1号；邮编：000000；电话：0000-0000000；电子邮箱：gongkai@example.invalid）。',
    ],
    [
      'details that are not known are left out',
      { contact: { address: '', postcode: '', telephone: ' 1 ', email: '' } },
      '本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。如对本报告有疑问，请与金山镇人民政府联系（电话：1）。',
    ],
    [
      'nobody to ask',
      { unit: '', contact: { address: '', postcode: '', telephone: '', email: '' } },
      '本年度报告中所列数据的统计期限自2024年1月1日起，至2024年12月31日止。',
    ],
  ])('the standard sentences, %s', (_, change, sentence) => {
    expect(lines(bare(change))).toContain(sentence);
  });

  test('the report’s own words are kept', () => {
    expect(lines(sampleReport()).filter((line) => line.includes('统计期限'))).toHaveLength(1);
  });
});
