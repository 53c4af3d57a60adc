/** A-alike: texts that copy each other, against an answer found by holding every pair against each other. */
import { alike } from '../../src/desk/alike';
import type { Desk } from '../../src/desk/types';
import { randomFrom } from '../support/random';
import { desk, member, NO_PARTS, sent } from './made';

/** Sentences of ten letters and more that no two numbers share. */
const LETTERS = '春夏秋冬山川湖海风云雨雪花草树木金银铜铁';
const sentence = (number: number): string => {
  const letters = Array.from({ length: 6 }, (_, at) => LETTERS[Math.floor(number / 20 ** at) % 20]).join('');
  return `${letters}工作扎实有序推进`;
};
const sentences = (...numbers: readonly number[]): string =>
  numbers.map((each) => `${sentence(each)}。`).join('');
const run = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);

const deskOf = (texts: readonly string[]): Desk =>
  desk(
    texts.map((_, at) => member(at + 1, `第${at + 1}镇`)),
    { returns: texts.map((overview, at) => sent(at + 1, 1, { parts: { ...NO_PARTS, overview } })) },
  );
const membersOf = (texts: readonly string[]) => alike(deskOf(texts)).map(({ members }) => members);

test('six of ten sentences are a copy, five are none', () => {
  const own = sentences(...run(0, 10));
  expect(membersOf([own, sentences(...run(0, 6), ...run(50, 4)), sentences(...run(100, 10))])).toEqual([
    [1, 2],
  ]);
  expect(membersOf([own, sentences(...run(0, 5), ...run(50, 5)), sentences(...run(100, 10))])).toEqual([]);
});

test('the sentences stand as each says them; names and numbers do not hide a copy', () => {
  const text = (name: string, count: number) =>
    `（一）主动公开。${name}全年公开政务信息${count}条并及时更新。${sentences(1, 2, 3, 4)}`;
  const [group] = alike(deskOf([text('第1镇', 12), text('第2镇', 340)]));
  expect(group?.members).toEqual([1, 2]);
  expect(group?.pairs).toHaveLength(1);
  expect(group?.pairs[0]).toMatchObject({ one: 1, other: 2, same: 5, of: 5 });
  expect(group?.pairs[0]?.sentences[0]).toEqual({
    part: 'overview',
    one: '第1镇全年公开政务信息12条并及时更新',
    other: '第2镇全年公开政务信息340条并及时更新',
  });
});

test('a short text within a long one is a copy', () => {
  expect(membersOf([sentences(...run(0, 6)), sentences(...run(0, 18))])).toEqual([[1, 2]]);
});

test('what most members say, and what every report says, copies nobody', () => {
  const common = sentences(...run(900, 8));
  expect(membersOf(run(0, 8).map((at) => common + sentences(...run(at * 20, 6))))).toEqual([]);
  const said = (...own: readonly number[]) =>
    `${sentences(1, 2, 3, 4, ...own)}如对本报告有疑问请与本机关联系。本年度没有收取信息处理费用情况。`;
  expect(membersOf([said(), said()])).toEqual([]);
  expect(membersOf([said(5), said(5)])).toEqual([[1, 2]]);
});

test('texts with fewer than five sentences of their own are left aside', () => {
  expect(membersOf([sentences(1, 2, 3, 4), sentences(1, 2, 3, 4)])).toEqual([]);
});

test('three that copy one another are one group with three pairs', () => {
  const others = run(0, 6).map((at) => sentences(...run(100 + at * 20, 8)));
  const text = sentences(...run(0, 8));
  const groups = alike(deskOf([...others, text, text, text]));
  expect(groups.map(({ members, pairs }) => [members, pairs.length])).toEqual([[[7, 8, 9], 3]]);
});

test('of several rounds the accepted or last one speaks; who sent nothing is left out', () => {
  const [one, other] = [sentences(...run(0, 8)), sentences(...run(50, 8))];
  const made = desk([member(1, '甲'), member(2, '乙'), member(3, '丙')], {
    returns: [
      sent(1, 1, { parts: { ...NO_PARTS, problems: one } }),
      sent(1, 2, { parts: { ...NO_PARTS, problems: other } }),
      sent(2, 1, { parts: { ...NO_PARTS, problems: one } }),
    ],
  });
  expect(alike(made)).toEqual([]);
});

test('random texts: as every pair against each other', () => {
  const random = randomFrom(7);
  const sets = Array.from(
    { length: 150 },
    () => new Set(Array.from({ length: 6 + random.below(12) }, () => random.below(40_000))),
  );
  const pairs: string[] = [];
  for (let at = 0; at < 40; at++) {
    const [from, to] = [random.below(150), random.below(150)];
    const taken = [...sets[from]!].slice(0, 3 + random.below(12));
    for (const each of taken) sets[to]!.add(each);
  }
  for (let one = 0; one < 150; one++)
    for (let other = one + 1; other < 150; other++) {
      const same = [...sets[one]!].filter((each) => sets[other]!.has(each)).length;
      if (same >= 0.6 * Math.min(sets[one]!.size, sets[other]!.size)) pairs.push(`${one + 1} ${other + 1}`);
    }
  const groups = alike(deskOf(sets.map((set) => sentences(...set))));
  expect(pairs.length).toBeGreaterThan(10);
  expect(groups.flatMap((group) => group.pairs.map(({ one, other }) => `${one} ${other}`)).sort()).toEqual(
    pairs.sort(),
  );
});
