/** Rounds as they are received, and what is decided of them. */
import {
  accept,
  assign,
  choose,
  explainIssue,
  factsOf,
  keepPrevious,
  publishOn,
  receive,
  rollUp,
  sendBack,
  settleTyped,
  sinceOf,
  unaccept,
  withMembers,
  worstFirst,
  yearOfMost,
} from '../../src/desk';
import type { Desk, ReviewedFile, ReviewOutcome, Standing } from '../../src/desk';
import { UserError } from '../../src/messages';
import { member } from './made';
import { deskOf, issue, PERMITS, RECEIVED, read, unread } from './receiving';

const WATER = member(1, '清泉县水务局');
const AUDIT = member(2, '清泉县审计局');
const TODAY = '2025-01-10';

const after = (desk: Desk, ...rounds: readonly (readonly ReviewOutcome[])[]): Desk =>
  rounds.reduce((before, files) => receive(before, files, TODAY).desk, desk);

const stateOf = (desk: Desk, id = 1) => desk.standings.find((each) => each.member === id)!.state;
const hows = (desk: Desk, files: readonly ReviewOutcome[]) =>
  receive(desk, files, TODAY).arrivals.map(({ how, round }) => [how, round]);
const told = ({ issues }: Desk) =>
  issues.map(({ matter, state, since, round }) => [matter, state, since, round]);
const choices = ({ returns }: Desk) => returns.map(({ file, round, choice }) => [file, round, choice]);

const permitsIn = (desk: Desk) => rollUp(desk).totals[PERMITS];

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.code;
    throw thrown;
  }
  return 'none';
};

const typed = (desk: Desk, given: Partial<Standing>): Desk => ({
  ...desk,
  standings: desk.standings.map((each) => (each.member === 1 ? { ...each, ...given } : each)),
});

describe('rounds', () => {
  const desk = deskOf(WATER, AUDIT);

  test('a desk of a year: its form, its deadline, nothing sent', () => {
    expect([desk.year, desk.edition, desk.due, desk.acceptedOnly]).toEqual([
      2024,
      '2021',
      '2025-01-31',
      false,
    ]);
    expect(desk.standings.map(({ state }) => state)).toEqual(['missing', 'missing']);
  });

  test('the first file, the next one, the same bytes again', () => {
    const [one, two] = [read('1.xlsx', { permits: 1 }), read('2.xlsx', { permits: 2 })];
    expect(hows(desk, [one])).toEqual([['first', 1]]);
    expect(hows(after(desk, [one]), [two])).toEqual([['next', 2]]);
    expect(hows(after(desk, [one], [two]), [one, two])).toEqual([
      ['same', 1],
      ['same', 2],
    ]);
    expect(stateOf(after(desk, [one], [two]))).toBe('received');
  });

  test('what comes after 退回 is 已改; another year changes no state', () => {
    const returned = sendBack(after(desk, [read('1.xlsx', { permits: 1 })]), 1);
    expect(stateOf(returned)).toBe('returned');
    expect(stateOf(after(returned, [read('2.xlsx', { permits: 2 })]))).toBe('revised');
    expect(stateOf(after(returned, [read('3.xlsx', { year: 2023 })]))).toBe('returned');
  });

  test('causes are followed: open, mended, back again, new', () => {
    const files = [['a', 'b'], ['a', 'c'], ['b']].map((matters, index) =>
      read(`${index}.xlsx`, { permits: index, issues: matters.map((matter) => issue(matter)) }),
    );
    const [one, two, three] = files as [ReviewedFile, ReviewedFile, ReviewedFile];
    const second = after(desk, [one], [two]);
    expect(told(second)).toEqual([
      ['a', 'open', 1, 2],
      ['c', 'new', 2, 2],
      ['b', 'mended', 1, 2],
    ]);
    expect(sinceOf(second, 1)).toEqual({
      mended: ['b'],
      open: ['a'],
      new: ['c'],
      changed: [{ field: 'proactive.licensing.decisions', from: 0, to: 1 }],
    });
    expect(told(after(second, [three]))).toEqual([
      ['b', 'new', 3, 3],
      ['a', 'mended', 1, 3],
      ['c', 'mended', 2, 3],
    ]);
    expect(sinceOf(after(desk, [one]), 1)).toBeNull();
  });

  test('words and explanations stay while the cause says the same', () => {
    const first = after(desk, [read('1.xlsx', { issues: [issue('a'), issue('b', '差2')] })]);
    const edited = explainIssue(explainIssue(first, 1, 'a', '情况属实'), 1, 'b', '情况属实');
    const worded = { ...edited, issues: edited.issues.map((each) => ({ ...each, words: '请核对' })) };
    const next = after(worded, [read('2.xlsx', { issues: [issue('a'), issue('b', '差3')] })]);
    expect(
      next.issues.map(({ matter, state, explained, words }) => [matter, state, explained, words]),
    ).toEqual([
      ['a', 'explained', '情况属实', '请核对'],
      ['b', 'open', '', '请核对'],
    ]);
    expect(sinceOf(next, 1)).toMatchObject({ open: ['b'], new: [], mended: [] });
  });

  test('equal in what they say, two files of one drop are one', () => {
    expect(hows(desk, [read('1.xlsx', { permits: 1 }), read('2.docx', { permits: 1 })])).toEqual([
      ['first', 1],
      ['same', 1],
    ]);
  });

  test('of another year, of nobody, not sure, unread', () => {
    const files = [
      read('1.xlsx', { year: 2023 }),
      read('2.xlsx', { member: null }),
      read('3.xlsx', { member: null, candidates: [2] }),
      read('4.xlsx', { member: 99 }),
      unread('5.xlsx'),
    ];
    const received = receive(desk, files, TODAY);
    expect(received.arrivals.map(({ file, member: of, how, round }) => [file, of, how, round])).toEqual([
      ['1.xlsx', 1, 'otherYear', 0],
      ['2.xlsx', null, 'unlisted', 0],
      ['3.xlsx', null, 'unsure', 0],
      ['4.xlsx', null, 'unlisted', 0],
      ['5.xlsx', null, 'unread', 0],
    ]);
    expect(stateOf(received.desk)).toBe('missing');
    expect(rollUp(received.desk)).toMatchObject({ wrongYear: [1], missing: [2], complete: false });
    // It bears figures, but none of this year.
    expect(received.desk.returns[0]?.figures[RECEIVED]).toBe(0);
    expect(factsOf(received.desk)[0]?.totals.received).toBeNull();
    expect(hows(received.desk, files.slice(0, 3))).toEqual([
      ['same', 0],
      ['same', 0],
      ['same', 0],
    ]);
  });

  test('a file that can now be read is unread no longer, under its name or by its bytes', () => {
    const before = after(desk, [unread('1.xlsx'), unread('2.xlsx', 'bytes'), unread('3.xlsx')]);
    const next = after(before, [read('1.xlsx'), read('新/2.xlsx', { member: 2, digest: 'bytes' })]);
    expect(next.unread.map(({ file }) => file)).toEqual(['3.xlsx']);
    expect(after(next, [unread('3.xlsx', 'other')]).unread.map(({ digest }) => digest)).toEqual(['other']);
  });

  test('two files of one name in a drop keep names of their own', () => {
    const {
      desk: next,
      arrivals,
      remarks,
    } = receive(
      desk,
      [
        read('年报.xlsx', { digest: 'one', permits: 1 }),
        read('年报.xlsx', { digest: 'two', permits: 2 }),
        read('年报.xlsx', { digest: 'three', permits: 3, member: 2 }),
      ],
      TODAY,
    );
    expect(arrivals.map(({ file, member: of, how }) => [file, of, how])).toEqual([
      ['年报.xlsx', 1, 'twice'],
      ['年报 (2).xlsx', 1, 'twice'],
      ['年报 (3).xlsx', 2, 'first'],
    ]);
    expect(remarks.map(({ code }) => code)).toEqual(['file-renamed', 'file-renamed']);
    expect(choices(choose(next, 1, '年报 (2).xlsx', 'zh-CN'))).toEqual([
      ['年报.xlsx', 1, 'leftOut'],
      ['年报 (2).xlsx', 1, 'chosen'],
      ['年报 (3).xlsx', 1, 'only'],
    ]);
  });

  test('the year of most files; none where two are as many', () => {
    expect(yearOfMost([read('1'), read('2'), read('3', { year: 2023 }), unread('4')])).toBe(2024);
    expect(yearOfMost([read('1'), read('3', { year: 2023 })])).toBeNull();
    expect(yearOfMost([])).toBeNull();
  });

  test("members that are gone leave their files to nobody; last year's go with them", () => {
    const full = after(keepPrevious(desk, [read('0.xlsx', { year: 2023 })], TODAY), [
      read('1.xlsx', { issues: [issue('a')] }),
      read('2.xlsx', { member: 2 }),
    ]);
    const less = withMembers(full, [AUDIT]);
    expect(less.returns.map(({ file, member: of, round }) => [file, of, round])).toEqual([
      ['1.xlsx', null, 0],
      ['2.xlsx', 2, 1],
    ]);
    expect(less.issues).toEqual([]);
    expect(withMembers(less, [AUDIT, WATER]).standings.map(({ state }) => state)).toEqual([
      'received',
      'missing',
    ]);
  });
});

describe('two files of one member in one drop', () => {
  const [one, two] = [
    read('1.xlsx', { permits: 1, issues: [issue('a')] }),
    read('2.xlsx', { permits: 2, issues: [issue('b')] }),
  ];
  const open = after(deskOf(WATER, AUDIT), [one, two]);

  test('both stand open, and nothing is counted or accepted', () => {
    expect(choices(open)).toEqual([
      ['1.xlsx', 1, 'open'],
      ['2.xlsx', 1, 'open'],
    ]);
    expect(rollUp(open)).toMatchObject({ counted: [], undecided: [1], missing: [2], complete: false });
    expect(codeOf(() => accept(open, 1))).toBe('desk/undecided');
  });

  test('one is chosen, then the other: causes are those of the one that counts', () => {
    const first = choose(open, 1, '1.xlsx', 'zh-CN', [one, two]);
    expect(told(first)).toEqual([['a', 'new', 1, 1]]);
    const second = choose(first, 1, '2.xlsx', 'zh-CN', [one, two]);
    expect(choices(second)).toEqual([
      ['1.xlsx', 1, 'leftOut'],
      ['2.xlsx', 1, 'chosen'],
    ]);
    expect(told(second)).toEqual([['b', 'new', 1, 1]]);
    expect(permitsIn(second)).toBe(2);
    expect(codeOf(() => choose(open, 1, '3.xlsx', 'zh-CN'))).toBe('desk/no-such-file');
  });

  test('choosing again gives back what the first choice mended', () => {
    const before = after(deskOf(WATER), [read('0.xlsx', { permits: 9, issues: [issue('b')] })], [one, two]);
    const first = choose(before, 1, '1.xlsx', 'zh-CN', [one, two]);
    expect(told(first)).toEqual([
      ['a', 'new', 2, 2],
      ['b', 'mended', 1, 2],
    ]);
    expect(told(choose(first, 1, '2.xlsx', 'zh-CN', [one, two]))).toEqual([['b', 'open', 1, 2]]);
  });

  test('a later drop of one file settles it', () => {
    const settled = after(open, [read('3.xlsx', { permits: 3 })]);
    expect(choices(settled)).toEqual([
      ['1.xlsx', 1, 'leftOut'],
      ['2.xlsx', 1, 'leftOut'],
      ['3.xlsx', 2, 'only'],
    ]);
    expect(rollUp(settled)).toMatchObject({ undecided: [], missing: [2] });
  });

  test('an accepted round counts while two later ones wait', () => {
    const accepted = accept(after(deskOf(WATER), [read('0.xlsx', { permits: 9 })]), 1);
    const waiting = after(accepted, [one, two]);
    expect(permitsIn(waiting)).toBe(9);
    expect(waiting.standings[0]!.changedAfterAcceptance).toBe(true);
  });
});

describe('acceptance', () => {
  const sent = after(deskOf(WATER, AUDIT), [read('1.xlsx', { permits: 1 })]);
  const accepted = accept(sent, 1);

  test('it locks the round and its fingerprint, and can be taken back', () => {
    expect(accepted.standings[0]).toMatchObject({
      state: 'accepted',
      accepted: { round: 1, fingerprint: '2024 1' },
    });
    expect(unaccept(accepted, 1).standings[0]).toMatchObject({ state: 'received', accepted: null });
    expect(stateOf(unaccept(after(accepted, [read('2.xlsx', { permits: 2 })]), 1))).toBe('revised');
  });

  test('nothing is accepted or sent back where nothing is there', () => {
    expect(codeOf(() => accept(sent, 2))).toBe('desk/nothing-to-accept');
    expect(codeOf(() => sendBack(sent, 2))).toBe('desk/nothing-to-return');
    expect(codeOf(() => accept(after(deskOf(WATER), [read('1.xlsx', { year: 2023 })]), 1))).toBe(
      'desk/nothing-to-accept',
    );
  });

  test('通过后又改: the accepted round counts on until somebody decides', () => {
    const { desk, remarks } = receive(accepted, [read('2.xlsx', { permits: 5 })], TODAY);
    expect(desk.standings[0]).toMatchObject({ state: 'accepted', changedAfterAcceptance: true });
    expect(remarks).toEqual([{ code: 'changed-after-acceptance', name: '清泉县水务局', round: 2 }]);
    expect(permitsIn(desk)).toBe(1);
    expect(permitsIn(accept(desk, 1))).toBe(5);
    expect(accept(desk, 1).standings[0]).toMatchObject({ changedAfterAcceptance: false });
    const back = receive(desk, [read('3.xlsx', { permits: 1 })], TODAY);
    expect(back.desk.standings[0]).toMatchObject({ changedAfterAcceptance: false });
    expect(back.remarks).toEqual([]);
  });

  test('published on a day: accepted ones are published, and stay so when accepted again', () => {
    expect(stateOf(publishOn(accepted, 1, '2025-01-20'))).toBe('published');
    expect(stateOf(publishOn(sent, 1, '2025-01-20'))).toBe('received');
    expect(stateOf(accept(publishOn(sent, 1, '2025-01-20'), 1))).toBe('published');
    expect(factsOf(publishOn(accepted, 1, '2025-01-31')).map(({ inTime }) => inTime)).toEqual([true, null]);
    expect(factsOf(publishOn(accepted, 1, '2025-02-01')).map(({ inTime }) => inTime)).toEqual([false, null]);
  });

  test('只计已通过: only accepted rounds count, and others keep the sums from being complete', () => {
    const both = after(accepted, [read('2.xlsx', { member: 2, permits: 4 })]);
    expect(rollUp(both)).toMatchObject({ notAccepted: [2], complete: true });
    expect(permitsIn(both)).toBe(5);
    const strict = rollUp({ ...both, acceptedOnly: true });
    expect(strict).toMatchObject({ notAccepted: [2], complete: false });
    expect(strict.totals[PERMITS]).toBe(1);
  });

  test('states that were typed into cells', () => {
    const settled = settleTyped(typed(sent, { state: 'accepted' }));
    expect(settled.desk.standings[0]!.accepted).toEqual({ round: 1, fingerprint: '2024 1' });
    expect(settled.remarks).toEqual([{ code: 'typed-accepted', name: '清泉县水务局', round: 1 }]);
    const nothing = settleTyped(typed(deskOf(WATER), { state: 'published' }));
    expect(nothing.desk.standings[0]).toMatchObject({ state: 'missing', accepted: null });
    expect(nothing.remarks).toEqual([{ code: 'accepted-nothing', name: '清泉县水务局' }]);
    expect(settleTyped(typed(accepted, { state: 'returned' })).desk.standings[0]).toMatchObject({
      state: 'returned',
      accepted: null,
    });
    expect(settleTyped(accepted)).toEqual({ desk: accepted, remarks: [] });
  });

  test('an accepted round whose row was deleted counts nothing, and the sums are not complete', () => {
    const deleted: Desk = { ...after(accepted, [read('2.xlsx', { permits: 5 })]) };
    const without = { ...deleted, returns: deleted.returns.filter(({ round }) => round !== 1) };
    expect(rollUp(without)).toMatchObject({ counted: [], undecided: [1], complete: false });
    const settled = settleTyped(without);
    expect(settled.remarks).toEqual([{ code: 'accepted-gone', name: '清泉县水务局', round: 1 }]);
    expect(settled.desk.standings[0]).toMatchObject({ state: 'revised', accepted: null });
  });
});

describe('a file is put to a member', () => {
  const stranger = read('1.xlsx', {
    member: null,
    unit: '县河湖中心',
    candidates: [1],
    issues: [issue('a')],
  });
  const unsure = after(deskOf(WATER, AUDIT), [stranger]);

  test('it is a round of the member, whose name in the file is remembered', () => {
    const put = assign(unsure, '1.xlsx', 1, TODAY, 'zh-CN', [stranger]);
    expect(put.returns.map(({ member: of, round, matchedBy }) => [of, round, matchedBy])).toEqual([
      [1, 1, 'person'],
    ]);
    expect(put.members[0]!.otherNames).toEqual(['县河湖中心']);
    expect(stateOf(put)).toBe('received');
    expect(told(put)).toEqual([['a', 'new', 1, 1]]);
    expect(codeOf(() => assign(unsure, '9.xlsx', 1, TODAY, 'zh-CN'))).toBe('desk/no-such-file');
    expect(codeOf(() => assign(unsure, '1.xlsx', 9, TODAY, 'zh-CN'))).toBe('desk/no-such-file');
  });

  test('it is taken away again, and goes to another', () => {
    const put = assign(unsure, '1.xlsx', 1, TODAY, 'zh-CN', [stranger]);
    const free = assign(put, '1.xlsx', null, TODAY, 'zh-CN');
    expect(free.returns.map(({ member: of, round }) => [of, round])).toEqual([[null, 0]]);
    expect(stateOf(free)).toBe('missing');
    expect(free.issues).toEqual([]);
    const other = assign(accept(put, 1), '1.xlsx', 2, TODAY, 'zh-CN', [stranger]);
    expect(other.standings.map(({ state, accepted }) => [state, accepted])).toEqual([
      ['missing', null],
      ['received', null],
    ]);
  });

  test('a file with the name of one member that is put to another leaves the names alone', () => {
    const wrong = after(deskOf(WATER, AUDIT), [read('1.xlsx', { member: null, unit: '清泉县审计局' })]);
    expect(assign(wrong, '1.xlsx', 1, TODAY, 'zh-CN').members[0]!.otherNames).toEqual([]);
  });
});

test('worst first: errors, then gaps, then who is missing, then those without errors, accepted ones last', () => {
  const members = [1, 2, 3, 4, 5].map((id) => member(id, `清泉县${id}局`));
  const gap = read('4', { member: 4 });
  const uneven: ReviewedFile = {
    ...gap,
    report: { ...gap.report, figures: { ...gap.report.figures, [RECEIVED]: 2 } },
  };
  const desk = after(deskOf(...members), [
    read('1', { member: 1, permits: 1 }),
    read('3', { member: 3, permits: 3 }),
    uneven,
    read('5', { member: 5, permits: 5, issues: [issue('a')] }),
  ]);
  expect(worstFirst(factsOf(accept(desk, 1))).map(({ member: { id } }) => id)).toEqual([5, 4, 2, 3, 1]);
});
