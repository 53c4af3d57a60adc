/** Sums of the form: signed terms, parts of totals, both sides of a relation; amounts to 1 分 in 万元. */
import { addUp, balance, roundAmount, sidesOf, signedSum, sumOfParts, termsOn } from '../../src/form';
import type { FieldId } from '../../src/form';
import { sumRelation } from '../../src/form/relations';

const field = (id: string) => id as FieldId;
const VALUES: Readonly<Record<string, number>> = { a: 5, b: 2, c: 4, d: 1, x: 0.1, y: 0.2, z: 0.3 };
const valueOf = (id: FieldId): number => VALUES[id] ?? 0;
const relation = balance({
  key: 'natural',
  label: '自然人',
  received: field('a'),
  carriedIn: field('b'),
  handled: field('c'),
  carriedOut: field('d'),
});

test.each([
  [0.1 + 0.2, 0.3],
  [1.2345674, 1.234567],
  [1.2345678, 1.234568],
  [-3, -3],
  [1234567, 1234567],
])('%d is the amount %d', (value, rounded) => expect(roundAmount(value)).toBe(rounded));

test('a sum is free of binary fractions, and 0 of nothing', () => {
  expect(addUp([0.1, 0.2, 0.3])).toBe(0.6);
  expect(addUp([3, -4])).toBe(-1);
  expect(addUp([])).toBe(0);
});

test('a signed sum takes each value by its coefficient', () => {
  const terms = [
    { coefficient: 1, value: 0.1 },
    { coefficient: 1, value: 0.2 },
    { coefficient: -1, value: 0.3 },
  ];
  expect(signedSum(terms, ({ value }) => value)).toBe(0);
  expect(signedSum(terms, () => 2)).toBe(2);
  expect(signedSum([{ coefficient: -1 }], () => 7)).toBe(-7);
  expect(signedSum([], () => 7)).toBe(0);
});

test('a total comes to the sum of its parts', () => {
  expect(sumOfParts({ sumOf: [field('x'), field('y')] }, valueOf)).toBe(0.3);
  expect(sumOfParts({ sumOf: [] }, valueOf)).toBe(0);
});

test('the balance of a column: first and second item, third and fourth', () => {
  expect(relation).toEqual({
    id: 'T3-balance:natural',
    rule: 'T3-balance',
    table: 'requests',
    subject: '自然人',
    terms: [
      { field: 'a', coefficient: 1 },
      { field: 'b', coefficient: 1 },
      { field: 'c', coefficient: -1 },
      { field: 'd', coefficient: -1 },
    ],
  });
  expect(termsOn(relation, 1).map((term) => String(term.field))).toEqual(['a', 'b']);
  expect(termsOn(relation, -1).map((term) => String(term.field))).toEqual(['c', 'd']);
});

test('both sides in numbers, and how far they are apart', () => {
  expect(sidesOf(relation, valueOf)).toEqual({
    left: [5, 2],
    right: [4, 1],
    leftSum: 7,
    rightSum: 5,
    difference: 2,
  });
});

test('parts and their total', () => {
  const sum = sumRelation('T4-total', 'disputes', 'review', '行政复议', {
    parts: [field('x'), field('y')],
    total: field('z'),
  });
  expect(sum).toEqual({
    id: 'T4-total:review',
    rule: 'T4-total',
    table: 'disputes',
    subject: '行政复议',
    terms: [
      { field: 'x', coefficient: 1 },
      { field: 'y', coefficient: 1 },
      { field: 'z', coefficient: -1 },
    ],
  });
  expect(sidesOf(sum, valueOf)).toEqual({
    left: [0.1, 0.2],
    right: [0.3],
    leftSum: 0.3,
    rightSum: 0.3,
    difference: 0,
  });
});

test('a difference of amounts is free of binary fractions', () => {
  const terms = [
    { field: field('z'), coefficient: 1 },
    { field: field('x'), coefficient: -1 },
  ] as const;
  expect(sidesOf({ terms }, valueOf).difference).toBe(0.2);
});

test('a side without terms is 0', () => {
  expect(sidesOf({ terms: [] }, valueOf)).toEqual({
    left: [],
    right: [],
    leftSum: 0,
    rightSum: 0,
    difference: 0,
  });
});
