/** Relations and controls as equations over typed figures, and the levers that act on them. */
import { equationsOf, followingTotals, residualOf } from '../../../src/checks/localize/equations';
import type { Equation } from '../../../src/checks/localize/equations';
import { systemFor } from '../../../src/checks/localize/system';
import type { ControlFigure } from '../../../src/checks/localize';
import { editionById } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import { statedFigure } from '../../../src/report';
import type { Figure, Report } from '../../../src/report';
import { reportOf } from '../../support/years';

const edition = editionById('2021') as Edition;
const field = (id: string) => id as FieldId;
/** The edition with only these relations. */
const only = (...ids: readonly string[]): Edition => ({
  ...edition,
  relations: ids.map((id) => edition.relations.find((relation) => relation.id === id)!),
});
const none: ReadonlySet<FieldId> = new Set();
const follow = (...ids: readonly string[]): ReadonlySet<FieldId> => new Set(ids.map(field));
const control = (id: string, value: number, source: ControlFigure['source']): ControlFigure => ({
  field: field(id),
  value,
  source,
});
const review = (result: string) => `disputes.review.${result}`;
const REVIEW = ['upheld', 'corrected', 'other', 'pending'].map(review);

function computing(report: Report, ...ids: readonly string[]): Report {
  const figures = [...report.figures].map(([id, figure]): [FieldId, Figure] => [
    id,
    { ...figure, computed: ids.includes(id) },
  ]);
  return { ...report, figures: new Map(figures) };
}

test.each<[string, Report, string[]]>([
  ['typed totals', reportOf(2024, { [review('upheld')]: 2, [review('total')]: 2 }), []],
  [
    'a computed total',
    computing(reportOf(2024, { [review('upheld')]: 2, [review('total')]: 2 }), review('total')),
    [review('total')],
  ],
  [
    'a computed total that is no sum',
    computing(reportOf(2024, { [review('upheld')]: 2, [review('total')]: 3 }), review('total')),
    [],
  ],
  ['a computed figure that is no total', computing(reportOf(2024), review('upheld')), []],
  ['a total that the source lacks', { ...reportOf(2024), figures: new Map() }, []],
])('which totals follow their parts: %s', (_, report, expected) => {
  expect([...followingTotals(report, edition)]).toEqual(expected);
});

const terms = (made: readonly Equation[]) =>
  made.map((equation) => [
    'rule' in equation.subject ? equation.subject.id : equation.subject.source,
    [...equation.terms].map(([variable, coefficient]) => [
      typeof variable === 'string' ? variable : variable.source,
      coefficient,
    ]),
  ]);

const BALANCE = [
  'T3-balance:natural',
  [
    ['requests.received.natural', 1],
    ['requests.carriedIn.natural', 1],
    ['requests.handled.natural', -1],
    ['requests.carriedOut.natural', -1],
  ],
];
const DISPUTES = ['T4-total:review', [...REVIEW.map((id) => [id, 1]), [review('total'), -1]]];

test('typed totals: the relations as they are printed, in their order, then the controls', () => {
  const two = only('T4-total:review', 'T3-balance:natural');
  expect(terms(equationsOf(two, none, []))).toEqual([DISPUTES, BALANCE]);
  const controls = [control(review('total'), 3, 'typed'), control(review('upheld'), 3, 'text')];
  expect(terms(equationsOf(two, none, controls))).toEqual([
    DISPUTES,
    BALANCE,
    ['typed', [[review('total'), 1]]],
    [
      'text',
      [
        [review('upheld'), 1],
        ['text', -1],
      ],
    ],
  ]);
});

test('totals that follow: what is always right goes, the others speak of the parts, the shortest first', () => {
  const three = only('T4-total:review', 'T3-balance:natural', 'T4-total:directSuit');
  const [balance, disputes] = terms(equationsOf(three, follow(review('total')), []));
  expect([balance, disputes?.[0]]).toEqual([BALANCE, 'T4-total:directSuit']);
  expect(terms(equationsOf(three, follow(review('total')), []))).toHaveLength(2);
  const row = only('T3-rowTotal:received', 'T3-balance:total');
  expect(terms(equationsOf(row, follow('requests.received.total'), []))).toEqual([
    [
      'T3-balance:total',
      [
        ['requests.received.natural', 1],
        ['requests.received.business', 1],
        ['requests.received.research', 1],
        ['requests.received.nonprofit', 1],
        ['requests.received.legal', 1],
        ['requests.received.otherOrg', 1],
        ['requests.carriedIn.total', 1],
        ['requests.handled.total', -1],
        ['requests.carriedOut.total', -1],
      ],
    ],
  ]);
});

test('a total of totals follows down to the figures that are typed; what is said twice is said once', () => {
  const handled = edition.fields.find(({ id }) => id === 'requests.handled.natural')!;
  const all = new Set(edition.fields.filter(({ sumOf }) => sumOf.length > 0).map(({ id }) => id));
  const [balance] = equationsOf(only('T3-balance:natural'), all, []);
  expect([...balance!.terms.keys()]).toEqual([
    'requests.received.natural',
    'requests.carriedIn.natural',
    ...handled.sumOf,
    'requests.carriedOut.natural',
  ]);
  expect(equationsOf(edition, all, []).map(({ subject }) => ('rule' in subject ? subject.id : ''))).toEqual([
    'T3-balance:natural',
    'T3-balance:business',
    'T3-balance:research',
    'T3-balance:nonprofit',
    'T3-balance:legal',
    'T3-balance:otherOrg',
  ]);
  expect(equationsOf(edition, none, [])).toHaveLength(42);
});

test('a control on a total that follows speaks of its parts', () => {
  const two = only('T4-total:review');
  const controls = [control(review('total'), 3, 'previous'), control(review('total'), 4, 'typed')];
  expect(terms(equationsOf(two, follow(review('total')), controls))).toEqual([
    ['previous', [...REVIEW.map((id) => [id, 1]), ['previous', -1]]],
    ['typed', REVIEW.map((id) => [id, 1])],
  ]);
});

test('by how much an equation fails', () => {
  const report = reportOf(2024, { [review('upheld')]: 2, [review('other')]: 3, [review('total')]: 9 });
  const made = equationsOf(only('T4-total:review'), none, [
    control(review('total'), 4, 'typed'),
    control(review('other'), 7, 'text'),
    control('proactive.fees.amount', 0.2, 'text'),
  ]);
  const fees = { ...statedFigure(0.3) };
  const figures = new Map([...report.figures, [field('proactive.fees.amount'), fees]]);
  expect(made.map((equation) => residualOf(equation, { ...report, figures }))).toEqual([-4, 5, -4, 0.1]);
});

test('a block of 表四 is one lever: its figures one way, its total the other', () => {
  expect(systemFor(only('T4-total:review'), none, [], none)).toMatchObject({
    levers: [
      {
        equations: [0],
        coefficients: [1],
        members: [
          ...REVIEW.map((variable) => ({ variable, sign: 1 })),
          { variable: review('total'), sign: -1 },
        ],
      },
    ],
    leversOf: [[0]],
    familyOf: [0],
    familyWidths: [1],
  });
});

test('levers are told apart by the equations they act on, and by how', () => {
  const system = systemFor(
    only('T3-balance:natural', 'T3-balance:total', 'T4-total:review'),
    follow('requests.received.total', 'requests.carriedOut.total'),
    [control('requests.carriedIn.natural', 3, 'text')],
    none,
  );
  const told = system.levers.map(({ equations, coefficients, members }) => [
    equations,
    coefficients,
    members.map(({ variable, sign }) => [typeof variable === 'string' ? variable : variable.source, sign]),
  ]);
  const others = ['business', 'research', 'nonprofit', 'legal', 'otherOrg'];
  expect(terms(system.equations).map(([subject]) => subject)).toEqual([
    'T3-balance:natural',
    'T4-total:review',
    'T3-balance:total',
    'text',
  ]);
  expect(told).toEqual([
    [
      [0, 2],
      [1, 1],
      [
        ['requests.received.natural', 1],
        ['requests.carriedOut.natural', -1],
      ],
    ],
    [[0, 3], [1, 1], [['requests.carriedIn.natural', 1]]],
    [[0], [1], [['requests.handled.natural', -1]]],
    [[1], [1], [...REVIEW.map((id) => [id, 1]), [review('total'), -1]]],
    [
      [2],
      [1],
      [
        ...others.map((column) => [`requests.received.${column}`, 1]),
        ['requests.carriedIn.total', 1],
        ['requests.handled.total', -1],
        ...others.map((column) => [`requests.carriedOut.${column}`, -1]),
      ],
    ],
    [[3], [1], [['text', -1]]],
  ]);
  expect(system.leversOf).toEqual([[0, 1, 2], [3], [0, 4], [1, 5]]);
  expect(system.familyOf).toEqual([0, 1, 0, 2]);
  expect(system.familyWidths).toEqual([2, 1, 1]);
});

test('a figure that acts on two relations is a lever of its own', () => {
  const { levers } = systemFor(only('T3-rowTotal:handled', 'T3-handled:total'), none, [], none);
  expect(
    levers.map(({ equations, coefficients, members }) => [equations, coefficients, members.length]),
  ).toEqual([
    [[0], [1], 6],
    [[0, 1], [1, 1], 1],
    [[1], [1], 21],
  ]);
});

test('the system of typed totals is made once for an edition, others each time', () => {
  const two = only('T4-total:review');
  expect(systemFor(two, none, [], none)).toBe(systemFor(two, none, [], none));
  const controls = [control(review('total'), 3, 'typed')];
  expect(systemFor(two, none, controls, none).equations).toHaveLength(2);
  expect(systemFor(two, follow(review('total')), [], none).equations).toHaveLength(0);
  expect(systemFor(two, none, [], none).equations).toHaveLength(1);
});
