/** N rules: what the texts say against the tables, the year before, the form and themselves. */
import type { RuleFamily } from '../findings';
import { checkBasis } from './basis';
import { checkBodies } from './bodies';
import { checkBound } from './bound';
import { checkChanges } from './changes';
import { checkFee, checkLength, checkProblems } from './contents';
import { checkFigures } from './figures';
import { withOrdinals } from './textFinding';
import { checkLeftovers } from './leftovers';
import { checkLists } from './lists';
import { narrativeOf } from './narrative';
import type { NarrativeRule } from './narrative';
import { checkTwice } from './twice';
import { checkYears } from './years';

const RULES: readonly NarrativeRule[] = [
  checkFigures,
  checkLists,
  checkChanges,
  checkTwice,
  checkBound,
  checkYears,
  checkBodies,
  checkBasis,
  checkLeftovers,
  checkFee,
  checkLength,
  checkProblems,
];

export { sentenceState } from './bound';
export type { SentenceState } from './bound';
export { statedInText } from './controls';

/** Findings of the N rules, rule by rule and each in reading order. */
export const checkNarrative: RuleFamily = (report, context) => {
  const narrative = narrativeOf(report, context);
  return withOrdinals(RULES.flatMap((rule) => rule(narrative)));
};
