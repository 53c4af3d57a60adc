/** Explanations of independent disagreements put together: which combine, how they weigh, and when all are told. */
import { acrossDisagreements, combined } from '../../../src/checks/localize/combine';
import type { Evidence } from '../../../src/checks/localize/evidence';
import type { Disagreement, Explanation } from '../../../src/checks/localize/types';
import type { FigureChange, SlipKind } from '../../../src/findings';
import type { FieldId } from '../../../src/form';

/** Figures stand side by side in the order of their names. */
const evidence: Evidence = {
  spotOf: (field) => ({ table: 'one', row: 0, column: field.charCodeAt(0) }),
  partsOf: () => [],
  spellingOf: () => 'number',
  countedTwice: new Map(),
};
const change = (id: string, from: number, to: number): FigureChange => ({ field: id as FieldId, from, to });
const explanation = (
  weight: number,
  slip: SlipKind | null,
  ...changes: readonly FigureChange[]
): Explanation => ({ changes, slip, weight });
const disagreement = (
  explanations: readonly Explanation[],
  given: Partial<Disagreement> = {},
): Disagreement => ({ relations: [], explanations, decided: false, complete: true, ...given });

const A = explanation(1, 'digitSwap', change('a', 12, 21));
const B = explanation(2, null, change('a', 12, 14));
const P = explanation(1, 'digitSwap', change('p', 31, 13));
const Q = explanation(4, null, change('q', 50, 77));
const LEFT = explanation(4, null, change('a', 9, 0));
const CAME = explanation(4.5, null, change('b', 0, 9));

test.each<[string, Disagreement[], number, Explanation[], boolean]>([
  ['nothing', [], 9, [], true],
  ['one is as it is', [disagreement([A, B])], 9, [A, B], true],
  ['one that is not complete', [disagreement([A], { complete: false })], 9, [A], false],
  [
    'each with each, best first',
    [disagreement([A, B]), disagreement([P, Q])],
    9,
    [
      explanation(2, 'digitSwap', change('a', 12, 21), change('p', 31, 13)),
      explanation(3, null, change('a', 12, 14), change('p', 31, 13)),
      explanation(5, null, change('a', 12, 21), change('q', 50, 77)),
      explanation(6, null, change('a', 12, 14), change('q', 50, 77)),
    ],
    true,
  ],
  [
    'as many as the limit',
    [disagreement([A, B]), disagreement([P])],
    2,
    [
      explanation(2, 'digitSwap', change('a', 12, 21), change('p', 31, 13)),
      explanation(3, null, change('a', 12, 14), change('p', 31, 13)),
    ],
    true,
  ],
  [
    'more than the limit: the best, and it says so',
    [disagreement([B, A]), disagreement([P])],
    1,
    [explanation(2, 'digitSwap', change('a', 12, 21), change('p', 31, 13))],
    false,
  ],
  [
    'one of them is not complete',
    [disagreement([A]), disagreement([P], { complete: false })],
    9,
    [explanation(2, 'digitSwap', change('a', 12, 21), change('p', 31, 13))],
    false,
  ],
  ['one that nothing explains', [disagreement([A]), disagreement([])], 9, [], true],
  [
    'the same kind is kept, and no kind stays none',
    [disagreement([B]), disagreement([Q])],
    9,
    [explanation(6, null, change('a', 12, 14), change('q', 50, 77))],
    true,
  ],
  [
    'a value that left one and came to the other is one slip',
    [disagreement([LEFT]), disagreement([CAME])],
    9,
    [explanation(2, 'shiftedColumn', change('a', 9, 0), change('b', 0, 9))],
    true,
  ],
  [
    'it weighs no more than both apart',
    [disagreement([{ ...LEFT, weight: 0.5 }]), disagreement([{ ...CAME, weight: 1 }])],
    9,
    [explanation(1.5, 'shiftedColumn', change('a', 9, 0), change('b', 0, 9))],
    true,
  ],
])('put together: %s', (_, disagreements, limit, explanations, complete) => {
  expect(combined(disagreements, evidence, limit)).toEqual({ explanations, complete });
});

const SHIFT = explanation(2, 'shiftedColumn', change('a', 9, 0), change('b', 0, 9));

test('a slip that two disagreements show together stands in both', () => {
  const other = disagreement([P], { decided: true });
  const found = acrossDisagreements(
    [disagreement([LEFT], { decided: true }), other, disagreement([CAME, Q], { complete: true })],
    evidence,
    9,
  );
  expect(found).toEqual([
    { relations: [], explanations: [SHIFT, LEFT], decided: false, complete: true },
    { relations: [], explanations: [P], decided: true, complete: true },
    { relations: [], explanations: [SHIFT, Q, CAME], decided: false, complete: true },
  ]);
});

test('what is likelier alone stays before it', () => {
  const likely = { ...CAME, weight: 1.5 };
  const [one, other] = acrossDisagreements([disagreement([LEFT]), disagreement([likely, Q])], evidence, 9);
  expect(one?.explanations).toEqual([SHIFT, LEFT]);
  expect(other?.explanations).toEqual([likely, SHIFT, Q]);
});

test.each<[string, Explanation, Explanation]>([
  ['more changes here', explanation(6, null, change('a', 9, 0), change('x', 1, 2)), CAME],
  ['more changes there', LEFT, explanation(6, null, change('b', 0, 9), change('x', 1, 2))],
  ['too far away', LEFT, explanation(4.5, null, change('c', 0, 9))],
  ['another number', LEFT, explanation(4.5, null, change('b', 0, 8))],
])('no slip of both: %s', (_, one, other) => {
  const given = [disagreement([one], { decided: true }), disagreement([other], { decided: true })];
  expect(acrossDisagreements(given, evidence, 9)).toEqual(given);
});

test.each([
  [1, [SHIFT], false],
  [2, [SHIFT, LEFT], true],
])('no more than %i are told', (limit, explanations, complete) => {
  const [one] = acrossDisagreements([disagreement([LEFT]), disagreement([CAME])], evidence, limit);
  expect([one?.explanations, one?.complete]).toEqual([explanations, complete]);
});

test('what was not complete or not decided before is not so afterwards', () => {
  const given = [disagreement([A], { complete: false, decided: true }), disagreement([P])];
  expect(acrossDisagreements(given, evidence, 9)).toEqual(given);
  expect(acrossDisagreements([disagreement([], { decided: true })], evidence, 9)[0]?.decided).toBe(false);
});
