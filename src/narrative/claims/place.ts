/** Where a number stands: the words of its clause and around it, and what was spoken of before. */
import type { CaseId } from '../../form';
import type { Report } from '../../report';
import type { NumberToken } from '../numbers';
import type { Sentence } from '../passage';
import { clauseOf } from '../surroundings';
import type { Clause } from '../surroundings';
import { has, stemmed, wordsWithin } from './words';
import type { Word } from './words';

export type Topic = 'requests' | 'disputes' | 'documents' | 'decisions' | 'foreign';

/** What was named before in the paragraph, and is meant where nothing else is. */
export interface Context {
  cases: readonly CaseId[];
  documentAct: string | null;
}

export const NOTHING_NAMED: Context = { cases: [], documentAct: null };

export interface Surroundings {
  readonly report: Report;
  readonly sentence: Sentence;
  /** Words of the whole passage, in its offsets. */
  readonly words: readonly Word[];
  readonly topics: readonly TopicMark[];
  readonly context: Context;
}

/** Offsets of the passage. */
export interface Place extends Surroundings {
  readonly token: NumberToken;
  readonly clause: Clause;
  readonly left: readonly Word[];
  readonly leftStart: number;
  /** Where the clause ends before the number. */
  readonly leftEnd: number;
  readonly right: readonly Word[];
  readonly rightStart: number;
  readonly rightEnd: number;
}

export interface TopicMark {
  readonly at: number;
  readonly topic: Topic;
}

/** Outcomes that only requests have. */
const isOutcome = (word: Word): boolean =>
  /^(?:granted|partlyGranted|denied|unavailable|notProcessed)$/.test(stemmed(word, 'outcome.') ?? '');

const topicOf = (word: Word): Topic | undefined => {
  if (has(word, 'topic.requests') || has(word, 'carry') || isOutcome(word)) return 'requests';
  if (stemmed(word, 'case.') !== undefined) return 'disputes';
  if (stemmed(word, 'document.') !== undefined) return 'documents';
  if (stemmed(word, 'decision.') !== undefined) return 'decisions';
  return has(word, 'foreign') ? 'foreign' : undefined;
};

/** Where which topic is named, in reading order. */
export const topicMarks = (words: readonly Word[]): TopicMark[] =>
  words.flatMap((word) => {
    const topic = topicOf(word);
    return topic === undefined ? [] : [{ at: word.start, topic }];
  });

/** 2件维持、1件纠正: what stands before the mark belongs to the number before. */
const ownWords = (left: string, followsNumber: boolean): string =>
  followsNumber && left.includes('、') ? left.slice(left.indexOf('、') + 1) : left;

/** The number's place, or undefined where it is no number of the sentence. */
export function placeOf(around: Surroundings, token: NumberToken, previous: NumberToken | undefined): Place {
  const { sentence, words } = around;
  const found = clauseOf(sentence.text, token, previous);
  const leftEnd = sentence.start + found.leftStart + found.left.length;
  const own = ownWords(found.left, found.leftStart === previous?.after);
  const leftStart = leftEnd - own.length;
  const clause = { ...found, left: own, leftStart: leftStart - sentence.start };
  const rightStart = sentence.start + token.after;
  const rightEnd = rightStart + clause.right.length;
  const left = wordsWithin(words, leftStart, leftEnd);
  const right = wordsWithin(words, rightStart, rightEnd);
  return { ...around, token, clause, left, leftStart, leftEnd, right, rightStart, rightEnd };
}

/** The statement of a sentence that a place lies in, between two semicolons; offsets of the passage. */
export function statementAt({ start, text }: Sentence, place: number): readonly [number, number] {
  const at = place - start;
  const from = text.lastIndexOf('；', at - 1) + 1;
  const to = text.indexOf('；', at);
  return [start + from, start + (to < 0 ? text.length : to)];
}

/** The last topic that was named before a place in its paragraph. */
export function topicBefore({ topics, sentence }: Surroundings, place: number): Topic | undefined {
  let low = 0;
  for (let high = topics.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((topics[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const last = topics[low - 1];
  return last && last.at >= sentence.paragraph.start ? last.topic : undefined;
}
