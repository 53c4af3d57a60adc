/** What the pane and the ribbon buttons share. */
export { dayOf, explanationCells, withdrawalCells } from './acceptance';
export { carryCells, carryLines } from './carry';
export type { CarryLine } from './carry';
export { daysUntil, deadlineOf, yearDue } from './due';
export type { Deadline } from './due';
export { checkOpen, readOpenReport } from './open';
export type { OpenReport } from './open';
export { coverPlace, textPlace } from './places';
export { browserStorage, DEFAULT_PREFERENCES, loadPreferences, savePreferences } from './preferences';
export type { Preferences, PreferenceStorage } from './preferences';
export { isAdoptable, repairCells, suggestionCells } from './repair';
export { bindingCells, insertionCells } from './sentences';
export { hostProblem } from './support';
export { planTemplate } from './template';
export type { TemplateRequest } from './template';
export { unreadWords } from './unread';
