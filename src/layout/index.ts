/** Edition and report → Plan. */
export type * from './plan';
export { planReport } from './planReport';
export type { PlanOptions } from './context';
export { coverValue } from './coverSheet';
export { joinCells } from './join';
