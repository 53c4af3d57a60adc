/** How likely changes undo a real slip: the kind of each, and its weight (the smaller the likelier). */
import type { Evidence } from '../../../src/checks/localize/evidence';
import { judge, judgeChange, shifted } from '../../../src/checks/localize/slips';
import type { FigureChange } from '../../../src/findings';
import type { FieldId } from '../../../src/form';

const field = (id: string) => id as FieldId;
const change = (id: string, from: number | null, to: number): FigureChange => ({
  field: field(id),
  from,
  to,
});

/** Where the figures of a small table stand; `sum` is a and b together. */
const SPOTS: Readonly<Record<string, readonly [table: string, row: number, column: number]>> = {
  a: ['one', 0, 0],
  b: ['one', 0, 1],
  far: ['one', 0, 2],
  below: ['one', 1, 0],
  across: ['one', 1, 1],
  low: ['one', 2, 0],
  other: ['two', 0, 1],
};
const evidence = (twice: Readonly<Record<string, number>> = {}): Evidence => ({
  spotOf: (id) => {
    const [table, row, column] = SPOTS[id] ?? [];
    return table === undefined || row === undefined || column === undefined
      ? undefined
      : { table, row, column };
  },
  partsOf: (id) => (id.startsWith('sum') ? [field('a'), field('b')] : []),
  spellingOf: (id) => (id.includes('Blank') ? 'blank' : 'number'),
  countedTwice: new Map(Object.entries(twice).map(([id, count]) => [field(id), count])),
});

test.each([
  ['two digits swapped', 'a', 12, 21, 'digitSwap', 1],
  ['a digit missing', 'a', 3, 30, 'missingDigit', 1.5],
  ['a digit too many', 'a', 11, 1, 'extraDigit', 1.5],
  ['one digit', 'a', 131, 141, null, 2],
  ['another number', 'a', 14, 37, null, 3],
  ['a number in place of 0', 'a', 0, 5, null, 4.5],
  ['0 in place of a digit', 'a', 5, 0, null, 3],
  ['0 in place of a number', 'a', 15, 0, null, 4],
  ['a blank', 'aBlank', null, 5, null, 2.5],
  ['a total, one digit', 'sum', 20, 25, 'total', 2.5],
  ['a total, another number', 'sum', 14, 37, 'total', 2.5],
  ['a total, two digits swapped', 'sum', 12, 21, 'digitSwap', 1.5],
  ['a total, a digit missing', 'sum', 3, 30, 'missingDigit', 2],
  ['a total in place of 0', 'sum', 0, 5, 'total', 4],
  ['0 in place of a total', 'sum', 5, 0, 'total', 3.5],
  ['a blank total', 'sumBlank', null, 37, 'total', 2],
])('one change: %s', (_, id, from, to, slip, weight) => {
  expect(judgeChange(change(id, from, to), evidence())).toEqual({ slip, weight });
});

test.each([
  ['one column on', change('a', 4, 0), change('b', 0, 4), 'shiftedColumn'],
  ['one column back', change('a', 0, 4), change('b', 4, 0), 'shiftedColumn'],
  ['into a blank', change('a', 4, 0), change('b', null, 4), 'shiftedColumn'],
  ['out of a blank', change('a', null, 4), change('b', 4, 0), 'shiftedColumn'],
  ['one row down', change('a', 4, 0), change('below', 0, 4), 'shiftedRow'],
  ['one row up', change('below', 4, 0), change('a', 0, 4), 'shiftedRow'],
  ['across', change('a', 4, 0), change('across', 0, 4), null],
  ['two columns on', change('a', 4, 0), change('far', 0, 4), null],
  ['two rows down', change('a', 4, 0), change('low', 0, 4), null],
  ['in another table', change('a', 4, 0), change('other', 0, 4), null],
  ['from where nobody knows', change('nowhere', 4, 0), change('b', 0, 4), null],
  ['to where nobody knows', change('a', 4, 0), change('nowhere', 0, 4), null],
  ['with another number there', change('a', 4, 0), change('b', 0, 5), null],
  ['with something there before', change('a', 4, 0), change('b', 1, 4), null],
  ['with something left here', change('a', 4, 1), change('b', 0, 4), null],
  ['back, with another number', change('a', 0, 5), change('b', 4, 0), null],
  ['back, with something here before', change('a', 1, 4), change('b', 4, 0), null],
  ['back, with something left there', change('a', 0, 4), change('b', 4, 1), null],
])('a value that stands %s', (_, one, other, slip) => {
  expect(shifted(one, other, evidence())).toBe(slip);
});

test.each<[string, readonly FigureChange[], string | null, number]>([
  ['nothing', [], null, 0],
  ['one change is judged as it is', [change('a', 12, 21)], 'digitSwap', 1],
  ['two of one kind share it', [change('a', 12, 21), change('far', 13, 31)], 'digitSwap', 2],
  ['two kinds share none', [change('a', 12, 21), change('far', 3, 30)], null, 2.5],
  [
    'the last of three is another',
    [change('a', 12, 21), change('far', 13, 31), change('low', 3, 30)],
    null,
    3.5,
  ],
  ['a total follows its part', [change('a', 12, 21), change('sum', 40, 49)], 'digitSwap', 1.5],
  ['in whatever order', [change('sum', 40, 49), change('a', 12, 21)], 'digitSwap', 1.5],
  ['it follows a blank', [change('a', null, 30), change('sum', 6, 36)], null, 5],
  ['a blank total follows', [change('a', 12, 21), change('sumBlank', null, 9)], 'digitSwap', 1.5],
  ['it follows both parts', [change('a', 14, 37), change('b', 61, 29), change('sum', 40, 31)], null, 6.5],
  ['it does not', [change('a', 12, 21), change('sum', 40, 50)], null, 3.5],
  ['what is no total follows nothing', [change('aBlank', null, 0)], null, 3.5],
  ['one column off', [change('a', 4, 0), change('b', 0, 4)], 'shiftedColumn', 2],
  ['one row off', [change('a', 4, 0), change('below', 0, 4)], 'shiftedRow', 2],
  ['one column off, and another', [change('a', 4, 0), change('far', 14, 37), change('b', 0, 4)], null, 5],
  [
    'one column off, twice',
    [change('a', 4, 0), change('below', 0, 7), change('b', 0, 4), change('across', 7, 0)],
    'shiftedColumn',
    4,
  ],
])('together: %s', (_, changes, slip, weight) => {
  expect(judge(changes, evidence())).toEqual({ slip, weight });
});

test.each<[string, Readonly<Record<string, number>>, readonly FigureChange[], string | null, number]>([
  ['with its total', { a: 3 }, [change('a', 24, 21), change('sum', 60, 57)], 'doubleCounted', 1.5],
  [
    'in two figures',
    { a: 3, b: 3 },
    [change('a', 24, 21), change('b', 13, 10), change('sum', 60, 54)],
    'doubleCounted',
    3,
  ],
  ['alone it is not told', { a: 3 }, [change('a', 24, 21)], null, 2],
  ['another number', { a: 4 }, [change('a', 24, 21), change('sum', 60, 57)], null, 2.5],
  ['more, not less', { a: 3 }, [change('a', 21, 24), change('sum', 57, 60)], null, 2.5],
  ['only one of two', { a: 3 }, [change('a', 24, 21), change('b', 13, 10), change('sum', 60, 54)], null, 4.5],
])('counted twice: %s', (_, twice, changes, slip, weight) => {
  expect(judge(changes, evidence(twice))).toEqual({ slip, weight });
});
