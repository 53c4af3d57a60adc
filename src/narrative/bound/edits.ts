/** What has to be changed in a paragraph so that its sentence says what the figures say. */
import { isBare, SLOT } from './clauses';
import type { Clause } from './clauses';
import { roundsTo } from '../numbers';
import type { NumberToken } from '../numbers';

/** From one place of a text to another. */
export type Span = readonly [start: number, end: number];

/** A stretch of the paragraph's plain text becomes `to`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** A number for a number keeps the style it is written in; it is told with its clause and its unit. */
  readonly number: NumberEdit | null;
}

export interface NumberEdit {
  readonly stated: number;
  readonly value: number;
  readonly clauseStart: number;
  /** Behind its unit. */
  readonly after: number;
}

/** The number of the text's clause that stands where the n-th number of the sentence's clause stands. */
function numberAt(own: Clause, other: Clause, index: number): NumberToken | undefined {
  if (own.numbers.length === other.numbers.length) return other.numbers[index];
  const lead = (clause: Clause, at: number) => clause.skeleton.split(SLOT)[at]?.slice(-2) ?? '';
  const alike = other.numbers.filter((_, at) => lead(other, at) === lead(own, index));
  return alike.length === 1 ? alike[0] : undefined;
}

/** A rounded percentage is still right. */
const sameNumber = (stated: NumberToken, value: number): boolean =>
  stated.value === value || (stated.unit === '%' && roundsTo(value, stated.value, stated.decimals));

export function numberEdits(now: Clause, text: Clause): Edit[] {
  return now.numbers.flatMap(({ value }, index) => {
    const stated = numberAt(now, text, index);
    return !stated || sameNumber(stated, value)
      ? []
      : [
          {
            start: stated.start,
            end: stated.end,
            to: String(value),
            number: { stated: stated.value, value, clauseStart: text.start, after: stated.after },
          },
        ];
  });
}

/** How many marks two stretches share at their start, or at their end. */
function sharedMarks(one: string, other: string, from: 'start' | 'end'): number {
  const letter = (text: string, at: number) => text.charAt(from === 'start' ? at : text.length - 1 - at);
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && isBare(letter(one, count)) && letter(one, count) === letter(other, count)) count++;
  return count;
}

/** The replacement of a stretch; marks at its ends that the figures leave alone stay as people wrote them. */
export function replacement([start, end]: Span, was: string, is: string): Edit {
  const lead = sharedMarks(was, is, 'start');
  const tail = sharedMarks(was.slice(lead), is.slice(lead), 'end');
  return { start: start + lead, end: end - tail, to: is.slice(lead, is.length - tail), number: null };
}
