/** Formulas and cached values of one relation. */
import type { Relation } from '../form';
import { roundAmount } from '../report';
import type { PlanContext } from './context';
import { differenceFormula, signFormula, signText, sumFormula } from './formula';

export interface RelationFormulas {
  /** Without equals signs. */
  readonly left: string;
  readonly right: string;
  readonly leftValue: number;
  readonly rightValue: number;
  readonly difference: string;
  readonly differenceValue: number;
}

/** `ownSheet` is the sheet the formula stands on, or null to name the sheet always. */
export function relationFormulas(
  relation: Relation,
  context: PlanContext,
  ownSheet: string | null,
): RelationFormulas {
  const side = (coefficient: 1 | -1) => {
    const fields = relation.terms
      .filter((term) => term.coefficient === coefficient)
      .map(({ field }) => field);
    const value = roundAmount(fields.reduce((sum, field) => sum + context.valueOf(field), 0));
    return { formula: sumFormula(fields.map(context.placeOf), ownSheet), value };
  };
  const left = side(1);
  const right = side(-1);
  return {
    left: left.formula,
    right: right.formula,
    leftValue: left.value,
    rightValue: right.value,
    difference: differenceFormula(left.formula, right.formula),
    differenceValue: roundAmount(left.value - right.value),
  };
}

/** ✓ or ✗ with the difference, as a cell beside the table. */
export function signCell(
  relation: Relation,
  context: PlanContext,
  ownSheet: string,
): { readonly formula: string; readonly value: string } {
  const formulas = relationFormulas(relation, context, ownSheet);
  return { formula: signFormula(formulas.difference), value: signText(formulas.differenceValue) };
}
