/**
 * The arithmetic of relations and totals, for everybody who computes with the form. Amounts have at most 6 decimals (1 分
 * in 万元): sums are rounded to that, so that binary fractions never look like a difference.
 */
import type { Field, FieldId, Relation, Term } from './types';

/** A number to 6 decimals. */
export function roundAmount(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** The sum, to 6 decimals. */
export const addUp = (values: readonly number[]): number =>
  roundAmount(values.reduce((sum, value) => sum + value, 0));

/** Σ coefficient × value; 0 where a relation of these terms holds. */
export function signedSum<Of extends { readonly coefficient: number }>(
  terms: readonly Of[],
  valueOf: (term: Of) => number,
): number {
  let sum = 0;
  for (const term of terms) sum += term.coefficient * valueOf(term);
  return roundAmount(sum);
}

/** What a total comes to by its parts; 0 for a field that is the sum of nothing. */
export const sumOfParts = ({ sumOf }: Pick<Field, 'sumOf'>, valueOf: (field: FieldId) => number): number =>
  addUp(sumOf.map(valueOf));

/** The terms left (coefficient 1) or right (−1) of the equals sign, in the printed order. */
export const termsOn = ({ terms }: Pick<Relation, 'terms'>, side: Term['coefficient']): readonly Term[] =>
  terms.filter(({ coefficient }) => coefficient === side);

/** Both sides of a relation in numbers. */
export interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leftSum: number;
  readonly rightSum: number;
  /** leftSum − rightSum; 0 when the relation holds. */
  readonly difference: number;
}

/** The values on both sides of the =, their sums, and left − right; 0 where the relation holds. */
export function sidesOf(relation: Pick<Relation, 'terms'>, valueOf: (field: FieldId) => number): Sides {
  const values = (side: Term['coefficient']) => termsOn(relation, side).map(({ field }) => valueOf(field));
  const [left, right] = [values(1), values(-1)];
  const [leftSum, rightSum] = [addUp(left), addUp(right)];
  return { left, right, leftSum, rightSum, difference: roundAmount(leftSum - rightSum) };
}
