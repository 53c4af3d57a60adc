/** Lines of a page become tables: which lines hang together, which meshes are one cell, and what is a drawing. */
import { clustered, ruledOf } from '../../../src/readers/pdf/tables';
import type { Rule } from '../../../src/readers/pdf/paths';
import { level, netOf, upright } from './glyphs';

const tablesOf = (rules: readonly Rule[]) => ruledOf(rules).tables;
/** Of each table its cells as row, column, and how far they reach down and across. */
const cellsOf = (rules: readonly Rule[]) =>
  tablesOf(rules).map(({ cells }) =>
    cells.map(({ row, column, rowCount, columnCount }) => `${row},${column} ${rowCount}x${columnCount}`),
  );
const FOUR = ['0,0 1x1', '0,1 1x1', '1,0 1x1', '1,1 1x1'];
/** The outer lines of two columns and two rows, 100 by 100 each. */
const FRAME = [level(0, 0, 200), level(200, 0, 200), upright(0, 0, 200), upright(200, 0, 200)];

test.each([
  [[], []],
  [[5], [5]],
  [
    [10, 1, 2, 13.5],
    [1.5, 10, 13.5],
  ],
  [[10, 13], [11.5]],
  [
    [10, 14, 13],
    [11.5, 14],
  ],
])('places %j are taken together as %j', (values, expected) => expect(clustered(values)).toEqual(expected));

test('a net of lines: every mesh with its place on the page', () => {
  expect(tablesOf(netOf([10, 110, 210], [20, 40]))).toEqual([
    {
      left: 10,
      top: 20,
      right: 210,
      bottom: 40,
      xs: [10, 110, 210],
      ys: [20, 40],
      cells: [
        { row: 0, column: 0, rowCount: 1, columnCount: 1, left: 10, top: 20, right: 110, bottom: 40 },
        { row: 0, column: 1, rowCount: 1, columnCount: 1, left: 110, top: 20, right: 210, bottom: 40 },
      ],
    },
  ]);
});

test('a merged cell with its place on the page', () => {
  const rules = [...FRAME, level(100, 0, 200), upright(100, 100, 200)];
  expect(tablesOf(rules)[0]!.cells[0]).toEqual({
    ...{ row: 0, column: 0, rowCount: 1, columnCount: 2 },
    ...{ left: 0, top: 0, right: 200, bottom: 100 },
  });
});

test.each<[string, readonly Rule[], string[][]]>([
  ['two by two', netOf([0, 100, 200], [0, 100, 200]), [FOUR]],
  [
    'no line between two cells of a row',
    [...FRAME, level(100, 0, 200), upright(100, 100, 200)],
    [['0,0 1x2', '1,0 1x1', '1,1 1x1']],
  ],
  [
    'no line between two cells of a column',
    [...FRAME, level(100, 100, 200), upright(100, 0, 200)],
    [['0,0 2x1', '0,1 1x1', '1,1 1x1']],
  ],
  [
    'no line between the last cells of a row and of a column',
    [
      ...netOf([0, 100, 200, 300], [0, 100]),
      ...[level(200, 0, 200), upright(0, 0, 200), upright(200, 0, 200)],
    ],
    [['0,0 1x1', '0,1 1x1', '0,2 1x1', '1,0 1x2', '1,2 1x1']],
  ],
  ['a line drawn over six tenths of a side', [...FRAME, level(100, 0, 200), upright(100, 40, 200)], [FOUR]],
  [
    'a line drawn over less',
    [...FRAME, level(100, 0, 200), upright(100, 41, 200)],
    [['0,0 1x2', '1,0 1x1', '1,1 1x1']],
  ],
  [
    'cells joined to what is no rectangle are taken one by one',
    [...FRAME, level(100, 100, 200), upright(100, 100, 200)],
    [FOUR],
  ],
  [
    'open at the sides',
    [level(0, 0, 200), level(100, 0, 200), level(200, 0, 200), upright(100, 0, 200)],
    [FOUR],
  ],
  [
    'open above and below',
    [level(100, 0, 200), upright(0, 0, 200), upright(100, 0, 200), upright(200, 0, 200)],
    [FOUR],
  ],
  ['only a cross', [level(100, 0, 200), upright(100, 0, 200)], [FOUR]],
  ['only level lines', [level(0, 0, 200), level(100, 0, 200), level(200, 0, 200)], []],
  ['only upright lines', [upright(0, 0, 200), upright(100, 0, 200)], []],
  ['one cell', FRAME, []],
  ['one column, two rows', netOf([0, 100], [0, 20, 40]), [['0,0 1x1', '1,0 1x1']]],
  [
    'lines that are too near for a column',
    [level(0, 0, 2.5), level(50, 0, 2.5), level(99, 0, 2.5), upright(1, 0, 99)],
    [],
  ],
  [
    'lines that are too near for a row',
    [upright(0, 0, 2.5), upright(50, 0, 2.5), upright(99, 0, 2.5), level(1, 0, 99)],
    [],
  ],
  ['no lines', [], []],
])('%s', (_, rules, expected) => expect(cellsOf(rules)).toEqual(expected));

describe('a line in pieces', () => {
  const apart = (to: number, from: number) => [
    ...FRAME,
    upright(100, 0, 200),
    ...[level(100, from, 100), level(100, 0, to), level(100, 100, 200)],
  ];
  test('3 points apart they are one', () => expect(cellsOf(apart(50, 53))).toEqual([FOUR]));
  test('further apart they are two, neither of which parts the cells', () =>
    expect(cellsOf(apart(50, 54))).toEqual([['0,0 2x1', '0,1 1x1', '1,1 1x1']]));
  test('one within another makes it no shorter', () =>
    expect(cellsOf([...FRAME, upright(100, 0, 200), level(100, 0, 200), level(100, 10, 20)])).toEqual([
      FOUR,
    ]));
});

describe('lines beside each other', () => {
  const twice = (distance: number) =>
    tablesOf([...netOf([0, 100, 200], [0, 100]), level(distance, 0, 200)])[0]!.ys;
  test('1.5 points apart are one line', () => expect(twice(1.5)).toEqual([0, 100]));
  test('3 points apart are one edge, in the middle of all that ends there', () =>
    expect(twice(3)).toEqual([1, 100]));
  test('4 points apart are two edges', () => expect(twice(4)).toEqual([0, 4, 100]));
});

describe('dots', () => {
  const withDot = (length: number) =>
    tablesOf([...netOf([0, 100, 200], [0, 100]), upright(50, 0, length)])[0]!.xs;
  test('shorter than 2 points are no lines', () => expect(withDot(1.9)).toEqual([0, 100, 200]));
  test('of 2 points are lines', () => expect(withDot(2)).toEqual([0, 50, 100, 200]));
});

describe('lines that end before they meet', () => {
  const { xs, ys } = { xs: [0, 100, 200], ys: [0, 100] };
  const ended = (rule: Rule) => tablesOf([...netOf(xs, ys), rule]).map((table) => [table.xs, table.ys]);
  test.each([
    [
      'a level line 3 points to the right',
      level(50, 203, 300),
      [
        [
          [0, 100, 200, 300],
          [0, 50, 100],
        ],
      ],
    ],
    [
      'a level line further to the right',
      level(50, 204, 300),
      [
        [
          [0, 100, 200],
          [0, 100],
        ],
      ],
    ],
    [
      'a level line 3 points to the left',
      level(50, -90, -3),
      [
        [
          [-90, 0, 100, 200],
          [0, 50, 100],
        ],
      ],
    ],
    [
      'a level line further to the left',
      level(50, -90, -4),
      [
        [
          [0, 100, 200],
          [0, 100],
        ],
      ],
    ],
    [
      'an upright line 3 points below',
      upright(50, 103, 200),
      [
        [
          [0, 50, 100, 200],
          [0, 100, 200],
        ],
      ],
    ],
    [
      'an upright line further below',
      upright(50, 104, 200),
      [
        [
          [0, 100, 200],
          [0, 100],
        ],
      ],
    ],
    [
      'an upright line 3 points above',
      upright(50, -90, -3),
      [
        [
          [0, 50, 100, 200],
          [-90, 0, 100],
        ],
      ],
    ],
    [
      'an upright line further above',
      upright(50, -90, -4),
      [
        [
          [0, 100, 200],
          [0, 100],
        ],
      ],
    ],
  ])('%s', (_, rule, expected) => {
    expect(ended(rule)).toEqual(expected);
  });
});

test('tables apart from each other, the smaller first: one may stand inside a frame', () => {
  const large = netOf([0, 250, 500], [0, 800]);
  const small = netOf([20, 100, 200], [50, 70]);
  const middle = netOf([300, 400, 480], [50, 150]);
  expect(tablesOf([...large, ...middle, ...small]).map(({ left, right }) => [left, right])).toEqual([
    [20, 200],
    [300, 480],
    [0, 500],
  ]);
});

describe('what has more lines is a drawing', () => {
  const edges = (count: number) => Array.from({ length: count }, (_, index) => 10 * index);
  const sizes = (rules: readonly Rule[]) => tablesOf(rules).map(({ xs, ys }) => [xs.length, ys.length]);
  const many = (count: number) => Array.from({ length: count }, () => level(0, 0, 100));
  const apart = (count: number) =>
    Array.from({ length: count }, (_, index) => level(100 + 10 * index, 500, 600));
  const small = netOf([0, 50, 100], [0, 20]);

  test.each([
    ['100 edges of columns', netOf(edges(100), [0, 20]), [[100, 2]]],
    ['101 edges of columns', netOf(edges(101), [0, 20]), []],
    ['300 edges of rows', netOf([0, 20], edges(300)), [[2, 300]]],
    ['301 edges of rows', netOf([0, 20], edges(301)), []],
    ['10,000 pieces', [...small, ...many(9_995)], [[3, 2]]],
    ['10,001 pieces', [...small, ...many(9_996)], []],
    ['2,000 lines', [...small, ...apart(1_995)], [[3, 2]]],
    ['2,001 lines', [...small, ...apart(1_996)], []],
  ])('%s', (_, rules, expected) => expect(sizes(rules)).toEqual(expected));
});
