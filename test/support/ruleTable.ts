/** The rules as the statute sheet (§5) lists them, written out: id, severity, and the mildest that a workbook may give it. */
import type { RuleId, Severity } from '../../src/form';

type Row = readonly [severity: Severity, least: Severity];

export const RULE_TABLE: Readonly<Record<RuleId, Row>> = {
  'T3-balance': ['error', 'error'],
  'T3-handled': ['error', 'info'],
  'T3-rowTotal': ['error', 'info'],
  'T3-split': ['warning', 'info'],
  'T4-total': ['error', 'info'],
  'T2-scope': ['warning', 'info'],
  'V-number': ['error', 'info'],
  'V-blank': ['warning', 'info'],
  'V-text': ['warning', 'info'],
  'V-decimals': ['error', 'info'],
  'V-amount': ['info', 'info'],
  'V-form': ['error', 'info'],
  'Y-carry': ['error', 'info'],
  'Y-stock': ['warning', 'info'],
  'Y-items': ['warning', 'info'],
  'Y-jump': ['info', 'info'],
  'N-received': ['error', 'info'],
  'N-handled': ['error', 'info'],
  'N-outcomes': ['error', 'info'],
  'N-disputes': ['error', 'info'],
  'N-documents': ['error', 'info'],
  'N-list': ['warning', 'info'],
  'N-change': ['warning', 'info'],
  'N-twice': ['warning', 'info'],
  'N-bound': ['warning', 'info'],
  'N-year': ['warning', 'info'],
  'N-body': ['warning', 'info'],
  'N-basis': ['warning', 'info'],
  'N-leftover': ['warning', 'info'],
  'N-fee': ['error', 'info'],
  'N-length': ['warning', 'info'],
  'N-problems': ['warning', 'info'],
  'T3-other': ['info', 'info'],
  'Y-pending': ['warning', 'info'],
  'N-decisions': ['error', 'info'],
  'N-share': ['warning', 'info'],
  'N-assessment': ['warning', 'info'],
  'N-repeat': ['warning', 'info'],
  'N-heading': ['warning', 'info'],
  'N-partial': ['info', 'info'],
  'D-date': ['warning', 'info'],
  'A-nested': ['error', 'info'],
  'A-alike': ['warning', 'info'],
  'N-local': ['warning', 'info'],
  'L-ledger': ['error', 'info'],
  'A-sum': ['error', 'info'],
  'A-members': ['error', 'info'],
};

/** In the order of the statute sheet. */
export const RULE_ROWS = Object.entries(RULE_TABLE) as readonly [RuleId, Row][];

/** What a report can break: rules on an aggregate are not among them. */
export const REPORT_RULE_ROWS = RULE_ROWS.filter(([id]) => !id.startsWith('A-'));
