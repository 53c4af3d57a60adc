/** What a reviewer decides, each from a desk to a desk. Refusals are `UserError`s; the desk is then as it was. */
import { UserError } from '../messages';
import type { Locale } from '../messages';
import { receive } from './receive/receive';
import { issuesAfter } from './receive/since';
import { readAgain } from './receive/stored';
import type { DeskRemark } from './remarks';
import type { Desk, Issue, Member, Return, Standing } from './types';
import { latestUsable } from './usable';

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
  if (own.some(({ choice, round }) => choice === 'open' && round > (latest?.round ?? 0)))
    throw new UserError('desk/undecided', { name });
  if (!latest) throw new UserError('desk/nothing-to-accept', { name });
  return withStanding(desk, member, ({ publishedOn }) => ({
    state: publishedOn === null ? 'accepted' : 'published',
    accepted: { round: latest.round, fingerprint: latest.fingerprint },
    changedAfterAcceptance: false,
  }));
}

/** 撤销通过: as its rounds say. */
export function unaccept(desk: Desk, member: number): Desk {
  const rounds = ownReturns(desk, member).reduce((most, { round }) => Math.max(most, round), 0);
  return withStanding(desk, member, () => ({
    state: rounds === 0 ? 'missing' : rounds === 1 ? 'received' : 'revised',
    accepted: null,
    changedAfterAcceptance: false,
  }));
}

/** 退回: what comes next is revised. Throws `desk/nothing-to-return` where nothing was sent. */
export function sendBack(desk: Desk, member: number): Desk {
  if (ownReturns(desk, member).every(({ choice }) => choice === 'previous'))
    throw new UserError('desk/nothing-to-return', { name: nameOf(desk, member) });
  return withStanding(desk, member, () => ({
    state: 'returned',
    accepted: null,
    changedAfterAcceptance: false,
  }));
}

/** Of several files of a round this one counts. Throws `desk/no-such-file`. */
export function choose(desk: Desk, member: number, file: string, locale: Locale): Desk {
  const chosen = desk.returns.find((each) => each.member === member && each.file === file && each.round > 0);
  if (!chosen) throw new UserError('desk/no-such-file', { file });
  const found = readAgain(chosen, member, desk, locale).report.issues;
  const others = desk.issues.filter((each) => each.member !== member);
  const own = desk.issues.filter((each) => each.member === member);
  return {
    ...desk,
    returns: desk.returns.map((each) => {
      if (each.member !== member || each.round !== chosen.round) return each;
      return { ...each, choice: each.file === file ? 'chosen' : 'leftOut' };
    }),
    issues: [...others, ...issuesAfter(own, found, member, chosen.round)],
  };
}

/** A file of nobody is put to a member, whose name in files is remembered. Throws `desk/no-such-file`. */
export function assign(desk: Desk, file: string, member: number, today: string, locale: Locale): Desk {
  const found = desk.returns.find((each) => each.member === null && each.file === file);
  const to = desk.members.find(({ id }) => id === member);
  if (!found || !to) throw new UserError('desk/no-such-file', { file });
  const without: Desk = {
    ...desk,
    members: desk.members.map((each) => (each === to ? withOtherName(each, found.unit) : each)),
    returns: desk.returns.filter((each) => each !== found),
  };
  return receive(without, [readAgain(found, member, without, locale)], today).desk;
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

/** The day of publication, YYYY-MM-DD; what is accepted is then published. */
export function publishOn(desk: Desk, member: number, day: string): Desk {
  return withStanding(desk, member, ({ state, accepted }) => ({
    publishedOn: day,
    state: accepted ? 'published' : state,
  }));
}

export const setNote = (desk: Desk, member: number, note: string): Desk =>
  withStanding(desk, member, () => ({ note }));

export interface Settled {
  readonly desk: Desk;
  readonly remarks: readonly DeskRemark[];
}

/**
 * States that were typed into cells: 通过 without a fingerprint takes that of the latest round now, and says so; another state
 * takes an acceptance back.
 */
export function settleTyped(desk: Desk): Settled {
  const remarks: DeskRemark[] = [];
  const standings = desk.standings.map((standing): Standing => {
    const isTaken = standing.state === 'accepted' || standing.state === 'published';
    if (!isTaken) return standing.accepted ? { ...standing, accepted: null } : standing;
    if (standing.accepted) return standing;
    const name = nameOf(desk, standing.member);
    const latest = latestUsable(ownReturns(desk, standing.member), desk);
    if (!latest) {
      remarks.push({ code: 'accepted-nothing', name });
      return { ...standing, state: ownReturns(desk, standing.member).length > 0 ? 'received' : 'missing' };
    }
    remarks.push({ code: 'typed-accepted', name, round: latest.round });
    return { ...standing, accepted: { round: latest.round, fingerprint: latest.fingerprint } };
  });
  return { desk: { ...desk, standings }, remarks };
}
