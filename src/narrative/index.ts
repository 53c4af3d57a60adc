/** N rules: what the texts say against the tables, the year before, the form and themselves. */
import type { RuleFamily } from '../findings';
import type { RulesOf } from '../form';
import { checkAssessment } from './assessment';
import { checkBasis } from './basis';
import { checkBodies } from './bodies';
import { checkBound } from './bound';
import { checkChanges } from './changes';
import { checkDate } from './date';
import { checkFee, checkLength, checkProblems } from './contents';
import { checkFigures } from './figures';
import { withOrdinals } from './textFinding';
import { checkLeftovers } from './leftovers';
import { checkHeadings } from './headings';
import { checkLists } from './lists/sums';
import { checkLocal } from './local';
import { narrativeOf } from './narrative';
import type { NarrativeRule } from './narrative';
import { checkShares } from './shares';
import { checkPartial } from './partial';
import { checkRepeat } from './repeat';
import { checkTwice } from './twice';
import { checkNamedYears } from './namedYears';

/** What finds each rule; what finds several is run once. */
const FINDERS: { readonly [Id in RulesOf<'narrative'>]: NarrativeRule } = {
  'N-received': checkFigures,
  'N-handled': checkFigures,
  'N-outcomes': checkFigures,
  'N-disputes': checkFigures,
  'N-documents': checkFigures,
  'N-decisions': checkFigures,
  'N-list': checkLists,
  'N-change': checkChanges,
  'N-share': checkShares,
  'N-twice': checkTwice,
  'N-bound': checkBound,
  'N-year': checkNamedYears,
  'N-body': checkBodies,
  'N-basis': checkBasis,
  'N-leftover': checkLeftovers,
  'N-fee': checkFee,
  'N-length': checkLength,
  'N-problems': checkProblems,
  'N-assessment': checkAssessment,
  'N-repeat': checkRepeat,
  'N-partial': checkPartial,
  'D-date': checkDate,
  'N-heading': checkHeadings,
  'N-local': checkLocal,
};

export { sentenceState } from './bound';
export type { SentenceState } from './bound';
export { statedInText } from './controls';
export { FEWEST_SENTENCES, ownWords } from './repeat';
export type { OwnSentence } from './repeat';
export { plainText } from './plain';
export { toldAlready } from './told';

/** Findings of the N rules, rule by rule and each in reading order. */
export const checkNarrative: RuleFamily<'narrative'> = (report, context) => {
  const narrative = narrativeOf(report, context);
  return withOrdinals([...new Set(Object.values(FINDERS))].flatMap((find) => find(narrative)));
};
