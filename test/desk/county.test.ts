/** A whole January: the desk finds what was planted in a county's files, round by round, and nothing else. */
import { accept, newDesk, publishOn, receive, rollUp, sendBack, worstFirst, factsOf } from '../../src/desk';
import type { Arrival, Desk, DeskRemark, ReviewedFile, ReviewOutcome } from '../../src/desk';
import { DEFAULT_LETTER_WORDS } from '../../src/desk/letters/words';
import { keepPrevious } from '../../src/desk/receive/receive';
import { reviewFile } from '../../src/desk/receive/reviewFile';
import { previousReturns } from '../../src/desk/current';
import { county } from '../corpus/county';
import type { County, CountyFile, Decision } from '../corpus/county';

const DAYS = ['2025-01-10', '2025-01-17', '2025-01-24'];

interface Played {
  readonly county: County;
  readonly outcomes: readonly (readonly ReviewOutcome[])[];
  readonly arrivals: readonly (readonly Arrival[])[];
  readonly remarks: readonly (readonly DeskRemark[])[];
  readonly desk: Desk;
}

function decide(desk: Desk, { kind, member }: Decision): Desk {
  if (kind === 'accept') return accept(desk, member);
  return kind === 'sendBack' ? sendBack(desk, member) : publishOn(desk, member, '2025-01-20');
}

async function play(seed: number): Promise<Played> {
  const played = await county(seed);
  const { members, previous, rounds, decisions, year } = played;
  const setting = { locale: 'zh-CN' as const, members };
  const last: ReviewedFile[] = [];
  for (const { bytes, file } of previous) {
    const outcome = await reviewFile(bytes, file, { ...setting, previous: {} });
    if (outcome.kind === 'return') last.push(outcome);
  }
  let desk = keepPrevious(
    newDesk({ year, members, due: null, letterWords: DEFAULT_LETTER_WORDS }),
    last,
    '2025-01-02',
  );
  const [outcomes, arrivals, remarks]: [
    ReviewOutcome[][],
    (readonly Arrival[])[],
    (readonly DeskRemark[])[],
  ] = [[], [], []];
  for (const [index, files] of rounds.entries()) {
    const reviewed: ReviewOutcome[] = [];
    for (const { bytes, file } of files)
      reviewed.push(await reviewFile(bytes, file, { ...setting, previous: previousReturns(desk) }));
    const received = receive(desk, reviewed, DAYS[index]!);
    outcomes.push(reviewed);
    arrivals.push(received.arrivals);
    remarks.push(received.remarks);
    desk = decisions[index]!.reduce(decide, received.desk);
  }
  return { county: played, outcomes, arrivals, remarks, desk };
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort();
const byField = <Of extends { readonly field: string }>(changes: readonly Of[]): Of[] =>
  [...changes].sort((one, other) => one.field.localeCompare(other.field));

function sinceOf({ since }: Pick<Arrival, 'since'> | CountyFile['planted']) {
  return (
    since && {
      mended: sorted(since.mended),
      open: sorted(since.open),
      new: sorted(since.new),
      changed: byField(since.changed),
    }
  );
}

describe('a county of sixty in three rounds', () => {
  let played: Played;
  beforeAll(async () => {
    played = await play(7);
  });

  test('every file has the faults that were planted in it, and no other', () => {
    const found = played.outcomes.flat().map((outcome) => ({
      file: outcome.file,
      matters: outcome.kind === 'unread' ? [] : sorted(outcome.report.issues.map(({ matter }) => matter)),
    }));
    const planted = played.county.rounds
      .flat()
      .map(({ file, planted: { matters } }) => ({ file, matters: sorted(matters) }));
    expect(found).toEqual(planted);
  });

  test('every file finds its member, its round and what became of the round before', () => {
    const arrived = played.arrivals.flatMap((round) =>
      round.map((arrival) => ({
        file: arrival.file,
        member: arrival.member,
        how: arrival.how,
        round: arrival.round,
        since: sinceOf(arrival),
      })),
    );
    const planted = played.county.rounds.flat().map(({ file, planted: each }) => ({
      file,
      member: each.member,
      how: each.how,
      round: each.round,
      since: sinceOf(each),
    }));
    expect(arrived).toEqual(planted);
  });

  test('by what files were matched', () => {
    const matched = played.outcomes
      .flat()
      .map((outcome) => [outcome.file, outcome.kind === 'return' ? outcome.matchedBy : null]);
    expect(matched).toEqual(
      played.county.rounds.flat().map(({ file, planted: { matchedBy } }) => [file, matchedBy]),
    );
  });

  test('states, changes after acceptance, and what is said of them', () => {
    const {
      desk,
      county: { expected },
    } = played;
    expect(Object.fromEntries(desk.standings.map(({ member, state }) => [member, state]))).toEqual(
      expected.states,
    );
    expect(desk.standings.filter((each) => each.changedAfterAcceptance).map(({ member }) => member)).toEqual(
      expected.changedAfterAcceptance,
    );
    expect(played.remarks.map((round) => round.map(({ code }) => code))).toEqual([
      [],
      ['changed-after-acceptance'],
      [],
    ]);
    expect(desk.unread).toEqual([]);
  });

  test('the sums count each member once, as the planter adds them up', () => {
    const {
      desk,
      county: { expected },
    } = played;
    const sums = rollUp(desk);
    expect(sums.missing).toEqual(expected.missing);
    expect(sums.undecided).toEqual(expected.undecided);
    expect(sums.wrongYear).toEqual([]);
    expect(sums.withoutFigures).toEqual([]);
    expect(sums.complete).toBe(false);
    expect(Object.fromEntries(sums.counted.map(({ member, round }) => [member, round]))).toEqual(
      expected.counted,
    );
    const nonzero = Object.entries(sums.totals).filter(([, total]) => total !== 0);
    expect(Object.fromEntries(nonzero)).toEqual(
      Object.fromEntries(Object.entries(expected.totals).filter(([, total]) => total !== 0)),
    );
  });

  test('whoever needs a decision stands first, whoever is accepted last', () => {
    const ids = worstFirst(factsOf(played.desk)).map(({ member }) => member.id);
    expect(ids.slice(0, 2).sort((one, other) => one - other)).toEqual([28, 34]);
    expect(ids.slice(-2).sort((one, other) => one - other)).toEqual([2, 35]);
  });
});
