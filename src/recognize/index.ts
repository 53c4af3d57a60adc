export { recognizeText } from './text';
export { recognizeWorkbook } from './workbook';
