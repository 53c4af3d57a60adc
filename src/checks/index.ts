export { basisOf, isOpen } from './acceptance';
export { checkReport, partIndexOf } from './check';
export type { CheckOptions } from './check';
export type { CheckContext, RuleFamily } from './context';
export { evaluate, roundAmount } from './evaluate';
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
