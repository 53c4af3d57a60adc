/** Edits of numbers and of stretches. */
import { clausesOf } from '../../../src/narrative/bound/clauses';
import { numberEdits, replacement } from '../../../src/narrative/bound/edits';

const clause = (text: string, index = 0) => clausesOf(text).clauses[index]!;

test('a number is told with its clause and its unit', () => {
  expect(numberEdits(clause('收到13件'), clause('好，共收到12件', 1))).toEqual([
    {
      start: 5,
      end: 7,
      to: '13',
      number: { stated: 12, value: 13, clauseStart: 2, after: 8 },
    },
  ]);
});

/** What becomes what, as 12→13 at the place of each. */
const edits = (now: string, text: string) =>
  numberEdits(clause(now), clause(text)).map(
    ({ start, end, to }) => `${text.slice(start, end)}→${to} @${start}`,
  );

test.each([
  ['收到12件', '收到12件', []],
  ['收到', '收到12件', []],
  ['增加2件增长20%', '增加3件增长30%', ['3→2 @2', '30→20 @6']],
  ['增加2件增长20%', '增加2件增长30%', ['30→20 @6']],
  // A percentage may be rounded to the digits it is written with.
  ['增长33.3%', '增长33%', []],
  ['增长33.3%', '增长33.0%', ['33.0→33.3 @2']],
  ['增长33.5%', '增长33%', []],
  ['增长33.6%', '增长33%', ['33→33.6 @2']],
  ['增长32.5%', '增长33%', []],
  ['增长32.4%', '增长33%', ['33→32.4 @2']],
  ['增长33.33%', '增长33.3%', []],
  ['收到12.3件', '收到12件', ['12→12.3 @2']],
  // Where people have put in numbers, the words right before tell which one is meant.
  ['收到13件', '3人收到12件', ['12→13 @4']],
  ['收到13件', '共收到12件另有4件', ['12→13 @3']],
  ['收到13件', '收到12件再收到4件', []],
  ['收到13件', '3人接到12件', []],
  ['13件收到', '收到12件另有4件', []],
  ['13件收到', '12件收到4件', ['12→13 @0']],
  ['增加2件增长20%', '增长30%', ['30→20 @2']],
  ['增加2件增长20%', '大增加3件增长30%另有4件', ['3→2 @3', '30→20 @7']],
])('%s over %s: %j', (now, text, expected) => expect(edits(now, text)).toEqual(expected));

test.each([
  // Marks that stay at either end are left to people.
  ['；甲，', '；乙，', { start: 11, end: 12, to: '乙' }],
  ['；，甲', '；，乙', { start: 12, end: 13, to: '乙' }],
  ['甲，；', '乙，；', { start: 10, end: 11, to: '乙' }],
  ['；甲', '，乙', { start: 10, end: 12, to: '，乙' }],
  ['甲丙', '甲乙', { start: 10, end: 12, to: '甲乙' }],
  ['；', '；乙；', { start: 11, end: 11, to: '乙；' }],
  ['；乙；', '；', { start: 11, end: 13, to: '' }],
  ['，，', '，', { start: 11, end: 12, to: '' }],
  ['', '；乙', { start: 10, end: 10, to: '；乙' }],
])('“%s” to “%s”', (was, is, expected) =>
  expect(replacement([10, 10 + was.length], was, is)).toEqual({ ...expected, number: null }),
);
