/** A text cut into the words of the lexicon, the longest first; what lies between them is unknown. */
import { LEXICON } from '../../form';
import type { Sense } from '../../form';
import { countBefore } from '../search';

/** A known word; offsets are those of the text it was found in. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

/** What a text calls something, besides the lexicon. */
export type Name = readonly [text: string, sense: Sense];
/** Cuts a narrow, simplified text into words in reading order. */
export type Cutter = (text: string) => readonly Word[];

type Entry = readonly [text: string, senses: readonly Sense[]];

function sensesByText(names: readonly Name[]): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, Sense[]>();
  for (const [text, sense] of names) {
    const known = senses.get(text);
    if (known === undefined) senses.set(text, [sense]);
    else if (!known.includes(sense)) known.push(sense);
  }
  return senses;
}

/** The lexicon and further names by their first character, the longest first: each place of a text is looked at once. */
export function cutterOf(further: readonly Name[]): Cutter {
  const lexicon = (Object.entries(LEXICON) as [Sense, readonly string[]][]).flatMap(([sense, words]) =>
    words.map((word): Name => [word, sense]),
  );
  const entries = new Map<string, Entry[]>();
  for (const entry of sensesByText([...lexicon, ...further])) {
    const first = entry[0].charAt(0);
    entries.set(first, [...(entries.get(first) ?? []), entry]);
  }
  for (const each of entries.values()) each.sort(([one], [other]) => other.length - one.length);
  return (text) => {
    const words: Word[] = [];
    for (let at = 0; at < text.length;) {
      const found = entries.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
      if (found) words.push({ start: at, end: at + found[0].length, senses: found[1] });
      at += found ? found[0].length : 1;
    }
    return words;
  };
}

/** The last of several that passes. */
export function lastOf<Each>(all: readonly Each[], passes: (each: Each) => boolean): Each | undefined {
  for (let at = all.length - 1; at >= 0; at--) {
    const each = all[at];
    if (each !== undefined && passes(each)) return each;
  }
  return undefined;
}

export const has = ({ senses }: Word, sense: Sense): boolean => senses.includes(sense);
export const anyHas = (words: readonly Word[], sense: Sense): boolean =>
  words.some((word) => has(word, sense));

/** The rest of the first sense that begins with a stem: `outcome.` of `outcome.granted` → `granted`. */
export function stemmed({ senses }: Word, stem: string): string | undefined {
  return senses.find((sense) => sense.startsWith(stem))?.slice(stem.length);
}

/** What a word names by a stem, and where. */
export interface Part {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a stem, each by the rest of its sense: of `document.` 规章 → regulations. */
export const partsOf = (words: readonly Word[], stem: string): Part[] =>
  words.flatMap((word) => {
    const id = stemmed(word, stem);
    return id === undefined ? [] : [{ id, start: word.start, end: word.end }];
  });

/** The words that lie within two places; the words are in reading order. */
export function wordsWithin(words: readonly Word[], from: number, to: number): readonly Word[] {
  const first = countBefore(words.length, (at) => (words[at]?.start ?? 0) < from);
  let end = first;
  while ((words[end]?.end ?? Infinity) <= to) end++;
  return words.slice(first, end);
}

/** How many characters between two places belong to none of the words. */
export function unknownBetween(words: readonly Word[], from: number, to: number): number {
  const known = words.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)),
    0,
  );
  return Math.max(0, to - from - known);
}
