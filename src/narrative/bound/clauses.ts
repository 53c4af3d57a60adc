/** A text cut at its marks: clauses with their numbers, the numbers being slots that any number fits. */
import { readNumbers } from '../numbers';
import type { NumberToken } from '../numbers';

/** Offsets are those of the plain text that was cut. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Its words with # for each number: what makes two clauses the same statement. */
  readonly skeleton: string;
  readonly numbers: readonly NumberToken[];
}

/** The marks between two statements. */
const MARKS = '，、；：。！？（）';
const CLAUSE = new RegExp(`[^${MARKS}\\n]+`, 'g');
/** What stands in a skeleton for a number. */
export const SLOT = '#';

/** Nothing but marks, or nothing at all. */
export const isBare = (text: string): boolean => [...text].every((letter) => MARKS.includes(letter));

/** The words from `start` to `end` with the numbers among them left open. */
function skeletonOf(text: string, start: number, end: number, numbers: readonly NumberToken[]): string {
  let skeleton = '';
  let place = start;
  for (const number of numbers) {
    if (number.start < place || number.end > end) continue;
    skeleton += `${text.slice(place, number.start)}${SLOT}`;
    place = number.end;
  }
  return skeleton + text.slice(place, end);
}

/** A plain text with its clauses. */
export interface Clauses {
  readonly text: string;
  readonly numbers: readonly NumberToken[];
  readonly clauses: readonly Clause[];
}

/** A text cut after its punctuation; joined they are the text again. */
export function clausesOf(text: string): Clauses {
  const numbers = readNumbers(text);
  const clauses = [...text.matchAll(CLAUSE)].map((found): Clause => {
    const start = found.index;
    const end = start + found[0].length;
    const own = numbers.filter((number) => number.start >= start && number.end <= end);
    return { start, end, skeleton: skeletonOf(text, start, end, own), numbers: own };
  });
  return { text, numbers, clauses };
}

/** The skeleton of a stretch of the text, marks and all. */
export const stretchSkeleton = ({ text, numbers }: Clauses, start: number, end: number): string =>
  skeletonOf(text, start, end, numbers);
