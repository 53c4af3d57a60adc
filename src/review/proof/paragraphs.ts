/** Pairs the paragraphs of two texts: the same ones, those that were edited, new ones and those that are gone. */
import { alignInOrder } from '../../recognize/tables/align';
import { nameForm } from '../../text';

export interface ParagraphPair {
  /** Index in each text; null where the other text has no such paragraph. */
  readonly before: number | null;
  readonly after: number | null;
}

const SAME = 4;
/** Two paragraphs with this share of letter pairs in common are one that was edited. */
const EDITED = 0.5;
/** A text with more paragraphs is compared by its beginning. */
const MOST = 200;
/** A longer paragraph is compared by its beginning. */
const MOST_LETTERS = 2_000;

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  const letters = text.slice(0, MOST_LETTERS);
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/** Share of letter pairs in common, 0 to 1 (Dice). */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const size = (pairs: ReadonlyMap<string, number>) =>
    [...pairs.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of one) shared += Math.min(count, other.get(pair) ?? 0);
  const total = size(one) + size(other);
  return total === 0 ? 0 : (2 * shared) / total;
}

/** In the order of the second text, what is gone before what follows it. Spaces and widths of letters do not count. */
export function pairParagraphs(
  before: readonly string[],
  after: readonly string[],
): readonly ParagraphPair[] {
  const read = (texts: readonly string[]) =>
    texts.slice(0, MOST).map((text) => ({ text: nameForm(text), pairs: pairsOf(nameForm(text)) }));
  const [old, fresh] = [read(before), read(after)];
  const partners = alignInOrder(fresh.length, old.length, (row, candidate) => {
    const [one, other] = [fresh[row], old[candidate]];
    if (!one || !other) return undefined;
    if (one.text === other.text) return SAME;
    const alike = likeness(one.pairs, other.pairs);
    return alike >= EDITED ? alike : undefined;
  });
  const pairs: ParagraphPair[] = [];
  let next = 0;
  const gone = (end: number) => {
    for (; next < end; next++) pairs.push({ before: next, after: null });
  };
  partners.forEach((partner, index) => {
    if (partner !== undefined) {
      gone(partner);
      next = partner + 1;
    }
    pairs.push({ before: partner ?? null, after: index });
  });
  gone(old.length);
  return pairs.filter(({ before: from, after: to }) => {
    const [one, other] = [from === null ? undefined : old[from], to === null ? undefined : fresh[to]];
    return one?.text !== other?.text;
  });
}
