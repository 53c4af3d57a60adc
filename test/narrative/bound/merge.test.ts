/** Edits that take over what the figures changed, and leave what people changed. */
import { clausesOf } from '../../../src/narrative/bound/clauses';
import { merge } from '../../../src/narrative/bound/merge';

/** The edits as what becomes what; null where people and figures changed the same. */
function edits(base: string, now: string, text: string, places: readonly number[]) {
  const made = merge({ base: clausesOf(base), now: clausesOf(now), text: clausesOf(text), places });
  return (
    made?.map(({ start, end, to, number }) => [start, text.slice(start, end), to, number !== null]) ?? null
  );
}

test.each<[string, string, string, readonly number[], readonly (readonly unknown[])[] | null]>([
  // Numbers, in the clauses that all have.
  ['甲3件，乙2件', '甲4件，乙2件', '甲3件，乙2件', [0, 1], [[1, '3', '4', true]]],
  [
    '甲3件，乙2件',
    '甲4件，乙5件',
    '好，甲3件。好，乙2件',
    [1, 3],
    [
      [3, '3', '4', true],
      [9, '2', '5', true],
    ],
  ],
  // What people put between, before or behind stays.
  ['甲，乙', '甲，乙', '好，甲，好，乙，好', [1, 3], []],
  ['甲，乙', '甲，乙', '甲', [0, -1], []],
  // A clause comes in: at the start, between, at the end.
  ['甲，丙', '甲，乙，丙', '甲，丙', [0, 1], [[2, '', '乙，', false]]],
  ['甲，丙', '甲，乙；丙', '甲、丙', [0, 1], [[2, '', '乙；', false]]],
  ['乙', '甲，乙', '好。乙', [1], [[2, '', '甲，', false]]],
  ['甲', '甲，乙', '甲。好', [0], [[1, '', '，乙', false]]],
  // A clause goes, and so does its mark.
  ['甲，乙，丙', '甲，丙', '甲，乙，丙', [0, 1, 2], [[2, '乙，', '', false]]],
  ['甲，乙', '乙', '甲，乙', [0, 1], [[0, '甲，', '', false]]],
  ['甲，乙', '甲', '甲，乙', [0, 1], [[1, '，乙', '', false]]],
  // One takes the place of another.
  ['甲，乙3件，丙', '甲，丁4件，丙', '甲，乙3件，丙', [0, 1, 2], [[2, '乙3件', '丁4件', false]]],
  // People have done so already: numbers only; or taken it out.
  ['甲，乙，丙', '甲，丁4件，丙', '甲；丁3件；丙', [0, -1, 2], [[3, '3', '4', true]]],
  ['甲，乙，丙', '甲，丙', '甲，丙', [0, -1, 1], []],
  // Both changed the same: nobody can tell.
  ['甲，乙，丙', '甲，丁，丙', '甲，戊，丙', [0, -1, 2], null],
  ['甲，乙，丙', '甲，丁，丙', '甲，丙', [0, -1, 1], null],
  ['甲，丙', '甲，乙，丙', '甲，好，丙', [0, 2], null],
  ['甲，乙', '甲，丙', '甲，好', [0, -1], null],
  ['甲，乙', '丙，乙', '好，乙', [-1, 1], null],
])('%s becomes %s: in %s', (base, now, text, places, expected) =>
  expect(edits(base, now, text, places)).toEqual(expected),
);
