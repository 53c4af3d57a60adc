/** Checks a report against every rule of its edition. */
import type { Edition, ReportFamilyId } from '../form';
import type { RuleWords } from '../messages/ruleWords';
import { editionOf, missingOf, sidesIn } from '../report';
import type { LedgerCount, Report } from '../report';
import { byGravity, countOpen, withAcceptance, withSeverity } from '../findings';
import type { CheckContext, CheckResult, Finding, RuleFamily, Severities } from '../findings';
import { checkNarrative } from '../narrative';
import { checkAmounts } from './amounts';
import { checkForm } from './form';
import { checkJumps } from './jumps';
import { checkOtherOutcomes } from './otherOutcomes';
import { withCauses } from './causes';
import { checkLedger } from './ledger';
import { checkRelations } from './relations';
import { withRepairs } from './repairs';
import { checkScope } from './scope';
import { checkSplit } from './split';
import { checkValues } from './values';
import { checkYears } from './years';

/** What finds the rules of each family; findings of the same weight are listed in this order. */
const FAMILIES: { readonly [Family in ReportFamilyId]: RuleFamily<Family> } = {
  form: checkForm,
  // Who counts again by the register knows better than sums do: what does not add up on its account goes with it.
  ledger: checkLedger,
  relations: checkRelations,
  split: checkSplit,
  scope: checkScope,
  values: checkValues,
  years: checkYears,
  jumps: checkJumps,
  amounts: checkAmounts,
  narrative: checkNarrative,
  otherOutcomes: checkOtherOutcomes,
};

export interface CheckOptions {
  readonly previous?: Report | null;
  readonly reorganised?: boolean;
  /** What the workbook's ledger counts for the year of the report. */
  readonly ledger?: LedgerCount | null;
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

/** The whole report, then its tables, then its texts: a text may only repeat what is wrong in a table. */
const rankOf = (finding: Finding, edition: Edition): number =>
  partIndexOf(finding, edition) +
  (finding.excerpt !== null && finding.table === null ? edition.parts.length : 0);

/** Causes in the order of the form, tables before texts, each with what follows from it behind it. */
function inOrder(findings: readonly Finding[], edition: Edition): readonly Finding[] {
  const causes = findings
    .filter(({ follows }) => follows === null)
    .sort((one, other) => rankOf(one, edition) - rankOf(other, edition) || byGravity(one, other));
  return causes.flatMap((cause) => [cause, ...findings.filter(({ follows }) => follows === cause.id)]);
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
    ledger: options.ledger ?? null,
  };
  const findIn = (of: Report): Finding[] =>
    Object.values(FAMILIES).flatMap((family): Finding[] => family(of, context));
  const weighed = withRepairs(findIn(report), report, context).map((finding) =>
    withAcceptance(withSeverity(finding, severities), report),
  );
  const findings = inOrder(withCauses(weighed, report, edition, findIn), edition);
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
