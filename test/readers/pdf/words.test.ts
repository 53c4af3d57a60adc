/** Characters become words and lines; lines become paragraphs; what repeats around the text is left out. */
import { plainCharacter } from '../../../src/readers/pdf/characters';
import { withoutFurniture } from '../../../src/readers/pdf/furniture';
import { marginsOf, paragraphsOf } from '../../../src/readers/pdf/paragraphs';
import type { TextLine } from '../../../src/readers/pdf/paragraphs';
import { cutAt, linesOf, lineText, middleOf, spaced, wordsOf } from '../../../src/readers/pdf/words';
import type { Line } from '../../../src/readers/pdf/words';
import { glyph, textLine, word } from './glyphs';

const textsOf = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text);

describe('characters of a font', () => {
  test.each([
    ['一', '一'],
    ['1', '1'],
    ['⻘', '青'],
    ['⺠', '民'],
    ['⻳', '龟'],
    ['⺁', '厂'],
    ['⼀', '一'],
    ['\uf900', '豈'],
    ['ﬁ', 'fi'],
    ['ﬀ⻢', 'ff马'],
    ['①', '①'],
    ['３', '３'],
    ['', '\ufffd'],
    ['\u0001', '\ufffd'],
    ['\ue000', '\ufffd'],
    ['\ud800', '\ufffd'],
    ['\u0378', '\ufffd'],
    ['1\u0001', '\ufffd'],
  ])('%j is %j', (text, plain) => expect(plainCharacter(text)).toBe(plain));
});

describe('words', () => {
  test.each([
    ['side by side', [glyph('1', 0), glyph('2', 5)], ['12']],
    ['a quarter of their height apart', [glyph('1', 0), glyph('2', 7.5)], ['12']],
    ['further apart', [glyph('1', 0), glyph('2', 7.6)], ['1', '2']],
    ['one over the other', [glyph('1', 0), glyph('2', 2.5)], ['12']],
    ['far to the left', [glyph('1', 50), glyph('2', 0)], ['1', '2']],
    ['a little higher', [glyph('1', 0, 100), glyph('2', 5, 96)], ['12']],
    ['higher', [glyph('1', 0, 100), glyph('2', 5, 95.9)], ['1', '2']],
    ['a little lower', [glyph('1', 0, 100), glyph('2', 5, 104)], ['12']],
    ['lower, beside a larger one', [glyph('1', 0, 100, 20), glyph('2', 5, 108)], ['12']],
    ['parted by a space', [glyph('1', 0), glyph(' ', 5), glyph('2', 10)], ['1', '2']],
    ['with a narrow space between them', [glyph('1', 0), glyph(' ', 5, 100, 10, 1), glyph('2', 6)], ['12']],
    ['only a space', [glyph(' ', 0)], []],
    ['none', [], []],
    ['the same one twice', [glyph('1', 0), glyph('1', 2)], ['1']],
    ['the same one twice, a little to the left', [glyph('1', 2), glyph('1', 0)], ['1']],
    ['the same one twice, a little lower', [glyph('1', 0, 100), glyph('1', 0, 102)], ['1']],
    ['the same one further to the right', [glyph('1', 0), glyph('1', 2.5)], ['11']],
    ['the same one further down', [glyph('1', 0, 100), glyph('1', 5, 102.5)], ['11']],
    ['another one at the same place', [glyph('1', 0), glyph('2', 2)], ['1', '2']],
    ['a word that is drawn twice', [glyph('1', 0), glyph('2', 5), glyph('1', 1), glyph('2', 6)], ['12']],
    [
      'three times the same one, the third with the second',
      [glyph('1', 0), glyph('1', 20), glyph('1', 21)],
      ['1', '1'],
    ],
  ])('of characters: %s', (_, glyphs, texts) => expect(textsOf(wordsOf(glyphs))).toEqual(texts));

  test('reach over all their characters, and are as high as the highest', () => {
    expect(wordsOf([glyph('1', 2, 100, 10), glyph('2', 7, 101, 12, 8)])).toEqual([
      {
        glyphs: [glyph('1', 2, 100, 10), glyph('2', 7, 101, 12, 8)],
        ...{ text: '12', left: 2, right: 15, base: 100, size: 12 },
      },
    ]);
  });

  const pair = (gap: number) => wordsOf([glyph('1', 0), glyph('2', 5 + gap)])[0]!;
  test.each([
    ['no edge', 1, [], ['12']],
    ['an edge between its characters', 1, [5.5], ['1', '2']],
    ['an edge between its characters, which touch', 0, [5], ['12']],
    ['an edge between its characters, which nearly touch', 0.25, [5], ['12']],
    ['an edge on the first', 1, [4.5], ['1', '2']],
    ['an edge further on the first', 1, [4], ['12']],
    ['an edge on the second', 1, [6.5], ['1', '2']],
    ['an edge further on the second', 1, [7], ['12']],
    ['one of two edges', 1, [90, 5.5], ['1', '2']],
  ])('are cut: %s', (_, gap, edges, texts) => expect(textsOf(cutAt(pair(gap), edges))).toEqual(texts));

  test('have their middle above the base line', () => expect(middleOf({ base: 100, size: 10 })).toBe(96.5));

  test.each([
    [0.5, ''],
    [0.6, ' '],
    [-1, ''],
  ])('with a gap of %d of their height have %j between them', (gap, between) =>
    expect(spaced(word('甲', 0), word('乙', 0), gap)).toBe(between),
  );
});

describe('lines', () => {
  test('stand from top to bottom, their words from left to right', () => {
    const lines = linesOf([word('丁', 60, 200), word('乙', 60, 100), word('丙', 0, 200), word('甲', 0, 101)]);
    expect(lines.map(({ words }) => textsOf(words))).toEqual([
      ['甲', '乙'],
      ['丙', '丁'],
    ]);
  });

  test('reach over all their words; the base is the lowest, the size the largest', () => {
    const [line, ...more] = linesOf([word('甲乙', 60, 101, 12), word('丙', 0, 100, 10)]);
    expect(line).toEqual({
      words: [word('丙', 0, 100, 10), word('甲乙', 60, 101, 12)],
      ...{ left: 0, right: 70, base: 101, size: 12 },
    });
    expect(more).toEqual([]);
  });

  test('a word that is a little lower is on the line, one that is lower is not', () => {
    const count = (base: number) => linesOf([word('甲', 0, 100), word('乙', 20, base)]).length;
    expect([100, 104, 104.5, 96, 95.5].map(count)).toEqual([1, 1, 2, 1, 2]);
  });

  test('what stands between two words is told by their gap, in heights of the second', () => {
    const [line] = linesOf([word('甲', 0), word('乙', 15, 100, 20), word('丙', 20)]);
    const gaps: unknown[] = [];
    const text = lineText(line!, (before, after, gap) => {
      gaps.push([before.text, after.text, gap]);
      return '|';
    });
    expect(text).toBe('甲|乙|丙');
    expect(gaps).toEqual([
      ['甲', '乙', 0.5],
      ['乙', '丙', 0],
    ]);
  });
});

describe('paragraphs', () => {
  test('have the margins of the most text, not of the widest or the most lines', () => {
    const body = { size: 10.4 };
    const lines: Line[] = [
      textLine('题', { left: 20, right: 560, size: 16 }),
      textLine('甲', { ...body, left: 50, right: 480 }),
      textLine('乙', { size: 9.6, left: 60, right: 500 }),
      ...Array.from({ length: 5 }, () => textLine('注', { left: 10, right: 30, size: 8 })),
    ];
    expect(marginsOf(lines)).toEqual({ left: 50, right: 500 });
  });

  const margins = { left: 50, right: 500 };
  const two = (before: Partial<TextLine>, line: Partial<TextLine>) =>
    paragraphsOf([textLine('甲', before), textLine('乙', { base: 120, ...line })], margins);
  test.each([
    ['full', {}, {}, ['甲乙']],
    ['nearly full', { right: 483 }, {}, ['甲乙']],
    ['not full', { right: 482 }, {}, ['甲', '乙']],
    ['full, the next a little to the right', {}, { left: 57 }, ['甲乙']],
    ['full, the next indented', {}, { left: 58 }, ['甲', '乙']],
    ['full, the next in a little larger letters', {}, { size: 11.5 }, ['甲乙']],
    ['full, the next in larger letters', {}, { size: 11.75 }, ['甲', '乙']],
    ['full, the next in smaller letters', {}, { size: 8.25 }, ['甲', '乙']],
    ['full, the next well below', {}, { base: 126 }, ['甲乙']],
    ['full, the next far below', {}, { base: 127 }, ['甲', '乙']],
    ['full, the next far down on the next page', {}, { base: 700, page: 1 }, ['甲乙']],
    ['full, the next above it on the next page', { base: 700 }, { base: 80, page: 1 }, ['甲乙']],
  ])('a line that is %s', (_, before, line, texts) => expect(two(before, line)).toEqual(texts));

  test('go on over as many lines as are full; wide gaps in a line are shown', () => {
    const wide: TextLine = { ...textLine('', { base: 140 }), words: [word('丙', 50), word('丁', 100)] };
    expect(
      paragraphsOf(
        [textLine('甲'), textLine('乙', { base: 120 }), wide, textLine('戊', { left: 70, base: 160 })],
        margins,
      ),
    ).toEqual(['甲乙丙 丁', '戊']);
    expect(paragraphsOf([], margins)).toEqual([]);
  });
});

describe('what printers put around the text', () => {
  const outside = (text: string, page: number, base = 820) => textLine(text, { page, base, outside: true });
  const kept = (...lines: readonly TextLine[]) =>
    withoutFurniture([lines.filter(({ page }) => page === 0), lines.filter(({ page }) => page === 1)]).map(
      textsOfLines,
    );
  const textsOfLines = (lines: readonly TextLine[]) => lines.map((line) => lineText(line, spaced));

  test.each([
    ['3', false],
    ['— 3 —', false],
    ['第3页', false],
    ['3/8', false],
    ['3 ／ 128', false],
    ['1234/8', true],
    ['3/1234', true],
    ['共3/8', true],
    ['3/8页', true],
    ['/8', true],
    ['2024年', true],
  ])('%s in the margin, text: %s', (text, isText) =>
    expect(kept(outside(text, 0))).toEqual([isText ? [text] : [], []]),
  );

  test('within the text a number stays', () =>
    expect(kept(textLine('3'), textLine('3/8'))).toEqual([['3', '3/8'], []]));

  test.each([
    ['the same on two pages', outside('年报', 0), outside('年报', 1), [[], []]],
    ['the same but for numbers', outside('第1期 20', 0), outside('第12期 3', 1), [[], []]],
    ['the same but for the year', outside('2024年', 0), outside('2023年', 1), [['2024年'], ['2023年']]],
    ['the same a little lower', outside('年报', 0), outside('年报', 1, 823), [[], []]],
    ['the same a little higher', outside('年报', 0), outside('年报', 1, 817), [[], []]],
    ['the same lower', outside('年报', 0), outside('年报', 1, 824), [['年报'], ['年报']]],
    ['another at the same height', outside('年报', 0), outside('月报', 1), [['年报'], ['月报']]],
    [
      'the same within the text',
      outside('年报', 0),
      textLine('年报', { page: 1, base: 820 }),
      [['年报'], ['年报']],
    ],
    ['the same twice on one page', outside('年报', 0), outside('年报', 0), [['年报', '年报'], []]],
  ])('%s', (_, one, other, texts) => expect(kept(one, other)).toEqual(texts));

  test('the name of a body above titles of two years belongs to them', () => {
    const titled = (year: number, page: number) => [
      outside('某局', page),
      outside(`${year}年年报`, page, 800),
      outside(String(page + 1), page, 780),
    ];
    expect(kept(...titled(2024, 0), ...titled(2023, 1))).toEqual([
      ['某局', '2024年年报'],
      ['某局', '2023年年报'],
    ]);
  });
});
