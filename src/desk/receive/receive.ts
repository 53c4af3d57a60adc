/**
 * A round is received: each file becomes a return of its member, the member's next round; what came before stays. Nothing is
 * chosen silently, and nothing that was decided is undone.
 */
import { requireEdition } from '../../report';
import { byMember } from '../byMember';
import type { DeskRemark } from '../remarks';
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
  /** As the desk keeps it. */
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
  /** One for each outcome, in their order. */
  readonly arrivals: readonly Arrival[];
  readonly remarks: readonly DeskRemark[];
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
    scope: { kind: '', member: '' },
    members,
    standings: members.map(({ id }) => newStanding(id)),
    returns: [],
    issues: [],
    unread: [],
    letterWords,
    localDemands: [],
  };
}

/** The same desk with these members: those that are new have sent nothing, and what one sent that is gone is of nobody. */
export function withMembers(desk: Desk, members: readonly Member[]): Desk {
  const known = new Map(desk.standings.map((standing) => [standing.member, standing]));
  const ids = new Set(members.map(({ id }) => id));
  const isGone = (member: number | null): boolean => member !== null && !ids.has(member);
  return {
    ...desk,
    members,
    standings: members.map(({ id }) => known.get(id) ?? newStanding(id)),
    returns: desk.returns
      .filter(({ member, choice }) => !isGone(member) || choice !== 'previous')
      .map((each): Return =>
        isGone(each.member)
          ? { ...each, member: null, round: 0, choice: 'only', matchedBy: null, candidates: [] }
          : each,
      ),
    issues: desk.issues.filter(({ member }) => !isGone(member)),
  };
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

type NewArrival = Omit<Arrival, 'since' | 'file'>;
/** By the outcome: several files may bear one name. */
type Arrivals = Map<ReviewOutcome, NewArrival>;

/** The highest round of a member's returns; 0 for none. */
export const lastRound = (returns: readonly Return[]): number =>
  returns.reduce((most, { round }) => Math.max(most, round), 0);

/** Files of one member in one drop. */
function receiveOwn(
  own: Own,
  files: readonly ReviewedFile[],
  desk: Desk,
  today: string,
  arrivals: Arrivals,
): Own {
  const { member } = own.standing;
  const roundOf = new Map(own.returns.map(({ digest, round }) => [digest, round]));
  const fresh: ReviewedFile[] = [];
  const next = lastRound(own.returns) + 1;
  for (const file of files) {
    const known = roundOf.get(file.digest);
    const twin = fresh.find(
      (each) => each.digest === file.digest || each.report.fingerprint === file.report.fingerprint,
    );
    const round = isOfDesk(file.report, desk) ? next : 0;
    if (known === undefined && !twin) fresh.push(file);
    else arrivals.set(file, { member, round: known ?? round, how: 'same' });
  }
  const right = fresh.filter(({ report }) => isOfDesk(report, desk));
  const other = fresh.filter(({ report }) => !isOfDesk(report, desk));
  for (const file of other) arrivals.set(file, { member, round: 0, how: 'otherYear' });
  const place = { member, received: today };
  const returns: Return[] = [
    ...own.returns,
    ...other.map((file) => returnOf(file, { ...place, round: 0, choice: 'only' })),
  ];
  const [first, ...more] = right;
  if (!first) return { ...own, returns };
  const accepted = own.standing.accepted?.fingerprint;
  const standing: Standing = {
    ...own.standing,
    state: stateAfter(own.standing),
    changedAfterAcceptance:
      accepted !== undefined && right.some(({ report }) => report.fingerprint !== accepted),
  };
  if (more.length > 0) {
    for (const file of right) arrivals.set(file, { member, round: next, how: 'twice' });
    const open = right.map((file) => returnOf(file, { ...place, round: next, choice: 'open' }));
    return { standing, returns: [...returns, ...open], issues: own.issues };
  }
  arrivals.set(first, { member, round: next, how: next === 1 ? 'first' : 'next' });
  return {
    standing,
    returns: [...returns.map(settled), returnOf(first, { ...place, round: next, choice: 'only' })],
    issues: issuesAfter(own.issues, first.report.issues, member, next),
  };
}

/** One file, or a choice, settles what was left open before. */
export const settled = (each: Return): Return =>
  each.choice === 'open' ? { ...each, choice: 'leftOut' } : each;

/** Files of nobody, or of whom is not sure: kept once each, to be put to a member. */
function receiveOthers(
  files: readonly ReviewedFile[],
  before: readonly Return[],
  today: string,
  arrivals: Arrivals,
): Return[] {
  const known = new Map(before.map((each) => [each.digest, each.member]));
  return files.flatMap((file) => {
    const owner = known.get(file.digest);
    if (owner !== undefined) {
      arrivals.set(file, { member: owner, round: 0, how: 'same' });
      return [];
    }
    known.set(file.digest, null);
    arrivals.set(file, { member: null, round: 0, how: file.candidates.length > 0 ? 'unsure' : 'unlisted' });
    return returnOf(file, { member: null, round: 0, choice: 'only', received: today });
  });
}

/** 年报.xlsx → 年报 (2).xlsx. */
const numbered = (file: string, number: number): string =>
  file.replace(/(\.[^./\\]{1,5})?$/, (ending) => ` (${number})${ending}`);

/** Files of different bytes get names of their own, so that a name tells which one is meant. */
function withOwnNames(
  outcomes: readonly ReviewOutcome[],
  { returns }: Desk,
  remarks: DeskRemark[],
): ReviewOutcome[] {
  const taken = new Map(returns.flatMap((each) => (each.member === null ? [[each.file, each.digest]] : [])));
  return outcomes.map((outcome) => {
    const { file, digest } = outcome;
    let name = file;
    for (let number = 2; (taken.get(name) ?? digest) !== digest; number++) name = numbered(file, number);
    taken.set(name, digest);
    if (name === file) return outcome;
    remarks.push({ code: 'file-renamed', file, as: name });
    return { ...outcome, file: name };
  });
}

/** What came later differs from what was accepted. */
function changesIn(before: Desk, after: Desk, owns: readonly Own[]): DeskRemark[] {
  return after.standings.flatMap((standing, index): DeskRemark[] => {
    const own = owns[index];
    if (!own || !standing.changedAfterAcceptance || own.returns.length === 0) return [];
    const round = lastRound(own.returns);
    const known = before.returns.some((each) => each.member === standing.member && each.round === round);
    const name = after.members.find(({ id }) => id === standing.member)?.name ?? '';
    return known ? [] : [{ code: 'changed-after-acceptance', name, round }];
  });
}

/** Files that could not be read, without those that now can, or that came again. */
function unreadAfter(before: readonly UnreadReturn[], outcomes: readonly ReviewOutcome[]): UnreadReturn[] {
  const files = new Set(outcomes.map(({ file }) => file));
  const digests = new Set(outcomes.flatMap(({ kind, digest }) => (kind === 'return' ? digest : [])));
  const unread = outcomes.filter((outcome): outcome is UnreadReturn => outcome.kind === 'unread');
  return [...before.filter(({ file, digest }) => !files.has(file) && !digests.has(digest)), ...unread];
}

/**
 * The desk after a round; `today` is the day it came, YYYY-MM-DD. A file whose member is not on the desk is one of nobody.
 */
export function receive(desk: Desk, outcomes: readonly ReviewOutcome[], today: string): Received {
  const remarks: DeskRemark[] = [];
  const ids = new Set(desk.members.map(({ id }) => id));
  const came = withOwnNames(outcomes, desk, remarks).map((outcome): ReviewOutcome =>
    outcome.kind === 'unread' || outcome.member === null || ids.has(outcome.member)
      ? outcome
      : { ...outcome, member: null, matchedBy: null },
  );
  const arrivals: Arrivals = new Map();
  const files: ReviewedFile[] = [];
  for (const outcome of came)
    if (outcome.kind === 'return') files.push(outcome);
    else arrivals.set(outcome, { member: null, round: 0, how: 'unread' });
  const returns = byMember(desk.returns);
  const issues = byMember(desk.issues);
  const mine = byMember(files);
  const owns = desk.standings.map((standing): Own => {
    const { member } = standing;
    const own: Own = { standing, returns: returns.get(member) ?? [], issues: issues.get(member) ?? [] };
    const brought = mine.get(member);
    return brought ? receiveOwn(own, brought, desk, today, arrivals) : own;
  });
  const others = receiveOthers(
    files.filter(({ member }) => member === null),
    desk.returns,
    today,
    arrivals,
  );
  const found = new Set(files.flatMap(({ member, digest }) => (member === null ? [] : digest)));
  const after: Desk = {
    ...desk,
    standings: owns.map(({ standing }) => standing),
    returns: [
      ...owns.flatMap((own) => own.returns),
      ...desk.returns.filter(
        ({ member, digest }) =>
          (member === null && !found.has(digest)) || (member !== null && !ids.has(member)),
      ),
      ...others,
    ],
    issues: [...owns.flatMap((own) => own.issues), ...desk.issues.filter(({ member }) => !ids.has(member))],
    unread: unreadAfter(desk.unread, came),
  };
  const ownOf = new Map(owns.map((own) => [own.standing.member, own]));
  const sinceIn = (member: number): Since | null => {
    const own = ownOf.get(member);
    return own ? sinceOf({ ...after, returns: own.returns, issues: own.issues }, member) : null;
  };
  return {
    desk: after,
    arrivals: came.map((outcome): Arrival => {
      const arrival = arrivals.get(outcome) ?? { member: null, round: 0, how: 'same' };
      const { member, how } = arrival;
      return {
        file: outcome.file,
        ...arrival,
        since: how === 'next' && member !== null ? sinceIn(member) : null,
      };
    }),
    remarks: [...remarks, ...changesIn(desk, after, owns)],
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
