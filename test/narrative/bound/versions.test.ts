/** Three versions of a sentence: what all have, and what of the text is the sentence. */
import { clausesOf } from '../../../src/narrative/bound/clauses';
import { anchorsOf, extentOf, regionOf } from '../../../src/narrative/bound/versions';
import type { Versions } from '../../../src/narrative/bound/versions';

const versions = (base: string, now: string, text: string, places: readonly number[]): Versions => ({
  base: clausesOf(base),
  now: clausesOf(now),
  text: clausesOf(text),
  places,
});

describe('what all three have', () => {
  const anchors = (base: string, now: string, places: readonly number[]) =>
    anchorsOf(versions(base, now, '', places)).map((each) => [each.base, each.now, each.text]);

  test.each<[string, string, readonly number[], readonly (readonly number[])[]]>([
    [
      '收到3件，办结2件',
      '收到4件，办结1件',
      [0, 1],
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
    ],
    [
      '收到3件，办结2件',
      '收到4件，办结1件',
      [5, 8],
      [
        [0, 0, 5],
        [1, 1, 8],
      ],
    ],
    ['收到3件，办结2件', '收到4件，办结1件', [-1, 1], [[1, 1, 1]]],
    ['收到3件，办结2件', '收到4件，办结1件', [0], [[0, 0, 0]]],
    [
      '甲，乙，丙',
      '甲，丙',
      [0, 1, 2],
      [
        [0, 0, 0],
        [2, 1, 2],
      ],
    ],
    [
      '甲，丙',
      '甲，乙，丙',
      [0, 1],
      [
        [0, 0, 0],
        [1, 2, 1],
      ],
    ],
    ['甲，乙', '丙，丁', [0, 1], []],
    // As many as there can be.
    [
      '甲，乙，丙',
      '丙，甲，乙',
      [0, 1, 2],
      [
        [0, 1, 0],
        [1, 2, 1],
      ],
    ],
    [
      '丙，甲，乙',
      '甲，乙，丙',
      [0, 1, 2],
      [
        [1, 0, 1],
        [2, 1, 2],
      ],
    ],
    ['', '甲', [], []],
  ])('%s and %s at %j', (base, now, places, expected) =>
    expect(anchors(base, now, places)).toEqual(expected),
  );
});

describe('where the sentence stands', () => {
  test.each<[string, string, readonly number[], readonly (number | null)[]]>([
    ['甲，乙', '好，甲，乙，好', [1, 2], [2, 5]],
    ['甲，乙', '好，甲，好', [1, -1], [2, null]],
    ['甲，乙', '好，乙，好', [-1, 1], [null, 3]],
    ['甲，乙', '好', [-1, -1], [null, null]],
    // A closing bracket belongs to it where people left it.
    ['甲（乙）', '甲（乙）好', [0, 1], [0, 4]],
    ['甲（乙）', '甲（乙，好', [0, 1], [0, 3]],
  ])('%s in %s', (base, text, places, expected) =>
    expect(extentOf(versions(base, base, text, places))).toEqual(expected),
  );
});

describe('the sentence around what is left', () => {
  test.each<[string, string, readonly number[], readonly number[]]>([
    ['甲，乙', '前。好，甲，乙，好。后', [2, 3], [4, 7]],
    // Where an end was rewritten it reaches to the ends of the sentence.
    ['甲，乙', '前。好，甲，好。后', [2, -1], [4, 7]],
    ['甲，乙', '前。好，乙，好。后', [-1, 2], [2, 5]],
    ['甲，乙', '前！好，乙，好。后', [-1, 2], [2, 5]],
    ['甲，乙', '前？好，乙，好。后', [-1, 2], [2, 5]],
    ['甲，乙', '前？前。好，乙，好。后', [-1, 3], [4, 7]],
    ['甲，乙', '好，甲，好！后。', [1, -1], [2, 5]],
    ['甲，乙', '好，甲，好？后。', [1, -1], [2, 5]],
    ['甲，乙', '好，甲，好', [1, -1], [2, 5]],
    ['甲，乙', '好，乙，好', [-1, 1], [0, 3]],
    ['甲，乙，丙', '前。好，乙，好。后', [-1, 2, -1], [2, 7]],
  ])('%s in %s', (base, text, places, expected) =>
    expect(regionOf(versions(base, base, text, places))).toEqual(expected),
  );
});
