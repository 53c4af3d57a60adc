/** The catalogue of rules: id and severity as the statute sheet (§5) lists them. Their words are in messages. */
import type { Rule, RuleId, Severity } from './types';

const SEVERITIES: Readonly<Record<RuleId, Severity>> = {
  'T3-balance': 'error',
  'T3-handled': 'error',
  'T3-rowTotal': 'error',
  'T3-split': 'warning',
  'T4-total': 'error',
  'T2-scope': 'warning',
  'V-number': 'error',
  'V-blank': 'warning',
  'V-text': 'warning',
  'V-decimals': 'error',
  'V-form': 'error',
  'Y-carry': 'error',
  'Y-stock': 'warning',
  'Y-items': 'warning',
  'Y-jump': 'info',
  'N-received': 'error',
  'N-handled': 'error',
  'N-outcomes': 'error',
  'N-disputes': 'error',
  'N-documents': 'error',
  'N-list': 'warning',
  'N-change': 'warning',
  'N-twice': 'warning',
  'N-bound': 'warning',
  'N-year': 'warning',
  'N-body': 'warning',
  'N-basis': 'warning',
  'N-leftover': 'warning',
  'N-fee': 'error',
  'N-length': 'warning',
  'N-problems': 'warning',
  'A-sum': 'error',
  'A-members': 'error',
};

/** Every rule, in the order of the statute sheet. */
export const RULES: readonly Rule[] = (Object.keys(SEVERITIES) as RuleId[]).map((id) => ({
  id,
  severity: SEVERITIES[id],
}));

/** Severity of a rule as the statute sheet has it. */
export function severityOf(id: RuleId): Severity {
  return SEVERITIES[id];
}
