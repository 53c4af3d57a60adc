/** 对账: what was planted between a total and the members' sum is found, and the amounts of each cell add up. */
import { reconcile } from '../../src/desk/reconcile';
import type { Reconciliation } from '../../src/desk/reconcile';
import type { Desk, Member, Return } from '../../src/desk/types';
import { addUp, editionById } from '../../src/form';
import type { FieldId } from '../../src/form';
import { randomReport } from '../support/reports';
import { desk, figures, figuresOf, member, sent, standing } from './made';

const edition = editionById('2021')!;
type Figures = Return['figures'];

const reportOf = (seed: number): Figures => figuresOf(randomReport(seed, { year: 2024, limit: 40 }));
const sumOf = (...all: readonly Figures[]): Figures =>
  Object.fromEntries(edition.fields.map(({ id }) => [id, addUp(all.map((each) => each[id] ?? 0))]));
const total = (own: Figures) => ({ year: 2024, edition: '2021', figures: own });

/** Members 1 to 4 of one county, each with a report that keeps every relation. */
const FOUR = [1, 2, 3, 4].map((id) => member(id, `第${id}局`));
const THEIRS = [1, 2, 3, 4].map(reportOf);
const county = (
  given: Partial<Desk> = {},
  members: readonly Member[] = FOUR,
  theirs: readonly Figures[] = THEIRS,
): Desk =>
  desk(members, {
    returns: theirs.map((own, at) => sent(members[at]!.id, 1, { figures: own })),
    ...given,
  });

/** Cause, member and how many cells, and whether the lines of each cell are its difference. */
function told({ cells, lines }: Reconciliation) {
  for (const { field, own, sum, difference } of cells) {
    const amounts = lines.filter((line) => line.field === field).map(({ amount }) => amount);
    expect([field, addUp(amounts), addUp([own, -sum])]).toEqual([field, difference, difference]);
  }
  const causes = new Map<string, number>();
  for (const { cause, member: id } of lines)
    causes.set(`${cause} ${id}`, (causes.get(`${cause} ${id}`) ?? 0) + 1);
  return Object.fromEntries(causes);
}
const filled = (own: Figures): number => Object.values(own).filter((value) => value !== 0).length;
const FIVE = reportOf(5);

test('a total that is the sum leaves nothing to tell', () => {
  const answer = reconcile(county(), total(sumOf(...THEIRS)));
  expect(answer).toMatchObject({ refused: null, cells: [], lines: [], compared: 200, unread: [] });
});

test('a member without a file', () => {
  const members = [...FOUR, member(5, '第5局')];
  const last = sent(5, 0, {
    choice: 'previous',
    year: 2023,
    figures: figures({ 'requests.received.total': 7 }),
  });
  const whole = county({}, members, THEIRS);
  const answer = reconcile({ ...whole, returns: [...whole.returns, last] }, total(sumOf(...THEIRS, FIVE)));
  expect(told(answer)).toEqual({ 'missingMember 5': filled(FIVE) });
  expect(
    answer.lacking.map(({ member: id, lastYear }) => [id, lastYear?.['requests.received.total' as FieldId]]),
  ).toEqual([[5, 7]]);
});

test('of two members without a file nobody knows which', () => {
  const members = [...FOUR, member(5, '第5局'), member(6, '第6局')];
  const answer = reconcile(county({}, members, THEIRS), total(sumOf(...THEIRS, FIVE)));
  expect(told(answer)).toEqual({ 'missingMember null': filled(FIVE) });
});

test('a member that is not counted and stands in the total', () => {
  const members = [...FOUR, member(5, '第5局', { counted: false })];
  expect(told(reconcile(county({}, members, [...THEIRS, FIVE]), total(sumOf(...THEIRS, FIVE))))).toEqual({
    'missingMember 5': filled(FIVE),
  });
});

test('with 只计已通过 those that are not accepted', () => {
  const accepted = (id: number) =>
    standing(id, { state: 'accepted', accepted: { round: 1, fingerprint: `${id}-1` } });
  const standings = [accepted(1), accepted(2), accepted(3), standing(4)];
  const answer = reconcile(county({ acceptedOnly: true, standings }), total(sumOf(...THEIRS)));
  expect(told(answer)).toEqual({ 'missingMember 4': filled(THEIRS[3]!) });
});

test('cases of the unit itself', () => {
  expect(told(reconcile(county(), total(sumOf(...THEIRS, FIVE))))).toEqual({ 'ownCases null': filled(FIVE) });
});

test('a member that stands in the sum within another, and one whose system adds it up', () => {
  const members = [
    ...FOUR,
    member(5, '东区', { kind: 'aggregate' }),
    member(6, '东区水务局', { parent: '东区' }),
    member(7, '县税务局', { kind: 'vertical' }),
  ];
  const [six, seven] = [reportOf(6), reportOf(7)];
  const east = sumOf(six, reportOf(8));
  const answer = reconcile(county({}, members, [...THEIRS, east, six, seven]), total(sumOf(...THEIRS, east)));
  expect(told(answer)).toEqual({ 'countedTwice 6': filled(six), 'countedTwice 7': filled(seven) });
  expect(answer.nested).toEqual([{ member: 6, within: 5 }]);
});

test('two members with the same figures', () => {
  const members = [...FOUR, member(5, '第5局')];
  const answer = reconcile(county({}, members, [...THEIRS, THEIRS[1]!]), total(sumOf(...THEIRS)));
  expect(told(answer)).toEqual({ 'countedTwice 5': filled(THEIRS[1]!) });
  expect(answer.same).toEqual([{ member: 5, as: 2 }]);
  expect(answer.lines.every(({ beside }) => beside === 2)).toBe(true);
});

const RECEIVED = 'requests.received.natural' as FieldId;
const LICENSING = 'proactive.licensing.decisions' as FieldId;
const withFigure = (own: Figures, field: FieldId, change: number): Figures => ({
  ...own,
  [field]: (own[field] ?? 0) + change,
});

test('a figure that a member mistyped: the total has the right one', () => {
  const wrong = [THEIRS[0]!, withFigure(THEIRS[1]!, RECEIVED, 90), ...THEIRS.slice(2)];
  const answer = reconcile(county({}, FOUR, wrong), total(sumOf(...THEIRS)));
  expect(answer.lines).toEqual([
    { field: RECEIVED, difference: -90, cause: 'typingError', member: 2, beside: null, amount: -90 },
  ]);
});

test('a figure that is mistyped in the total itself', () => {
  const answer = reconcile(county(), total(withFigure(sumOf(...THEIRS), RECEIVED, 200)));
  expect(answer.lines).toEqual([
    { field: RECEIVED, difference: 200, cause: 'typingError', member: null, beside: null, amount: 200 },
  ]);
});

test('what a member mended after the total was made', () => {
  const whole = county();
  const before = withFigure(THEIRS[2]!, LICENSING, -3);
  const returns = [
    ...whole.returns.filter((each) => each.member !== 3),
    sent(3, 1, { figures: before }),
    sent(3, 2, { figures: THEIRS[2]! }),
  ];
  const own = total(sumOf(THEIRS[0]!, THEIRS[1]!, before, THEIRS[3]!));
  expect(told(reconcile({ ...whole, returns }, own))).toEqual({ 'typingError 3': 1 });
});

test('several causes at once share the cells', () => {
  const members = [...FOUR, member(5, '第5局'), member(6, '第6局')];
  const wrong = [withFigure(THEIRS[0]!, RECEIVED, 90), ...THEIRS.slice(1), THEIRS[1]!];
  const answer = reconcile(county({}, members, wrong), total(sumOf(...THEIRS, FIVE)));
  const found = told(answer);
  expect(found['typingError 1']).toBe(1);
  expect(found['countedTwice 5']).toBeGreaterThan(50);
  expect(found['missingMember 6']).toBeGreaterThan(50);
  expect(found['unexplained null']).toBeUndefined();
});

test("one figure that differs is nobody's cases, nor what breaks the form", () => {
  const total1 = withFigure(sumOf(...THEIRS), LICENSING, 5);
  expect(told(reconcile(county(), total(total1)))).toEqual({ 'unexplained null': 1 });
  const broken = [
    RECEIVED,
    'requests.granted.research' as FieldId,
    'requests.carriedOut.legal' as FieldId,
  ].reduce(
    (own, field, at) => withFigure(own, field, 31 + at),
    withFigure(sumOf(...THEIRS), 'disputes.review.total' as FieldId, -2),
  );
  const found = told(reconcile(county(), total(broken)));
  expect(Object.keys(found).every((key) => !key.startsWith('ownCases'))).toBe(true);
});

test('a figure that was not read is never 0', () => {
  const gap = [{ ...THEIRS[0]!, [LICENSING]: null }, ...THEIRS.slice(1)];
  const own = { ...withFigure(sumOf(...THEIRS.slice(1)), LICENSING, 8), [RECEIVED]: null };
  const answer = reconcile(county({}, FOUR, gap), total(own));
  expect(answer.unread).toEqual([RECEIVED]);
  expect(answer.compared).toBe(199);
  expect(answer.lines.filter(({ field }) => field === LICENSING)).toEqual([
    { field: LICENSING, difference: 8, cause: 'missingMember', member: 1, beside: null, amount: 8 },
  ]);
});

test.each([
  ['year', { year: 2023, edition: '2021' }],
  ['edition', { year: 2024, edition: '2019' }],
])('a total of another %s is not compared', (refused, given) => {
  expect(reconcile(county(), { ...given, figures: FIVE })).toMatchObject({
    refused,
    cells: [],
    lines: [],
    compared: 0,
  });
});
