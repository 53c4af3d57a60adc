/** Edition and report → Plan. */
export type * from './plan';
export { planReport } from './planReport';
export { planPrevious } from './previousSheet';
export type { PlanOptions } from './context';
export { headerText } from './headerText';
export { joinCells } from './join';
export { cellTextsOf, checkCellText, LIMITS } from './limits';
export { heightFor } from './sheet';
