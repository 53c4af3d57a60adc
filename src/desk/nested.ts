/** A-nested: members that another member contains. An aggregate (县区汇总) has its own bodies inside, so that both counted make a sum too large. */
import { nameForm } from '../text';
import type { DeskRemark } from './remarks';
import type { Desk, Member } from './types';

export interface Nested {
  readonly inner: Member;
  readonly outer: Member;
}

/** Members by each name of theirs; of several with the same name the first. */
export function byName(members: readonly Member[]): ReadonlyMap<string, Member> {
  const named = new Map<string, Member>();
  for (const member of members)
    for (const name of [member.name, ...member.otherNames].map(nameForm))
      if (name !== '' && !named.has(name)) named.set(name, member);
  return named;
}

/** The aggregate among those above a member, its parent's parent and so on; undefined for none. */
function aggregateAbove(member: Member, named: ReadonlyMap<string, Member>, counted: ReadonlySet<Member>) {
  const seen = new Set([member]);
  let above = named.get(nameForm(member.parent));
  while (above && !seen.has(above)) {
    if (above.kind === 'aggregate' && counted.has(above)) return above;
    seen.add(above);
    above = named.get(nameForm(above.parent));
  }
  return undefined;
}

/** Of `counted` each that another one contains, in the order of the list. A member between the two need not be counted. */
export function nestedMembers({ members }: Pick<Desk, 'members'>, counted: readonly Member[]): Nested[] {
  const named = byName(members);
  const all = new Set(counted);
  return counted.flatMap((inner) => {
    const outer = aggregateAbove(inner, named, all);
    return outer ? [{ inner, outer }] : [];
  });
}

/** … of all that count by the list, whether their reports are there or not. */
export const nestedOf = (desk: Pick<Desk, 'members'>): Nested[] =>
  nestedMembers(
    desk,
    desk.members.filter(({ counted }) => counted),
  );

/** The same, to be told where the desk is read. */
export const nestedRemarks = (desk: Pick<Desk, 'members'>): DeskRemark[] =>
  nestedOf(desk).map(({ inner, outer }) => ({ code: 'nested', name: inner.name, within: outer.name }));
