/** What every rule family gets besides the report. */
import type { Edition, ReportFamilyId, RulesOf } from '../form';
import type { RuleWords } from '../messages/ruleWords';
import type { LedgerCount, Report } from '../report';
import type { Finding } from './finding';

export interface CheckContext {
  readonly edition: Edition;
  readonly words: RuleWords;
  /** Last year's report of the same body, where there is one. */
  readonly previous: Report | null;
  /** The body was merged, split or renamed since last year: figures need not continue. */
  readonly reorganised: boolean;
  /** What the ledger counts for the year of the report, where the workbook has one. */
  readonly ledger: LedgerCount | null;
}

/** A rule family: findings of its rules on one report, in reading order. */
export type RuleFamily<Family extends ReportFamilyId> = (
  report: Report,
  context: CheckContext,
) => Finding<RulesOf<Family>>[];
