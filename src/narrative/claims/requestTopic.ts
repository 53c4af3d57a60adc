/** Whether a number is about requests: by its own clause, by what was spoken of before, or by nothing else being named. */
import { FOREIGN_SENTENCE, GOES_ON, PLAIN_SUBJECT, SAYS_LITTLE } from '../../form';
import { onceAParagraph } from '../passage';
import { abbreviates } from '../surroundings';
import { isPlain } from './namings';
import { headingOf, statementAt, topicBefore } from './place';
import type { Place } from './place';
import { anyHas, has, lastOf, stemmed, unknownBetween, wordsWithin } from './words';
import type { Word } from './words';

/** Whether words name requests for information: by a whole name, or by its two halves. */
export const namesRequests = (words: readonly Word[]): boolean =>
  anyHas(words, 'topic.requests') || (anyHas(words, 'half.information') && anyHas(words, 'half.request'));

/** The words behind a number up to the next thing that is done. */
export function objectIn(words: readonly Word[]): readonly Word[] {
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
export function isExplicit({ left, right, rightStart }: Place): boolean {
  const last = lastOf(left, (word) => has(word, 'foreign'));
  const foreign = last === undefined ? -1 : left.indexOf(last);
  const own = left.slice(foreign + 1);
  const joined = foreign >= 0 && own.some((word) => has(word, 'and'));
  if (namesRequests(own) && !joined) return true;
  return foreign < 0 && isObject(right, rightStart, left);
}

/** Whether what the sentence's paragraph opens with speaks of requests. */
export const isOfRequests = onceAParagraph(({ opening }) =>
  /依申请|(?:信息|公开)[^。]{0,8}申请|申请[^。]{0,8}(?:信息|公开)/.test(opening),
);

/** Whether the sentence, or its paragraph's opening, speaks of requests before the place. */
export function isNear({ sentence, words }: Place, place: number): boolean {
  if (isOfRequests(sentence)) return true;
  return wordsWithin(words, sentence.start, place).some((word) => has(word, 'topic.requests'));
}

export function isForeign({ sentence }: Place, place: number): boolean {
  const [from, to] = statementAt(sentence, place);
  return FOREIGN_SENTENCE.test(sentence.passage.plain.text.slice(from, to));
}

/** Whether requests were spoken of last: in the paragraph before, else in its opening. */
export function isMeant(place: Place, at: number): boolean {
  const before = topicBefore(place, at);
  return before === undefined ? isNear(place, place.sentence.start) : before === 'requests';
}

/** Nothing was spoken of before, and the words themselves are those of requests: 上年结转3件; 收到申请3件; 办结3件，其中予以公开2件. */
export function isAlone(place: Place, isAct: boolean): boolean {
  const { topics, sentence, leftStart, leftEnd } = place;
  if (topicBefore(place, leftStart) !== undefined || headingOf(sentence) !== '') return false;
  if (!isAct) return true;
  const [, to] = statementAt(sentence, leftEnd);
  const next = topics.find(({ at }) => at >= leftStart);
  return next !== undefined && next.at < to && next.topic === 'requests';
}

/** Whether nobody unknown stands before what was done: 各村民小组收到 may be somebody else. */
export function isOwnSubject({ sentence, left, leftStart, report }: Place, to: number): boolean {
  const words = wordsWithin(left, leftStart, to);
  const unknown = unknownBetween(words, leftStart, to);
  if (unknown === 0) return true;
  const prefix = sentence.passage.plain.text.slice(leftStart, to);
  const plain = [...prefix.matchAll(PLAIN_SUBJECT)].reduce((sum, [found]) => sum + found.length, 0);
  return (
    unknown <= plain || abbreviates(prefix.replace(PLAIN_SUBJECT, '').replace(SAYS_LITTLE, ''), report.unit)
  );
}

/** An act without its object's name must have nothing else behind the number. */
export function hasNoOther({ clause, right }: Place): boolean {
  return (
    clause.right === '' ||
    GOES_ON.test(clause.right) ||
    (right.every(isPlain) && isCovered(clause.right, right))
  );
}
const isCovered = (text: string, words: readonly Word[]): boolean =>
  words.reduce((sum, { start, end }) => sum + end - start, 0) === text.length;
