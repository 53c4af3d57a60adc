/**
 * Whose report a file is: by the name in the file, else by another name of a member or a name without its place, else by the
 * name of the file. What is not sure is never decided: members that it may be of are told, best first.
 */
import type { BodyKind, MemberKind } from '../../form';
import type { Member, ReviewedFile } from '../types';
import { endingsOf, pairsOf, placeBefore, plainName } from './names';

export interface FileBody {
  readonly unit: string;
  readonly kind: BodyKind | null;
  /** Name of the file with its folder; empty for none. */
  readonly file: string;
}

export type Match = Pick<ReviewedFile, 'member' | 'matchedBy' | 'candidates'>;

const MOST_CANDIDATES = 3;
/** Of all pairs of letters of two names, so many are the same in names that are alike. */
const ALIKE = 0.4;
/** Pairs that so many members have (人民, 政府) tell nothing. */
const COMMON = 50;

interface Index {
  readonly names: ReadonlyMap<string, readonly Member[]>;
  readonly others: ReadonlyMap<string, readonly Member[]>;
  /** By what is left of a name without its place. */
  readonly endings: ReadonlyMap<string, readonly Member[]>;
  readonly pairs: ReadonlyMap<string, readonly Member[]>;
}

/** A list of members is used for many files. */
const indexes = new WeakMap<readonly Member[], Index>();

function gathered(entries: Iterable<readonly [string, Member]>): Map<string, Member[]> {
  const map = new Map<string, Member[]>();
  for (const [key, member] of entries) {
    const known = map.get(key);
    if (!known) map.set(key, [member]);
    else if (!known.includes(member)) known.push(member);
  }
  map.delete('');
  return map;
}

const otherNamesOf = ({ otherNames, lastName }: Member): string[] => [...otherNames, lastName];

function indexOf(members: readonly Member[]): Index {
  const known = indexes.get(members);
  if (known) return known;
  const each = (keys: (member: Member) => Iterable<string>) =>
    gathered(members.flatMap((member) => [...keys(member)].map((key) => [key, member] as const)));
  const index: Index = {
    names: each(({ name }) => [plainName(name)]),
    others: each((member) => otherNamesOf(member).map(plainName)),
    endings: each(({ name }) => endingsOf(plainName(name))),
    pairs: each(({ name }) => pairsOf(plainName(name))),
  };
  indexes.set(members, index);
  return index;
}

/** Kinds of body that members of a kind are; null: any. */
const BODIES: Readonly<Record<MemberKind, readonly BodyKind[] | null>> = {
  department: ['department'],
  township: ['township'],
  ownBody: ['governmentOffice', 'department'],
  party: null,
  agency: null,
  vertical: ['verticalSystem'],
  aggregate: ['countyAggregate', 'cityAggregate', 'provinceAggregate'],
};

/** Of members that share a name, those whose kind the report's is. */
function ofKind(members: readonly Member[], kind: BodyKind | null): readonly Member[] {
  if (members.length < 2 || kind === null) return members;
  const same = members.filter((member) => member.kind !== null && BODIES[member.kind]?.includes(kind));
  return same.length > 0 ? same : members;
}

/** A county's aggregate and its office go by one name, and neither is the other. */
function isOther({ kind: listed }: Member, kind: BodyKind | null): boolean {
  if (listed === null || kind === null) return false;
  return (listed === 'aggregate') !== (BODIES.aggregate?.includes(kind) ?? false);
}

/** Members whose own name has a place less than the file's, which their parent may tell. */
function withinPlace(unit: string, { names }: Index): readonly Member[] {
  const found = endingsOf(unit).flatMap((ending) => names.get(ending) ?? []);
  const parented = found.filter(({ name, parent }) => {
    const place = placeBefore(unit, plainName(name));
    return place !== undefined && parent !== '' && plainName(parent).includes(place);
  });
  return parented.length > 0 ? parented : found;
}

/** 金山县水务局（县河长制办公室）: another sign at the door of the same body. */
const NOTE = /\([^()]*\)$/;

/** File name without folder and ending. */
const titleOf = (file: string): string =>
  plainName(file.replace(/^.*[/\\]/s, '').replace(/\.[^.]{1,5}$/, ''));

/** Members that the name of a file holds; of names within names the longest counts. */
function inTitle(file: string, members: readonly Member[], index: Index): readonly Member[] {
  const title = titleOf(file);
  const found = new Map<Member, number>();
  const look = (keys: ReadonlyMap<string, readonly Member[]>) => {
    for (let start = 0; start < title.length; start++)
      for (let end = start + 2; end <= title.length; end++)
        for (const member of keys.get(title.slice(start, end)) ?? [])
          found.set(member, Math.max(found.get(member) ?? 0, end - start));
  };
  look(index.names);
  look(index.others);
  if (found.size === 0) look(index.endings);
  const longest = Math.max(0, ...found.values());
  return members.length === 0
    ? []
    : [...found].filter(([, length]) => length === longest).map(([each]) => each);
}

/** Members with names that are like this one, best first. */
function likely(unit: string, { pairs }: Index): Member[] {
  const own = pairsOf(unit);
  const shared = new Map<Member, number>();
  for (const pair of own) {
    const members = pairs.get(pair) ?? [];
    if (members.length <= COMMON)
      for (const member of members) shared.set(member, (shared.get(member) ?? 0) + 1);
  }
  return [...shared]
    .map(([member, count]) => {
      const size = own.size + pairsOf(plainName(member.name)).size;
      return { member, likeness: (2 * count) / size };
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((one, other) => other.likeness - one.likeness || one.member.id - other.member.id)
    .map(({ member }) => member);
}

const sure = (member: Member, matchedBy: ReviewedFile['matchedBy']): Match => ({
  member: member.id,
  matchedBy,
  candidates: [],
});

const unsure = (members: readonly Member[]): Match => ({
  member: null,
  matchedBy: null,
  candidates: [...new Set(members.map(({ id }) => id))].slice(0, MOST_CANDIDATES),
});

/** The member a file is of, or those that it may be of. */
export function matchMember({ unit, kind, file }: FileBody, members: readonly Member[]): Match {
  const index = indexOf(members);
  const name = plainName(unit);
  const titled = inTitle(file, members, index);
  if (name === '') {
    const [only, ...more] = titled;
    return only && more.length === 0 ? sure(only, 'file') : unsure(titled);
  }
  const bare = name.replace(NOTE, '');
  const ways = [
    [index.names.get(name), 'name'],
    [index.others.get(name), 'alias'],
    [index.names.get(bare), 'alias'],
    [index.others.get(bare), 'alias'],
    [index.endings.get(name), 'alias'],
    [withinPlace(name, index), 'alias'],
  ] as const;
  for (const [found = [], matchedBy] of ways) {
    const [only, ...more] = ofKind(found, kind);
    if (only && more.length === 0) return isOther(only, kind) ? unsure([only]) : sure(only, matchedBy);
    // Of several that the file names alike its own name may tell.
    const [told, ...others] = titled.filter((each) => found.includes(each));
    if (only && told && others.length === 0) return sure(told, 'file');
    if (only) return unsure([only, ...more]);
  }
  // The file names a body that is on no list: what it is called says whom it may be of, and no more.
  return unsure([...titled, ...likely(name, index)]);
}
