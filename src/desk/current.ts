/** Which of its reports a member stands for: what letters, comparisons and published pages look at. */
import { byMember } from './byMember';
import type { Desk, Issue, Member, Return, Standing } from './types';
import { isAccepted } from './rollup';
import { isUndecided, isUsable, latestUsable } from './usable';

interface Index {
  readonly members: ReadonlyMap<number, Member>;
  readonly standings: ReadonlyMap<number, Standing>;
  /** The last first. */
  readonly returns: ReadonlyMap<number, readonly Return[]>;
  readonly issues: ReadonlyMap<number, readonly Issue[]>;
}

/** Made once a desk, so that asking for every member stays linear. */
const indexes = new WeakMap<Desk, Index>();

function indexOf(desk: Desk): Index {
  const known = indexes.get(desk);
  if (known) return known;
  const returns = byMember(desk.returns.filter(({ choice }) => choice !== 'previous'));
  for (const own of returns.values()) own.sort((one, other) => other.round - one.round);
  const index = {
    members: new Map(desk.members.map((member) => [member.id, member])),
    standings: new Map(desk.standings.map((standing) => [standing.member, standing])),
    returns,
    issues: byMember(desk.issues),
  };
  indexes.set(desk, index);
  return index;
}

export const memberOf = (desk: Desk, id: number): Member | undefined => indexOf(desk).members.get(id);

export const standingOf = (desk: Desk, id: number): Standing | undefined => indexOf(desk).standings.get(id);

/** All that a member sent for this desk, the last round first. */
export const returnsOf = (desk: Desk, id: number): readonly Return[] => indexOf(desk).returns.get(id) ?? [];

/** Last year's report of each member that the desk keeps one of, by id. */
export const previousReturns = ({ returns }: Pick<Desk, 'returns'>): Readonly<Record<number, Return>> =>
  Object.fromEntries(
    returns.flatMap((each) =>
      each.choice === 'previous' && each.member !== null ? [[each.member, each] as const] : [],
    ),
  );

/** All causes that were ever found in a member's reports, in the order of the list. */
export const issuesOf = (desk: Desk, id: number): readonly Issue[] => indexOf(desk).issues.get(id) ?? [];

/** Different files of the member's last round that wait for a choice; empty where none does. */
export function openReturns(desk: Desk, id: number): readonly Return[] {
  const own = returnsOf(desk, id);
  if (!isUndecided(own, desk)) return [];
  const round = own.find(({ choice }) => choice === 'open')?.round;
  return own.filter((each) => each.choice === 'open' && each.round === round);
}

/** The member's last report that is chosen, or the only one of its round. */
export const latestReturn = (desk: Desk, id: number): Return | undefined =>
  latestUsable(returnsOf(desk, id), desk);

/** The accepted report where one is accepted, else the last. */
export function currentReturn(desk: Desk, id: number): Return | undefined {
  const standing = standingOf(desk, id);
  const round = standing && isAccepted(standing) ? standing.accepted?.round : undefined;
  return (
    returnsOf(desk, id).find((each) => each.round === round && isUsable(each, desk)) ?? latestReturn(desk, id)
  );
}

/** Whether a report of the year came, in a file or, as somebody typed, without one. */
export function isReceived(desk: Desk, id: number): boolean {
  const standing = standingOf(desk, id);
  if (latestReturn(desk, id) || openReturns(desk, id).length > 0) return true;
  if (standing?.state === 'accepted' || standing?.state === 'published') return true;
  return returnsOf(desk, id).length === 0 && (standing?.state ?? 'missing') !== 'missing';
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
