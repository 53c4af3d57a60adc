/** Which cells head a figure of a table, and what a header cell is the header of (HTML §4.9.10). */
import type { FormCell, FormTable } from '../../src/form';
import { headersOf, scopeOf } from '../../src/writers/page/headers';
import { SMALL_TABLE } from '../support/smallTable';

const cell = (
  row: number,
  column: number,
  kind: FormCell['kind'],
  text: string,
  columnSpan = 1,
): FormCell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan,
  text,
  field: null,
  kind,
});

/** Two blocks, each under a line of its own, as 表二 has them. */
const BLOCKS: FormTable = {
  ...SMALL_TABLE,
  cells: [
    cell(0, 0, 'band', '第一项', 3),
    cell(1, 0, 'header', '内容'),
    cell(1, 1, 'header', '制发'),
    cell(1, 2, 'header', '废止'),
    cell(2, 0, 'label', '规章'),
    cell(2, 1, 'figure', 'a'),
    cell(2, 2, 'figure', 'b'),
    cell(3, 0, 'band', '第五项', 3),
    cell(4, 0, 'header', '内容'),
    cell(4, 1, 'header', '决定', 2),
    cell(5, 0, 'label', '许可'),
    cell(5, 1, 'figure', 'c', 2),
  ],
};
const named = (table: FormTable, figure: FormCell) => headersOf(table, figure).map(({ text }) => text);

test.each([
  ['a', ['第一项', '制发', '规章']],
  ['b', ['第一项', '废止', '规章']],
  ['c', ['第五项', '决定', '许可']],
])('of blocks, figure %s stands under its own', (text, headers) => {
  const figure = BLOCKS.cells.find((each) => each.text === text)!;
  expect(named(BLOCKS, figure)).toEqual(headers);
});

test.each([
  ['a', ['件数', '许可', '办<结']],
  ['b', ['件数', '许可', '未办']],
])('a label of several rows heads each of them: figure %s', (field, headers) => {
  const figure = SMALL_TABLE.cells.find((each) => each.field === field)!;
  expect(named(SMALL_TABLE, figure)).toEqual(headers);
});

test('a header over two columns heads the first and the last of them, and no other', () => {
  const under = (column: number) => named(SMALL_TABLE, cell(1, column, 'figure', ''))[0];
  expect([0, 1, 2].map(under)).toEqual(['事项', '事项', '件数']);
});

test.each([
  ['label', 1, 1, 'row'],
  ['label', 1, 3, 'row'],
  ['label', 2, 1, 'rowgroup'],
  ['header', 1, 1, 'col'],
  ['header', 2, 1, 'col'],
  ['header', 1, 2, 'colgroup'],
  ['band', 1, 3, 'colgroup'],
] as const)('a %s over %i rows and %i columns has the scope %s', (kind, rowSpan, columnSpan, scope) => {
  expect(scopeOf({ ...cell(0, 0, kind, ''), rowSpan, columnSpan })).toBe(scope);
});
