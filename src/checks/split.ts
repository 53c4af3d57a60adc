/**
 * T3-split: the outcomes exceed （七）总计 by exactly 部分公开. 区分处理的，只计这一情形，不计其他情形: an application that was
 * granted in part was counted again under what was denied.
 */
import { termsOn } from '../form';
import type { Edition, FieldId, Relation, Sides } from '../form';
import { countOf, sidesIn } from '../report';
import type { Report } from '../report';
import type { RuleFamily } from '../findings';
import { addressesOf, newFinding } from '../findings';

/** Every edition names the row alike. */
const PARTLY_GRANTED = 'requests.partlyGranted.';

export interface SplitColumn {
  readonly relation: Relation;
  readonly sides: Sides;
  /** What 部分公开 counts, and by how much the outcomes exceed their total. */
  readonly count: number;
  /** Results besides 部分公开: where the second count may stand. */
  readonly otherResults: readonly FieldId[];
}

/** What cannot be assessed throws no doubt on anything. */
const fails = (report: Report, relation: Relation): boolean =>
  (sidesIn(report, relation)?.difference ?? 0) !== 0;

/** The columns in which 区分处理 was probably counted twice; where 部分公开 is itself in doubt nothing is said of it. */
export function splitColumns(report: Report, edition: Edition): SplitColumn[] {
  return edition.relations.flatMap((relation) => {
    const partly = relation.terms.find(({ field }) => field.startsWith(PARTLY_GRANTED))?.field;
    if (relation.rule !== 'T3-handled' || partly === undefined) return [];
    const count = countOf(report, partly);
    const sides = sidesIn(report, relation);
    if (count === null || count <= 0 || sides?.difference !== count) return [];
    const doubted = edition.relations.some(
      (other) =>
        other !== relation && other.terms.some(({ field }) => field === partly) && fails(report, other),
    );
    if (doubted) return [];
    const results = termsOn(relation, 1).map(({ field }) => field);
    return [{ relation, sides, count, otherResults: results.filter((field) => field !== partly) }];
  });
}

/** T3-split: columns whose 一＋二 and 三＋四 tie by what stands under 部分公开 being counted twice. */
export const checkSplit: RuleFamily<'split'> = (report, { edition, words }) =>
  splitColumns(report, edition).map(({ relation, sides: { leftSum, rightSum }, count }) => {
    const { subject, table } = relation;
    const fields = relation.terms.map(({ field }) => field);
    return newFinding({
      id: `T3-split:${relation.id.slice(relation.rule.length + 1)}`,
      rule: 'T3-split',
      table,
      message: words.rules['T3-split'].countedTwice({ subject, leftSum, rightSum, count }),
      fields,
      addresses: addressesOf(report, fields),
      expected: rightSum,
      actual: leftSum,
      difference: count,
    });
  });
