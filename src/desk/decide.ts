/** What a reviewer decides, each from a desk to a desk. Refusals are `UserError`s; the desk is then as it was. */
import { UserError } from '../messages';
import type { Locale } from '../messages';
import { nameForm } from '../text';
import { lastRound, receive, settled } from './receive/receive';
import { issuesAfter, issuesBefore } from './receive/since';
import { previousReturns } from './current';
import { readAgain } from './receive/stored';
import type { DeskRemark } from './remarks';
import type { State } from '../form';
import type { Desk, Issue, Member, Return, ReviewedFile, Standing } from './types';
import { isUndecided, isUsable, latestUsable } from './usable';
import { byMember } from './byMember';

function withStanding(desk: Desk, member: number, change: (standing: Standing) => Partial<Standing>): Desk {
  return {
    ...desk,
    standings: desk.standings.map((each) => (each.member === member ? { ...each, ...change(each) } : each)),
  };
}

const nameOf = ({ members }: Desk, id: number): string => members.find((each) => each.id === id)?.name ?? '';

const ownReturns = ({ returns }: Desk, member: number): readonly Return[] =>
  returns.filter((each) => each.member === member);

/** 通过: locks the round and its fingerprint. Throws `desk/nothing-to-accept`, `desk/undecided`. */
export function accept(desk: Desk, member: number): Desk {
  const own = ownReturns(desk, member);
  const latest = latestUsable(own, desk);
  const name = nameOf(desk, member);
  if (isUndecided(own, desk)) throw new UserError('desk/undecided', { name });
  if (!latest) throw new UserError('desk/nothing-to-accept', { name });
  return withStanding(desk, member, ({ publishedOn }) => ({
    state: publishedOn === null ? 'accepted' : 'published',
    accepted: { round: latest.round, fingerprint: latest.fingerprint },
    changedAfterAcceptance: false,
  }));
}

/** The state of a member of whom nothing is decided, as its rounds say. */
function stateOfRounds(own: readonly Return[]): State {
  const rounds = lastRound(own);
  if (rounds === 0) return 'missing';
  return rounds === 1 ? 'received' : 'revised';
}

const NOTHING_ACCEPTED = { accepted: null, changedAfterAcceptance: false } as const;

/** 撤销通过: as its rounds say. */
export const unaccept = (desk: Desk, member: number): Desk =>
  withStanding(desk, member, () => ({
    ...NOTHING_ACCEPTED,
    state: stateOfRounds(ownReturns(desk, member)),
  }));

/** 退回: what comes next is revised. Throws `desk/nothing-to-return` where nothing was sent. */
export function sendBack(desk: Desk, member: number): Desk {
  if (ownReturns(desk, member).every(({ choice }) => choice === 'previous'))
    throw new UserError('desk/nothing-to-return', { name: nameOf(desk, member) });
  return withStanding(desk, member, () => ({ ...NOTHING_ACCEPTED, state: 'returned' }));
}

/** The files that a reviewer decides on, where they are still at hand: what was read of them is used, places and all. */
export type Held = readonly ReviewedFile[];

/** What was found in a return: as it was read where it is held, else by the figures and texts that the desk keeps. */
function readOnce(each: Return, member: number, desk: Desk, locale: Locale, held: Held): ReviewedFile {
  // What was found without last year's report of this member counts only where there is none.
  const isWhole = (matched: number | null): boolean =>
    matched === member || previousReturns(desk)[member] === undefined;
  const read = held.find((file) => file.digest === each.digest && isWhole(file.member));
  return read
    ? { ...read, file: each.file, member, matchedBy: 'person', candidates: [] }
    : readAgain(each, member, desk, locale);
}

/**
 * Of several files of a round this one counts, and all that was open before it is settled. Choosing again is possible.
 * Throws `desk/no-such-file`.
 */
export function choose(desk: Desk, member: number, file: string, locale: Locale, held: Held = []): Desk {
  const named = ownReturns(desk, member).filter((each) => each.file === file && each.round > 0);
  const chosen = named.find(({ choice }) => choice === 'open') ?? named[named.length - 1];
  if (!chosen) throw new UserError('desk/no-such-file', { file });
  const { round, digest } = chosen;
  const returns = desk.returns.map((each): Return => {
    if (each.member !== member || each.round > round) return each;
    if (each.round < round) return settled(each);
    return { ...each, choice: each.digest === digest ? 'chosen' : 'leftOut' };
  });
  if (round < lastRound(ownReturns(desk, member))) return { ...desk, returns };
  const others = desk.issues.filter((each) => each.member !== member);
  const own = desk.issues.filter((each) => each.member === member);
  const found = readOnce(chosen, member, desk, locale, held).report.issues;
  return {
    ...desk,
    returns,
    issues: [...others, ...issuesAfter(issuesBefore(own, round), found, member, round)],
  };
}

/** A member's file is taken from it again: it is of nobody. */
function takenFrom(desk: Desk, { member, digest, round }: Return): Desk {
  const left = desk.returns.filter((each) => each.member === member && each.digest !== digest);
  const isLast = round > 0 && lastRound(left) < round;
  return {
    ...desk,
    returns: desk.returns.map((each): Return =>
      each.member === member && each.digest === digest
        ? { ...each, member: null, round: 0, choice: 'only', matchedBy: null, candidates: [] }
        : each,
    ),
    issues: isLast
      ? desk.issues.flatMap((each) => (each.member === member ? issuesBefore([each], round) : each))
      : desk.issues,
    standings: desk.standings.map((standing) => {
      if (standing.member !== member || round === 0) return standing;
      const isAccepted = standing.accepted?.round === round;
      const isOpen = standing.state === 'received' || standing.state === 'revised';
      if (!isAccepted && !isOpen) return isLast ? { ...standing, changedAfterAcceptance: false } : standing;
      return { ...standing, ...NOTHING_ACCEPTED, state: stateOfRounds(left) };
    }),
  };
}

/**
 * A file is put to a member, whose name in files is remembered, and is its next round; null: it is of nobody. It may have
 * been another's. Throws `desk/no-such-file`.
 */
export function assign(
  desk: Desk,
  file: string,
  member: number | null,
  today: string,
  locale: Locale,
  held: Held = [],
): Desk {
  const named = desk.returns.filter((each) => each.file === file && each.choice !== 'previous');
  const found = named.find((each) => each.member === null) ?? named[named.length - 1];
  if (!found || (member !== null && desk.members.every(({ id }) => id !== member)))
    throw new UserError('desk/no-such-file', { file });
  if (found.member === member) return desk;
  const free = found.member === null ? desk : takenFrom(desk, found);
  if (member === null) return free;
  const isMeant = (each: Return): boolean => each.member === null && each.digest === found.digest;
  const isName = desk.members.some(({ name }) => nameForm(name) === nameForm(found.unit));
  const without: Desk = {
    ...free,
    members: free.members.map((each) =>
      each.id === member && !isName ? withOtherName(each, found.unit) : each,
    ),
    returns: free.returns.filter((each) => !isMeant(each)),
  };
  const read = readOnce(found, member, without, locale, held);
  return receive(without, [read], today).desk;
}

const withOtherName = (member: Member, name: string): Member =>
  name === '' || name === member.name || member.otherNames.includes(name)
    ? member
    : { ...member, otherNames: [...member.otherNames, name] };

/** 已说明: the cause stands and counts no more. */
export function explainIssue(desk: Desk, member: number, matter: string, reason: string): Desk {
  const explained = (issue: Issue): Issue =>
    issue.member === member && issue.matter === matter
      ? { ...issue, state: 'explained', explained: reason }
      : issue;
  return { ...desk, issues: desk.issues.map(explained) };
}

/** 撤回说明: the cause counts again. */
export function withdrawExplanation(desk: Desk, member: number, matter: string): Desk {
  const withdrawn = (issue: Issue): Issue =>
    issue.member === member && issue.matter === matter && issue.state === 'explained'
      ? { ...issue, state: issue.since === issue.round ? 'new' : 'open', explained: '' }
      : issue;
  return { ...desk, issues: desk.issues.map(withdrawn) };
}

/** Days of publication by member, YYYY-MM-DD; what is accepted is then published. */
export const publishAll = (desk: Desk, days: ReadonlyMap<number, string>): Desk => ({
  ...desk,
  standings: desk.standings.map((standing): Standing => {
    const day = days.get(standing.member);
    if (day === undefined) return standing;
    return { ...standing, publishedOn: day, state: standing.accepted ? 'published' : standing.state };
  }),
});

/** The day of publication of one member. */
export const publishOn = (desk: Desk, member: number, day: string): Desk =>
  publishAll(desk, new Map([[member, day]]));

export const setNote = (desk: Desk, member: number, note: string): Desk =>
  withStanding(desk, member, () => ({ note }));

export interface Settled {
  readonly desk: Desk;
  readonly remarks: readonly DeskRemark[];
}

/**
 * States that were typed into cells: 通过 without a fingerprint takes that of the latest round now, and says so; another state
 * takes an acceptance back. An acceptance of a round that is not there any more is gone.
 */
export function settleTyped(desk: Desk): Settled {
  const remarks: DeskRemark[] = [];
  const returns = byMember(desk.returns);
  const standings = desk.standings.map((typed): Standing => {
    const isTaken = typed.state === 'accepted' || typed.state === 'published';
    if (!isTaken) return typed.accepted ? { ...typed, ...NOTHING_ACCEPTED } : typed;
    const name = nameOf(desk, typed.member);
    const own = returns.get(typed.member) ?? [];
    const round = typed.accepted?.round;
    const isThere = own.some((each) => each.round === round && isUsable(each, desk));
    if (round !== undefined && isThere) return typed;
    if (round !== undefined) {
      remarks.push({ code: 'accepted-gone', name, round });
      return { ...typed, ...NOTHING_ACCEPTED, state: stateOfRounds(own) };
    }
    const latest = isUndecided(own, desk) ? undefined : latestUsable(own, desk);
    if (!latest) {
      remarks.push({ code: 'accepted-nothing', name });
      return { ...typed, ...NOTHING_ACCEPTED, state: stateOfRounds(own) };
    }
    remarks.push({ code: 'typed-accepted', name, round: latest.round });
    return {
      ...typed,
      accepted: { round: latest.round, fingerprint: latest.fingerprint },
      changedAfterAcceptance: false,
    };
  });
  return { desk: { ...desk, standings }, remarks };
}
