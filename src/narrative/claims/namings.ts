/** What the words of a clause name: requests by act, outcome or carry, each with its place. */
import type { Word } from './words';
import { anyHas, has, lastOf, stemmed, unknownBetween, wordsWithin } from './words';

/** The more particular kind is meant where a clause has several: 同意公开答复 is an outcome. */
export type NamingKind = 'act' | 'carry' | 'outcome';

/** Something named; offsets of the passage. */
export interface Naming {
  readonly kind: NamingKind;
  /** The id of its quantity. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** 收到 and 新收. */
export const isReceived = ({ id }: Naming): boolean => id === 'received' || id === 'newlyReceived';

/** Unknown characters within what is read as one. */
const FEW = 4;
const YEAR_BEFORE = /(\d{4})年?度?$/;
const YEAR_AFTER = /^[至到入]?(?:自)?(\d{4})年?度?/;

/** Words right beside each other, but for what says nothing. */
const isBeside = (words: readonly Word[], from: number, to: number): boolean =>
  unknownBetween(words, from, to) === 0 && wordsWithin(words, from, to).every((word) => has(word, 'filler'));

/** 上年结转, 结转下年度, 转至2025年: to or from which year a word carries, and how far its words reach. */
function carriage(
  text: string,
  words: readonly Word[],
  index: number,
  year: number | null,
): Naming | undefined {
  const word = words[index];
  if (!word || !has(word, 'carry')) return undefined;
  const before = lastOf(words.slice(0, index), (each) => !has(each, 'filler') || has(each, 'carry.from'));
  const after = words.slice(index + 1).find((each) => !has(each, 'filler') || has(each, 'carry.into'));
  const named = (id: string, start: number, end: number): Naming => ({ kind: 'carry', id, start, end });
  if (after && has(after, 'carry.into') && isBeside(words, word.end, after.start))
    return named('carriedOut', word.start, after.end);
  const [yearAfter, to] = YEAR_AFTER.exec(text.slice(word.end, word.end + 8)) ?? [];
  if (yearAfter !== undefined) {
    const out = year === null || Number(to) > year;
    return named(out ? 'carriedOut' : 'carriedIn', word.start, word.end + yearAfter.length);
  }
  if (after && has(after, 'carry.from') && isBeside(words, word.end, after.start))
    return named('carriedIn', word.start, after.end);
  if (before && has(before, 'carry.from') && isBeside(words, before.end, word.start))
    return named('carriedIn', before.start, word.end);
  if (before && has(before, 'carry.into') && isBeside(words, before.end, word.start))
    return named('carriedOut', before.start, word.end);
  const [yearBefore, from] = YEAR_BEFORE.exec(text.slice(Math.max(0, word.start - 6), word.start)) ?? [];
  if (yearBefore !== undefined && (year === null || Number(from) < year))
    return named('carriedIn', word.start - yearBefore.length, word.end);
  const alone = ['结转', '转结'].includes(text.slice(word.start, word.end));
  return alone ? named('carried', word.start, word.end) : undefined;
}

const isAct = (word: Word): boolean => stemmed(word, 'act.') !== undefined;

/** 下年度继续办理 without a word of carrying. */
function laterWork(words: readonly Word[], index: number): Naming | undefined {
  const word = words[index];
  if (!word || !has(word, 'carry.into')) return undefined;
  const next = words.slice(index + 1).find((each) => isAct(each) || !has(each, 'filler'));
  if (!next || !isAct(next) || !isBeside(words, word.end, next.start)) return undefined;
  return { kind: 'carry', id: 'carriedOut', start: word.start, end: next.end };
}

/** 正在按程序办理: what is still being done is carried over. */
function stillOpen(words: readonly Word[], index: number): Naming | undefined {
  const word = words[index];
  if (!word || !has(word, 'still')) return undefined;
  const verb = words.slice(index + 1).find(isAct);
  if (!verb) return undefined;
  const between = wordsWithin(words, word.end, verb.start);
  if (anyHas(between, 'foreign') || unknownBetween(between, word.end, verb.start) > FEW) return undefined;
  return { kind: 'carry', id: 'carriedOut', start: word.start, end: verb.end };
}

/** What the words between two places of a text name, in reading order; the words are those of the text. */
export function namingsOf(text: string, words: readonly Word[], year: number | null): Naming[] {
  const namings: Naming[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || word.start < (namings.at(-1)?.end ?? 0)) continue;
    const { start, end } = word;
    const outcome = stemmed(word, 'outcome.');
    const act = stemmed(word, 'act.');
    const carry = carriage(text, words, index, year) ?? laterWork(words, index) ?? stillOpen(words, index);
    if (outcome !== undefined) namings.push({ kind: 'outcome', id: outcome, start, end });
    else if (carry) {
      while (namings.length > 0 && (namings.at(-1)?.end ?? 0) > carry.start) namings.pop();
      namings.push(carry);
    } else if (has(word, 'open')) namings.push({ kind: 'carry', id: 'carriedOut', start, end });
    else if (act !== undefined) namings.push({ kind: 'act', id: act, start, end });
  }
  return namings;
}

/** Whether nothing but a mark of enumeration and words that say nothing stand between two places. */
export function isEnumerated(words: readonly Word[], from: number, to: number): boolean {
  const between = wordsWithin(words, from, to);
  return (
    unknownBetween(between, from, to) === 0 &&
    anyHas(between, 'and') &&
    between.every((word) => has(word, 'and') || isPlain(word))
  );
}

/** A word that adds nothing of its own: 共, 案件, 政府信息公开. */
export const isPlain = (word: Word): boolean =>
  has(word, 'filler') ||
  has(word, 'half.information') ||
  has(word, 'half.request') ||
  has(word, 'topic.requests');

/** The last of several things with those that are enumerated before it, in reading order. */
export function tailOf<Each extends { readonly start: number; readonly end: number }>(
  things: readonly Each[],
  words: readonly Word[],
): readonly Each[] {
  let first = things.length - 1;
  while (first > 0 && isEnumerated(words, things[first - 1]?.end ?? 0, things[first]?.start ?? 0)) first--;
  return first < 0 ? [] : things.slice(first);
}
