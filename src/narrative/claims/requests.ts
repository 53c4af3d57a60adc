/** Requests of the number: what was received, done, answered, carried, and how it ended. */
import { isEnumerated, isReceived, namingsOf, tailOf } from './namings';
import type { Naming } from './namings';
import type { Place } from './place';
import { FAR, groupsOf, isByChannel, isPart, WITHDRAWN } from './requestParts';
import {
  hasNoOther,
  isAlone,
  isExplicit,
  isForeign,
  isMeant,
  isNear,
  isOwnSubject,
  namesRequests,
  objectIn,
} from './requestTopic';
import { likely } from './spoken';
import type { Spoken } from './spoken';
import { unnamedAt } from './unnamedRequests';
import { anyHas, has, stemmed, unknownBetween, wordsWithin } from './words';
import type { Word } from './words';

const RANK = { act: 0, carry: 1, outcome: 2 } as const;

/** The most particular kind that is named, with those of its kind that are enumerated at the end. */
function meant(namings: readonly Naming[], words: readonly Word[]): readonly Naming[] {
  const rank = Math.max(...namings.map(({ kind }) => RANK[kind]));
  const all = rank < RANK.outcome ? namings : namings.filter(({ kind }) => kind === 'outcome');
  return tailOf(
    all.filter(({ kind }, index) => RANK[kind] === rank || isPartOfTail(all, index, words)),
    words,
  );
}

/** 新收和上年结转: an act that is enumerated with a carry. */
const isPartOfTail = (all: readonly Naming[], index: number, words: readonly Word[]): boolean => {
  const [one, next] = [all[index], all[index + 1]];
  return one !== undefined && next !== undefined && isEnumerated(words, one.end, next.start);
};

const applicantsIn = (words: readonly Word[]): string[] => [
  ...new Set(words.flatMap((word) => stemmed(word, 'applicant.') ?? [])),
];

/** 自然人申请3件: one kind of applicant. */
function applicantAt(place: Place): Spoken | null {
  const { left, right, leftStart, leftEnd, quantityOf } = place;
  const [kind, ...others] = applicantsIn([...left, ...right]);
  const partial = [...left, ...right].some(
    (word) => (has(word, 'some') || has(word, 'channel')) && stemmed(word, 'applicant.') === undefined,
  );
  const quantity = kind === undefined ? undefined : quantityOf(`applicant.${kind}`);
  if (!quantity || others.length > 0 || partial || anyHas(left, 'foreign') || isForeign(place, leftEnd))
    return null;
  if (!isExplicit(place) && !isMeant(place, leftStart)) return null;
  if (unknownBetween(left, leftStart, leftEnd) > 0) return null;
  return likely(quantity, leftStart);
}

/** What the number says of requests; undefined where it says nothing of them, null where it counts some or other things. */
export function requestAt(place: Place): Spoken | null | undefined {
  const { clause, left, leftStart, leftEnd, report, sentence, quantityOf } = place;
  const text = sentence.passage.plain.text;
  if (applicantsIn(left).length > 0) return applicantAt(place);
  const namings = namingsOf(text, left, report.year);
  if (namings.length === 0) return unnamedAt(place);
  const names = meant(namings, left);
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return undefined;
  if (anyHas(left, 'none')) return null;
  const isAct = last.kind === 'act';
  const explicit = isExplicit(place);
  const unknown = unknownBetween(left, last.end, leftEnd);
  const object = objectIn(place.right);
  const foreignBehind = anyHas(object, 'foreign') && !namesRequests(object);
  if (unknown > FAR || foreignBehind || isUnknownListed(text, left, leftStart, first.start)) return null;
  if (anyHas(wordsWithin(left, last.end, leftEnd), 'foreign')) return null;
  const part = isPart(place, isAct, first.start);
  if (part && !(isAct && explicit && isByChannel(place) && isReceived(last))) return null;
  if (explicit) {
    if (isAct && anyHas(left, 'foreign') && !namesRequests(wordsWithin(left, first.start, leftEnd)))
      return null;
  } else if (isForeign(place, leftEnd) || (isAct && anyHas(left, 'foreign'))) return null;
  else if (isAct && (unknown > 0 || !hasNoOther(place))) {
    place.context.otherAt = leftEnd;
    return null;
  }
  const known = explicit || isMeant(place, leftStart) || (!isAct && isNear(place, leftEnd));
  if (!known && !isAlone(place, isAct)) return null;
  const quantities = names.flatMap(({ id, start }) => {
    const quantity = quantityOf(id);
    return quantity ? [{ quantity, start }] : [];
  });
  const others = namings.filter((each) => !names.includes(each) && each.kind !== 'act');
  return {
    names: quantities,
    alternatives: [...others, ...groupsOf(names, clause.left)].flatMap(({ id }) => quantityOf(id) ?? []),
    certain: unknown === 0 && known && !part && isOwnSubject(place, first.start),
    isPart: part || last.id === WITHDRAWN,
    sums: names.every(({ kind }) => kind === 'outcome') || isInHand(names),
  };
}

/** 新收 and 上年结转 make up what was in hand. */
const isInHand = (names: readonly Naming[]): boolean =>
  names.length === 2 && names.some(({ id }) => id === 'carriedIn') && names.some(isReceived);

/** Something unknown is enumerated with the first name: 延期、予以公开3件. */
function isUnknownListed(text: string, words: readonly Word[], from: number, to: number): boolean {
  const before = wordsWithin(words, from, to);
  const mark = before.at(-1);
  if (mark === undefined || !has(mark, 'and') || mark.end !== to) return false;
  return text.slice(from, mark.start).replace(/^[、和及与]/, '') !== '';
}
