/** Words of a text by place: which lie within two places, and what is unknown between them. */
import {
  anyHas,
  cutterOf,
  has,
  lastOf,
  stemmed,
  unknownBetween,
  wordsWithin,
} from '../../../src/narrative/claims/words';
import type { Word } from '../../../src/narrative/claims/words';

const word = (start: number, end: number, ...senses: Word['senses']): Word => ({ start, end, senses });
const WORDS = [
  word(0, 2, 'and'),
  word(2, 4, 'none', 'outcome.granted'),
  word(6, 9, 'some'),
  word(9, 10, 'and'),
];

test('the longest word of a place is taken, and none within it', () => {
  expect(cutterOf([])('不予公开')).toEqual([word(0, 4, 'outcome.denied')]);
  expect(cutterOf([])('甲不予公开乙予以公开')).toEqual([
    word(1, 5, 'outcome.denied'),
    word(6, 10, 'outcome.granted'),
  ]);
});

test.each([
  [0, 10, [0, 2, 6, 9]],
  [1, 10, [2, 6, 9]],
  [2, 9, [2, 6]],
  [2, 8, [2]],
  [4, 6, []],
  [9, 10, [9]],
  [10, 20, []],
])('words from %i to %i', (from, to, starts) => {
  expect(wordsWithin(WORDS, from, to).map(({ start }) => start)).toEqual(starts);
});

test.each([
  [0, 10, 2],
  [0, 4, 0],
  [4, 6, 2],
  [3, 7, 2],
  [8, 14, 4],
  [10, 12, 2],
  [5, 5, 0],
  [7, 3, 0],
])('from %i to %i %i characters are unknown', (from, to, unknown) => {
  expect(unknownBetween(WORDS, from, to)).toBe(unknown);
});

test('senses of a word', () => {
  expect(has(word(0, 1, 'and', 'none'), 'none')).toBe(true);
  expect(has(word(0, 1, 'and'), 'none')).toBe(false);
  expect(anyHas(WORDS, 'some')).toBe(true);
  expect(anyHas(WORDS, 'each')).toBe(false);
  expect(anyHas([], 'some')).toBe(false);
  expect(stemmed(word(0, 1, 'none', 'outcome.denied.repeat'), 'outcome.')).toBe('denied.repeat');
  expect(stemmed(word(0, 1, 'none'), 'outcome.')).toBeUndefined();
  expect(lastOf(WORDS, (each) => has(each, 'and'))?.start).toBe(9);
  expect(lastOf(WORDS, (each) => has(each, 'each'))).toBeUndefined();
});
