/** Which clauses of a sentence still stand in a paragraph, and whether it is that sentence. */
import { clausesOf } from '../../../src/narrative/bound/clauses';
import { matchClauses } from '../../../src/narrative/bound/match';

function match(sentence: string, paragraph: string, others: readonly string[] = []) {
  const own = clausesOf(sentence);
  const known = new Set([...own.clauses.map(({ skeleton }) => skeleton), ...others]);
  return matchClauses(own, clausesOf(paragraph), known);
}
const places = (sentence: string, paragraph: string, others?: readonly string[]) =>
  match(sentence, paragraph, others).places;

test('word for word', () => {
  expect(match('收到12件，办结3件', '收到9件，办结3件')).toEqual({
    places: [0, 1],
    letters: 8,
    score: 8,
    alive: true,
  });
});

test('nothing', () => {
  expect(match('收到12件', '目录更新及时')).toEqual({ places: [-1], letters: 0, score: 0, alive: false });
  expect(match('', '目录')).toMatchObject({ places: [], alive: false });
  expect(match('收到12件', '')).toMatchObject({ places: [-1], alive: false });
});

test.each<[string, string, readonly number[]]>([
  // In their order; what comes in between is skipped.
  ['收到3件，办结2件', '好，收到3件，很好，办结2件', [1, 3]],
  ['收到3件，办结2件', '办结2件，收到3件', [-1, 0]],
  ['收到3件，办结2件', '收到3件', [0, -1]],
  ['收到3件，办结2件', '办结2件', [-1, 0]],
  // Eight clauses of other people's at most.
  ['收到政府信息公开申请3件，办结2件', `收到政府信息公开申请3件，${'好，'.repeat(8)}办结2件`, [0, -1]],
  ['收到政府信息3件，按期全部办结2件', `收到政府信息3件，${'好，'.repeat(7)}按期全部办结2件`, [0, 8]],
  [
    '收到政府信息公开申请3件，按期全部按时办结公开申请2件',
    `收到政府信息公开申请3件，${'好，'.repeat(8)}按期全部按时办结公开申请2件`,
    [0, 9],
  ],
  [
    '收到政府信息公开申请3件，按期全部按时办结公开申请2件',
    `收到政府信息公开申请3件，${'好，'.repeat(9)}按期全部按时办结公开申请2件`,
    [-1, 10],
  ],
  // Edited, with most of its words in order.
  ['收到政府信息公开申请3件', '我镇收到申请3件', [-1]],
  ['收到政府信息公开申请3件', '我镇共收到政府信息申请3件', [0]],
  ['甲乙丙丁戊', '甲乙丙', [0]],
  ['甲乙丙丁戊', '甲乙', [-1]],
  ['甲乙丙丁戊', '丙乙甲', [-1]],
  ['甲乙丙丁戊', '子甲丑乙寅丙卯', [0]],
  // A number that is gone makes it another statement; one more does not.
  ['收到申请3件', '收到申请几件', [-1]],
  ['收到申请3件', '5人收到申请3件', [0]],
])('%s in %s', (sentence, paragraph, expected) => expect(places(sentence, paragraph)).toEqual(expected));

test('an edited clause counts a little less', () => {
  expect(match('甲乙丙丁戊', '甲乙丙丁戊').score).toBe(5);
  expect(match('甲乙丙丁戊', '甲乙丙丁子').score).toBeCloseTo(3.2, 10);
  expect(match('甲乙丙丁戊', '甲乙丙丁子').letters).toBe(5);
  // Another person's clause between two costs one letter.
  expect(match('甲乙丙，丁戊己', '甲乙丙，丁戊己').score).toBe(6);
  expect(match('甲乙丙，丁戊己', '甲乙丙，子，丁戊己').score).toBe(5);
});

test('a clause that is worth no more than what stands between is left out', () =>
  expect(
    places(
      '收到政府信息3件，按期全部按时办结公开申请2件',
      `收到政府信息3件，${'好，'.repeat(8)}按期全部按时办结公开申请2件`,
    ),
  ).toEqual([-1, 9]));

test('of two places the better one is taken, and of equals the first', () => {
  expect(places('甲乙丙丁戊', '甲乙丙丁子，甲乙丙丁戊')).toEqual([1]);
  expect(places('甲乙丙丁戊', '甲乙丙丁戊，甲乙丙丁子')).toEqual([0]);
  expect(places('甲乙丙丁戊', '甲乙丙丁戊，甲乙丙丁戊')).toEqual([0]);
});

test('a clause that is another statement of the sentence is not this one edited', () => {
  expect(places('结转上年3件', '结转下年3件')).toEqual([0]);
  expect(places('结转上年3件', '结转下年3件', ['结转下年#件'])).toEqual([-1]);
});

test.each<[string, string, boolean]>([
  // Its opening must stand there in one piece, and half of it.
  ['甲乙丙丁，戊己庚辛', '甲乙丙丁', true],
  ['甲乙丙丁，戊己庚辛', '戊己庚辛', false],
  ['甲乙丙丁，戊己庚辛壬', '甲乙丙丁', false],
  ['甲乙丙丁，戊己庚辛壬', '甲乙丙丁，戊己庚辛', true],
  // 70 % in one piece: three of four, four of five.
  ['甲乙丙丁', '甲乙丙子', true],
  ['甲乙丙丁', '子乙丙丁', true],
  ['甲乙丙丁', '甲乙子丙丁', false],
  ['甲乙丙丁戊', '甲乙丙子丁戊', false],
  ['甲乙丙丁戊', '甲乙丙丁子戊', true],
  ['甲乙丙丁戊', '子乙丙丁戊', true],
  ['甲乙丙丁，戊己庚辛', '甲乙子丙丁，戊己庚辛', false],
])('%s in %s is that sentence: %s', (sentence, paragraph, alive) =>
  expect(match(sentence, paragraph).alive).toBe(alive),
);
