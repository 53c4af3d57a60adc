/** Checks a report against every rule of its edition. */
import type { Edition, ReportFamilyId } from '../form';
import type { RuleWords } from '../messages/ruleWords';
import { editionOf, missingOf, sidesIn } from '../report';
import type { Report } from '../report';
import { byGravity, countOpen, withAcceptance, withSeverity } from '../findings';
import type { CheckContext, CheckResult, Finding, RuleFamily, Severities } from '../findings';
import { checkNarrative } from '../narrative';
import { checkForm } from './form';
import { checkJumps } from './jumps';
import { checkOtherOutcomes } from './otherOutcomes';
import { checkRelations } from './relations';
import { withTablesFirst } from './related';
import { withRepairs } from './repairs';
import { sayOnce } from './sayOnce';
import { checkScope } from './scope';
import { checkSplit } from './split';
import { checkValues } from './values';
import { checkYears } from './years';

/** What finds the rules of each family; findings of the same weight are listed in this order. */
const FAMILIES: { readonly [Family in ReportFamilyId]: RuleFamily<Family> } = {
  form: checkForm,
  relations: checkRelations,
  split: checkSplit,
  scope: checkScope,
  values: checkValues,
  years: checkYears,
  jumps: checkJumps,
  narrative: checkNarrative,
  otherOutcomes: checkOtherOutcomes,
};

export interface CheckOptions {
  readonly previous?: Report | null;
  readonly reorganised?: boolean;
  /** Changed severities; those that the report itself carries otherwise. */
  readonly severities?: Severities;
}

/** The index of the part of the report that a finding is listed under; the whole report comes first. */
export function partIndexOf(finding: Finding, edition: Edition): number {
  return edition.parts.findIndex(({ table, text }) =>
    finding.table === null
      ? finding.excerpt !== null && finding.excerpt.part === text
      : finding.table === table,
  );
}

/** Findings in the order of the form, errors first within a part; throws `report/edition` for an unknown edition. */
export function checkReport(report: Report, words: RuleWords, options: CheckOptions = {}): CheckResult {
  const edition = editionOf(report);
  const severities = options.severities ?? report.severities;
  const context: CheckContext = {
    edition,
    words,
    previous: options.previous ?? null,
    reorganised: options.reorganised ?? false,
  };
  const found = Object.values(FAMILIES).flatMap((family): Finding[] => family(report, context));
  const repaired = withTablesFirst(withRepairs(found, report, context), report, context);
  const weighed = repaired.map((finding) => withAcceptance(withSeverity(finding, severities), report));
  const findings = [...sayOnce(weighed, report, context)].sort(
    (one, other) => partIndexOf(one, edition) - partIndexOf(other, edition) || byGravity(one, other),
  );
  const missing = missingOf(report, edition);
  const filled = edition.tables.filter(({ id }) => missing.every(({ part }) => part?.table !== id));
  const assessed = edition.relations.filter((relation) => sidesIn(report, relation) !== undefined);
  return {
    findings,
    state: countOpen(findings).errors > 0 ? 'disagrees' : missing.length > 0 ? 'unfinished' : 'agrees',
    missing,
    checked: assessed.length + filled.length,
    unassessed: edition.relations.length - assessed.length,
  };
}
