/** The catalogue of rules: id and severity as the statute sheet lists them. Their words are in messages. */
import type { Rule, RuleId, Severity } from './types';

const rule = (id: RuleId, severity: Severity): Rule => ({ id, severity });

export const RULES: readonly Rule[] = [
  rule('T3-balance', 'error'),
  rule('T3-handled', 'error'),
  rule('T3-rowTotal', 'error'),
  rule('T4-total', 'error'),
  rule('V-number', 'error'),
  rule('V-decimals', 'error'),
  rule('V-text', 'warning'),
  rule('V-blank', 'warning'),
];

const severities = new Map(RULES.map((each) => [each.id, each.severity]));

/** Severity of a rule as printed in the statute sheet. */
export function severityOf(id: RuleId): Severity {
  return severities.get(id) ?? 'error';
}
