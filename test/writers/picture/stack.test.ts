/** Bars over one another in proportion, and text that is measured before its font is known. */
import { leastHeight, scaleFor, stack } from '../../../src/writers/picture/stack';
import { balanced, fittingSize, widthOf, wrap } from '../../../src/writers/picture/text';

const space = { smallest: 10, gap: 4 };

test.each([
  [0, 0],
  [1, 10],
  [3, 38],
])('%i blocks take at least %i pixels', (count, height) => {
  expect(leastHeight(count, space)).toBe(height);
});

describe('pixels for one of what is counted', () => {
  test.each([
    ['all in proportion', [30, 20], 104, 2],
    ['one alone', [50], 100, 2],
    ['a small one keeps the least', [1, 90], 104, 1],
    ['several small ones, in any order', [90, 1, 2], 118, 1],
    ['nothing takes the least too', [0, 45], 104, 2],
    ['less than nothing takes the least too', [-5, 45], 104, 2],
    ['exactly the least is enough', [10, 90], 104, 1],
    ['no room for any', [3, 5], 20, 2],
    ['nothing at all', [0, 0], 100, 0],
    ['no blocks', [], 100, 0],
  ])('%s', (_, values, height, scale) => {
    expect(scaleFor(values, height, space)).toBe(scale);
  });
});

describe('slots', () => {
  test('stand in the middle of their area, bars in the middle of their slots', () => {
    expect(stack([20, 3, 0], 1, { top: 100, height: 68 }, space)).toEqual([
      { middle: 120, y: 110, height: 20 },
      { middle: 139, y: 137.5, height: 3 },
      { middle: 153, y: 153, height: 0 },
    ]);
  });

  test('begin at the top where there is no room', () => {
    expect(stack([20, 20], 1, { top: 5, height: 30 }, space)).toEqual([
      { middle: 15, y: 5, height: 20 },
      { middle: 39, y: 29, height: 20 },
    ]);
  });

  test('what is small still shows', () => {
    expect(stack([1], 0.01, { top: 0, height: 10 }, space)).toEqual([{ middle: 5, y: 4.5, height: 1 }]);
  });

  test('one alone, and none', () => {
    expect(stack([6], 2, { top: 0, height: 20 }, space)).toEqual([{ middle: 10, y: 4, height: 12 }]);
    expect(stack([], 2, { top: 0, height: 20 }, space)).toEqual([]);
  });
});

describe('text', () => {
  test.each([
    ['', 0],
    ['一二', 20],
    ['A1', 12],
    ['\u007f', 6],
    ['\u0080', 10],
    ['𠮷', 10],
  ])('%j is %d pixels wide', (text, width) => {
    expect(widthOf(text, 10)).toBe(width);
  });

  test.each([
    ['一二', 20, 10],
    ['一二', 19, 9.5],
    ['一二三', 10, 3.3],
    ['一二三', 1, 1],
  ])('%s in %d pixels has the size %d', (text, room, size) => {
    expect(fittingSize(text, 10, room)).toBe(size);
  });

  test.each([
    ['fits', '一二三', 30, ['一二三']],
    ['breaks', '一二三', 20, ['一二', '三']],
    ['has no space where a line begins or ends', '一二 三四', 20, ['一二', '三四']],
    ['has no space at its end where one would fit', '一二 三四', 26, ['一二', '三四']],
    ['has no space in front', ' 一二', 20, ['一二']],
    ['has no line of spaces behind', '一二 ', 20, ['一二']],
    ['nothing', '', 20, ['']],
    ['nothing but a space', ' ', 20, ['']],
    ['a comma takes a character along', '一二三，四', 30, ['一二', '三，四']],
    ['a pause takes a character along', '一二三、四', 30, ['一二', '三、四']],
    ['a semicolon takes a character along', '一二三；四', 30, ['一二', '三；四']],
    ['a colon takes a character along', '一二三：四', 30, ['一二', '三：四']],
    ['a closing quote takes a character along', '一二三”四', 30, ['一二', '三”四']],
    ['a closing bracket takes a character along', '一二三》四', 30, ['一二', '三》四']],
    ['a question takes a character along', '一二三？四', 30, ['一二', '三？四']],
    ['a call takes a character along', '一二三！四', 30, ['一二', '三！四']],
    ['a closing mark and an opening one', '一（三）四', 30, ['一', '（三）', '四']],
    ['an opening mark goes down', '一二“四五', 30, ['一二', '“四五']],
    ['an opening bracket goes down', '一二《四五', 30, ['一二', '《四五']],
    ['two opening marks go down', '一（“四五', 30, ['一', '（“四', '五']],
    ['a mark inside a line stays', '一。三四', 30, ['一。三', '四']],
    ['an opening mark inside a line stays', '（一二三', 30, ['（一二', '三']],
    ['an opening mark alone in its line stays', '（一', 10, ['（', '一']],
    ['a closing mark with nobody to take along', '一。', 10, ['一', '。']],
  ])('a line: %s', (_, text, room, lines) => {
    expect(wrap(text, 10, room)).toEqual(lines);
  });

  test.each([
    ['one line', '一二三四五', 50, ['一二三四五']],
    ['two of about one length', '一二三四五六', 50, ['一二三', '四五六']],
    ['two where a mark asks for more room', '一二三。四五', 50, ['一二三。', '四五']],
    ['three', '一二三四五六七八九十甲', 50, ['一二三四', '五六七八', '九十甲']],
  ])('lines of a title: %s', (_, text, room, lines) => {
    expect(balanced(text, 10, room)).toEqual(lines);
  });
});
