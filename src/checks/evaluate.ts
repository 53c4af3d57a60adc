/** Evaluates a relation on a report. */
import type { Relation } from '../form';
import { countOf, roundAmount } from '../report';
import type { Report } from '../report';

export interface Evaluation {
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly leftSum: number;
  readonly rightSum: number;
  /** leftSum − rightSum, to 1 分 in 万元 (6 decimals); 0 when the relation holds. */
  readonly difference: number;
}

const sum = (values: readonly number[]): number =>
  roundAmount(values.reduce((total, value) => total + value, 0));

/** Blank, unreadable and missing figures count as 0. */
export function evaluate(relation: Relation, report: Report): Evaluation {
  const side = (coefficient: 1 | -1) =>
    relation.terms
      .filter((term) => term.coefficient === coefficient)
      .map((term) => countOf(report, term.field));
  const left = side(1);
  const right = side(-1);
  const leftSum = sum(left);
  const rightSum = sum(right);
  return { left, right, leftSum, rightSum, difference: roundAmount(leftSum - rightSum) };
}
