/** Sentences that formulas put together of what holds in a row. */
import { LEDGER } from '../../messages';

/** What is said where a condition holds: in a formula, and in a plan. */
export interface Said {
  /** Without an equals sign. */
  readonly condition: string;
  readonly words: string;
}

const { separator } = LEDGER;
const MOST_CHARACTERS = 99;

/** `IF(A6="","；缺编号","")&…`: each with the separator before it. */
export const saidOneByOne = (all: readonly Said[]): string =>
  all.map(({ condition, words }) => `IF(${condition},"${separator}${words}","")`).join('&');

/** Takes the first separator away. */
export const withoutFirst = (formula: string): string =>
  `MID(${formula},${separator.length + 1},${MOST_CHARACTERS})`;

/** Whether the number of a row stands in a row above it; looked for in all rows, so that inserted ones are seen. A text of wildcards is none of them. */
export function isAbove(cell: string, range: string): string {
  const [first] = range.split(':');
  return `IFERROR(MATCH(${cell},${range},0)<ROW()-ROW(${first})+1,FALSE)`;
}

/** Numbers as formulas tell them apart: width and spaces count, capitals do not. */
export const numberAsShown = (number: string): string => number.toUpperCase();

/** What such a formula shows. */
export const saidWords = (words: readonly string[]): string =>
  words.join(separator).slice(0, MOST_CHARACTERS);
