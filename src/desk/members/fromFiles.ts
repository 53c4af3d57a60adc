/** Members by the files themselves, where nobody gave a list: a body for each name, an office apart from its government. */
import { kindByName } from '../../form/bodyNames';
import type { BodyKind, MemberKind } from '../../form';
import { bodyName } from '../../report';
import type { Member, ReviewOutcome } from '../types';

const KINDS: Readonly<Record<BodyKind, MemberKind>> = {
  department: 'department',
  township: 'township',
  governmentOffice: 'ownBody',
  countyAggregate: 'aggregate',
  cityAggregate: 'aggregate',
  provinceAggregate: 'aggregate',
  verticalSystem: 'vertical',
};

/** The kind of member that a body of a name is, where report or name tell. */
export function memberKind(kind: BodyKind | null, name: string): MemberKind | null {
  const known = kind ?? kindByName(name);
  return known && KINDS[known];
}

/** A member of whom nothing but name and kind is known. */
export const newMember = (id: number, name: string, kind: MemberKind | null): Member => ({
  id,
  name,
  kind,
  parent: '',
  otherNames: [],
  lastName: '',
  due: null,
  counted: kind !== 'vertical',
});

/** Those of `members`, and one for each body among the files that none of them is; files without a name add none. */
export function membersFromFiles(
  outcomes: readonly ReviewOutcome[],
  members: readonly Member[] = [],
): readonly Member[] {
  let last = members.reduce((most, { id }) => Math.max(most, id), 0);
  const added = new Map<string, Member>();
  for (const outcome of outcomes) {
    if (outcome.kind === 'unread' || outcome.member !== null || outcome.candidates.length > 0) continue;
    const { unit, kind } = outcome.report;
    const name = bodyName(outcome.report);
    const memberOf = memberKind(kind, name);
    const key = `${name} ${memberOf ?? ''}`;
    if (name === '' || added.has(key)) continue;
    last++;
    added.set(key, newMember(last, unit, memberOf));
  }
  return [...members, ...added.values()];
}
