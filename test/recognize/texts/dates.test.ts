/** The days that a document or its page bears. */
import { readText } from '../../../src/readers/text';
import { recognize } from '../../../src/recognize';
import { datesAbove, datesBelow } from '../../../src/recognize/texts/dates';
import { reportText } from '../../../src/writers';
import { sampleReport } from '../../support/reports';

const at = (row: number, kind: 'text' | 'sheet' = 'text') => ({ kind, grid: '页', row, column: 0 });
const above = (...texts: readonly string[]) =>
  datesAbove(texts.map((text, row) => ({ text, address: at(row) }))).map(
    ({ label, year, month, day, address }) => [label, year, month, day, address.row],
  );
const below = (...texts: readonly string[]) =>
  datesBelow({ text: texts.join('\n'), places: texts.map((_, row) => at(row)) }).map(
    ({ label, year, month, day, address }) => [label, year, month, day, address.row],
  );

test.each([
  ['发布日期：2025-01-15', '发布日期', 2025, 1, 15],
  ['发布时间：2025-01-15 10:20', '发布时间', 2025, 1, 15],
  ['索引号：A1 成文日期: 2025年1月5日 发文字号：无', '成文日期', 2025, 1, 5],
  ['[发布日期] 2025/01/15', '发布日期', 2025, 1, 15],
  ['發佈日期：2025.1.15', '發佈日期', 2025, 1, 15],
  ['填报单位：某局 填表日期：2025年1月10日', '填表日期', 2025, 1, 10],
  ['2025年1月15日', '', 2025, 1, 15],
  ['（2025年1月15日）', '', 2025, 1, 15],
  ['二〇二五年一月二十日', '', 2025, 1, 20],
  ['2025-01-15 09:30 来源：镇政府', '', 2025, 1, 15],
])('above part one: %s', (text, label, year, month, day) =>
  expect(above('某镇2024年政府信息公开工作年度报告', text)).toEqual([[label, year, month, day, 1]]),
);

test('a day in the line behind its name, as in a table of a page', () =>
  expect(above('成文日期：', '2025-01-15', '失效日期', '2027-01-15', '发布日期', '2025-01-18')).toEqual([
    ['成文日期', 2025, 1, 15, 0],
    ['发布日期', 2025, 1, 18, 4],
  ]));

test.each([
  '统计期限自2024年1月1日起，至2024年12月31日止。',
  '2025年1月15日前报送。',
  '发布日期：2025-02-30',
  '发布日期：见网站',
  '2025年1月',
  '更新时间：2025-01-15',
])('no day above part one: %s', (text) => expect(above(text)).toEqual([]));

test('on a sheet only a day with a name counts', () => {
  const lines = ['2025年1月15日', '填报日期：2025年1月16日'].map((text, row) => ({
    text,
    address: at(row, 'sheet'),
  }));
  expect(datesAbove(lines).map(({ day }) => day)).toEqual([16]);
});

test.each<[string, readonly string[], readonly (readonly unknown[])[]]>([
  ['alone', ['没有其他事项。', '青石镇人民政府', '2025年1月20日'], [['', 2025, 1, 20, 2]]],
  ['behind the body', ['没有其他事项。', '青石镇人民政府 2025年1月20日'], [['', 2025, 1, 20, 1]]],
  ['in characters', ['没有其他事项。', '二〇二五年一月二十日'], [['', 2025, 1, 20, 1]]],
  ['before the foot of a page', ['没有其他事项。', '2025年1月20日', '打印', '关闭'], [['', 2025, 1, 20, 1]]],
  ['the last of two', ['2024年5月1日', '2025年1月20日'], [['', 2025, 1, 20, 1]]],
  ['in a sentence', ['收费办法施行于2021年1月1日', '没有其他事项，截至2024年12月31日'], []],
  ['far above the end', ['2025年1月20日', ...Array.from({ length: 8 }, () => '没有其他事项。')], []],
])('below part six: %s', (_, lines, expected) => expect(below(...lines)).toEqual(expected));

test('through the whole recogniser: the head of a page and 落款', () => {
  const text = reportText(sampleReport());
  const [title = '', ...rest] = text.split('\n');
  const page = [title, '发布日期：2025-01-22', ...rest, '金山镇人民政府', '2025年1月20日'].join('\n');
  const { report } = recognize({ grids: [readText(new TextEncoder().encode(page), '页.txt')] });
  expect(report.dates.map(({ label, year, month, day }) => [label, year, month, day])).toEqual([
    ['发布日期', 2025, 1, 22],
    ['', 2025, 1, 20],
  ]);
});
