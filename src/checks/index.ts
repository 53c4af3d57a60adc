export { checkReport } from './check';
export { evaluate, roundAmount } from './evaluate';
export type { Evaluation } from './evaluate';
export type { CheckResult, Finding, Suggestion } from './finding';
