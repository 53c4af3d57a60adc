/** Which of its reports a member stands for: what letters, comparisons and published pages look at. */
import type { Desk, Issue, Member, Return, Standing } from './types';
import { isOfDesk } from './usable';

interface Index {
  readonly members: ReadonlyMap<number, Member>;
  readonly standings: ReadonlyMap<number, Standing>;
  /** The last first. */
  readonly returns: ReadonlyMap<number, readonly Return[]>;
  readonly issues: ReadonlyMap<number, readonly Issue[]>;
}

/** Made once a desk, so that asking for every member stays linear. */
const indexes = new WeakMap<Desk, Index>();

function grouped<Of extends { readonly member: number | null }>(all: readonly Of[]): Map<number, Of[]> {
  const groups = new Map<number, Of[]>();
  for (const each of all) {
    if (each.member === null) continue;
    const group = groups.get(each.member);
    if (group) group.push(each);
    else groups.set(each.member, [each]);
  }
  return groups;
}

function indexOf(desk: Desk): Index {
  const known = indexes.get(desk);
  if (known) return known;
  const returns = grouped(desk.returns);
  for (const own of returns.values()) own.sort((one, other) => other.round - one.round);
  const index = {
    members: new Map(desk.members.map((member) => [member.id, member])),
    standings: new Map(desk.standings.map((standing) => [standing.member, standing])),
    returns,
    issues: grouped(desk.issues),
  };
  indexes.set(desk, index);
  return index;
}

export const memberOf = (desk: Desk, id: number): Member | undefined => indexOf(desk).members.get(id);

export const standingOf = (desk: Desk, id: number): Standing | undefined => indexOf(desk).standings.get(id);

/** All that a member sent, the last first. */
export const returnsOf = (desk: Desk, id: number): readonly Return[] => indexOf(desk).returns.get(id) ?? [];

/** All causes that were ever found in a member's reports, in the order of the list. */
export const issuesOf = (desk: Desk, id: number): readonly Issue[] => indexOf(desk).issues.get(id) ?? [];

/** Of the year and the form that the desk is for, and left out by nobody. */
export const isUsable = (desk: Desk, each: Return): boolean =>
  each.round > 0 && each.choice !== 'leftOut' && isOfDesk(each, desk);

/** Different files of the member's last round that wait for a choice; empty where none does. */
export function openReturns(desk: Desk, id: number): readonly Return[] {
  const usable = returnsOf(desk, id).filter((each) => isUsable(desk, each));
  return usable.filter(({ round, choice }) => choice === 'open' && round === usable[0]?.round);
}

/** The member's last report that is chosen, or the only one of its round. */
export const latestReturn = (desk: Desk, id: number): Return | undefined =>
  returnsOf(desk, id).find((each) => each.choice !== 'open' && isUsable(desk, each));

/** The accepted report where one is accepted, else the last. */
export function currentReturn(desk: Desk, id: number): Return | undefined {
  const accepted = standingOf(desk, id)?.accepted ?? null;
  const round = returnsOf(desk, id).find(
    (each) =>
      each.round === accepted?.round && each.fingerprint === accepted.fingerprint && isUsable(desk, each),
  );
  return round ?? latestReturn(desk, id);
}

/** Errors and warnings that nobody mended or explained, in the order of the list. */
export const openIssues = (desk: Desk, id: number): readonly Issue[] =>
  issuesOf(desk, id).filter(
    ({ severity, state }) => severity !== 'info' && (state === 'new' || state === 'open'),
  );

/** Accepted, and nothing came since that differs: the decision stands. */
export function isSettled(desk: Desk, id: number): boolean {
  const standing = standingOf(desk, id);
  return (
    standing !== undefined &&
    (standing.state === 'accepted' || standing.state === 'published') &&
    !standing.changedAfterAcceptance
  );
}
