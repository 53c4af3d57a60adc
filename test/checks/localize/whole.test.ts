/** The whole answer of the localizer: limits, controls that nothing agrees with, and what is explained only together. */
import { localize } from '../../../src/checks/localize';
import type { ControlFigure } from '../../../src/checks/localize';
import { editionById } from '../../../src/form';
import type { Edition, FieldId } from '../../../src/form';
import { reportOf } from '../../support/years';

const edition = editionById('2021') as Edition;
const field = (id: string) => id as FieldId;
const control = (id: string, value: number, source: ControlFigure['source']): ControlFigure => ({
  field: field(id),
  value,
  source,
});
const told = (answer: ReturnType<typeof localize>) => ({
  decided: answer.decided,
  complete: answer.complete,
  explanations: answer.explanations.map(({ changes }) =>
    changes.map((each) => `${each.field} ${each.from}→${each.to}`).join(),
  ),
});
const REVIEW = { 'disputes.review.upheld': 2, 'disputes.review.total': 3 };
const ALL = [
  'disputes.review.upheld 2→3',
  'disputes.review.total 3→2',
  'disputes.review.corrected 0→1',
  'disputes.review.other 0→1',
  'disputes.review.pending 0→1',
];

test.each([
  [5, ALL, true],
  [4, ALL.slice(0, 4), false],
  [1, ALL.slice(0, 1), false],
])('at most %i are told, of all and of each disagreement', (limit, explanations, complete) => {
  const answer = localize(reportOf(2024, REVIEW), edition, { limit });
  expect(told(answer)).toEqual({ explanations, decided: false, complete });
  expect(answer.disagreements.map((each) => [each.explanations.length, each.complete])).toEqual([
    [explanations.length, complete],
  ]);
});

test('one that is left of more is not decided', () => {
  const [only] = localize(reportOf(2024, REVIEW), edition, { limit: 1 }).disagreements;
  expect([only?.explanations.length, only?.decided]).toEqual([1, false]);
});

test('a control that agrees with one of them decides', () => {
  const controls = [control('disputes.review.other', 1, 'text')];
  expect(told(localize(reportOf(2024, REVIEW), edition, { controls }))).toEqual({
    explanations: ['disputes.review.other 0→1'],
    decided: true,
    complete: true,
  });
});

test('a control that a user typed is not doubted; where nothing agrees with all of them they are left aside', () => {
  const typed = ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) =>
    control(`disputes.review.${result}`, result === 'upheld' ? 2 : result === 'total' ? 3 : 0, 'typed'),
  );
  expect(told(localize(reportOf(2024, REVIEW), edition, { controls: typed.slice(1) }))).toEqual({
    explanations: ['disputes.review.upheld 2→3'],
    decided: true,
    complete: true,
  });
  expect(told(localize(reportOf(2024, REVIEW), edition, { controls: typed }))).toEqual({
    explanations: ALL,
    decided: false,
    complete: true,
  });
});

test('controls alone are no disagreement: everything else ties', () => {
  const controls = [control('disputes.review.total', 3, 'typed')];
  expect(localize(reportOf(2024), edition, { controls })).toEqual({
    explanations: [],
    decided: true,
    complete: true,
    disagreements: [],
  });
});

const ids = (answer: ReturnType<typeof localize>) =>
  answer.disagreements.map(({ relations }) => relations.map(({ id }) => id));

test('what is not connected is told apart, in the order of the form', () => {
  const report = reportOf(2024, {
    'disputes.suitAfterReview.total': 3,
    'requests.granted.natural': 3,
    'disputes.review.total': 3,
  });
  expect(ids(localize(report, edition))).toEqual([
    ['T3-handled:natural', 'T3-rowTotal:granted'],
    ['T4-total:review'],
    ['T4-total:suitAfterReview'],
  ]);
});

test('a value in the wrong column is explained by both columns together, beside what is explained alone', () => {
  const report = reportOf(2024, {
    'requests.granted.natural': 4,
    'requests.granted.total': 4,
    'requests.handled.business': 4,
    'requests.handled.total': 4,
    'requests.received.business': 4,
    'requests.received.total': 4,
    'disputes.review.total': 3,
  });
  const answer = localize(report, edition);
  expect(ids(answer)).toEqual([['T4-total:review'], ['T3-handled:natural', 'T3-handled:business']]);
  expect(answer.disagreements.map(({ decided }) => decided)).toEqual([false, true]);
  expect(told({ ...answer, ...answer.disagreements[1]! })).toEqual({
    explanations: ['requests.granted.natural 4→0,requests.granted.business 0→4'],
    decided: true,
    complete: true,
  });
  expect(answer.decided).toBe(false);
});

const shift = (row: string, right: string, wrong: string, count: number) => ({
  [`requests.${row}.${wrong}`]: count,
  [`requests.${row}.total`]: count,
  [`requests.handled.${right}`]: count,
  [`requests.received.${right}`]: count,
});

test('what nothing explains stays open beside the pairs that are explained two by two', () => {
  const report = reportOf(2024, {
    ...shift('granted', 'natural', 'nonprofit', 4),
    ...shift('denied.stateSecret', 'research', 'business', 7),
    'requests.handled.total': 11,
    'requests.received.total': 11,
    'disputes.review.upheld': 1.5,
    'disputes.review.corrected': 0.25,
    'disputes.review.total': 1,
    'disputes.directSuit.total': 1,
  });
  const answer = localize(report, edition);
  expect(ids(answer)).toEqual([
    ['T4-total:directSuit'],
    ['T3-handled:natural', 'T3-handled:nonprofit'],
    ['T3-handled:business', 'T3-handled:research'],
    ['T4-total:review'],
  ]);
  expect(answer.disagreements.map((each) => told({ ...answer, ...each }))).toEqual([
    {
      explanations: [
        'disputes.directSuit.total 1→0',
        'disputes.directSuit.upheld 0→1',
        'disputes.directSuit.corrected 0→1',
        'disputes.directSuit.other 0→1',
        'disputes.directSuit.pending 0→1',
      ],
      decided: false,
      complete: true,
    },
    {
      explanations: ['requests.granted.natural 0→4,requests.granted.nonprofit 4→0'],
      decided: true,
      complete: true,
    },
    {
      explanations: ['requests.denied.stateSecret.business 7→0,requests.denied.stateSecret.research 0→7'],
      decided: true,
      complete: true,
    },
    { explanations: [], decided: false, complete: false },
  ]);
  expect(told(answer)).toEqual({ explanations: [], decided: false, complete: false });
});

test('one that nothing explains is told as it is, in its place', () => {
  const report = reportOf(2024, {
    'disputes.review.upheld': 1.5,
    'disputes.review.corrected': 0.25,
    'disputes.review.total': 1,
    'disputes.directSuit.total': 1,
  });
  const answer = localize(report, edition);
  expect(ids(answer)).toEqual([['T4-total:review'], ['T4-total:directSuit']]);
  expect(told(answer)).toEqual({ explanations: [], decided: false, complete: false });
});

test('three values in the wrong column, each of another number: six figures, and no other six', () => {
  const report = reportOf(2024, {
    ...shift('granted', 'natural', 'business', 4),
    ...shift('denied.stateSecret', 'research', 'nonprofit', 7),
    ...shift('unavailable.notHeld', 'legal', 'otherOrg', 11),
    'requests.handled.total': 22,
    'requests.received.total': 22,
  });
  const answer = localize(report, edition);
  expect(told(answer)).toEqual({
    explanations: [
      [
        'requests.granted.natural 0→4',
        'requests.granted.business 4→0',
        'requests.denied.stateSecret.research 0→7',
        'requests.denied.stateSecret.nonprofit 7→0',
        'requests.unavailable.notHeld.legal 0→11',
        'requests.unavailable.notHeld.otherOrg 11→0',
      ].join(),
    ],
    decided: true,
    complete: true,
  });
  expect(answer.explanations[0]).toMatchObject({ slip: 'shiftedColumn', weight: 6 });
});
