/** Edition and report → Plan. */
export type * from './plan';
export { planReport } from './planReport';
export { planPrevious } from './previousSheet';
export type { PlanOptions } from './context';
export { coverValue } from './coverSheet';
export { joinCells } from './join';
