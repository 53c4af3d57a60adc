export { recognizeText } from './text';
export { recognizePrevious } from './previous';
export type { KeptPrevious } from './previous';
export { recognizeWorkbook } from './workbook';
