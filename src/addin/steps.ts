/** The cells that a step writes. Opening the pane needs none of it: it loads with the first step, or with who offers one. */
export { dayOf } from '../text';
export { explanationCells, withdrawalCells } from './acceptance';
export { carryCells, carryLines } from './carry';
export type { CarryLine } from './carry';
export { previousSheet } from './places';
export { isAdoptable, repairCells, suggestionCells } from './repair';
export { bindingCells, insertionCells, sentencePlace } from './sentences';
export type { SentencePlace } from './sentences';
export { zeroCells } from './zeros';
