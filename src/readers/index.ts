/** Bytes → grids and text. */
export { readDocx } from './docx';
export { gridsOfHtml, readHtml } from './html';
export { reportFromJson } from './json';
export { decodeText, gridOfText, readText } from './text';
export { readXlsx } from './xlsx';
