/** T rules: every relation that does not hold becomes one finding. */
import { addressesOf, newFinding } from '../findings';
import type { Finding, RuleFamily } from '../findings';
import type { Relation, RelationRuleId } from '../form';
import type { RuleWords } from '../messages/ruleWords';
import { countOf, sidesIn } from '../report';
import type { Report } from '../report';

type Words = RuleWords['rules'];
type RelationFinding = Finding<RelationRuleId>;

/** The finding of one relation, or undefined when it holds or cannot be assessed. */
function checkRelation(relation: Relation, report: Report, words: Words): RelationFinding | undefined {
  const found = sidesIn(report, relation);
  if (!found || found.difference === 0) return undefined;
  const { difference, ...sides } = found;
  const { id, rule, table, subject } = relation;
  const fields = relation.terms.map((term) => term.field);
  return newFinding({
    id,
    rule,
    table,
    message: words[rule].fails({ subject, gap: Math.abs(difference), ...sides }),
    fields,
    addresses: addressesOf(report, fields),
    expected: sides.leftSum,
    actual: sides.rightSum,
    difference: -difference,
  });
}

/** A total that somebody typed for control and that the table does not show; only sums down a column or block have one. */
function checkControl(relation: Relation, report: Report, words: Words): RelationFinding | undefined {
  const { rule, table, subject } = relation;
  if (rule === 'T3-balance' || rule === 'T3-rowTotal') return undefined;
  const total = relation.terms.at(-1)?.field;
  const control = total === undefined ? undefined : report.controls.get(total);
  if (total === undefined || control === undefined) return undefined;
  const actual = countOf(report, total);
  if (actual === null || actual === control) return undefined;
  return newFinding({
    id: `${relation.id}.control`,
    rule,
    table,
    message: words[rule].control(subject, actual, control),
    fields: [total],
    addresses: addressesOf(report, [total]),
    expected: control,
    actual,
    difference: actual - control,
  });
}

/** Findings of all relations of the edition, in the order of the form. */
export const checkRelations: RuleFamily<'relations'> = (report, { edition, words }) =>
  edition.relations.flatMap((relation) =>
    [checkRelation, checkControl].flatMap((check) => check(relation, report, words.rules) ?? []),
  );
