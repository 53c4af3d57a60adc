/** A number that the text states about a figure. */
import type { QuantityWords } from '../form';
import type { Bound, NumberToken } from './numbers';
import type { Sentence } from './passage';

export interface Claim {
  /** What it is about; more than one where the text gives the sum of several: 行政复议、行政诉讼共3件. */
  readonly quantities: readonly QuantityWords[];
  readonly value: number;
  readonly bound: Bound;
  /** The year it speaks about. */
  readonly period: 'this' | 'last';
  /** The number, or null where the text says that there are none; offsets within the sentence. */
  readonly token: NumberToken | null;
  /** From the words that name the quantity to the unit; offsets within the sentence. */
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
}

/** One name for what a claim is about. */
export const subjectOf = (claim: Claim): string => claim.quantities.map(({ id }) => id).join('+');

/** Whether a figure bears a claim out: a tenth either way for 约, up to twice as much for 余 and 以上. */
export function agrees({ value, bound }: Pick<Claim, 'value' | 'bound'>, figure: number): boolean {
  if (bound === 'exact') return figure === value;
  if (bound === 'about') return Math.abs(figure - value) <= Math.max(1, value / 10);
  return figure >= value && figure <= Math.max(2 * value, value + 10);
}
