/** Clauses of a text: its words with the numbers left open. */
import { clausesOf, isBare, stretchSkeleton } from '../../../src/narrative/bound/clauses';

const cut = (text: string) =>
  clausesOf(text).clauses.map(({ start, end, skeleton, numbers }) => [
    start,
    end,
    skeleton,
    ...numbers.map(({ value }) => value),
  ]);

test.each([
  [
    '收到12件；办结3件，好。',
    [
      [0, 5, '收到#件', 12],
      [6, 10, '办结#件', 3],
      [11, 12, '好'],
    ],
  ],
  ['增加2件增长20%', [[0, 9, '增加#件增长#%', 2, 20]]],
  [
    '甲，乙、丙；丁：戊。己！庚？辛（壬）癸\n子',
    [
      [0, 1, '甲'],
      [2, 3, '乙'],
      [4, 5, '丙'],
      [6, 7, '丁'],
      [8, 9, '戊'],
      [10, 11, '己'],
      [12, 13, '庚'],
      [14, 15, '辛'],
      [16, 17, '壬'],
      [18, 19, '癸'],
      [20, 21, '子'],
    ],
  ],
  // A year is no number, neither is what an adverb holds.
  ['2024年收到3件', [[0, 9, '2024年收到#件', 3]]],
  ['收到十二件', [[0, 5, '收到#件', 12]]],
  ['3', [[0, 1, '#', 3]]],
  ['。；', []],
  ['', []],
])('%s', (text, expected) => expect(cut(text)).toEqual(expected));

test.each([
  ['', true],
  ['，', true],
  ['，。', true],
  ['，、；：。！？（）', true],
  ['，好', false],
  ['#', false],
  ['\n', false],
])('%j is nothing but marks: %s', (text, bare) => expect(isBare(text)).toBe(bare));

test.each([
  [0, 17, '收到#件；办结#件，增长#%'],
  [5, 11, '；办结#件，'],
  [0, 4, '收到#'],
  // A number that lies half outside is left as it is written.
  [0, 3, '收到1'],
  [3, 6, '2件；'],
  [8, 8, ''],
])('the skeleton from %i to %i', (start, end, skeleton) =>
  expect(stretchSkeleton(clausesOf('收到12件；办结3件，增长20%'), start, end)).toBe(skeleton),
);
