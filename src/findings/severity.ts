/** How much a finding weighs in a workbook: a supervisor may change a rule's severity, but not what the form prints. */
import { severityOf } from '../form';
import type { RuleId, Severity } from '../form';
import type { Finding } from './finding';

export type Severities = Readonly<Partial<Record<RuleId, Severity>>>;

/** Mildest first. */
const ORDER: readonly Severity[] = ['info', 'warning', 'error'];
/** 表三 prints this relation in its own corner: no workbook takes it lightly. */
const LEAST: Severities = { 'T3-balance': 'error' };

const milder = (one: Severity, other: Severity): Severity =>
  ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
/** The graver of two. */
export const graver = (one: Severity, other: Severity): Severity =>
  milder(one, other) === one ? other : one;

/** The graver finding first. */
export const byGravity = (one: Finding, other: Finding): number =>
  ORDER.indexOf(other.severity) - ORDER.indexOf(one.severity);

/** The mildest severity that a rule may be given. */
export function leastSeverity(rule: RuleId): Severity {
  return LEAST[rule] ?? 'info';
}

/** The severity of a rule under a workbook's changes. */
export function effectiveSeverity(rule: RuleId, changed: Severities): Severity {
  return graver(changed[rule] ?? severityOf(rule), leastSeverity(rule));
}

/** The finding under the changes; one that was milder than its rule for a reason stays at least as mild. */
export function withSeverity(finding: Finding, changed: Severities): Finding {
  const { rule, severity } = finding;
  if (changed[rule] === undefined) return finding;
  const effective = effectiveSeverity(rule, changed);
  return { ...finding, severity: severity === severityOf(rule) ? effective : milder(severity, effective) };
}
