/** Three versions of a sentence: as it was made, as the figures make it now, and as it stands in the text. */
import type { Clause, Clauses } from './clauses';
import type { Span } from './edits';

const SENTENCE_ENDS = ['。', '！', '？'] as const;

/** A clause that all three versions have, by its index in each. */
export interface Anchor {
  readonly base: number;
  readonly now: number;
  readonly text: number;
}

export interface Versions {
  readonly base: Clauses;
  readonly now: Clauses;
  readonly text: Clauses;
  /** For each clause of the base its place in the text, or -1. */
  readonly places: readonly number[];
}

/** Pairs of clauses with the same words, in order, as many as there can be. */
function commonClauses(one: readonly Clause[], other: readonly Clause[]): [number, number][] {
  const longest = new Map<string, [number, number][]>();
  const from = (at: number, place: number): [number, number][] => {
    const [first, second] = [one[at], other[place]];
    if (!first || !second) return [];
    const key = `${at} ${place}`;
    let known = longest.get(key);
    if (!known) {
      const [left, right] = [from(at + 1, place), from(at, place + 1)];
      known = left.length >= right.length ? left : right;
      if (first.skeleton === second.skeleton) {
        const both: [number, number][] = [[at, place], ...from(at + 1, place + 1)];
        if (both.length > known.length) known = both;
      }
      longest.set(key, known);
    }
    return known;
  };
  return from(0, 0);
}

/** The clauses that all three versions have, in order. */
export function anchorsOf({ base, now, places }: Versions): readonly Anchor[] {
  return commonClauses(base.clauses, now.clauses).flatMap(([at, place]) => {
    const stands = places[at] ?? -1;
    return stands < 0 ? [] : [{ base: at, now: place, text: stands }];
  });
}

/** Where the text's version starts and ends; null where its first or last clause was rewritten. */
export function extentOf({
  base,
  text,
  places,
}: Versions): readonly [start: number | null, end: number | null] {
  const first = text.clauses[places[0] ?? -1];
  const last = text.clauses[places.at(-1) ?? -1];
  const tail = base.text.slice(base.clauses.at(-1)?.end ?? base.text.length);
  const closed = last !== undefined && text.text.startsWith(tail, last.end);
  return [first?.start ?? null, last ? last.end + (closed ? tail.length : 0) : null];
}

/** The extent, or the sentence of the text around what is left where an end was rewritten. */
export function regionOf(versions: Versions): Span {
  const { text, places } = versions;
  const found = places.flatMap((place) => text.clauses[place] ?? []);
  const [start, end] = extentOf(versions);
  const [left, right] = [found[0]?.start ?? 0, found.at(-1)?.end ?? text.text.length];
  const opens = Math.max(...SENTENCE_ENDS.map((mark) => text.text.slice(0, left).lastIndexOf(mark) + 1));
  const closes = SENTENCE_ENDS.map((mark) => text.text.indexOf(mark, right)).filter((place) => place >= 0);
  return [start ?? opens, end ?? Math.min(text.text.length, ...closes)];
}
