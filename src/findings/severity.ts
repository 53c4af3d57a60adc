/** How much a finding weighs in a workbook: a supervisor may change a rule's severity, but not what the form prints. */
import { RULES } from '../form';
import type { RuleId, Severity } from '../form';
import type { Finding } from './finding';

export type Severities = Readonly<Partial<Record<RuleId, Severity>>>;

/** Mildest first. */
const ORDER: readonly Severity[] = ['info', 'warning', 'error'];

const milder = (one: Severity, other: Severity): Severity =>
  ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
/** The graver of two. */
export const graver = (one: Severity, other: Severity): Severity =>
  milder(one, other) === one ? other : one;

/** The graver finding first. */
export const byGravity = (one: Finding, other: Finding): number =>
  ORDER.indexOf(other.severity) - ORDER.indexOf(one.severity);

/** The severity of a rule under a workbook's changes. */
export function effectiveSeverity(rule: RuleId, changed: Severities): Severity {
  return graver(changed[rule] ?? RULES[rule].severity, RULES[rule].least);
}

/** The finding under the changes; one that was milder or graver than its rule for a reason stays at least so. */
export function withSeverity(finding: Finding, changed: Severities): Finding {
  const { rule, severity } = finding;
  if (changed[rule] === undefined) return finding;
  const effective = effectiveSeverity(rule, changed);
  const own = RULES[rule].severity;
  if (severity === own) return { ...finding, severity: effective };
  const bound = graver(severity, own) === severity ? graver : milder;
  return { ...finding, severity: bound(severity, effective) };
}
