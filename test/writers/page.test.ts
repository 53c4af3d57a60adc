import { parse } from 'parse5';
import { EDITIONS } from '../../src/form';
import type { Report } from '../../src/report';
import { readHtml } from '../../src/readers/html';
import { recognize } from '../../src/recognize';
import { reportHtml, reportPicture, webPage } from '../../src/writers';
import { attribute, elements, htmlTables, textOf } from '../support/htmlTable';
import { randomReport, sampleReport } from '../support/reports';
import { reportOf } from '../support/years';

const values = ({ figures }: Report) =>
  Object.fromEntries([...figures].map(([id, { value }]) => [id, value]));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a screen reader says before the figure of a cell with these words beside it. */
function headersOf(html: string, row: string, at: number): string[] {
  const root = parse(html);
  const heads = new Map(elements(root, 'th').map((cell) => [attribute(cell, 'id'), textOf(cell)]));
  const line = elements(root, 'tr').find((each) =>
    elements(each, 'th').some((cell) => textOf(cell) === row),
  )!;
  const figure = elements(line, 'td')[at]!;
  return attribute(figure, 'headers')!
    .split(' ')
    .map((id) => heads.get(id)!);
}

describe('a figure names what it stands under', () => {
  const html = webPage(sampleReport());

  test('in 表三: columns of columns, then the rows of rows', () => {
    expect(headersOf(html, '4.保护第三方合法权益', 1)).toEqual([
      '申请人情况',
      '法人或其他组织',
      '商业企业',
      '三、本年度办理结果',
      '（三）不予公开',
      '4.保护第三方合法权益',
    ]);
    expect(headersOf(html, '四、结转下年度继续办理', 6)).toEqual([
      '申请人情况',
      '总计',
      '四、结转下年度继续办理',
    ]);
  });

  test('in 表二: the item of the law, the header of its own block', () => {
    expect(headersOf(html, '行政处罚', 0)).toEqual(['第二十条第（六）项', '本年处理决定数量', '行政处罚']);
  });

  test('every header cell has a scope', () => {
    const scopes = elements(parse(html), 'th').map((cell) => attribute(cell, 'scope'));
    expect(new Set(scopes)).toEqual(new Set(['col', 'colgroup', 'row', 'rowgroup']));
  });
});

describe('on a phone', () => {
  const root = parse(webPage(sampleReport()));
  const cell = (words: string) => elements(root, 'th').find((each) => textOf(each) === words)!;
  const stays = (words: string) => [attribute(cell(words), 'class'), attribute(cell(words), 'style')];

  test('labels of rows stay, one column right of the other; what stands over figures goes with them', () => {
    expect(stays('一、本年新收政府信息公开申请数量')).toEqual(['left stays', undefined]);
    expect(stays('三、本年度办理结果')).toEqual(['stays', undefined]);
    expect(stays('（三）不予公开')).toEqual(['stays', 'left:46px']);
    expect(stays('8.属于行政查询事项')).toEqual(['left stays', 'left:92px']);
    expect(stays('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）')).toEqual([
      'stays',
      undefined,
    ]);
    expect(stays('信息内容')).toEqual(['stays', undefined]);
    for (const words of ['第二十条第（一）项', '商业企业', '申请人情况', '尚未审结'])
      expect(stays(words)).toEqual([undefined, undefined]);
  });

  test('a table is as wide as its labels and its longest number ask', () => {
    const widths = (report: Report) =>
      elements(parse(webPage(report)), 'table').map((table) => attribute(table, 'style'));
    expect(widths(reportOf(2024))).toEqual(['min-width:228px', 'min-width:496px', 'min-width:660px']);
    const long = reportOf(2024, { 'proactive.licensing.decisions': 1_234_567 });
    expect(widths(long)[0]).toBe('min-width:321px');
  });
});

test('headings are headings, in their order, and name the tables', () => {
  const root = parse(webPage(sampleReport()));
  expect(elements(root, 'h1')).toHaveLength(1);
  expect(elements(root, 'h2').map(textOf)).toEqual(EDITIONS[0]!.parts.map(({ heading }) => heading));
  const named = elements(root, 'table').map((table) => attribute(table, 'aria-labelledby'));
  expect(named).toEqual(['part-2', 'part-3', 'part-4']);
});

test('nothing runs and nothing is fetched', () => {
  const html = webPage(randomReport(2), { draft: true });
  expect(html).not.toMatch(/<script|<link|\ssrc=|\bon[a-z]+=|url\(/i);
  expect(html).toContain("default-src 'none'");
});

test('markup in a text is text', () => {
  const sample = sampleReport();
  const overview = '（一）<img src=x onerror=alert(1)>。"&"';
  const html = webPage({ ...sample, unit: '<b>局</b>', parts: { ...sample.parts, overview } });
  const root = parse(html);
  expect(elements(root, 'img')).toEqual([]);
  expect(elements(root, 'p').map(textOf)).toContain(overview);
  expect(textOf(elements(root, 'title')[0]!)).toContain('<b>局</b>2024年');
});

test('草稿 stands on a page only where it was asked for', () => {
  expect(webPage(sampleReport(), { draft: true })).toContain('data-draft="草稿"');
  expect(webPage(sampleReport())).not.toContain('草稿"');
});

test.each(EDITIONS.map((edition) => [edition.id, edition] as const))(
  'edition %s reads back the same',
  (_, edition) => {
    const report = randomReport(9, { year: edition.years[0], limit: 5_000 });
    const html = webPage(report);
    expect(htmlTables(html)).toEqual(htmlTables(reportHtml(report)));
    const read = recognize({ grids: readHtml(bytesOf(html), 'a.html') });
    expect(values(read.report)).toEqual(values(report));
    expect(read.oddities).toEqual([]);
    expect([read.report.unit, read.report.year]).toEqual([report.unit, report.year]);
  },
);

test('a table alone is named by itself', () => {
  const html = webPage(sampleReport(), { portion: { kind: 'table', table: 'disputes' } });
  expect(attribute(elements(parse(html), 'table')[0]!, 'aria-label')).toBe('表四');
});

describe('with 图解', () => {
  const report = randomReport(9, { year: 2024, unit: '青石镇人民政府' });
  const picture = reportPicture(report, [randomReport(10, { year: 2023, unit: '青石镇人民政府' })]);
  const html = webPage(report, { picture });
  const figure = elements(parse(html), 'figure')[0]!;

  test('the drawing stands in a figure of its name, with what it says below, once', () => {
    expect(attribute(figure, 'aria-label')).toBe(picture.title);
    const [drawing] = elements(figure, 'svg');
    expect(attribute(drawing!, 'role')).toBe('img');
    expect(textOf(elements(drawing!, 'title')[0]!)).toBe(picture.title);
    expect(textOf(elements(figure, 'figcaption')[0]!)).toBe(picture.description);
    expect(elements(figure, 'desc')).toEqual([]);
  });

  test('no identifier is given twice, nothing is fetched', () => {
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toMatch(/<script|<link|\ssrc=|\shref=|\bon[a-z]+=|url\(/i);
  });

  test('reads back the same: a picture is no text of the report', () => {
    const { parts, figures } = recognize({ grids: readHtml(bytesOf(html), 'a.html') }).report;
    const plain = recognize({ grids: readHtml(bytesOf(webPage(report)), 'a.html') }).report;
    expect([parts, values({ ...report, figures })]).toEqual([plain.parts, values(report)]);
  });
});
