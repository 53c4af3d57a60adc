/** What every rule family gets besides the report. */
import type { Edition } from '../form';
import type { Messages } from '../messages';
import type { Report } from '../report';
import type { Finding } from './finding';

export interface CheckContext {
  readonly edition: Edition;
  readonly messages: Messages;
  /** Last year's report of the same body, where there is one. */
  readonly previous: Report | null;
  /** The body was merged, split or renamed since last year: figures need not continue. */
  readonly reorganised: boolean;
}

/** A rule family: findings of one report, in reading order. */
export type RuleFamily = (report: Report, context: CheckContext) => Finding[];
