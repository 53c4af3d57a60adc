/** What formulas make of the cells they refer to. */
export { Calculator } from './calculator';
export type { Calculated } from './calculator';
