/** Paths of a PDF: which of them are straight lines along the edges of the page. */
import { IDENTITY, mapPoint, multiply } from '../../../src/readers/pdf/geometry';
import { rulesOfFill, rulesOfStroke } from '../../../src/readers/pdf/paths';
import { level, upright } from './glyphs';

/** The library's commands, each followed by its coordinates. */
const [MOVE, LINE, CURVE, SHORT_CURVE, CLOSE] = [0, 1, 2, 3, 4];

const box = (left: number, top: number, right: number, bottom: number) => [
  ...[MOVE, left, top, LINE, right, top, LINE, right, bottom, LINE, left, bottom, CLOSE],
];

test('maps follow each other, the inner one first', () => {
  expect(multiply([1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11, 12])).toEqual([31, 46, 39, 58, 52, 76]);
  expect(mapPoint([1, 2, 3, 4, 5, 6], 7, 8)).toEqual([36, 52]);
  expect(mapPoint(IDENTITY, 7, 8)).toEqual([7, 8]);
});

describe('a path that is stroked', () => {
  const open = [MOVE, 0, 0, LINE, 100, 0, LINE, 100, 50, LINE, 0, 50];
  test.each([
    ['a level line', [MOVE, 10, 20, LINE, 110, 20], [level(20, 10, 110)]],
    ['a level line from right to left', [MOVE, 110, 20, LINE, 10, 20], [level(20, 10, 110)]],
    ['an upright line', [MOVE, 10, 20, LINE, 10, 120], [upright(10, 20, 120)]],
    ['an upright line from below', [MOVE, 10, 120, LINE, 10, 20], [upright(10, 20, 120)]],
    ['a line that hardly leans', [MOVE, 0, 0, LINE, 100, 0.5], [level(0.25, 0, 100)]],
    ['a line that leans', [MOVE, 0, 0, LINE, 100, 0.6], []],
    ['an upright line that hardly leans', [MOVE, 0, 0, LINE, 0.5, 100], [upright(0.25, 0, 100)]],
    ['an upright line that leans', [MOVE, 0, 0, LINE, 0.6, 100], []],
    ['a dot', [MOVE, 5, 5, LINE, 5, 5], []],
    ['a dot as wide as high', [MOVE, 5, 5, LINE, 5.25, 5.25], []],
    [
      'two lines apart',
      [MOVE, 0, 0, LINE, 100, 0, MOVE, 0, 50, LINE, 100, 50],
      [level(0, 0, 100), level(50, 0, 100)],
    ],
    [
      'a curve with a line behind',
      [MOVE, 0, 0, CURVE, 0, 0, 0, 0, 100, 0, LINE, 200, 0],
      [level(0, 100, 200)],
    ],
    [
      'a short curve with a line behind',
      [MOVE, 0, 0, SHORT_CURVE, 50, 0, 100, 0, LINE, 100, 50],
      [upright(100, 0, 50)],
    ],
    ['three sides', open, [level(0, 0, 100), upright(100, 0, 50), level(50, 0, 100)]],
    [
      'a closed box',
      [...open, CLOSE],
      [level(0, 0, 100), upright(100, 0, 50), level(50, 0, 100), upright(0, 0, 50)],
    ],
    ['nothing but a close', [CLOSE], []],
    ['nothing', [], []],
  ])('%s', (_, path, rules) => {
    expect(rulesOfStroke(path, IDENTITY, false)).toEqual(rules);
  });

  test('is closed by the stroke where that says so', () => {
    expect(rulesOfStroke(open, IDENTITY, true)).toEqual([
      ...[level(0, 0, 100), upright(100, 0, 50), level(50, 0, 100), upright(0, 0, 50)],
    ]);
  });

  test('stands where its map puts it', () => {
    expect(rulesOfStroke([MOVE, 10, 20, LINE, 20, 20], [2, 0, 0, -1, 5, 100], false)).toEqual([
      level(80, 25, 45),
    ]);
  });
});

describe('a path that is filled', () => {
  test.each([
    ['a thin box', box(0, 0, 100, 2), [level(1, 0, 100)]],
    ['a box 3 points high', box(0, 0, 100, 3), [level(1.5, 0, 100)]],
    ['a higher box', box(0, 0, 100, 3.5), []],
    ['a thin upright box', box(10, 20, 12, 120), [upright(11, 20, 120)]],
    ['an upright box 3 points wide', box(10, 20, 13, 120), [upright(11.5, 20, 120)]],
    ['a wider box', box(10, 20, 13.5, 120), []],
    ['a small square', box(0, 0, 2, 2), []],
    ['three corners', [MOVE, 0, 0, LINE, 100, 0, LINE, 100, 2], []],
    [
      'four corners that are not closed',
      [MOVE, 0, 0, LINE, 100, 0, LINE, 100, 2, LINE, 0, 2],
      [level(1, 0, 100)],
    ],
    ['a corner a little aside', [MOVE, 0, 0, LINE, 100, 0, LINE, 99.5, 2, LINE, 0, 2], [level(1, 0, 100)]],
    ['a corner aside', [MOVE, 0, 0, LINE, 100, 0, LINE, 99, 2, LINE, 0, 2], []],
    ['a corner too high', [MOVE, 0, 0, LINE, 100, 0, LINE, 100, 2, LINE, 0, 1.2], []],
    ['a round end', [MOVE, 0, 0, LINE, 100, 0, CURVE, 100, 0, 100, 2, 100, 2, LINE, 0, 2, LINE, 0, 0], []],
    ['a large box', box(0, 0, 100, 50), []],
    [
      'a frame between two boxes',
      [...box(0, 0, 100, 50), ...box(3, 3, 97, 47)],
      [level(0, 0, 100), level(50, 0, 100), upright(0, 0, 50), upright(100, 0, 50)],
    ],
    ['two boxes with more between them on the left', [...box(0, 0, 100, 50), ...box(4, 3, 97, 47)], []],
    ['two boxes with more between them above', [...box(0, 0, 100, 50), ...box(3, 4, 97, 47)], []],
    ['two boxes with more between them on the right', [...box(0, 0, 100, 50), ...box(3, 3, 96, 47)], []],
    ['two boxes with more between them below', [...box(0, 0, 100, 50), ...box(3, 3, 97, 46)], []],
    ['a double line', [...box(0, 0, 100, 1), ...box(0, 2, 100, 3)], [level(0.5, 0, 100), level(2.5, 0, 100)]],
  ])('%s', (_, path, rules) => {
    expect(rulesOfFill(path, IDENTITY)).toEqual(rules);
  });
});
