/** Tables inside tables of a Word document, and content controls around their parts. */
import { p, readDocument, tbl, tc, textsOf, tr } from '../../support/wordDocument';

const cell = (...content: string[]) => `<w:tc>${content.join('')}</w:tc>`;
const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="名"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('tables inside tables follow from outside to inside, then the next of the same cell', () => {
  const inmost = tbl(tr(tc('3'), tc('4')));
  const middle = tbl(tr(tc('2'), cell(p('中'), inmost)));
  const next = tbl(tr(tc('5'), tc('6')));
  expect(textsOf(readDocument(tbl(tr(tc('1'), cell(p('外'), middle, next, p('尾')))) + p('后')))).toEqual([
    ['第1个表格', '1', '外\n尾'],
    ['第2个表格', '2', '中'],
    ['第3个表格', '3', '4'],
    ['第4个表格', '5', '6'],
    ['正文', '后'],
  ]);
});

test('a table inside a frame of one cell is read', () => {
  const frame = tbl(tr(cell(p('框'), tbl(tr(tc('1'), tc('2'))))));
  expect(textsOf(readDocument(tbl(tr(tc('外'), cell(frame)))))).toEqual([
    ['第1个表格', '外', '框'],
    ['第2个表格', '1', '2'],
  ]);
});

test('a table without cells inside a cell is nothing', () => {
  expect(textsOf(readDocument(tbl(tr(tc('1'), cell('<w:tbl/>', p('2'))))))).toEqual([
    ['第1个表格', '1', '2'],
  ]);
});

test.each([
  ['the table', control(tbl(tr(tc('1'), tc('2')), tr(tc('3'), tc('4'))))],
  ['a row', tbl(control(tr(tc('1'), tc('2'))), tr(tc('3'), tc('4')))],
  ['a cell', tbl(tr(control(tc('1')), tc('2')), tr(tc('3'), tc('4')))],
  ['what a cell holds', tbl(tr(cell(control(p('1'))), tc('2')), tr(tc('3'), tc('4')))],
])('a content control around %s changes nothing', (_, body) => {
  const [table] = readDocument(body);
  expect([
    table!.rowCount,
    table!.columnCount,
    ...[...table!.cells.values()].map(({ text }) => text),
  ]).toEqual([2, 2, '1', '2', '3', '4']);
});

test('a table of one row right below another is its last row, as Word shows it; one behind a paragraph is not', () => {
  const row = tbl(tr(tc('5'), tc('6')));
  const two = tbl(tr(tc('1'), tc('2')), tr(tc('3'), tc('4')));
  expect(textsOf(readDocument(two + row + row + p('') + row + two))).toEqual([
    ['第1个表格', '1', '2', '3', '4', '5', '6', '5', '6'],
    ['第2个表格', '5', '6'],
    ['第3个表格', '1', '2', '3', '4'],
  ]);
});
