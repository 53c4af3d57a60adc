/** By how much equations fail while levers move, and how many changes that asks for at least. */
import { connectedParts } from '../../../src/checks/localize/parts';
import { Residuals } from '../../../src/checks/localize/residuals';
import { systemWith } from '../../support/levers';

const told = (residuals: Residuals, count: number) => ({
  values: Array.from({ length: count }, (_, equation) => residuals.valueOf(equation)),
  failed: residuals.failed(),
  failures: residuals.failures,
  least: residuals.leastChanges(),
});

test('what fails is counted while levers move to and fro', () => {
  const system = systemWith(
    [
      [1, 0, 0],
      [1, -1, 0],
      [0, 2, 1],
    ],
    3,
  );
  const residuals = new Residuals(system, [5, 0, -2]);
  const atFirst = { values: [5, 0, -2], failed: [0, 2], failures: 2, least: 2 };
  expect(told(residuals, 3)).toEqual(atFirst);
  residuals.move(0, -5);
  expect(told(residuals, 3)).toEqual({ values: [0, 0, -2], failed: [2], failures: 1, least: 1 });
  residuals.move(1, 4);
  expect(told(residuals, 3)).toEqual({ values: [4, -4, -2], failed: [0, 1, 2], failures: 3, least: 3 });
  residuals.move(2, 2);
  expect(told(residuals, 3)).toEqual({ values: [4, 0, 0], failed: [0], failures: 1, least: 1 });
  residuals.move(0, -4);
  expect(told(residuals, 3)).toEqual({ values: [0, 0, 0], failed: [], failures: 0, least: 0 });
  residuals.move(0, 4);
  residuals.move(2, -2);
  residuals.move(1, -4);
  residuals.move(0, 5);
  expect(told(residuals, 3)).toEqual(atFirst);
});

test('the values that are given stay as they are, and a lever that is not there moves nothing', () => {
  const values = [0.1, 0];
  const residuals = new Residuals(systemWith([[1, 0]], 2), values);
  residuals.move(0, 0.2);
  residuals.move(1, 7);
  expect(told(residuals, 2)).toEqual({ values: [0.3, 0], failed: [0], failures: 1, least: 1 });
  expect(residuals.valueOf(9)).toBe(0);
  expect(values).toEqual([0.1, 0]);
});

test.each([
  ['one family, one equation a change', [1, 1, 1], [0, 0, 0], [1], 3],
  ['one family, two equations a change', [1, 1, 1], [0, 0, 0], [2], 2],
  ['two equations a change, two fail', [1, 0, 1], [0, 0, 0], [2], 1],
  ['families share their changes: the first asks for more', [1, 1, 1], [0, 0, 1], [1, 1], 2],
  ['families share their changes: the last asks for more', [1, 1, 1], [0, 1, 1], [1, 1], 2],
  ['what holds asks for nothing', [0, 0, 0], [0, 0, 1], [1, 1], 0],
])('at least so many changes: %s', (_, values, of, widths, least) => {
  const residuals = new Residuals(systemWith([], 3, { of, widths }), values);
  expect(residuals.leastChanges()).toBe(least);
});

test.each([
  ['as many as changes are left', 2, [1, 0, 1, 0], [0, 0, 0, 1], [1, 1], [0, 2]],
  ['of the family that has them', 2, [1, 0, 1, 1], [0, 0, 1, 1], [1, 1], [2, 3]],
  ['the first of two families', 1, [1, 0, 0, 1], [0, 0, 1, 1], [1, 1], [0]],
  ['fewer than changes are left', 3, [1, 0, 1, 0], [0, 0, 0, 1], [1, 1], undefined],
  ['more than changes are left', 1, [1, 0, 1, 0], [0, 0, 0, 0], [1], undefined],
  ['one change may do for two of them', 2, [1, 0, 1, 0], [0, 0, 0, 1], [2, 1], undefined],
])('equations that ask for a change each: %s', (_, size, values, of, widths, expected) => {
  const residuals = new Residuals(systemWith([], 4, { of, widths }), values);
  expect(residuals.eachAsking(size)).toEqual(expected);
});

test.each<[string, number[][], number[], number[][]]>([
  ['nothing fails', [[1, 1]], [0, 0], []],
  [
    'nothing acts on both',
    [
      [1, 0],
      [0, 1],
    ],
    [3, 4],
    [[0], [1]],
  ],
  ['one figure acts on both', [[1, 1]], [3, 4], [[0, 1]]],
  [
    'what holds joins nothing',
    [
      [1, 1, 0],
      [0, 1, 1],
    ],
    [3, 0, 4],
    [[0], [2]],
  ],
  ['a figure acts on two that fail and one that holds', [[1, 1, 1]], [3, 0, 4], [[0, 2]]],
  [
    'a chain',
    [
      [0, 1, 1, 0],
      [1, 0, 0, 1],
      [0, 0, 1, 1],
    ],
    [1, 2, 3, 4],
    [[0, 1, 2, 3]],
  ],
  [
    'a chain, told from its end',
    [
      [0, 0, 1, 1],
      [0, 1, 1, 0],
      [1, 1, 0, 0],
    ],
    [1, 2, 3, 4],
    [[0, 1, 2, 3]],
  ],
  [
    'two pairs',
    [
      [1, 0, 1, 0],
      [0, 1, 0, 1],
    ],
    [1, 2, 3, 4],
    [
      [0, 2],
      [1, 3],
    ],
  ],
  ['three at once', [[1, 1, 1, 0]], [1, 2, 3, 4], [[0, 1, 2], [3]]],
])('what fails together: %s', (_, levers, values, groups) => {
  expect(connectedParts(systemWith(levers, values.length), values)).toEqual(groups);
});
