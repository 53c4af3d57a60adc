/** The smallest sets of changes that make all equations hold, in systems small enough to solve by hand. */
import { search } from '../../../src/checks/localize/search';
import type { System } from '../../../src/checks/localize/system';
import { systemWith } from '../../support/levers';

const anything = () => true;
/** Each set as [lever, amount], in the order of the levers. */
function solved(system: System, values: readonly number[], allowed: Parameters<typeof search>[2] = anything) {
  const { sets, complete } = search(system, values, allowed);
  const moves = sets.map((set) =>
    set.map(({ lever, amount }) => [lever, amount] as const).sort(([one], [other]) => one - other),
  );
  return {
    sets: moves.sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    complete,
  };
}

/** Figures of two rows (equations 0, 1) and two columns (2, 3): lever 0 to 3 are the figures, 4 to 7 the totals. */
const GRID = systemWith(
  [
    [1, 0, 1, 0],
    [1, 0, 0, 1],
    [0, 1, 1, 0],
    [0, 1, 0, 1],
    [-1, 0, 0, 0],
    [0, -1, 0, 0],
    [0, 0, -1, 0],
    [0, 0, 0, -1],
  ],
  4,
  { of: [0, 0, 1, 1] },
);

test.each<[string, number[], (readonly [number, number])[][]]>([
  ['one figure', [3, 0, 3, 0], [[[0, -3]]]],
  ['one total', [0, 4, 0, 0], [[[5, 4]]]],
  [
    'row and column by different numbers: two totals, or a figure and a total',
    [3, 0, 5, 0],
    [
      [
        [0, -3],
        [6, 2],
      ],
      [
        [0, -5],
        [4, -2],
      ],
      [
        [4, 3],
        [6, 5],
      ],
    ],
  ],
  [
    'two figures, or the other two corners',
    [3, 5, 3, 5],
    [
      [
        [0, -3],
        [3, -5],
      ],
    ],
  ],
  [
    'two figures off by the same',
    [3, 3, 3, 3],
    [
      [
        [0, -3],
        [3, -3],
      ],
      [
        [1, -3],
        [2, -3],
      ],
    ],
  ],
  [
    'two figures of a column',
    [3, 5, 8, 0],
    [
      [
        [0, -3],
        [2, -5],
      ],
    ],
  ],
  [
    'one figure against the other of its row',
    [0, 0, 2, -2],
    [
      [
        [0, -2],
        [1, 2],
      ],
      [
        [2, -2],
        [3, 2],
      ],
      [
        [6, 2],
        [7, -2],
      ],
    ],
  ],
])('rows and columns: %s', (_, values, sets) => {
  expect(solved(GRID, values)).toEqual({ sets, complete: true });
});

test('a figure that cannot change by the amount is no answer', () => {
  const values = [3, 0, 3, 0];
  const figure = GRID.levers[0];
  expect(solved(GRID, values, (lever) => lever !== figure)).toEqual({
    sets: [
      [
        [4, 3],
        [6, 3],
      ],
    ],
    complete: true,
  });
  expect(solved(GRID, values, (_, amount) => amount < 0)).toEqual({ sets: [[[0, -3]]], complete: true });
  expect(solved(GRID, values, () => false)).toEqual({ sets: [], complete: false });
});

test('coefficients count', () => {
  const system = systemWith(
    [
      [2, 1, 0],
      [0, 1, -1],
      [1, 0, -3],
    ],
    3,
    { of: [0, 1, 2] },
  );
  expect(solved(system, [6, 3, 0])).toEqual({ sets: [[[0, -3]]], complete: true });
  expect(solved(system, [0, 4, -4])).toEqual({ sets: [[[1, -4]]], complete: true });
  expect(solved(system, [4, 0, -12])).toEqual({ sets: [[[2, -4]]], complete: true });
});

test('nothing fails: there is nothing to find', () => {
  expect(solved(GRID, [0, 0, 0, 0])).toEqual({ sets: [], complete: false });
});

/** Equations that have a figure each and nothing in common. */
const apart = (families: readonly number[]) =>
  systemWith(
    families.map((_, figure) => families.map((__, equation) => (figure === equation ? 1 : 0))),
    families.length,
    { of: families },
  );

test.each([
  ['three, though one might have done', [0, 1, 2], true],
  ['four, though one might have done', [0, 1, 2, 3], false],
  ['four, though two might have done', [0, 0, 1, 2], false],
  ['four, though three might have done', [0, 0, 0, 1], true],
  ['five, though three might have done', [0, 0, 0, 1, 2], false],
  ['five, though four might have done', [0, 0, 0, 0, 1], true],
  ['five, as all ask for one', [0, 0, 0, 0, 0], true],
  ['six, as all ask for one', [0, 0, 0, 0, 0, 0], true],
  ['six, though five might have done', [0, 0, 0, 0, 0, 1], false],
  ['eight, as all ask for one', [0, 0, 0, 0, 0, 0, 0, 0], true],
  ['nine, as all ask for one', [0, 0, 0, 0, 0, 0, 0, 0, 0], false],
])('how many changes are looked for: %s', (_, families, found) => {
  const values = families.map((__, at) => at + 1);
  const set = values.map((value, at) => [at, -value] as const);
  expect(solved(apart(families), values)).toEqual({ sets: found ? [set] : [], complete: found });
});

/** Two equations off by the same, and `pairs` of figures that mend them: one of each pair on one, one on the other. */
function paired(pairs: number, pairsFirst: boolean): readonly [System, number[]] {
  const row = (pair: number, on: 0 | 1) => {
    const links = Array.from({ length: pairs }, (_, at) => (at === pair ? (on === 0 ? 1 : -1) : 0));
    const ends = on === 0 ? [1, 0] : [0, 1];
    return pairsFirst ? [...links, ...ends] : [...ends, ...links];
  };
  const levers = Array.from({ length: pairs }, (_, pair) => [row(pair, 0), row(pair, 1)]).flat();
  const links = Array.from({ length: pairs }, () => 0);
  const families = Array.from({ length: pairs }, () => 1);
  return pairsFirst
    ? [systemWith(levers, pairs + 2, { of: [...families, 0, 0] }), [...links, 1, 1]]
    : [systemWith(levers, pairs + 2, { of: [0, 0, ...families] }), [1, 1, ...links]];
}

test.each([
  [3, 3, true],
  [399, 399, true],
  [400, 400, false],
  [420, 400, false],
])('of %i ways the first %i are told, and whether that is all', (pairs, told, complete) => {
  const found = search(...paired(pairs, true), anything);
  expect([found.sets.length, found.complete]).toEqual([told, complete]);
});

test('a search that takes too long is given up, and says so', () => {
  const few = search(...paired(90, false), anything);
  expect([few.sets.length, few.complete]).toEqual([90, true]);
  const many = search(...paired(150, false), anything);
  expect(many.complete).toBe(false);
  expect(many.sets.length).toBeLessThan(150);
});

test.each([
  ['six that ask for one each, in one order', [0, 0, 0, 0, 0, 0], 6],
  ['four, where three might have done: each set once', [0, 0, 0, 1], 29],
])('the search asks about few changes: %s', (_, families, most) => {
  let asked = 0;
  const values = families.map((__, at) => at + 1);
  search(apart(families), values, () => {
    asked++;
    return true;
  });
  expect(asked).toBeLessThanOrEqual(most);
});
