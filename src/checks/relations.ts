/** T rules: every relation that does not hold becomes one finding. */
import { severityOf } from '../form';
import type { Relation } from '../form';
import type { Messages } from '../messages';
import { countOf } from '../report';
import type { Report } from '../report';
import type { Finding, RuleFamily } from '../findings';
import { evaluate } from './evaluate';
import { addressesOf } from '../findings';

/** The finding of one relation, or undefined when it holds. */
export function checkRelation(relation: Relation, report: Report, messages: Messages): Finding | undefined {
  const { difference, ...sides } = evaluate(relation, report);
  if (difference === 0) return undefined;
  const fields = relation.terms.map((term) => term.field);
  return {
    id: relation.id,
    rule: relation.rule,
    severity: severityOf(relation.rule),
    table: relation.table,
    excerpt: null,
    message: messages.findings.relations[relation.rule]({
      subject: relation.subject,
      gap: Math.abs(difference),
      ...sides,
    }),
    fields,
    addresses: addressesOf(report, fields),
    expected: sides.leftSum,
    actual: sides.rightSum,
    difference: -difference,
    suggestions: [],
  };
}

/** A total that somebody typed for control and that the table does not show; only sums have one. */
function checkControl(relation: Relation, report: Report, messages: Messages): Finding | undefined {
  const total = relation.terms.at(-1)?.field;
  const control = total === undefined ? undefined : report.controls.get(total);
  if (total === undefined || control === undefined || relation.rule === 'T3-rowTotal') return undefined;
  const actual = countOf(report, total);
  if (relation.rule === 'T3-balance' || actual === control) return undefined;
  return {
    id: `${relation.id}.control`,
    rule: relation.rule,
    severity: severityOf(relation.rule),
    table: relation.table,
    excerpt: null,
    message: messages.findings.control(relation.subject, actual, control),
    fields: [total],
    addresses: addressesOf(report, [total]),
    expected: control,
    actual,
    difference: actual - control,
    suggestions: [],
  };
}

/** Findings of all relations of the edition, in the order of the form. */
export const checkRelations: RuleFamily = (report, { edition, messages }) =>
  edition.relations.flatMap((relation) =>
    [checkRelation, checkControl].flatMap((check) => check(relation, report, messages) ?? []),
  );
