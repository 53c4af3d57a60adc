/** What a check has to say, and how much it weighs. */
export { basisOf, countOpen, isOpen, withAcceptance } from './acceptance';
export type { OpenCounts } from './acceptance';
export type { CheckContext, RuleFamily } from './context';
export { digitSlip, oneDigitOff } from './digits';
export type {
  CheckResult,
  Excerpt,
  FigureChange,
  Finding,
  ReportState,
  SlipKind,
  Suggestion,
  TextChange,
} from './finding';
export { matterOf, newFinding } from './newFinding';
export { addressesOf } from './places';
export { byGravity, effectiveSeverity, graver, withSeverity } from './severity';
export type { Severities } from './severity';
export { withChanges } from './textChange';
