/**
 * A round is received: each file becomes a return of its member, the member's next round; what came before stays. Nothing is
 * chosen silently, and nothing that was decided is undone.
 */
import { requireEdition } from '../../report';
import type {
  Choice,
  Desk,
  Issue,
  LetterWords,
  Member,
  Return,
  ReviewedFile,
  ReviewOutcome,
  Since,
  Standing,
  UnreadReturn,
} from '../types';
import { isOfDesk } from '../usable';
import { issuesAfter, sinceOf } from './since';

/** How a file was received. */
export type How = 'first' | 'next' | 'same' | 'twice' | 'unsure' | 'unlisted' | 'otherYear' | 'unread';

/** What became of one file. */
export interface Arrival {
  readonly file: string;
  readonly member: number | null;
  /** 0 where it is of no round. */
  readonly round: number;
  readonly how: How;
  /** Against the round before; null for a first one. */
  readonly since: Since | null;
}

export interface Received {
  readonly desk: Desk;
  readonly arrivals: readonly Arrival[];
}

export interface NewDesk {
  readonly year: number;
  readonly members: readonly Member[];
  /** YYYY-MM-DD, or null for 31 January, by which bodies publish (条例 50). */
  readonly due: string | null;
  readonly letterWords: LetterWords;
}

/** Nothing is known of a member. */
export const newStanding = (member: number): Standing => ({
  member,
  state: 'missing',
  accepted: null,
  publishedOn: null,
  changedAfterAcceptance: false,
  note: '',
  own: {},
});

/** A desk to which nobody has sent anything; throws `report/edition` for a year without a form. */
export function newDesk({ year, members, due, letterWords }: NewDesk): Desk {
  return {
    year,
    edition: requireEdition(year).id,
    due: due ?? `${year + 1}-01-31`,
    acceptedOnly: false,
    members,
    standings: members.map(({ id }) => newStanding(id)),
    returns: [],
    issues: [],
    unread: [],
    letterWords,
  };
}

/** The same desk with these members: those that are new have sent nothing. */
export function withMembers(desk: Desk, members: readonly Member[]): Desk {
  const known = new Map(desk.standings.map((standing) => [standing.member, standing]));
  return { ...desk, members, standings: members.map(({ id }) => known.get(id) ?? newStanding(id)) };
}

/** The year that more of the files are for than for any other, or null. */
export function yearOfMost(outcomes: readonly ReviewOutcome[]): number | null {
  const counts = new Map<number, number>();
  for (const outcome of outcomes) {
    const year = outcome.kind === 'return' ? outcome.report.year : null;
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

interface Place {
  readonly member: number | null;
  readonly round: number;
  readonly choice: Choice;
  readonly received: string;
}

function returnOf({ file, digest, report, matchedBy, candidates }: ReviewedFile, place: Place): Return {
  const counts = (severity: 'error' | 'warning') =>
    report.issues.filter((issue) => issue.severity === severity && issue.explained === '').length;
  return {
    ...place,
    file,
    digest,
    matchedBy,
    candidates,
    unit: report.unit,
    year: report.year,
    kind: report.kind,
    edition: report.edition,
    figures: report.figures,
    parts: report.parts,
    fingerprint: report.fingerprint,
    state: report.state,
    errors: counts('error'),
    warnings: counts('warning'),
    publishedOn: report.publishedOn,
  };
}

/** What one member's part of the desk is. */
interface Own {
  readonly standing: Standing;
  readonly returns: readonly Return[];
  readonly issues: readonly Issue[];
}

/** The state after a file came: what was returned is revised, what was decided stays. */
function stateAfter({ state }: Standing): Standing['state'] {
  if (state === 'missing') return 'received';
  return state === 'returned' ? 'revised' : state;
}

type NewArrival = Omit<Arrival, 'since'>;

/** Files of one member in one drop. */
function receiveOwn(
  own: Own,
  files: readonly ReviewedFile[],
  member: number,
  desk: Desk,
  today: string,
): { readonly own: Own; readonly arrivals: readonly NewArrival[] } {
  const arrivals: NewArrival[] = [];
  const fresh: ReviewedFile[] = [];
  const roundOf = new Map(own.returns.map(({ digest, round }) => [digest, round]));
  for (const file of files) {
    const known = roundOf.get(file.digest);
    const twin = fresh.find(
      (each) => each.digest === file.digest || each.report.fingerprint === file.report.fingerprint,
    );
    if (known !== undefined || twin)
      arrivals.push({ file: file.file, member, round: known ?? 0, how: 'same' });
    else fresh.push(file);
  }
  const right = fresh.filter(({ report }) => isOfDesk(report, desk));
  const other = fresh.filter(({ report }) => !isOfDesk(report, desk));
  const place = { member, received: today };
  const returns: Return[] = [
    ...own.returns,
    ...other.map((file) => returnOf(file, { ...place, round: 0, choice: 'only' })),
  ];
  arrivals.push(...other.map(({ file }): NewArrival => ({ file, member, round: 0, how: 'otherYear' })));
  const standing = fresh.length === 0 ? own.standing : { ...own.standing, state: stateAfter(own.standing) };
  const [first, ...more] = right;
  if (!first) return { own: { ...own, standing, returns }, arrivals };
  const round = own.returns.reduce((most, each) => Math.max(most, each.round), 0) + 1;
  const accepted = standing.accepted?.fingerprint;
  const changed = accepted !== undefined && right.some(({ report }) => report.fingerprint !== accepted);
  const after = { ...standing, changedAfterAcceptance: standing.changedAfterAcceptance || changed };
  if (more.length > 0) {
    arrivals.push(...right.map(({ file }): NewArrival => ({ file, member, round, how: 'twice' })));
    const open = right.map((file) => returnOf(file, { ...place, round, choice: 'open' }));
    return { own: { standing: after, returns: [...returns, ...open], issues: own.issues }, arrivals };
  }
  arrivals.push({ file: first.file, member, round, how: round === 1 ? 'first' : 'next' });
  // One file settles what of the rounds before was left open.
  const settled = returns.map((each): Return =>
    each.choice === 'open' ? { ...each, choice: 'leftOut' } : each,
  );
  return {
    own: {
      standing: after,
      returns: [...settled, returnOf(first, { ...place, round, choice: 'only' })],
      issues: issuesAfter(own.issues, first.report.issues, member, round),
    },
    arrivals,
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number | null): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Files of nobody, or of whom is not sure: kept once each, to be put to a member. */
function receiveOthers(files: readonly ReviewedFile[], before: readonly Return[], today: string) {
  const known = new Set(before.flatMap(({ member, digest }) => (member === null ? digest : [])));
  const returns: Return[] = [];
  const arrivals = files.map((file): NewArrival => {
    const how: How = known.has(file.digest) ? 'same' : file.candidates.length > 0 ? 'unsure' : 'unlisted';
    known.add(file.digest);
    if (how !== 'same')
      returns.push(returnOf(file, { member: null, round: 0, choice: 'only', received: today }));
    return { file: file.file, member: null, round: 0, how };
  });
  return { returns, arrivals };
}

/**
 * The desk after a round; `today` is the day it came, YYYY-MM-DD. Arrivals are in the order of the outcomes. A file whose
 * member is not on the desk is one of nobody.
 */
export function receive(desk: Desk, outcomes: readonly ReviewOutcome[], today: string): Received {
  const ids = new Set(desk.members.map(({ id }) => id));
  const files = outcomes
    .filter((outcome): outcome is ReviewedFile => outcome.kind === 'return')
    .map((file) =>
      file.member === null || ids.has(file.member) ? file : { ...file, member: null, matchedBy: null },
    );
  const unread = outcomes.filter((outcome): outcome is UnreadReturn => outcome.kind === 'unread');
  const [returns, issues] = [
    grouped(desk.returns, ({ member }) => member),
    grouped(desk.issues, ({ member }) => member),
  ];
  const mine = grouped(files, ({ member }) => member);
  const arrivals = new Map<string, NewArrival>(
    unread.map(({ file }) => [file, { file, member: null, round: 0, how: 'unread' }]),
  );
  const owns = desk.standings.map((standing): Own => {
    const own: Own = {
      standing,
      returns: returns.get(standing.member) ?? [],
      issues: issues.get(standing.member) ?? [],
    };
    const brought = mine.get(standing.member);
    if (!brought) return own;
    const received = receiveOwn(own, brought, standing.member, desk, today);
    for (const arrival of received.arrivals) arrivals.set(arrival.file, arrival);
    return received.own;
  });
  const others = receiveOthers(
    files.filter(({ member }) => member === null),
    desk.returns,
    today,
  );
  for (const arrival of others.arrivals) arrivals.set(arrival.file, arrival);
  const read = new Set(files.map(({ file }) => file));
  const again = new Set(unread.map(({ file }) => file));
  const after: Desk = {
    ...desk,
    standings: owns.map(({ standing }) => standing),
    returns: [
      ...owns.flatMap((own) => own.returns),
      ...desk.returns.filter(({ member }) => member === null),
      ...others.returns,
    ],
    issues: owns.flatMap((own) => own.issues),
    unread: [...desk.unread.filter(({ file }) => !read.has(file) && !again.has(file)), ...unread],
  };
  const at = new Map(desk.standings.map(({ member }, index) => [member, index]));
  const sinceIn = (member: number): Since | null => {
    const own = owns[at.get(member) ?? -1];
    return own ? sinceOf({ ...after, returns: own.returns, issues: own.issues }, member) : null;
  };
  return {
    desk: after,
    arrivals: outcomes.flatMap(({ file }) => {
      const arrival = arrivals.get(file);
      if (!arrival) return [];
      const { member, how } = arrival;
      return { ...arrival, since: how === 'next' && member !== null ? sinceIn(member) : null };
    }),
  };
}

/** Keeps last year's reports with their members, to compare with: for each member the one that came last. */
export function keepPrevious(desk: Desk, files: readonly ReviewedFile[], today: string): Desk {
  const last = new Map(
    files.flatMap((file) =>
      file.member !== null && file.report.year === desk.year - 1 ? [[file.member, file]] : [],
    ),
  );
  const kept = desk.returns.filter(
    ({ member, choice }) => choice !== 'previous' || member === null || !last.has(member),
  );
  const previous = [...last.values()].map((file) =>
    returnOf(file, { member: file.member, round: 0, choice: 'previous', received: today }),
  );
  return { ...desk, returns: [...kept, ...previous] };
}
