/** What every rule on the text gets: the report, its texts cut up, and the claims they make. */
import type { CheckContext, Finding } from '../findings';
import type { RulesOf } from '../form';
import type { Report } from '../report';
import type { Claim } from './claims';
import { claimsOf } from './claims';
import { listsIn } from './lists/read';
import type { ItemisedList } from './lists/items';
import { passagesOf } from './passage';
import type { Passage } from './passage';

export interface Narrative {
  readonly report: Report;
  readonly context: CheckContext;
  readonly passages: readonly Passage[];
  readonly claims: readonly Claim[];
  readonly lists: readonly ItemisedList[];
}

export type NarrativeFinding = Finding<RulesOf<'narrative'>>;

/** What finds one rule, or several: in reading order. */
export type NarrativeRule = (narrative: Narrative) => NarrativeFinding[];

/** Reads the texts of a report. The preface tells period and contact and states no figures. */
export function narrativeOf(report: Report, context: CheckContext): Narrative {
  const passages = passagesOf(report);
  const stating = passages.filter(({ part }) => part !== 'preface');
  const claims = claimsOf(stating, report, context.edition);
  return { report, context, passages, claims, lists: listsIn(passages) };
}
