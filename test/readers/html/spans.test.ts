/** Cells of HTML tables where a browser puts them, drawn. */
import { drawn } from '../../support/drawnGrid';
import { readPage } from '../../support/webDocument';

const row = (...cells: string[]) => `<tr>${cells.join('')}</tr>`;
const td = (text: string, attributes = '') => `<td ${attributes}>${text}</td>`;
const four = row(td('1'), td('2'), td('3'), td('4'));

test.each<[string, string, string[]]>([
  ['no span', row(td('甲'), td('乙')), ['甲 乙']],
  ['heads and cells', row('<th>甲</th>', td('乙')), ['甲 乙']],
  ['across', row(td('甲', 'colspan=2'), td('乙'), td('丙')) + four, ['甲 甲 乙 丙', '1 2 3 4']],
  ['across at the end', row(td('甲'), td('乙', 'colspan="3"')) + four, ['甲 乙 乙 乙', '1 2 3 4']],
  ['a span of none', row(td('甲', 'colspan=0'), td('乙')), ['甲 乙']],
  ['a span below none', row(td('甲', 'colspan=-2 rowspan=-2'), td('乙')), ['甲 乙']],
  ['a span that is no number', row(td('甲', 'colspan=x rowspan=""'), td('乙')), ['甲 乙']],
  ['a span that begins with a number', row(td('甲', 'colspan="2px"'), td('乙')), ['甲 甲 乙']],
  [
    'down at the left',
    row(td('甲', 'rowspan=2'), td('1')) + row(td('2')) + row(td('3'), td('4')),
    ['甲 1', '甲 2', '3 4'],
  ],
  ['down at the right', row(td('1'), td('甲', 'rowspan=2')) + row(td('2')), ['1 甲', '2 甲']],
  [
    'down in the middle',
    row(td('1'), td('甲', 'rowspan=3'), td('2')) + row(td('3'), td('4')) + row(td('5'), td('6')),
    ['1 甲 2', '3 甲 4', '5 甲 6'],
  ],
  [
    'down beside one another',
    row(td('甲', 'rowspan=2'), td('乙', 'rowspan=2'), td('1')) + row(td('2')),
    ['甲 乙 1', '甲 乙 2'],
  ],
  ['across and down', row(td('甲', 'rowspan=2 colspan=2'), td('1')) + row(td('2')), ['甲 甲 1', '甲 甲 2']],
  [
    'one under the other',
    row(td('甲', 'rowspan=2'), td('1')) + row(td('2')) + row(td('乙', 'rowspan=2'), td('3')) + row(td('4')),
    ['甲 1', '甲 2', '乙 3', '乙 4'],
  ],
  [
    'steps',
    row(td('甲', 'rowspan=3'), td('乙', 'rowspan=2'), td('1')) + row(td('2')) + row(td('3'), td('4')),
    ['甲 乙 1', '甲 乙 2', '甲 3 4'],
  ],
  [
    'down beyond the end from a later row',
    row(td('1')) + row(td('甲', 'rowspan=9')) + row(td('乙')),
    ['1 .', '甲 .', '甲 乙'],
  ],
  ['a form among the cells is no cell', '<tr><form><td>1</td><td>2</td></form></tr>', ['1 2']],
  ['down beyond the end', row(td('甲', 'rowspan=9'), td('1')) + row(td('2')), ['甲 1', '甲 2']],
  [
    'heads, bodies and feet are one table',
    `<thead>${row(td('甲', 'colspan=2'))}</thead><tbody>${row(td('1'), td('2'))}</tbody><tfoot>${row(td('3'), td('4'))}</tfoot>`,
    ['甲 甲', '1 2', '3 4'],
  ],
  [
    'captions and columns are no cells',
    `<caption>名</caption><col><colgroup><col></colgroup>${row(td('1'), td('2'))}`,
    ['1 2'],
  ],
  ['cells that nobody closed', '<tr><td>1<td>2<tr><td>3<td>4', ['1 2', '3 4']],
])('%s', (_, rows, picture) => {
  const table = readPage(`<table>${rows}</table>`).at(-1);
  expect(drawn(table!)).toEqual(picture);
});

test('a span of as many columns as any table has', () => {
  const [table] = readPage(`<table>${row(td('甲', 'colspan=1000'))}${four}</table>`);
  expect(table!.merges).toEqual([{ row: 0, column: 0, rowCount: 1, columnCount: 1000 }]);
});

test('a span of more columns than any table has leaves the cells behind it their places', () => {
  const [table] = readPage(`<table>${row(td('甲'), td('乙', 'colspan=1000'), td('丙'))}${four}</table>`);
  expect(table!.merges).toEqual([{ row: 0, column: 1, rowCount: 1, columnCount: 998 }]);
  expect(table!.cells.get(999)?.text).toBe('丙');
});
