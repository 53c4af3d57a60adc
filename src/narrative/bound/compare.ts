/**
 * A sentence as it was made, as the figures make it now, and as people have edited it meanwhile: three versions, merged
 * clause by clause. What the figures changed is taken over, what people changed stays; only where both changed the same
 * clauses the whole sentence is the answer.
 */
import { clausesOf } from './clauses';
import type { Clauses } from './clauses';
import type { Edit } from './edits';
import { matchClauses } from './match';
import type { Match } from './match';
import { merge } from './merge';
import { regionOf } from './versions';
import type { Versions } from './versions';

export interface Comparison {
  /**
   * `current`: as the figures say it. `numbers`: only numbers differ. `restructured`: clauses come or go.
   * `edited`: people changed the very clauses that would change.
   */
  readonly kind: 'current' | 'numbers' | 'restructured' | 'edited';
  /** Where the sentence stands in the paragraph, without its full stop. */
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
  /** How good a match it is, for comparing it with another paragraph's. */
  readonly score: number;
}

const FULL_STOP = /。$/;
const ENDS = /^(?:[。！？]|$)/;

/** A sentence in its two forms, cut once for all paragraphs it is looked for in. */
export interface Forms {
  /** As it was made. */
  readonly kept: Clauses;
  /** As the figures make it now. */
  readonly now: Clauses;
}

/** A full stop is nobody's statement. */
const withoutStop = (sentence: string): string => sentence.replace(FULL_STOP, '');

/** Both in plain text. */
export function formsOf(made: string, current: string): Forms {
  return { kept: clausesOf(withoutStop(made)), now: clausesOf(withoutStop(current)) };
}

/** The sentence where it stands in a paragraph word for word, to its end; all in plain text. */
export function exactSentence(current: string, paragraph: string): Comparison | undefined {
  const words = withoutStop(current);
  const start = paragraph.indexOf(words);
  const end = start + words.length;
  if (start < 0 || !ENDS.test(paragraph.slice(end))) return undefined;
  return { kind: 'current', start, end, edits: [], score: Infinity };
}

/** All its clauses stand in one piece, and end a sentence there: people have put nothing in the stead of another one. */
function isWhole({ places }: Match, { text, clauses }: Clauses): boolean {
  const [first = -1] = places;
  const end = clauses[places.at(-1) ?? -1]?.end ?? 0;
  return first >= 0 && places.every((place, at) => place === first + at) && ENDS.test(text.slice(end));
}

/** Whether the figures leave something out now, and people have taken just that out. */
function isTakenOut({ kept, now }: Forms, asKept: Match, asNow: Match, text: Clauses): boolean {
  const made = new Set(kept.clauses.map(({ skeleton }) => skeleton));
  const isLess = now.clauses.every(({ skeleton }) => made.has(skeleton));
  return isLess && asNow.score === asKept.score && isWhole(asNow, text);
}

/** Compares a sentence with a paragraph; undefined where the paragraph does not have it. */
export function compareSentence(forms: Forms, text: Clauses): Comparison | undefined {
  const { kept, now } = forms;
  const known = new Set([...kept.clauses, ...now.clauses].map(({ skeleton }) => skeleton));
  const [asKept, asNow] = [matchClauses(kept, text, known), matchClauses(now, text, known)];
  // Somebody may have brought the text to the new form already, or have taken out what goes now.
  const isNow = asNow.letters > asKept.letters || isTakenOut(forms, asKept, asNow, text);
  const [base, { places, alive, score }] = isNow ? [now, asNow] : [kept, asKept];
  if (!alive) return undefined;
  const versions: Versions = { base, now, text, places };
  const [start, end] = regionOf(versions);
  const merged = merge(versions);
  const edits = merged ?? [{ start, end, to: now.text, number: null }];
  if (edits.length === 0) return { kind: 'current', start, end, edits, score };
  const numbersOnly = edits.every(({ number }) => number !== null);
  return { kind: !merged ? 'edited' : numbersOnly ? 'numbers' : 'restructured', start, end, edits, score };
}
