/** How a cell is found again: by what stands left of it and above it, and by what it holds. */
import type { Content } from '../../src/excel/content';
import { search, textsOf, witnessOf } from '../../src/excel/history/witness';
import type { ContentAt, Place } from '../../src/excel/history/witness';

const content = (value: string | number): Content => ({
  kind: value === '' ? 'empty' : typeof value === 'number' ? 'number' : 'text',
  value,
  format: 'General',
});
type Sheet = readonly (readonly (string | number)[])[];
const cellsOf =
  (sheet: Sheet): ContentAt =>
  ({ row, column }) =>
    content(sheet[row]?.[column] ?? '');
const placesOf = (sheet: Sheet): Place[] =>
  sheet.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));

const TABLE: Sheet = [
  ['', '自然人', '法人'],
  ['新收', 3, 4],
  ['结转', 0, 3],
];

/** More rows than are looked at above a cell. */
const FAR: Sheet = Array.from({ length: 45 }, () => []);

/** Looks for a cell of TABLE, holding `held`, in another sheet. */
function find(place: Place, held: string | number, sheet: Sheet) {
  const ignored = textsOf([content(held)]);
  const witness = witnessOf(cellsOf(TABLE), place, ignored);
  return search(cellsOf(sheet), placesOf(sheet), { ...place, witness, content: content(held) }, ignored);
}
const found = (row: number, column: number) => ({ kind: 'found', row, column });

test.each<[string, Place, string | number, Sheet, object]>([
  ['where it stood', { row: 1, column: 1 }, 3, TABLE, found(1, 1)],
  ['a row lower', { row: 1, column: 1 }, 3, [[], ...TABLE], found(2, 1)],
  ['behind a new column', { row: 2, column: 2 }, 3, TABLE.map((row) => ['', ...row]), found(2, 3)],
  [
    'below a row that came between',
    { row: 2, column: 1 },
    0,
    [TABLE[0]!, TABLE[1]!, ['不相干', 0, 0], TABLE[2]!],
    found(3, 1),
  ],
  [
    'where the header is gone: beside its own label',
    { row: 1, column: 2 },
    4,
    [['', '自然人', '法人'], ['另一行', 4, 4], ...TABLE.slice(1)],
    found(2, 2),
  ],
  [
    'something else stands in it',
    { row: 1, column: 1 },
    3,
    [TABLE[0]!, ['新收', 5, 4], TABLE[2]!],
    { kind: 'changed' },
  ],
  ['its row is gone', { row: 1, column: 1 }, 3, [TABLE[0]!, TABLE[2]!], { kind: 'gone' }],
  [
    'two could be it, and neither stands where it stood',
    { row: 1, column: 1 },
    3,
    [[], [], ...TABLE, ...FAR, ...TABLE],
    { kind: 'gone' },
  ],
  [
    'a long text is known by itself',
    { row: 1, column: 1 },
    '本年度共受理申请',
    [['别处'], ['', '', '', '本年度共受理申请']],
    found(1, 3),
  ],
  ['a short one is not', { row: 1, column: 1 }, '三件', [['别处'], ['', '', '', '三件']], { kind: 'gone' }],
  [
    'an empty cell, by its label and header',
    { row: 1, column: 1 },
    '',
    [[], TABLE[0]!, ['新收', '', 4], TABLE[2]!],
    found(2, 1),
  ],
])('%s', (_, place, held, sheet, expected) => {
  expect(find(place, held, sheet)).toEqual(expected);
});

test('texts that the step itself wrote are no witnesses', () => {
  const ignored = textsOf([content('新收')]);
  expect(witnessOf(cellsOf(TABLE), { row: 1, column: 1 }, ignored)).toEqual({
    left: [],
    above: [['自然人', 1]],
  });
});
