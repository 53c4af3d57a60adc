/** A number that the text states about a figure. */
import type { Quantity } from '../../form';
import type { Bound, NumberToken } from '../numbers';
import type { Sentence } from '../passage';

export interface Claim {
  /** What it is about; more than one where the text gives the sum of several: 行政复议、行政诉讼共3件. */
  readonly quantities: readonly Quantity[];
  /** What else the words may mean; where one of these is borne out, nothing is said. */
  readonly alternatives: readonly Quantity[];
  /** Whether the words leave no doubt what it is about. */
  readonly certain: boolean;
  /** Whether it counts only some of what the figure counts. */
  readonly isPart: boolean;
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

/** Whether it counts one kind of applicant. */
export const isApplicant = ({ quantities }: Pick<Claim, 'quantities'>): boolean =>
  quantities.some(({ id }) => id.startsWith('applicant.'));

/** One name for what a claim is about. */
export const subjectOf = (claim: Claim): string => claim.quantities.map(({ id }) => id).join('+');

type Stated = Pick<Claim, 'value' | 'bound' | 'token' | 'sentence' | 'isPart'>;

/** Half of the last digit that a number is printed with: 4068.2万 → 500. */
function precision({ token, sentence }: Stated): number {
  const numeral = token ? sentence.text.slice(token.start, token.end) : '';
  const [, decimals = '', scale = ''] = /\d(?:\.(\d+))?([万亿])$/.exec(numeral) ?? [];
  const size = scale === '' ? 0 : scale === '亿' ? 1e8 : 1e4;
  return 0.5 * 10 ** -decimals.length * size + 1e-6;
}

/** Whether a figure bears a claim out: a tenth either way for 约, up to twice as much for 余 and 以上, rounding for money. */
export function agrees(claim: Stated, figure: number): boolean {
  const { value, bound, isPart } = claim;
  if (isPart) return value <= figure;
  if (bound === 'exact') return Math.abs(figure - value) <= precision(claim);
  if (bound === 'about') return Math.abs(figure - value) <= Math.max(1, value / 10);
  return figure >= value && figure <= Math.max(2 * value, value + 10);
}
