/** This year against last as the views of 审核 show it: made once a desk, and only what a person looks at first. */
import { compare } from '../../desk/compare';
import type { ComparedMember, ComparedNumber, ComparedQuantity, Comparison } from '../../desk/compare';
import type { Desk } from '../../desk/types';
import type { DeskPaneWords } from '../../messages/deskPane';

const comparisons = new WeakMap<Desk, Comparison>();

export function comparisonOf(desk: Desk): Comparison {
  const known = comparisons.get(desk) ?? compare(desk);
  comparisons.set(desk, known);
  return known;
}

/** Whether last year's report of any member is kept. */
export const hasPrevious = ({ returns }: Pick<Desk, 'returns'>): boolean =>
  returns.some(({ choice }) => choice === 'previous');

export interface Line {
  readonly quantity: ComparedQuantity;
  readonly number: ComparedNumber;
}

/** The main numbers of a member, in the order of the form. */
export const mainLines = ({ quantities }: Comparison, { numbers }: ComparedMember): Line[] =>
  quantities.flatMap((quantity, at) => {
    const number = numbers[at];
    return quantity.main && number ? [{ quantity, number }] : [];
  });

/** Something to hold this year's number against. */
export const isCompared = ({ number: { before, median } }: Line): boolean =>
  before !== null || median !== null;

const isSome = (number: number | null): boolean => number !== null && number !== 0;

/** Not worth a line: nothing in either year. */
export const isQuiet = ({ number: { now, before } }: Line): boolean => !isSome(now) && !isSome(before);

/** ▲突增 ▼远低于同类（中位数20）; empty where nothing stands out. */
export const marksOf = ({ number: { jump, far, median } }: Line, words: DeskPaneWords): readonly string[] => [
  ...(jump ? [words.jumps[jump]] : []),
  ...(far && median !== null ? [words.far[far](median)] : []),
];

/** +12, −3, 0. */
export const signed = (change: number): string => {
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
};
