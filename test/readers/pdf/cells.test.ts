/** Words in the cells of a table, and tables that go on over a page. */
import { partsOf, workbookOf } from '../../../src/readers/pdf/blocks';
import { filledCells, holds } from '../../../src/readers/pdf/cells';
import type { TextCell } from '../../../src/readers/pdf/cells';
import { joinPieces } from '../../../src/readers/pdf/pieces';
import { ruledOf } from '../../../src/readers/pdf/tables';
import type { Word } from '../../../src/readers/pdf/words';
import { wordsOf } from '../../../src/readers/pdf/words';
import { glyph, netOf, word } from './glyphs';

/** Two columns 100 wide, two rows 40 high. */
const [TABLE] = ruledOf(netOf([0, 100, 200], [0, 40, 80])).tables;
const texts = (...words: Word[]) => filledCells(TABLE!, words).map(({ text }) => text);

describe('a word stands in the table', () => {
  test.each([
    ['in the middle', word('12', 50, 50), true],
    ['on the left edge', word('12', -5, 50), true],
    ['left of it', word('12', -6, 50), false],
    ['on the right edge', word('12', 195, 50), true],
    ['right of it', word('12', 196, 50), false],
    ['on the upper edge', word('12', 50, 3.5), true],
    ['above it', word('12', 50, 3), false],
    ['on the lower edge', word('12', 50, 83.5), true],
    ['below it', word('12', 50, 84), false],
  ])('%s', (_, each, expected) => expect(holds(TABLE!, each)).toBe(expected));
});

describe('the text of a cell', () => {
  test.each([
    ['nothing', [], ['', '', '', '']],
    [
      'a word each',
      [word('甲', 10, 20), word('乙', 110, 20), word('丙', 10, 60), word('丁', 110, 60)],
      ['甲', '乙', '丙', '丁'],
    ],
    ['a word on the line between two rows', [word('甲', 10, 43.5)], ['', '', '甲', '']],
    ['a word that mostly stands in the second', [word('甲乙丙', 94, 20)], ['', '甲乙丙', '', '']],
    ['a word that mostly stands in the first', [word('甲乙丙', 91, 20)], ['甲乙丙', '', '', '']],
    ['two words side by side', [word('甲', 10, 20), word('乙', 16, 20)], ['甲乙', '', '', '']],
    ['two words apart', [word('甲', 10, 20), word('乙', 21, 20)], ['甲 乙', '', '', '']],
    ['two numbers', [word('12', 10, 20), word('34', 23, 20)], ['12 / 34', '', '', '']],
    ['two numbers, one with a point', [word('12.', 10, 20), word('34', 28, 20)], ['12. / 34', '', '', '']],
    ['two numbers, one with a comma', [word('12', 10, 20), word(',34', 23, 20)], ['12 / ,34', '', '', '']],
    ['a word and a number', [word('甲', 10, 20), word('34', 23, 20)], ['甲 34', '', '', '']],
    ['a number and a word', [word('34', 10, 20), word('件', 21, 20)], ['34件', '', '', '']],
    ['words in two lines', [word('甲', 10, 15), word('乙', 10, 30)], ['甲乙', '', '', '']],
    ['numbers in two lines', [word('12', 10, 15), word('34', 10, 30)], ['12 / 34', '', '', '']],
    ['a number under a word', [word('甲', 10, 15), word('34', 10, 30)], ['甲34', '', '', '']],
    ['a word under a number', [word('34', 10, 15), word('甲', 10, 30)], ['34甲', '', '', '']],
    [
      'a long number in two lines',
      [word('12345678901234567', 5, 15), word('34', 10, 30)],
      ['12345678901234567 / 34', '', '', ''],
    ],
    [
      'a number that fills its cell, in two lines',
      [word('123456789012345678', 5, 15), word('34', 10, 30)],
      ['12345678901234567834', '', '', ''],
    ],
    ['a number a little over the right edge', [word('1234', 83, 20)], ['1234', '', '', '']],
    ['a number over the right edge', [word('1234', 84, 20)], ['1234\ufffd', '', '', '']],
    ['a number a little over the left edge', [word('1234', -3, 20)], ['1234', '', '', '']],
    ['a number over the left edge', [word('1234', -4, 20)], ['1234\ufffd', '', '', '']],
    ['a share over the edge', [word('+1,2.3-%', 64.5, 20)], ['+1,2.3-%\ufffd', '', '', '']],
    ['words over the edge', [word('12件', 89, 20)], ['12件', '', '', '']],
    ['dashes over the edge', [word('---', 89, 20)], ['---', '', '', '']],
    ['a word left of all cells', [word('甲', -50, 20)], ['甲', '', '', '']],
    ['a word above all cells', [word('甲', 10, 1)], ['', '', '', '']],
    ['a word below all cells', [word('甲', 10, 90)], ['', '', '', '']],
  ])('%s', (_, words, expected) => expect(texts(...words)).toEqual(expected));

  /** Beside each other in the first row: what stands at the left is one cell, at the right another. */
  test.each([
    ['beside a label', [word('甲', 10, 20)], '64\n2'],
    ['beside a figure', [word('7', 10, 20)], '64\n2'],
    ['beside another that is broken', [word('12', 10, 15), word('3', 10, 27)], '64 / 2'],
    ['beside nothing', [], '64 / 2'],
  ])('a figure broken over two lines, %s', (_, left, expected) => {
    expect(texts(...left, word('64', 150, 15), word('2', 150, 27))[1]).toBe(expected);
  });

  test.each([
    ['as far apart as lines of a paragraph', [word('64', 150, 12), word('2', 150, 30)], '64\n2'],
    ['further apart', [word('64', 150, 12), word('2', 150, 31)], '64 / 2'],
    ['with a separator', [word('1,', 150, 15), word('234', 150, 27)], '1,\n234'],
    ['with a sign', [word('64', 150, 15), word('2%', 150, 27)], '64 / 2%'],
    ['two in the first line', [word('64', 120, 15), word('5', 150, 15), word('2', 150, 27)], '64 / 5 / 2'],
    ['two in the second line', [word('64', 150, 15), word('5', 120, 27), word('2', 150, 27)], '64 / 5 / 2'],
    ['over three lines', [word('6', 150, 10), word('4', 150, 20), word('2', 150, 30)], '6\n4\n2'],
  ])('numbers below each other beside a label, %s', (_, numbers, expected) => {
    expect(texts(word('甲', 10, 20), ...numbers)[1]).toBe(expected);
  });

  test('numbers that nearly touch over an edge are two', () => {
    const touching = wordsOf([glyph('1', 94, 20), glyph('2', 100, 20)]);
    expect(touching.map(({ text }) => text)).toEqual(['12']);
    expect(texts(...touching)).toEqual(['1', '2', '', '']);
  });

  test('cells keep their places', () => {
    expect(filledCells(TABLE!, [])[3]).toEqual({
      ...{ row: 1, column: 1, rowCount: 1, columnCount: 1 },
      ...{ left: 100, top: 40, right: 200, bottom: 80, text: '' },
    });
  });
});

/** A row of cells between these edges. */
const rowOf = (row: number, edges: readonly number[], ...words: string[]): TextCell[] =>
  words.map((text, column) => ({
    ...{ row, column, rowCount: 1, columnCount: 1, text, top: 20 * row, bottom: 20 * row + 20 },
    ...{ left: edges[column]!, right: edges[column + 1]! },
  }));
const piece = (xs: readonly number[], ...rows: string[][]) => ({
  name: '表',
  xs,
  rowCount: rows.length,
  cells: rows.flatMap((each, row) => rowOf(row, xs, ...each)),
});
const joinedCells = (one: ReturnType<typeof piece>, other: ReturnType<typeof piece>) =>
  joinPieces(one, other)?.cells.map(
    ({ row, column, rowCount, columnCount, text }) => `${row},${column} ${rowCount}x${columnCount} ${text}`,
  );

describe('two pieces of a table', () => {
  const upper = piece([0, 100, 200], ['甲', '乙']);

  test.each([
    ['the same columns', [0, 100, 200], true],
    ['nearly the same columns', [3, 97, 203], true],
    ['another left side', [4, 100, 200], false],
    ['another right side', [0, 100, 204], false],
    ['another column', [0, 80, 200], false],
    ['fewer columns', [0, 200], true],
    ['more columns', [0, 50, 100, 200], true],
    ['one column more and one less', [0, 50, 150, 200], false],
  ])('with %s', (_, xs, isOne) => {
    const lower = piece(
      xs,
      xs.slice(1).map(() => '丙'),
    );
    expect(joinPieces(upper, lower) !== undefined).toBe(isOne);
  });

  test('follow each other, each cell in its column', () => {
    const lower = { ...piece([0, 50, 100, 200], ['丙', '丁', '戊']), name: '下' };
    expect(joinedCells(upper, lower)).toEqual([
      '0,0 1x2 甲',
      '0,2 1x1 乙',
      '1,0 1x1 丙',
      '1,1 1x1 丁',
      '1,2 1x1 戊',
    ]);
    expect(joinPieces(upper, lower)).toMatchObject({ name: '表', rowCount: 2, xs: [0, 50, 100, 200] });
    expect(joinedCells(lower, upper)!.slice(3)).toEqual(['1,0 1x2 甲', '1,2 1x1 乙']);
  });

  const cut = (above: Partial<TextCell>, below: Partial<TextCell>) => {
    const one = piece([0, 100, 200], ['a', 'b'], ['c', 'd']);
    const other = piece([0, 100, 200], ['', 'e'], ['f', 'g']);
    const [a, b, , d] = one.cells;
    return joinedCells(
      { ...one, cells: [{ ...a!, rowCount: 2, ...above }, b!, d!] },
      { ...other, cells: [{ ...other.cells[0]!, ...below }, ...other.cells.slice(1)] },
    );
  };
  const rest = ['0,1 1x1 b', '1,1 1x1 d'];
  const end = ['2,1 1x1 e', '3,0 1x1 f', '3,1 1x1 g'];

  test.each([
    ['a cell that the page cut', {}, {}, ['0,0 3x1 a', ...rest, ...end]],
    ['a cell that nearly stands above', {}, { left: 3, right: 103 }, ['0,0 3x1 a', ...rest, ...end]],
    ['a cell with its own text', {}, { text: 'x' }, ['0,0 2x1 a', ...rest, '2,0 1x1 x', ...end]],
    [
      'a cell that ends before the page does',
      { rowCount: 1 },
      {},
      ['0,0 1x1 a', ...rest, '2,0 1x1 ', ...end],
    ],
    ['a cell with another left edge', {}, { left: 10 }, ['0,0 2x1 a', ...rest, '2,0 1x1 ', ...end]],
    ['a cell with another right edge', {}, { right: 110 }, ['0,0 2x1 a', ...rest, '2,0 1x1 ', ...end]],
    ['a cell that begins further down', {}, { row: 1 }, ['0,0 2x1 a', ...rest, '3,0 1x1 ', ...end]],
    [
      'a single row above a higher cell',
      { row: 1, rowCount: 1 },
      { rowCount: 2 },
      ['1,0 3x1 a', ...rest, ...end],
    ],
    ['a single row above another', { row: 1, rowCount: 1 }, {}, ['1,0 1x1 a', ...rest, '2,0 1x1 ', ...end]],
  ])('%s', (_, above, below, expected) => expect(cut(above, below)).toEqual(expected));
});

describe('the parts of a page', () => {
  const page = { width: 600, height: 800, rules: netOf([100, 200, 300], [400, 440]) };
  const letters = (text: string, left: number, base: number) => word(text, left, base).glyphs;

  test('lines around the tables, tables with their words, from top to bottom', () => {
    const small = netOf([100, 200, 300], [200, 220]);
    const parts = partsOf(
      {
        ...page,
        rules: [...page.rules, ...small],
        glyphs: [
          ...letters('下', 50, 500),
          ...letters('7', 110, 420),
          ...letters('8', 110, 215),
          ...letters('上', 50, 150),
        ],
      },
      2,
    );
    expect(parts.lines.map(({ words, page: number, outside }) => [words[0]!.text, number, outside])).toEqual([
      ['上', 2, false],
      ['下', 2, false],
    ]);
    expect(
      parts.tables.map(({ top, piece: { name, xs, rowCount, cells } }) => [
        top,
        name,
        xs,
        rowCount,
        cells.map(({ text }) => text),
      ]),
    ).toEqual([
      [200, '第3页第1个表格', [100, 200, 300], 1, ['8', '']],
      [400, '第3页第2个表格', [100, 200, 300], 1, ['7', '']],
    ]);
  });

  test.each([
    [95, true],
    [97, false],
    [703, false],
    [705, true],
  ])('a line at %i of 800 is outside of the text: %s', (base, outside) =>
    expect(partsOf({ ...page, glyphs: letters('甲', 50, base) }, 0).lines[0]!.outside).toBe(outside),
  );

  test.each([
    ['left of the page', -5, 300],
    ['right of it', 600, 300],
    ['above it', 300, 0],
    ['below it', 300, 800],
  ])('what stands %s is not read', (_, left, base) =>
    expect(partsOf({ ...page, glyphs: letters('甲', left, base) }, 0).lines).toEqual([]),
  );

  test('what just reaches into the page is read', () => {
    const seen = (left: number, base: number) =>
      partsOf({ ...page, glyphs: letters('甲', left, base) }, 0).lines.length;
    expect([seen(-4, 300), seen(599, 300), seen(300, 1), seen(300, 799)]).toEqual([1, 1, 1, 1]);
  });

  describe('a row of one cell at the end of a page', () => {
    const row = (top: number, right = 500) => netOf([100, right], [top, top + 16]);
    const next = { ...page, rules: netOf([100, 300, 500], [60, 100]), glyphs: letters('7', 110, 80) };
    const read = (first: Parameters<typeof partsOf>[0], second: Parameters<typeof partsOf>[0] = next) =>
      workbookOf([partsOf(first, 0), partsOf(second, 1)]).grids.map(({ kind, cells }) => [
        kind,
        ...[...cells.values()].map(({ text }) => text),
      ]);
    const first = { ...page, rules: row(740), glyphs: letters('2023年', 250, 752) };

    test('is the first of the table that begins the next page', () => {
      expect(read(first)).toEqual([['table', '2023年', '7', '']]);
    });

    test('below the end of another table', () => {
      const above = netOf([100, 300, 500], [600, 700]);
      const both = {
        ...first,
        rules: [...first.rules, ...above],
        glyphs: [...letters('8', 110, 650), ...first.glyphs],
      };
      expect(read(both)).toEqual([['table', '8', '', '2023年', '7', '']]);
    });

    test.each<[string, Parameters<typeof partsOf>[0], Parameters<typeof partsOf>[0]]>([
      ['a line stands below it', { ...first, glyphs: [...first.glyphs, ...letters('甲', 250, 790)] }, next],
      [
        'a line stands above the table',
        first,
        { ...next, glyphs: [...next.glyphs, ...letters('甲', 250, 50)] },
      ],
      ['the table is narrower', { ...first, rules: row(740, 560) }, next],
      ['it is high', { ...first, rules: netOf([100, 500], [740, 781]) }, next],
      ['the next page has no table', first, { ...next, rules: [] }],
    ])('is a line of text where %s', (_, one, other) => {
      const [kind, text] = read(one, other)[0]!;
      expect([kind, text!.slice(0, 5)]).toEqual(['text', '2023年']);
    });

    test('a box that is no row of a table is a line of text', () => {
      const small = { ...first, rules: netOf([100, 399], [740, 756]), glyphs: letters('甲', 250, 752) };
      expect(read(small, { ...next, rules: netOf([100, 250, 399], [60, 100]) })[0]).toEqual(['text', '甲']);
    });
  });

  describe('a label that reaches over the end of its table', () => {
    const table = { ...page, rules: netOf([100, 140, 300], [400, 440]) };
    const cells = (...glyphs: ReturnType<typeof letters>) => {
      const { tables, lines } = partsOf({ ...table, glyphs }, 0);
      return [...tables[0]!.piece.cells.map(({ text }) => text), lines.length];
    };

    test.each([
      [
        'goes on in its cell',
        [...letters('不予公', 105, 436), ...letters('开', 105, 447)],
        ['不予公开', '', 0],
      ],
      [
        'but not further down',
        [...letters('不予公', 105, 436), ...letters('开', 105, 448)],
        ['不予公', '', 1],
      ],
      [
        'but not where a figure stands',
        [...letters('12', 105, 436), ...letters('注', 105, 447)],
        ['12', '', 1],
      ],
      ['but not below an empty cell', letters('注', 105, 447), ['', '', 1]],
      [
        'but not across cells',
        [...letters('不予公', 105, 436), ...letters('注注注注', 125, 447)],
        ['不予公', '', 1],
      ],
      [
        'but not from far above',
        [...letters('不予公', 105, 428), ...letters('开', 105, 447)],
        ['不予公', '', 1],
      ],
    ])('%s', (_, glyphs, expected) => expect(cells(...glyphs)).toEqual(expected));
  });

  test('a table follows the lines above it, and lines below follow it', () => {
    const parts = partsOf(
      {
        ...page,
        glyphs: [
          ...letters('一', 50, 200),
          ...letters('二', 50, 300),
          ...letters('7', 110, 420),
          ...letters('三', 50, 500),
        ],
      },
      0,
    );
    const { grids, names, properties } = workbookOf([
      parts,
      partsOf({ ...page, rules: [], glyphs: letters('四', 50, 300) }, 1),
    ]);
    expect(
      grids.map(({ kind, name, cells }) => [kind, name, ...[...cells.values()].map(({ text }) => text)]),
    ).toEqual([
      ['text', '正文', '一', '二'],
      ['table', '第1页第1个表格', '7', ''],
      ['text', '正文', '三四'],
    ]);
    expect([names.size, properties.size]).toEqual([0, 0]);
  });
});
