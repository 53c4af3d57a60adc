/** Which labels of the form a text could be; every text is compared once. */
import { labelOf, likenessOf, mayBeLike, SURE } from './labels';
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

/** Labels by the pairs of letters that they have. */
interface Index {
  readonly labels: Label[];
  /** Labels with a pair, and how often each has it. */
  readonly byPair: Map<string, { readonly at: number; readonly times: number }[]>;
  /** Labels of one letter have no pair. */
  readonly unpaired: number[];
}

const newIndex = (): Index => ({ labels: [], byPair: new Map(), unpaired: [] });

function timesOf(pairs: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const pair of pairs) times.set(pair, (times.get(pair) ?? 0) + 1);
  return times;
}

function addTo({ labels, byPair, unpaired }: Index, label: Label): void {
  const at = labels.push(label) - 1;
  if (label.pairs.length === 0) unpaired.push(at);
  for (const [pair, times] of timesOf(label.pairs)) {
    const places = byPair.get(pair);
    if (places) places.push({ at, times });
    else byPair.set(pair, [{ at, times }]);
  }
}

/** Places of the labels that one could be like, in their order; all others have too few letters in common with it. */
function nearestTo({ labels, byPair, unpaired }: Index, found: Label): number[] {
  const shared = new Map<number, number>();
  for (const [pair, times] of timesOf(found.pairs))
    for (const other of byPair.get(pair) ?? [])
      shared.set(other.at, (shared.get(other.at) ?? 0) + Math.min(times, other.times));
  const near = [...unpaired];
  for (const [at, count] of shared) {
    const label = labels[at];
    if (label && mayBeLike(found, label, count)) near.push(at);
  }
  return near.sort((one, other) => one - other);
}

/** All labels that anything is compared with: a register of 100,000 cells is like none of them, and is asked often. */
const vocabulary = newIndex();
const inVocabulary = new Set<Label>();
/** Texts that are like none of them. */
const strangers = new Set<string>();
/** Letters of all that are remembered. */
const MOST_STRANGE_LETTERS = 4_000_000;
let strangeLetters = 0;

function learn(labels: readonly Label[]): void {
  for (const label of labels) {
    if (inVocabulary.has(label)) continue;
    inVocabulary.add(label);
    addTo(vocabulary, label);
    forgetStrangers();
  }
}

function forgetStrangers(): void {
  strangers.clear();
  strangeLetters = 0;
}

function isStranger(text: string): boolean {
  if (strangers.has(text)) return true;
  const found = labelOf(text);
  if (found.core !== '' && nearestTo(vocabulary, found).length > vocabulary.unpaired.length) return false;
  if (vocabulary.unpaired.some((at) => vocabulary.labels[at]?.core === found.bare)) return false;
  strangeLetters += text.length;
  if (strangeLetters > MOST_STRANGE_LETTERS) forgetStrangers();
  strangers.add(text);
  return true;
}

/** `truncated` also takes the first characters of a label for it, as headers in narrow columns have them. */
export function knownLabels(labels: readonly Label[], truncated = false): KnownLabels {
  learn(labels);
  const index = newIndex();
  labels.forEach((label) => addTo(index, label));
  const known = new Map<string, ReadonlyMap<number, number>>();
  const compare = (text: string): ReadonlyMap<number, number> => {
    const found = labelOf(text);
    if (found.core === '') return NONE;
    const scores = new Map<number, number>();
    for (const at of nearestTo(index, found)) {
      const label = labels[at];
      const score = label && (likenessOf(found, label, true) || Number(truncated && begins(found, label)));
      if (score) scores.set(at, score);
    }
    return scores.size === 0 ? NONE : scores;
  };
  return {
    likeness(text) {
      if (text.length > 2 * LONGEST || text.trim() === '') return NONE;
      const before = known.get(text);
      if (before) return before;
      if (isStranger(text)) return NONE;
      const scores = compare(text);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, scores);
      return scores;
    },
  };
}

/** A label that is like none alone may be one with those of its groups. */
function withFlattened(alone: KnownLabels, { rows }: Shape): KnownLabels {
  const labels = rows.flatMap(({ flattened }, index) => flattened.map((label) => ({ index, label })));
  const known = knownLabels(labels.map(({ label }) => label));
  return {
    likeness(text) {
      const joined = known.likeness(text);
      if (joined.size === 0) return alone.likeness(text);
      const scores = new Map(alone.likeness(text));
      for (const [at, score] of joined) {
        const index = labels[at]?.index ?? 0;
        if (score >= SURE) scores.set(index, Math.max(scores.get(index) ?? 0, SURE));
      }
      return scores;
    },
  };
}

const rowLabels = new WeakMap<Shape, KnownLabels>();

/** The labels of the rows of a table. */
export function rowLabelsOf(shape: Shape): KnownLabels {
  let known = rowLabels.get(shape);
  if (!known) {
    const alone = knownLabels(shape.rows.map(({ label }) => label));
    known = withFlattened(alone, shape);
    rowLabels.set(shape, known);
  }
  return known;
}
