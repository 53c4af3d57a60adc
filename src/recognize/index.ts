export { recognizeWorkbook } from './workbook';
