/** What stands in which column, in every document that shows a table: literal figures, each different. */
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'parse5';
import type { TableId } from '../../src/form';
import { copyOf, reportText, tablePicture, webPage, writeDocx } from '../../src/writers';
import { attribute, elements, htmlTables, textOf } from '../support/htmlTable';
import { literalReport, PRINTED } from '../support/literalTables';
import type { EditionName, Lines } from '../support/literalTables';
import { labelsOf, overlap, rectanglesOf } from '../support/svg';
import { all, rowsOf } from '../support/wordTable';

const EDITIONS: readonly EditionName[] = ['2019', '2021'];
const TABLES: readonly TableId[] = ['proactive', 'requests', 'disputes'];
const cases = EDITIONS.flatMap((edition) => TABLES.map((table) => [edition, table] as const));

const htmlLines = (html: string): Lines[] =>
  htmlTables(html).map((cells) =>
    [...new Set(cells.map(({ row }) => row))].map((row) =>
      cells.filter((cell) => cell.row === row).map(({ text }) => text),
    ),
  );

const wordLines = (xml: string): Lines[] =>
  all(xml, 'w:tbl').map((table) =>
    rowsOf(table).map((row) => row.filter(({ merge }) => merge !== 'continue').map(({ text }) => text)),
  );

/** By where the cells are drawn, from the top and the left. */
function drawnLines(svg: string): Lines {
  const labels = labelsOf(svg);
  const cells = rectanglesOf(svg).sort((one, other) => one.top - other.top || one.left - other.left);
  const written = (cell: (typeof cells)[number]) =>
    labels
      .filter((label) => overlap(label, cell))
      .map(({ text }) => text)
      .join('');
  return [...new Set(cells.map(({ top }) => top))].map((top) =>
    cells.filter((cell) => cell.top === top).map(written),
  );
}

describe.each(cases)('edition %s, %s: each figure under its header, beside its label', (edition, table) => {
  const report = literalReport(edition);
  const portion = { kind: 'table', table } as const;
  const printed = PRINTED[edition][table];

  test('on the clipboard as HTML', () => {
    expect(htmlLines(copyOf(report, portion).html)).toEqual([printed]);
  });

  test('on the clipboard as text', () => {
    const lines = reportText(report, portion).trimEnd().split('\n');
    expect(lines.map((line) => line.split('\t').filter((text) => text !== ''))).toEqual(printed);
  });

  test('on a web page', () => {
    expect(htmlLines(webPage(report, { portion }))).toEqual([printed]);
  });

  test('in a Word document', async () => {
    const files = unzipSync(await writeDocx(report, { portion }));
    expect(wordLines(strFromU8(files['word/document.xml']!))).toEqual([printed]);
  });

  test('in a picture', () => {
    expect(drawnLines(tablePicture(report, table).svg)).toEqual(printed);
  });
});

describe.each(EDITIONS)('edition %s', (edition) => {
  const report = literalReport(edition);

  test('a picture of 表四 is told case by case', () => {
    expect(tablePicture(report, 'disputes').description).toBe(
      '行政复议：结果维持 11，结果纠正 12，其他结果 13，尚未审结 14，总计 50。' +
        '未经复议直接起诉：结果维持 21，结果纠正 22，其他结果 23，尚未审结 24，总计 90。' +
        '复议后起诉：结果维持 31，结果纠正 32，其他结果 33，尚未审结 34，总计 130。',
    );
  });
});

test('a picture of 表三 is told row by row', () => {
  const { description } = tablePicture(literalReport('2021'), 'requests');
  expect(description.split('。').slice(0, 5)).toEqual([
    '本年新收：自然人 2251，商业企业 2272，科研机构 2293，社会公益组织 2314，法律服务机构 2335，其他 2356，总计 13821',
    '上年结转：自然人 301，商业企业 302，科研机构 303，社会公益组织 304，法律服务机构 305，其他 306，总计 1821',
    '予以公开：自然人 11，商业企业 12，科研机构 13，社会公益组织 14，法律服务机构 15，其他 16，总计 81',
    '部分公开：自然人 21，商业企业 22，科研机构 23，社会公益组织 24，法律服务机构 25，其他 26，总计 141',
    '国家秘密：自然人 31，商业企业 32，科研机构 33，社会公益组织 34，法律服务机构 35，其他 36，总计 201',
  ]);
});

test('the text of 表四 has a tab for every column', () => {
  const text = reportText(literalReport('2021'), { kind: 'table', table: 'disputes' });
  expect(text).toBe(
    [
      '行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t',
      '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t',
      '\t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
      '11\t12\t13\t14\t50\t21\t22\t23\t24\t90\t31\t32\t33\t34\t130',
      '',
    ].join('\n'),
  );
});

test('each figure of 表四 on a web page names its own headers', () => {
  const root = parse(webPage(literalReport('2021'), { portion: { kind: 'table', table: 'disputes' } }));
  const heads = new Map(elements(root, 'th').map((cell) => [attribute(cell, 'id'), textOf(cell)]));
  const said = elements(root, 'td').map((cell) =>
    [
      ...attribute(cell, 'headers')!
        .split(' ')
        .map((id) => heads.get(id)),
      textOf(cell),
    ].join(' '),
  );
  expect(said).toEqual([
    '行政复议 结果维持 11',
    '行政复议 结果纠正 12',
    '行政复议 其他结果 13',
    '行政复议 尚未审结 14',
    '行政复议 总计 50',
    '行政诉讼 未经复议直接起诉 结果维持 21',
    '行政诉讼 未经复议直接起诉 结果纠正 22',
    '行政诉讼 未经复议直接起诉 其他结果 23',
    '行政诉讼 未经复议直接起诉 尚未审结 24',
    '行政诉讼 未经复议直接起诉 总计 90',
    '行政诉讼 复议后起诉 结果维持 31',
    '行政诉讼 复议后起诉 结果纠正 32',
    '行政诉讼 复议后起诉 其他结果 33',
    '行政诉讼 复议后起诉 尚未审结 34',
    '行政诉讼 复议后起诉 总计 130',
  ]);
});
