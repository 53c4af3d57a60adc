/** Which labels of the form a text could be; every text is compared once. */
import { labelOf, likenessOf } from './labels';
import type { Label } from './labels';
import type { Shape } from './shape';

export interface KnownLabels {
  /** How alike a text and each of the labels are, 0 to 4 as in `likenessOf`; empty when it is like none. */
  likeness(text: string): ReadonlyMap<number, number>;
}

const NONE: ReadonlyMap<number, number> = new Map();
/** The longest official label has 40 characters; an explanation may follow it. */
const LONGEST = 120;
/** Texts whose likeness is kept: those of one workbook after another are mostly the same. */
const MOST_REMEMBERED = 4_000;
/** A truncated header keeps at least this much of its beginning. */
const SHORTEST_BEGINNING = 2;

const begins = (found: Label, official: Label): boolean =>
  found.core.length >= SHORTEST_BEGINNING && official.core.startsWith(found.core);

/** `truncated` also takes the first characters of a label for it, as headers in narrow columns have them. */
export function knownLabels(labels: readonly Label[], truncated = false): KnownLabels {
  const known = new Map<string, ReadonlyMap<number, number>>();
  const compare = (text: string): ReadonlyMap<number, number> => {
    const found = labelOf(text);
    if (found.core === '') return NONE;
    const scores = new Map<number, number>();
    labels.forEach((label, index) => {
      const score = likenessOf(found, label, true) || Number(truncated && begins(found, label));
      if (score > 0) scores.set(index, score);
    });
    return scores.size === 0 ? NONE : scores;
  };
  return {
    likeness(text) {
      if (text.length > 2 * LONGEST || text.trim() === '') return NONE;
      const before = known.get(text);
      if (before) return before;
      const scores = compare(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, scores);
      return scores;
    },
  };
}

const rowLabels = new WeakMap<Shape, KnownLabels>();

/** The labels of the rows of a table. */
export function rowLabelsOf(shape: Shape): KnownLabels {
  const known = rowLabels.get(shape) ?? knownLabels(shape.rows.map(({ label }) => label));
  rowLabels.set(shape, known);
  return known;
}
