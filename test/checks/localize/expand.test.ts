/** From moves of levers to changes of figures: what can change, every choice, and the order they are told in. */
import type { Evidence } from '../../../src/checks/localize/evidence';
import { changesIn, explanationsOf, movable } from '../../../src/checks/localize/expand';
import type { Move } from '../../../src/checks/localize/search';
import type { Lever, Member, System } from '../../../src/checks/localize/system';
import type { ControlFigure } from '../../../src/checks/localize';
import { editionById } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import { reportOf } from '../../support/years';

const field = (id: string) => id as FieldId;
const edition2019 = editionById('2019') as Edition;
const edition = editionById('2021') as Edition;
const review = (result: string) => field(`disputes.review.${result}`);
const plus = (variable: FieldId | ControlFigure): Member => ({ variable, sign: 1 });
const minus = (variable: FieldId | ControlFigure): Member => ({ variable, sign: -1 });
const CONTROL: ControlFigure = { field: review('total'), value: 3, source: 'text' };
const report = reportOf(2024, {
  'disputes.review.upheld': 5,
  'disputes.review.other': null,
  'disputes.review.total': 14,
  'proactive.fees.amount': 0.7,
});
const changeOf = changesIn(report, edition);

test.each([
  ['more', plus(review('upheld')), 2, { field: review('upheld'), from: 5, to: 7 }],
  ['less', plus(review('upheld')), -2, { field: review('upheld'), from: 5, to: 3 }],
  ['the other way round', minus(review('upheld')), 2, { field: review('upheld'), from: 5, to: 3 }],
  ['to 0', plus(review('upheld')), -5, { field: review('upheld'), from: 5, to: 0 }],
  ['below 0', plus(review('upheld')), -6, undefined],
  ['to a part of one', plus(review('upheld')), 0.5, undefined],
  ['from nothing', plus(review('other')), 2, { field: review('other'), from: null, to: 2 }],
  ['nothing less', minus(review('other')), 2, undefined],
  [
    'decimals that come out whole',
    plus(field('proactive.fees.amount')),
    0.3,
    {
      field: 'proactive.fees.amount',
      from: 0.7,
      to: 1,
    },
  ],
  ['a control gives way', minus(CONTROL), 2, 'control'],
])('a figure that changes: %s', (_, member, amount, expected) => {
  expect(changeOf(member, amount)).toEqual(expected);
});

test('a figure that the source lacks, and one that is itself a change', () => {
  const before = changesIn(reportOf(2020, { 'proactive.licensing.itemsChange': 1 }), edition2019);
  expect(before(plus(field('proactive.licensing.itemsChange')), -4)).toEqual({
    field: 'proactive.licensing.itemsChange',
    from: 1,
    to: -3,
  });
  expect(before(plus(field('proactive.licensing.itemsChange')), 0.5)).toBeUndefined();
  expect(before(plus(field('proactive.licensing.itemsLastYear')), -4)).toBeUndefined();
  const empty = changesIn({ ...report, figures: new Map() }, edition);
  expect(empty(plus(review('upheld')), 4)).toEqual({ field: review('upheld'), from: null, to: 4 });
});

const lever = (...members: readonly Member[]): Lever => ({ equations: [], coefficients: [], members });

test.each<[string, Lever, number, boolean]>([
  ['one of its figures can', lever(plus(review('upheld')), plus(review('other'))), -2, true],
  ['none of them can', lever(plus(review('upheld')), plus(review('other'))), -6, false],
  ['it has none', lever(), 1, false],
])('a lever moves where a figure can change: %s', (_, moved, amount, expected) => {
  expect(movable(changeOf)(moved, amount)).toBe(expected);
});

const plain: Evidence = {
  spotOf: () => undefined,
  partsOf: () => [],
  spellingOf: (id) => (id === review('other') ? 'blank' : 'number'),
  countedTwice: new Map(),
};
const explained = (levers: readonly Lever[], ...sets: readonly (readonly Move[])[]) => {
  const system: System = { equations: [], levers, leversOf: [], familyOf: [], familyWidths: [] };
  return explanationsOf(sets, system, changeOf, plain, edition).map(({ changes, slip, weight }) => [
    changes.map((each) => `${each.field.replace('disputes.review.', '')} ${each.from}→${each.to}`),
    slip,
    weight,
  ]);
};

test('one explanation for each figure of a lever that can change, best first', () => {
  const block = lever(
    plus(review('corrected')),
    plus(review('upheld')),
    plus(review('other')),
    minus(review('total')),
  );
  expect(explained([block], [{ lever: 0, amount: 3 }])).toEqual([
    [['upheld 5→8'], null, 2],
    [['total 14→11'], null, 2],
    [['other null→3'], null, 2.5],
    [['corrected 0→3'], null, 4.5],
  ]);
  expect(explained([block], [{ lever: 0, amount: -4 }])).toEqual([
    [['upheld 5→1'], null, 2],
    [['total 14→18'], null, 2],
  ]);
});

test('what weighs the same stands as it is printed, by its first figure', () => {
  const later = lever(minus(review('total')));
  const first = lever(minus(review('upheld')));
  const moves = (amount: number): Move[][] => [[{ lever: 0, amount }], [{ lever: 1, amount }]];
  const both = [
    [['upheld 5→3'], null, 2],
    [['total 14→12'], null, 2],
  ];
  expect(explained([later, first], ...moves(2))).toEqual(both);
  expect(explained([first, later], ...moves(2))).toEqual(both);
});

test('the changes of an explanation stand as they are printed, each choice with each', () => {
  const levers = [lever(minus(review('total'))), lever(plus(review('upheld')), plus(review('other')))];
  expect(
    explained(levers, [
      { lever: 0, amount: 2 },
      { lever: 1, amount: 1 },
    ]),
  ).toEqual([
    [['upheld 5→6', 'total 14→12'], null, 4],
    [['other null→1', 'total 14→12'], null, 4.5],
  ]);
});

test('a control that gives way weighs as much as a wrong figure and is no change', () => {
  const levers = [lever(minus(review('total'))), lever(minus(CONTROL)), lever(plus(CONTROL))];
  const moves = [0, 1, 2].map((at) => ({ lever: at, amount: 2 }));
  expect(explained(levers, moves.slice(0, 1), moves.slice(0, 2), moves, moves.slice(1))).toEqual([
    [['total 14→12'], null, 2],
    [['total 14→12'], null, 4],
    [['total 14→12'], null, 6],
  ]);
});

test('a lever that is not there explains nothing; of very many choices the first are looked at', () => {
  expect(explained([], [{ lever: 0, amount: 2 }])).toEqual([]);
  const seventy = edition.fields.slice(20, 90).map(({ id }) => plus(id));
  const pair = [lever(...seventy), lever(...seventy)];
  const moves = [0, 1].map((at) => ({ lever: at, amount: 2 }));
  expect(explained(pair, moves)).toHaveLength(4000);
});
