/** 公布情况: who is due, who sent, who is accepted, who published, and whether in time (F21 二, 条例 50). */
import type { MemberKind } from '../form';
import { MEMBER_KINDS } from '../form';
import { LETTERS } from '../messages/official/letters';
import { readDay } from '../text';
import { isReceived, standingOf } from './current';
import { publicationDue } from './deadlines';
import { dayInWords } from './letters/letter';
import type { Desk, Member } from './types';

/** Whether a member published in time; null where it did not publish, or the day is not known. */
export function publishedInTime(desk: Desk, member: Member): boolean | null {
  const on = standingOf(desk, member.id)?.publishedOn ?? null;
  return on === null || readDay(on) === undefined ? null : on <= publicationDue(desk, member);
}

/** Members, in the order of the list. A member that is missing sent no report of this year. */
export interface PublicationTally {
  readonly due: readonly Member[];
  readonly received: readonly Member[];
  /** Those that published are accepted, too. */
  readonly accepted: readonly Member[];
  readonly published: readonly Member[];
  readonly inTime: readonly Member[];
  readonly late: readonly Member[];
  /** Published on a day that nobody knows. */
  readonly dayUnknown: readonly Member[];
  readonly unpublished: readonly Member[];
  readonly missing: readonly Member[];
}

export interface Publication extends PublicationTally {
  /** Members that count, kind by kind, without kinds that the list has none of; null for those of no kind. */
  readonly byKind: readonly { readonly kind: MemberKind | null; readonly tally: PublicationTally }[];
  /** Not among the members above: 计入汇总 is 否. */
  readonly notCounted: PublicationTally;
  /** Not among the members above: a system of its own adds them up. */
  readonly vertical: PublicationTally;
  readonly paragraphs: readonly string[];
}

function tallyOf(desk: Desk, members: readonly Member[]): PublicationTally {
  const stateOf = ({ id }: Member) => standingOf(desk, id)?.state ?? 'missing';
  const isPublished = (member: Member): boolean =>
    stateOf(member) === 'published' || (standingOf(desk, member.id)?.publishedOn ?? null) !== null;
  const isAccepted = (member: Member): boolean => ['accepted', 'published'].includes(stateOf(member));
  const published = members.filter(isPublished);
  return {
    due: members,
    received: members.filter(({ id }) => isReceived(desk, id)),
    accepted: members.filter(isAccepted),
    published,
    inTime: published.filter((member) => publishedInTime(desk, member) === true),
    late: published.filter((member) => publishedInTime(desk, member) === false),
    dayUnknown: published.filter((member) => publishedInTime(desk, member) === null),
    unpublished: members.filter((member) => !isPublished(member)),
    missing: members.filter(({ id }) => !isReceived(desk, id)),
  };
}

const namesOf = (members: readonly Member[]): string[] => members.map(({ name }) => name);

function paragraphsOf(desk: Desk, whole: Omit<Publication, 'paragraphs'>): string[] {
  const words = LETTERS.publication;
  const { due, received, accepted, published, inTime, late, dayUnknown } = whole;
  const lateOnes = late.map(({ id, name }) => ({
    name,
    day: dayInWords(standingOf(desk, id)?.publishedOn ?? ''),
  }));
  const kinds = whole.byKind.map(({ kind, tally }) =>
    words.kind(kind, tally.due.length, tally.published.length),
  );
  const first = [
    words.whole(desk.year, {
      due: due.length,
      received: received.length,
      accepted: accepted.length,
      published: published.length,
    }),
    words.kinds(kinds),
    words.times(inTime.length, late.length, dayUnknown.length),
  ].join('');
  const sent = whole.unpublished.filter((member) => !whole.missing.includes(member));
  return [
    first,
    words.late(lateOnes),
    words.unpublished(namesOf(sent)),
    words.missing(namesOf(whole.missing)),
    words.notCounted(whole.notCounted.due.length, whole.notCounted.published.length),
    words.vertical(whole.vertical.due.length, whole.vertical.published.length),
  ].filter((text) => text !== '');
}

/** Vertical members and members that do not count are told apart. */
export function publicationOf(desk: Desk): Publication {
  const vertical = desk.members.filter(({ kind }) => kind === 'vertical');
  const others = desk.members.filter(({ kind, counted }) => kind !== 'vertical' && !counted);
  const own = desk.members.filter(({ kind, counted }) => kind !== 'vertical' && counted);
  const byKind = [...MEMBER_KINDS, null]
    .map((kind) => ({ kind, members: own.filter((member) => member.kind === kind) }))
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }) => ({ kind, tally: tallyOf(desk, members) }));
  const whole = {
    ...tallyOf(desk, own),
    byKind,
    notCounted: tallyOf(desk, others),
    vertical: tallyOf(desk, vertical),
  };
  return { ...whole, paragraphs: paragraphsOf(desk, whole) };
}
