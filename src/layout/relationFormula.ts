/** Formulas and cached values of one relation. */
import { sidesOf, termsOn } from '../form';
import type { Relation } from '../form';
import type { PlanContext } from './context';
import { fillingOf, unfinishedFormula, unfinishedText } from './filling';
import type { Filling } from './filling';
import { differenceFormula, finishedSign, signFormula, signText, sumFormula } from './formula';

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
  const side = (sign: 1 | -1) =>
    sumFormula(
      termsOn(relation, sign).map(({ field }) => context.placeOf(field)),
      ownSheet,
    );
  const [left, right] = [side(1), side(-1)];
  const { leftSum, rightSum, difference } = sidesOf(relation, context.valueOf);
  return {
    left,
    right,
    leftValue: leftSum,
    rightValue: rightSum,
    difference: differenceFormula(left, right),
    differenceValue: difference,
  };
}

/** What a relation rests on. */
export const fillingOfRelation = (
  { terms, table }: Relation,
  context: PlanContext,
  ownSheet: string | null,
): Filling =>
  fillingOf(
    terms.map(({ field }) => field),
    table,
    context,
    ownSheet,
  );

/** ✓ or ✗ with the difference, as a cell beside the table; 未填完 while some of the figures are missing. */
export function signCell(
  relation: Relation,
  context: PlanContext,
  ownSheet: string,
): { readonly formula: string; readonly value: string } {
  const { difference, differenceValue } = relationFormulas(relation, context, ownSheet);
  if (context.formulaOf)
    return { formula: `=${finishedSign(difference)}`, value: signText(true, differenceValue, '') };
  const filling = fillingOfRelation(relation, context, ownSheet);
  return {
    formula: `=${signFormula(filling.judged, difference, unfinishedFormula(filling))}`,
    value: signText(filling.isJudged, differenceValue, unfinishedText(filling)),
  };
}
