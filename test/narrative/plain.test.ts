/** A text as patterns read it, and the way back to what people wrote. */
import { lineOf, plainText, sourceSpan } from '../../src/narrative/plain';

test('spaces go, digits and marks are narrow, line breaks stay', () => {
  expect(plainText('共 １２ 件；\n好')).toEqual({
    source: '共 １２ 件；\n好',
    text: '共12件；\n好',
    whole: '共12件；\n好',
    at: [0, 2, 3, 5, 6, 7, 8, 9],
  });
  expect(plainText('')).toEqual({ source: '', text: '', whole: '', at: [0] });
});

test.each([
  ['见《2023年要点》办', '见《※※※※※※※》办'],
  ['《甲》和《乙丙》', '《※》和《※※》'],
  ['《》', '《》'],
  [`《${'长'.repeat(80)}》`, `《${'※'.repeat(80)}》`],
  [`《${'长'.repeat(81)}》`, `《${'长'.repeat(81)}》`],
  ['《甲《乙》', '《甲《※》'],
  ['《甲\n乙》', '《甲\n乙》'],
])('what a title says is blanked, and only that: %s', (source, text) => {
  expect(plainText(source)).toMatchObject({ text, whole: source });
});

test.each([
  // A space before the first character is not part of the span; one between two of them is.
  ['共 １２ 件', 1, 3, { start: 2, end: 4 }],
  ['共 １２ 件', 0, 4, { start: 0, end: 6 }],
  ['共 １２ 件 ', 3, 4, { start: 5, end: 6 }],
  // Nothing at a place is nothing there.
  ['共 １２ 件', 1, 1, { start: 2, end: 2 }],
  ['共 １２ 件 ', 4, 4, { start: 7, end: 7 }],
  ['', 0, 0, { start: 0, end: 0 }],
])('%j from %i to %i', (source, start, end, span) =>
  expect(sourceSpan(plainText(source), start, end)).toEqual(span),
);

test('a line end that no mark closes is none, and places lead back over it', () => {
  const plain = plainText('收到申请9件，\n办结8件。\n好');
  expect(plain.text).toBe('收到申请9件，办结8件。\n好');
  expect(plain.text.length + 1).toBe(plain.at.length);
  expect(sourceSpan(plain, 4, 11)).toEqual({ start: 4, end: 12 });
  expect(plainText('依 申\n请公开').text).toBe('依申请公开');
  expect(plainText('好。\n\n好。').text).toBe('好。\n\n好。');
});

test.each([
  [0, 0],
  [6, 0],
  // Behind a line end that was none, it is the next line all the same.
  [7, 1],
  [11, 1],
  [13, 2],
  [14, 2],
])('the character at %i stands in line %i', (place, line) => {
  expect(lineOf(plainText('收到申请9件，\n办结8件。\n好'), place)).toBe(line);
});
