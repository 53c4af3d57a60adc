/** What makes a number count some requests only, and what single outcomes stand for. */
import type { Naming } from './namings';
import type { Place } from './place';
import { anyHas, has, wordsWithin } from './words';

/** Unknown characters between a name and its number that leave it likely. */
export const FAR = 10;

/** Withdrawn ones are some of 其他. */
export const WITHDRAWN = 'otherOutcome.other';

/** Requests that came in by one way are no more than all. */
export const isByChannel = ({ left, clause }: Place): boolean =>
  clause.before === '' && !anyHas(left, 'some') && anyHas(left, 'channel');

/** Whether the words from a place to the number, or the short clause before, speak of some requests only. */
export function isPart(
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

/** Reasons stand for their group: 因逾期不补正等原因不再处理9件. */
export const groupsOf = (names: readonly Naming[], words: string): { readonly id: string }[] =>
  names.flatMap(({ kind, id }) =>
    kind === 'outcome' && id.includes('.') && /等|原因/.test(words) ? [{ id: id.split('.')[0] ?? '' }] : [],
  );
