/** Finds a sentence in a paragraph that people have edited: which of its clauses still stand there, and where. */
import type { Clause, Clauses } from './clauses';

export interface Match {
  /** For each clause of the sentence the index of the paragraph's clause, or -1 where it is gone. */
  readonly places: readonly number[];
  /** How many letters the clauses have that are there. */
  readonly letters: number;
  /** How good a match it is, for comparing it with another. */
  readonly score: number;
  /**
   * The sentence itself, and not somebody's own way of saying the same: its opening stands there in one piece, and so does
   * half of it. With less than that it was deleted or rewritten, and is bound no longer.
   */
  readonly alive: boolean;
}

/** A clause is the same statement with this much of its words in order, and counts a little less when edited. */
const ALIKE = 0.6;
const EDITED = 0.8;
/** With this much of its words in one piece it is that very clause. */
const SAME_PIECE = 0.7;
const HALF = 0.5;
/** Clauses of other people's between two of the sentence: each costs one letter, and more of them end it. */
const MOST_BETWEEN = 8;

/** How many letters two wordings have in common, in order. */
function commonLetters(one: string, other: string): number {
  const row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    let diagonal = 0;
    for (let at = 1; at <= other.length; at++) {
      const above = row[at] ?? 0;
      row[at] = letter === other.charAt(at - 1) ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[other.length] ?? 0;
}

/** Whether most of a clause is there in one piece. */
function isPiece(own: string, other: string): boolean {
  const length = Math.ceil(SAME_PIECE * own.length);
  for (let start = 0; start + length <= own.length; start++)
    if (other.includes(own.slice(start, start + length))) return true;
  return false;
}

/** At most this many letters can be common: a quick no for clauses that are about something else. */
function mostCommon(one: string, other: string): number {
  let count = 0;
  for (const letter of one) if (other.includes(letter)) count++;
  return count;
}

/** What a pair of clauses is worth in letters; 0 where they are not the same statement. */
function worth(own: Clause, other: Clause, known: ReadonlySet<string>): number {
  if (own.skeleton === other.skeleton) return own.skeleton.length;
  // A clause that is word for word another statement of the sentence is not this one edited.
  if (known.has(other.skeleton) || own.numbers.length > other.numbers.length) return 0;
  const least = ALIKE * own.skeleton.length;
  if (other.skeleton.length < least || mostCommon(own.skeleton, other.skeleton) < least) return 0;
  const common = commonLetters(own.skeleton, other.skeleton);
  return common < least ? 0 : EDITED * common;
}

/** A pair of clauses with the best chain of pairs that ends in it. */
interface Step {
  readonly own: number;
  readonly place: number;
  readonly score: number;
  readonly before: Step | undefined;
}

/** The pairing that keeps the order and is worth most. `known` are all statements that the sentence may make. */
export function matchClauses(
  { clauses: own }: Clauses,
  { clauses: others }: Clauses,
  known: ReadonlySet<string>,
): Match {
  const ending = new Map<number, Step[]>();
  let best: Step | undefined;
  for (const [place, other] of others.entries()) {
    const steps: Step[] = [];
    for (const [index, clause] of own.entries()) {
      const value = worth(clause, other, known);
      if (value === 0) continue;
      let step: Step = { own: index, place, score: value, before: undefined };
      for (let between = 0; between <= MOST_BETWEEN; between++)
        for (const before of ending.get(place - 1 - between) ?? []) {
          const score = before.score + value - between;
          if (before.own < index && score > step.score) step = { own: index, place, score, before };
        }
      steps.push(step);
      if (!best || step.score > best.score) best = step;
    }
    ending.set(place, steps);
  }
  const places = own.map(() => -1);
  let letters = 0;
  let sure = 0;
  let opens = false;
  for (let step = best; step; step = step.before) {
    const [words, found] = [own[step.own]?.skeleton ?? '', others[step.place]?.skeleton ?? ''];
    places[step.own] = step.place;
    letters += words.length;
    if (!isPiece(words, found)) continue;
    sure += words.length;
    opens ||= step.own === 0;
  }
  const all = own.reduce((sum, { skeleton }) => sum + skeleton.length, 0);
  return { places, letters, score: best?.score ?? 0, alive: opens && sure >= HALF * all };
}
