/** How alike a label of the form and a label of a source are, whatever numbering, brackets, quotes and spaces they use. */
import { NUMBERING, TIME_WORDS } from '../../form';
import { labelForm } from '../../text';

export interface Label {
  /** 一, 3, … or empty. */
  readonly number: string;
  /** Without numbering, punctuation and spaces. */
  readonly core: string;
  /** The core without a last bracket, which may be an explanation. */
  readonly bare: string;
  /** Its letters two by two. */
  readonly pairs: readonly string[];
}

/** An explanation behind a label, after full-width forms were narrowed. */
const LAST_BRACKET = /\([^()]{2,}\)$/;

function makeLabel(text: string): Label {
  const plain = labelForm(text);
  const number = NUMBERING.exec(plain)?.[0] ?? '';
  const lettersOf = (part: string) => part.replace(/[\p{P}\p{S}]/gu, '');
  const core = lettersOf(plain.slice(number.length));
  const bare = lettersOf(plain.slice(number.length).replace(LAST_BRACKET, ''));
  const pairs = Array.from({ length: Math.max(0, core.length - 1) }, (_, at) => core.slice(at, at + 2));
  return { number: lettersOf(number), core, bare, pairs };
}

/** The same labels come again in every table of every report. */
const MOST_REMEMBERED = 4_000;
const MOST_LETTERS = 400_000;
const remembered = new Map<string, Label>();
let letters = 0;

/** A label apart: `（三）危及“三安全一稳定”` is number 三 and core 危及三安全一稳定. */
export function labelOf(text: string): Label {
  const known = remembered.get(text);
  if (known) return known;
  const label = makeLabel(text);
  letters += text.length;
  if (remembered.size >= MOST_REMEMBERED || letters > MOST_LETTERS) {
    remembered.clear();
    letters = text.length;
  }
  remembered.set(text, label);
  return label;
}

/** Share of letter pairs that two labels have in common, 0 to 1. */
function likeness(one: Label, other: Label): number {
  const rest = [...other.pairs];
  const total = one.pairs.length + rest.length;
  let shared = 0;
  for (const pair of one.pairs) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return total === 0 ? 0 : (2 * shared) / total;
}

const SHORTEST_PART = 4;
const LONGEST_EXPLANATION = 2.5;
/** Scores of likeness: the very wording; without explanations or numbers; words that most likely mean it. */
export const EXACT = 4;
export const SURE = 3;
export const LIKELY = 2;

const ALIKE = 0.75;

/** One holds the other: the official label shortened, or with an explanation added. */
function holds(found: string, official: string): boolean {
  if (found.length < SHORTEST_PART || official.length < SHORTEST_PART) return false;
  return (
    official.includes(found) ||
    (found.includes(official) && found.length <= official.length * LONGEST_EXPLANATION)
  );
}

/**
 * Whether labels that share so many letter pairs can be like each other at all: what `likenessOf` finds needs either
 * all pairs of the one or most pairs of both.
 */
export function mayBeLike(found: Label, official: Label, shared: number): boolean {
  const [one, other] = [found.pairs.length, official.pairs.length];
  return shared >= Math.min(one, other) || 2 * shared >= ALIKE * (one + other);
}

/** 4 the same with its number, 3 the same without, 2 shortened or explained, 1 alike, 0 another label. */
export function likenessOf(found: Label, official: Label, whole: boolean): number {
  if (found.core === official.core) return found.number === official.number ? 4 : 3;
  if (whole && (found.bare === official.core || holds(found.core, official.core))) return 2;
  const [short = 0, long = 0] = [found.core.length, official.core.length].sort((one, other) => one - other);
  // Cores of which one is much longer cannot share that many pairs.
  if (short <= SHORTEST_PART || 2 * short < ALIKE * (short + long)) return 0;
  return likeness(found, official) >= ALIKE ? 1 : 0;
}

const LONGEST_TIME = 12;

/** A year beside a label, or under a header. */
export const isTime = (text: string): boolean =>
  text.length <= LONGEST_TIME && TIME_WORDS.test(labelForm(text));
