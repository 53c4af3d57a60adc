/** What the pane and the ribbon buttons share. */
export { openChannel } from './channel';
export type { Channel } from './channel';
export { daysUntil, yearDue } from './due';
export { later } from './later';
export type { Later } from './later';
export { leaveTask, takeLeftTask } from './leftTask';
export { checkOpen, readOpenReport } from './open';
export type { OpenReport } from './open';
export { answerCalls, callPane } from './paneCall';
export type { PaneTask } from './paneTask';
export { coverPlace, textPlace } from './places';
export { browserStorage, DEFAULT_PREFERENCES, loadPreferences, savePreferences } from './preferences';
export type { Preferences, PreferenceStorage } from './preferences';
export { hostProblem } from './support';
export { planTemplate } from './template';
export type { TemplateRequest } from './template';
export { loadUndoKey } from './undoKey';
export { unreadWords } from './unread';
