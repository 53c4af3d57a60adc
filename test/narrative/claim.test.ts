/** A claim's name, and whether a figure bears it out. */
import { agrees, subjectOf } from '../../src/narrative/claims';
import type { Claim } from '../../src/narrative/claims';
import type { Bound } from '../../src/narrative/numbers';

test.each<[number, Bound, number, boolean]>([
  [3, 'exact', 3, true],
  [3, 'exact', 4, false],
  [3, 'exact', 2, false],
  // A tenth either way, but at least one.
  [50, 'about', 55, true],
  [50, 'about', 45, true],
  [50, 'about', 56, false],
  [50, 'about', 44, false],
  [5, 'about', 6, true],
  [5, 'about', 4, true],
  [5, 'about', 7, false],
  // Up to twice as much, or ten more.
  [50, 'atLeast', 50, true],
  [50, 'atLeast', 49, false],
  [50, 'atLeast', 100, true],
  [50, 'atLeast', 101, false],
  [5, 'atLeast', 15, true],
  [5, 'atLeast', 16, false],
])('%d %s: %d is %s', (value, bound, figure, expected) =>
  expect(agrees({ value, bound, token: null, isPart: false, sentence: undefined as never }, figure)).toBe(
    expected,
  ),
);

test('a sum is named after all that it sums up', () => {
  const about = (...ids: string[]) => ({ quantities: ids.map((id) => ({ id })) }) as unknown as Claim;
  expect(subjectOf(about('review'))).toBe('review');
  expect(subjectOf(about('review', 'suit'))).toBe('review+suit');
});
