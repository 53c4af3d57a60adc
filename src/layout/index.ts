/** Edition and report → Plan. */
export type * from './plan';
export { planReport } from './planReport';
export { planPrevious, planWithoutPrevious } from './previousSheet';
export type { PlanOptions } from './context';
export { joinCells } from './join';
export { cellTextsOf, checkCellText, LIMITS } from './limits';
export { POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL } from './measures';
export { heightFor } from './sheet';
