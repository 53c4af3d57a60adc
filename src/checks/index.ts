export { basisOf, countOpen, isOpen } from './acceptance';
export { checkReport, partIndexOf } from './check';
export type { CheckOptions } from './check';
export type { CheckContext, RuleFamily } from './context';
export { localize, suggestionsFor } from './localize';
export type { ControlFigure, Disagreement, Explanation, Localization, LocalizeOptions } from './localize';
export { checkMembers } from './members';
export type { MemberOptions } from './members';
export type { MemberReport } from './memberList';
export { sentenceState } from './narrative';
export type { SentenceState } from './narrative';
export { effectiveSeverity, leastSeverity } from './severity';
export type { Severities } from './severity';
export { withChanges } from './textChange';
export { evaluate } from './evaluate';
export type { Evaluation } from './evaluate';
export type {
  CheckResult,
  Excerpt,
  FigureChange,
  Finding,
  SlipKind,
  Suggestion,
  TextChange,
} from './finding';
