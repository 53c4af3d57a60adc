/** Where a number stands: the words of its clause and around it, and what was spoken of before. */
import type { CaseId, Quantity } from '../../form';
import type { Report } from '../../report';
import type { NumberToken } from '../numbers';
import { onceAParagraph } from '../passage';
import type { Sentence } from '../passage';
import { countBefore } from '../search';
import { clauseOf } from '../surroundings';
import type { Clause } from '../surroundings';
import { has, stemmed, wordsWithin } from './words';
import type { Word } from './words';

export type Topic = 'requests' | 'disputes' | 'documents' | 'decisions' | 'foreign';

/** What was named before in the paragraph, and is meant where nothing else is. */
export interface Context {
  cases: readonly CaseId[];
  /** All cases with a number of theirs, and where. */
  counted: readonly { readonly id: CaseId; readonly at: number }[];
  documentAct: string | null;
  /** Where something was counted last that nobody knows; offset of the passage. */
  otherAt: number;
}

export const NOTHING_NAMED: Context = { cases: [], counted: [], documentAct: null, otherAt: -1 };

export interface Surroundings {
  readonly report: Report;
  readonly sentence: Sentence;
  /** Words of the whole passage, in its offsets. */
  readonly words: readonly Word[];
  readonly topics: readonly TopicMark[];
  readonly context: Context;
  /** What the edition counts, by id. */
  readonly quantityOf: (id: string) => Quantity | undefined;
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

/** Outcomes that only requests have; the names of single ones are long, 内部事务 alone may be anything. */
const isOutcome = (word: Word): boolean => {
  const outcome = stemmed(word, 'outcome.');
  if (outcome === undefined) return false;
  return (
    /^(?:granted|partlyGranted|denied|unavailable|notProcessed)$/.test(outcome) || word.end - word.start > 4
  );
};

/** 收到申请: an act with its object, and nothing else between. */
function isAsked(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  const act = word && stemmed(word, 'act.') !== undefined;
  return !!act && next !== undefined && next.start === word.end && has(next, 'half.request');
}

const topicOf = (word: Word): Topic | undefined => {
  if (has(word, 'topic.requests') || has(word, 'carry') || isOutcome(word)) return 'requests';
  if (stemmed(word, 'case.') !== undefined) return 'disputes';
  if (stemmed(word, 'document.') !== undefined) return 'documents';
  if (stemmed(word, 'decision.') !== undefined) return 'decisions';
  return has(word, 'foreign') ? 'foreign' : undefined;
};

/** Whether a number stands in the clause of a word: 问的是宅基地审批 changes no subject. */
function isCounted(text: string, { start, end }: Word): boolean {
  const before = /[^，。；\n]*$/.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const after = /^[^，。；\n]*/.exec(text.slice(end, end + 30))?.[0] ?? '';
  return /\d|[一二三四五六七八九十百千两零][余多]?[件条份个次项]/.test(before + after);
}

/** Where which topic is named, in reading order. */
export const topicMarks = (words: readonly Word[], text: string): TopicMark[] =>
  words.flatMap((word, index) => {
    const topic = topicOf(word) ?? (isAsked(words, index) ? 'requests' : undefined);
    const counts = topic !== 'foreign' || isCounted(text, word);
    return topic === undefined || !counts ? [] : [{ at: word.start, topic }];
  });

/** 行政许可情况：全年136件: words that say nothing are led by what stands before their colon. */
function beforeColon(text: string, { left, leftStart }: Clause): string {
  if (left.length > 6 || text.charAt(leftStart - 1) !== '：') return left;
  const clause =
    /[^，。；：！？（）\d]{0,20}：$/.exec(text.slice(Math.max(0, leftStart - 21), leftStart))?.[0] ?? '';
  return SAYS_WHEN.test(left) ? clause + left : left;
}
const SAYS_WHEN = /^(?:全年|本年度?|今年|年内|共|合计|总计|累计|为|是|有)*$/;

/** 2件维持、1件纠正: what stands before the mark belongs to the number before. */
const ownWords = (left: string, followsNumber: boolean): string =>
  followsNumber && left.includes('、') ? left.slice(left.indexOf('、') + 1) : left;

/** The place of a number of the sentence; `previous` is the number before it. */
export function placeOf(around: Surroundings, token: NumberToken, previous: NumberToken | undefined): Place {
  const { sentence, words } = around;
  const found = clauseOf(sentence.text, token, previous);
  const leftEnd = sentence.start + found.leftStart + found.left.length;
  const own = ownWords(beforeColon(sentence.text, found), found.leftStart === previous?.after);
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

/** The heading that a sentence stands under; empty where its paragraph opens with a statement of its own. */
export const headingOf = onceAParagraph(({ opening }) => {
  const heading = opening.split('。', 1)[0] ?? '';
  return /\d/.test(heading) ? '' : heading;
});

/** How far back in its paragraph is read for what is meant at a place. */
const FARTHEST_BACK = 3000;
export const farthestBack = ({ paragraph }: Sentence, place: number): number =>
  Math.max(paragraph.start, place - FARTHEST_BACK);

/** The last topic that was named before a place in its paragraph. */
export function topicBefore({ topics, sentence, context }: Surroundings, place: number): Topic | undefined {
  const last = topics[countBefore(topics.length, (at) => (topics[at]?.at ?? 0) < place) - 1];
  if (last && last.at > context.otherAt) return last.at >= sentence.paragraph.start ? last.topic : undefined;
  return context.otherAt >= 0 ? 'foreign' : undefined;
}
