/** Findings as tests expect them: whole, with what most of them have in common filled in. */
import { checkReport } from '../../src/checks';
import type { CheckOptions } from '../../src/checks';
import type { Finding } from '../../src/findings';
import type { FieldId, RuleId } from '../../src/form';
import { RULE_WORDS } from '../../src/messages/ruleWords';
import type { Report } from '../../src/report';
import { RULE_TABLE } from './ruleTable';

type Expected = Partial<Omit<Finding, 'fields'>> & {
  readonly id: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly fields?: readonly string[];
};

/** A whole finding: the rule's severity, and nothing that is not stated. */
export function finding(stated: Expected): Finding {
  return {
    severity: RULE_TABLE[stated.rule][0],
    table: null,
    excerpt: null,
    addresses: [],
    expected: null,
    actual: null,
    difference: null,
    suggestions: [],
    follows: null,
    ...stated,
    fields: (stated.fields ?? []) as FieldId[],
  };
}

/** The finding that leads the one with this id, or that one itself. */
export function causeOf(findings: readonly Finding[], id: string): Finding | undefined {
  const found = findings.find((each) => each.id === id);
  return found?.follows ? findings.find((each) => each.id === found.follows) : found;
}

/** Findings of one rule, in Chinese. */
export function findingsOf(rule: RuleId, report: Report, options: CheckOptions = {}): readonly Finding[] {
  return checkReport(report, RULE_WORDS['zh-CN'], options).findings.filter((each) => each.rule === rule);
}
