/** Which of several vectors say something that those before them do not. */
import { independent } from '../../../src/checks/localize/independent';

const vector = (...coefficients: number[]) =>
  new Map(coefficients.flatMap((each, at): [number, number][] => (each === 0 ? [] : [[at, each]])));

test.each<[string, number[][], boolean[]]>([
  ['none', [], []],
  ['nothing says nothing', [[0, 0]], [false]],
  [
    'two that have nothing in common',
    [
      [1, 0],
      [0, 1],
    ],
    [true, true],
  ],
  [
    'the same twice',
    [
      [1, 1],
      [1, 1],
    ],
    [true, false],
  ],
  [
    'the other way round',
    [
      [1, -1],
      [-1, 1],
    ],
    [true, false],
  ],
  [
    'twice as much',
    [
      [1, 2],
      [2, 4],
    ],
    [true, false],
  ],
  [
    'half as much',
    [
      [2, 4],
      [1, 2],
    ],
    [true, false],
  ],
  [
    'more than two variables hold',
    [
      [1, 1],
      [1, -1],
      [1, 0],
    ],
    [true, true, false],
  ],
  [
    'what only the later ones have',
    [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, -1],
      [0, 0, 1],
    ],
    [true, true, false, true],
  ],
  [
    'thirds add up',
    [
      [3, 1, 1],
      [1, 2, 0],
      [4, 3, 1],
      [4, 3, 2],
    ],
    [true, true, false, true],
  ],
  [
    'sevenths add up',
    [
      [7, 3, 2, 1],
      [3, 7, 1, 2],
      [5, 1, 7, 3],
      [15, 11, 10, 6],
    ],
    [true, true, true, false],
  ],
])('%s', (_, vectors, expected) => {
  expect(independent(vectors.map((each) => vector(...each)))).toEqual(expected);
});
