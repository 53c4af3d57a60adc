/** What stands in the cells of a ledger, ours or anybody's. */
export { choicesOf, looseForm, readChoiceCell } from './choice';
export type { Choice, Choices } from './choice';
export { readDayCell } from './day';
export type { DayOptions } from './day';
export { readDayText } from './dayText';
export type { YearOfDay } from './dayText';
export * from './lists';
export { readCountCell } from './number';
export { collector, NOTHING, quiet, shownIn } from './reading';
export type { Collector, Reading } from './reading';
