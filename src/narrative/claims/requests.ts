/** Requests of the number: what was received, done, answered, carried, and how it ended. */
import { FOREIGN_SENTENCE, GOES_ON, PLAIN_SUBJECT, SAYS_LITTLE } from '../../form';
import type { Quantity } from '../../form';
import type { Sentence } from '../passage';
import { abbreviates } from '../surroundings';
import { isEnumerated, isPlain, namingsOf, tailOf } from './namings';
import type { Naming } from './namings';
import { headingOf, statementAt, topicBefore } from './place';
import type { Place } from './place';
import type { Spoken } from './spoken';
import { anyHas, has, lastOf, stemmed, unknownBetween, wordsWithin } from './words';
import type { Word } from './words';

/** Unknown characters between the name and its number that leave it likely. */
const FAR = 10;

export type QuantityOf = (id: string) => Quantity | undefined;

/** Whether words name requests for information: by a whole name, or by its two halves. */
export const namesRequests = (words: readonly Word[]): boolean =>
  anyHas(words, 'topic.requests') || (anyHas(words, 'half.information') && anyHas(words, 'half.request'));

/** The words behind a number up to the next thing that is done. */
function objectIn(words: readonly Word[]): readonly Word[] {
  const next = words.findIndex((word) => stemmed(word, 'act.') !== undefined || has(word, 'carry'));
  return next < 0 ? words : words.slice(0, next);
}

/** Whether requests stand right behind the number, or the half of their name that is missing before it. */
function isObject(right: readonly Word[], from: number, left: readonly Word[]): boolean {
  const object = objectIn(right);
  const named = object.find((word) => has(word, 'topic.requests') || has(word, 'half.request'));
  if (!named || !namesRequests([...left, ...object])) return false;
  const before = wordsWithin(object, from, named.start);
  return unknownBetween(before, from, named.start) === 0 && !anyHas(before, 'channel');
}

/** 公开申请 named in the clause after the last other thing that is named there. */
function isExplicit({ left, right, rightStart }: Place): boolean {
  const last = lastOf(left, (word) => has(word, 'foreign'));
  const foreign = last === undefined ? -1 : left.indexOf(last);
  const own = left.slice(foreign + 1);
  const joined = foreign >= 0 && own.some((word) => has(word, 'and'));
  if (namesRequests(own) && !joined) return true;
  return foreign < 0 && isObject(right, rightStart, left);
}

/** Whether what the sentence's paragraph opens with speaks of requests. */
export const isOfRequests = ({ paragraph }: Sentence): boolean =>
  /依申请|(?:信息|公开)[^。]{0,8}申请|申请[^。]{0,8}(?:信息|公开)/.test(paragraph.opening);

/** Whether the sentence, or its paragraph's opening, speaks of requests before the place. */
function isNear({ sentence, words }: Place, place: number): boolean {
  if (isOfRequests(sentence)) return true;
  return wordsWithin(words, sentence.start, place).some((word) => has(word, 'topic.requests'));
}

function isForeign({ sentence }: Place, place: number): boolean {
  const [from, to] = statementAt(sentence, place);
  return FOREIGN_SENTENCE.test(sentence.passage.plain.text.slice(from, to));
}

/** Withdrawn ones are some of 其他. */
const WITHDRAWN = 'otherOutcome.other';
const isReceived = ({ id }: Naming): boolean => id === 'received' || id === 'newlyReceived';

/** Requests that came in by one way are no more than all. */
const isByChannel = ({ left, clause }: Place): boolean =>
  clause.before === '' && !anyHas(left, 'some') && anyHas(left, 'channel');

/** Whether the words from a place to the number, or the short clause before, speak of some requests only. */
function isPart(
  { left, leftStart, leftEnd, clause, words, sentence }: Place,
  isAct: boolean,
  from = leftStart,
): boolean {
  const own = wordsWithin(left, isAct ? leftStart : from, leftEnd);
  const start = sentence.start + clause.leftStart - clause.before.length - 1;
  const adverbial = isAct && clause.before !== '' && !/\d/.test(clause.before);
  const before = adverbial ? wordsWithin(words, start, start + clause.before.length) : [];
  const all = [...before, ...own];
  const ways = all.some((word) => has(word, 'manners'));
  return all.some((word) => has(word, 'some') || (has(word, 'channel') && !ways));
}

/** Whether requests were spoken of last: in the paragraph before, else in its opening. */
function isMeant(place: Place, at: number): boolean {
  const before = topicBefore(place, at);
  return before === undefined ? isNear(place, place.sentence.start) : before === 'requests';
}

/** Nothing was spoken of before, and the words themselves are those of requests: 上年结转3件; 收到申请3件; 办结3件，其中予以公开2件. */
function isAlone(place: Place, isAct: boolean): boolean {
  const { topics, sentence, leftStart, leftEnd } = place;
  if (topicBefore(place, leftStart) !== undefined || headingOf(sentence) !== '') return false;
  if (!isAct) return true;
  const [, to] = statementAt(sentence, leftEnd);
  const next = topics.find(({ at }) => at >= leftStart);
  return next !== undefined && next.at < to && next.topic === 'requests';
}

/** Whether nobody unknown stands before what was done: 各村民小组收到 may be somebody else. */
function isOwnSubject({ sentence, left, leftStart, report }: Place, to: number): boolean {
  const words = wordsWithin(left, leftStart, to);
  const unknown = unknownBetween(words, leftStart, to);
  if (unknown === 0) return true;
  const prefix = sentence.passage.plain.text.slice(leftStart, to);
  const plain = [...prefix.matchAll(PLAIN_SUBJECT)].reduce((sum, [found]) => sum + found.length, 0);
  return (
    unknown <= plain || abbreviates(prefix.replace(PLAIN_SUBJECT, '').replace(SAYS_LITTLE, ''), report.unit)
  );
}

/** An act without its object's name needs one that was spoken of last, and nothing else behind the number. */
function hasNoOther({ clause, right }: Place): boolean {
  return (
    clause.right === '' ||
    GOES_ON.test(clause.right) ||
    (right.every(isPlain) && isCovered(clause.right, right))
  );
}
const isCovered = (text: string, words: readonly Word[]): boolean =>
  words.reduce((sum, { start, end }) => sum + end - start, 0) === text.length;

const RANK = { act: 0, carry: 1, outcome: 2 } as const;

/** The most particular kind that is named, with those of its kind that are enumerated at the end. */
function meant(namings: readonly Naming[], words: readonly Word[]): readonly Naming[] {
  const rank = Math.max(...namings.map(({ kind }) => RANK[kind]));
  return tailOf(
    namings
      .filter(({ kind }) => RANK[kind] === rank || (rank < 2 && kind !== 'outcome'))
      .filter(({ kind }, index, all) => RANK[kind] === rank || isPartOfTail(all, index, words)),
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
function applicantAt(place: Place, quantityOf: QuantityOf): Spoken | null {
  const { left, right, leftStart, leftEnd } = place;
  const [kind, ...others] = applicantsIn([...left, ...right]);
  const partial = [...left, ...right].some(
    (word) => (has(word, 'some') || has(word, 'channel')) && stemmed(word, 'applicant.') === undefined,
  );
  const quantity = kind === undefined ? undefined : quantityOf(`applicant.${kind}`);
  if (!quantity || others.length > 0 || partial || anyHas(left, 'foreign') || isForeign(place, leftEnd))
    return null;
  if (!isExplicit(place) && !isMeant(place, leftStart)) return null;
  if (unknownBetween(left, leftStart, leftEnd) > 0) return null;
  return { names: [{ quantity, start: leftStart }], alternatives: [], certain: false, sums: false };
}

/** 政府信息公开申请3件: requests, without a word of what was done with them. */
function bareAt(place: Place, quantityOf: QuantityOf): Spoken | undefined {
  const { left, right, leftEnd, rightStart, rightEnd, clause } = place;
  const quantity = quantityOf('requests');
  const first = left.find((word) => !has(word, 'filler') && isPlain(word));
  if (
    !quantity ||
    anyHas(left, 'foreign') ||
    anyHas(left, 'none') ||
    isPart(place, true) ||
    anyHas(left, 'among')
  )
    return undefined;
  if (!namesRequests(left) || first === undefined || isForeign(place, leftEnd)) return undefined;
  if (unknownBetween(left, first.start, leftEnd) > 0 || anyHas(left, 'and')) return undefined;
  if (clause.right !== '' && unknownBetween(right, rightStart, rightEnd) > 0 && !GOES_ON.test(clause.right))
    return undefined;
  return { names: [{ quantity, start: first.start }], alternatives: [], certain: false, sums: false };
}

/** 公开3件，无法提供1件: where other outcomes are named beside it, as 予以公开. */
function openAt(place: Place, quantityOf: QuantityOf): Spoken | undefined {
  const { clause, leftEnd, leftStart, sentence, words } = place;
  const quantity = quantityOf('granted');
  if (!quantity || !/^(?:其中|有|同意)*公开(?:的|了|为)?$/.test(clause.left)) return undefined;
  const [from, to] = statementAt(sentence, leftEnd);
  const beside = wordsWithin(words, from, to).some((word) => stemmed(word, 'outcome.') !== undefined);
  if (!beside || isForeign(place, leftEnd)) return undefined;
  return { names: [{ quantity, start: leftStart }], alternatives: [], certain: false, sums: false };
}

/** 共计25件: what was received and carried in, added up. */
function altogetherAt(place: Place, quantityOf: QuantityOf): Spoken | undefined {
  const { clause, leftStart, sentence, token } = place;
  const quantity = quantityOf('altogether');
  const before = sentence.text.slice(0, token.start);
  if (!quantity || !/^(?:以上|两项)?(?:共计|合计|总计|总共)$/.test(clause.left) || !isMeant(place, leftStart))
    return undefined;
  if (!/结转|转结/.test(before) || !/收到|新收|受理|接收/.test(before)) return undefined;
  return { names: [{ quantity, start: leftStart }], alternatives: [], certain: false, sums: false };
}

/** 年内3件申请都已答复: requests behind their number. */
function askedAt(place: Place, quantityOf: QuantityOf): Spoken | undefined {
  const { left, right, leftStart, rightStart, clause, sentence, token } = place;
  const quantity = quantityOf('requests');
  const [object] = right;
  if (
    !quantity ||
    !object ||
    object.start !== rightStart ||
    ![...clause.left].every((mark) => SAYS_NOTHING.includes(mark))
  )
    return undefined;
  if (!has(object, 'half.request') && !has(object, 'topic.requests')) return undefined;
  if (anyHas(left, 'among') || (!isMeant(place, leftStart) && !isAlone(place, true))) return undefined;
  const start = sentence.start + token.start;
  return { names: [{ quantity, start }], alternatives: [], certain: false, sums: false, end: object.end };
}

/** What the number says of requests; undefined where it says nothing of them, null where it counts some or other things. */
export function requestAt(place: Place, quantityOf: QuantityOf): Spoken | null | undefined {
  const { clause, left, leftStart, leftEnd, report, sentence } = place;
  const text = sentence.passage.plain.text;
  if (applicantsIn(left).length > 0) return applicantAt(place, quantityOf);
  const namings = namingsOf(text, left, report.year);
  if (namings.length === 0)
    return (
      behindAt(place, quantityOf) ??
      openAt(place, quantityOf) ??
      bareAt(place, quantityOf) ??
      askedAt(place, quantityOf) ??
      altogetherAt(place, quantityOf)
    );
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
  names.length === 2 &&
  names.some(({ id }) => id === 'carriedIn') &&
  names.some(({ id }) => id === 'newlyReceived' || id === 'received');

/** Something unknown is enumerated with the first name: 延期、予以公开3件. */
function isUnknownListed(text: string, words: readonly Word[], from: number, to: number): boolean {
  const before = wordsWithin(words, from, to);
  const mark = before.at(-1);
  if (mark === undefined || !has(mark, 'and') || mark.end !== to) return false;
  return text.slice(from, mark.start).replace(/^[、和及与]/, '') !== '';
}

const SAYS_NOTHING = '其中另有共以及：、，和及申请的尚还仍余剩年内全今本度计至底末初';

/** 2件不予公开, 1件结转下年度, 58件全部办结: the name stands behind its number. */
function behindAt(place: Place, quantityOf: QuantityOf): Spoken | null | undefined {
  const { left, right, leftStart, leftEnd, rightStart, rightEnd, report, sentence, token, clause } = place;
  if (token.unit === '' || ![...clause.left].every((mark) => SAYS_NOTHING.includes(mark))) return undefined;
  const namings = namingsOf(sentence.passage.plain.text, right, report.year);
  const [first] = namings;
  if (!first) return undefined;
  const isAct = first.kind === 'act';
  const names = headOf(namings, right);
  const last = names.at(-1) ?? first;
  const own = wordsWithin(right, rightStart, last.end);
  const reason = /^(?:因|由于)/.test(clause.right);
  if (
    (!reason && (anyHas(own, 'some') || anyHas(own, 'channel') || anyHas(right, 'foreign'))) ||
    isForeign(place, leftEnd)
  )
    return null;
  const between = wordsWithin(right, rightStart, first.start);
  const near = unknownBetween(right, rightStart, first.start) === 0;
  const plain = near && between.every((word) => isPlain(word) || has(word, 'all'));
  if (!plain && !(reason && !isAct)) return null;
  const rest = unknownBetween(right, last.end, rightEnd);
  if ((first.kind === 'outcome' && rest > FAR) || (isAct && (rest > 0 || anyHas(left, 'among')))) return null;
  const known = namesRequests(right) || isMeant(place, leftStart) || (!isAct && isNear(place, leftEnd));
  if (!known && !isAlone(place, isAct)) return null;
  const start = sentence.start + token.start;
  const quantities = names.flatMap(({ id }) => quantityOf(id) ?? []);
  const others = namings.filter((each) => each.kind !== 'act' && !names.includes(each));
  const alternatives = [
    ...others,
    ...groupsOf(names, sentence.text.slice(token.after, token.after + 40).split(/[，。；]/, 1)[0] ?? ''),
  ].flatMap(({ id }) => quantityOf(id) ?? []);
  return {
    names: quantities.map((quantity) => ({ quantity, start })),
    alternatives,
    certain: !isAct && rest === 0 && known && plain,
    isPart: names.some(({ id }) => id === WITHDRAWN),
    sums: true,
    end: last.end,
  };
}

/** Reasons stand for their group: 因逾期不补正等原因不再处理9件. */
const groupsOf = (names: readonly Naming[], words: string): { readonly id: string }[] =>
  names.flatMap(({ kind, id }) =>
    kind === 'outcome' && id.includes('.') && /等|原因/.test(words) ? [{ id: id.split('.')[0] ?? '' }] : [],
  );

/** The first of several namings, with those of its kind that are enumerated behind it. */
function headOf(namings: readonly Naming[], words: readonly Word[]): readonly Naming[] {
  const [first] = namings;
  let count = 1;
  while (
    namings[count]?.kind === first?.kind &&
    isEnumerated(words, namings[count - 1]?.end ?? 0, namings[count]?.start ?? 0)
  )
    count++;
  return namings.slice(0, count);
}
