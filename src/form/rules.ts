/**
 * The catalogue of rules, in the order of the statute sheet (§5): one record a rule. What raises the rules of a family is in
 * `checks` and `narrative`; the card and the sentences of a rule are in `messages/<locale>/rules/<family>.ts`.
 */

export type Severity = 'error' | 'warning' | 'info';

/** Rules that look at the same thing and stand together. `members` is about an aggregate, the others about one report. */
export type RuleFamilyId =
  | 'relations'
  | 'split'
  | 'scope'
  | 'values'
  | 'form'
  | 'years'
  | 'jumps'
  | 'narrative'
  | 'otherOutcomes'
  | 'ledger'
  | 'amounts'
  | 'members';

interface RuleRecord {
  readonly family: RuleFamilyId;
  /** Unless a workbook changes it. */
  readonly severity: Severity;
  /** The mildest that a workbook may change it to. */
  readonly least: Severity;
  /** Whether an explanation settles it; what the form itself prints can be explained and stays open. */
  readonly explainable: boolean;
}

/** Every rule, in the order in which they are listed. */
export const RULES = {
  // Printed in the corner of 表三: no workbook takes it lightly.
  'T3-balance': { family: 'relations', severity: 'error', least: 'error', explainable: false },
  'T3-handled': { family: 'relations', severity: 'error', least: 'info', explainable: false },
  'T3-rowTotal': { family: 'relations', severity: 'error', least: 'info', explainable: false },
  'T3-split': { family: 'split', severity: 'warning', least: 'info', explainable: true },
  'T4-total': { family: 'relations', severity: 'error', least: 'info', explainable: false },
  'T2-scope': { family: 'scope', severity: 'warning', least: 'info', explainable: true },
  'V-number': { family: 'values', severity: 'error', least: 'info', explainable: true },
  'V-blank': { family: 'values', severity: 'warning', least: 'info', explainable: true },
  'V-text': { family: 'values', severity: 'warning', least: 'info', explainable: true },
  'V-decimals': { family: 'values', severity: 'error', least: 'info', explainable: true },
  'V-amount': { family: 'amounts', severity: 'info', least: 'info', explainable: true },
  'V-form': { family: 'form', severity: 'error', least: 'info', explainable: true },
  'Y-carry': { family: 'years', severity: 'error', least: 'info', explainable: true },
  'Y-stock': { family: 'years', severity: 'warning', least: 'info', explainable: true },
  'Y-items': { family: 'years', severity: 'warning', least: 'info', explainable: true },
  'Y-jump': { family: 'jumps', severity: 'info', least: 'info', explainable: true },
  'N-received': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-handled': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-outcomes': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-disputes': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-documents': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-list': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-change': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-twice': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-bound': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-year': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-body': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-basis': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-leftover': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-fee': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-length': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-problems': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'T3-other': { family: 'otherOutcomes', severity: 'info', least: 'info', explainable: true },
  'Y-pending': { family: 'years', severity: 'warning', least: 'info', explainable: true },
  'N-decisions': { family: 'narrative', severity: 'error', least: 'info', explainable: true },
  'N-share': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-assessment': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-repeat': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-heading': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'N-partial': { family: 'narrative', severity: 'info', least: 'info', explainable: true },
  'D-date': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'A-nested': { family: 'members', severity: 'error', least: 'info', explainable: true },
  'A-alike': { family: 'members', severity: 'warning', least: 'info', explainable: true },
  'N-local': { family: 'narrative', severity: 'warning', least: 'info', explainable: true },
  'L-ledger': { family: 'ledger', severity: 'error', least: 'info', explainable: true },
  'A-sum': { family: 'members', severity: 'error', least: 'info', explainable: true },
  'A-members': { family: 'members', severity: 'error', least: 'info', explainable: true },
} as const satisfies Readonly<Record<string, RuleRecord>>;

export type RuleId = keyof typeof RULES;
/** The rules of one family. */
export type RulesOf<Family extends RuleFamilyId> = {
  [Id in RuleId]: (typeof RULES)[Id]['family'] extends Family ? Id : never;
}[RuleId];

/** Families of rules about one report. */
export type ReportFamilyId = Exclude<RuleFamilyId, 'members'>;
export type ReportRuleId = RulesOf<ReportFamilyId>;

/** Rules that are relations of the form. */
export type RelationRuleId = RulesOf<'relations'>;
/** Rules that are relations between the reports of two years. */
export type YearRelationRuleId = RulesOf<'years'>;
/** Rules that hold a number of the text against figures. */
export type ClaimRuleId = Extract<
  RuleId,
  'N-received' | 'N-handled' | 'N-outcomes' | 'N-disputes' | 'N-documents' | 'N-decisions'
>;

/** In the order of the catalogue. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];

/** Rules that a report can break: what a workbook lists. */
export const REPORT_RULE_IDS: readonly ReportRuleId[] = RULE_IDS.filter(
  (id): id is ReportRuleId => RULES[id].family !== 'members',
);
