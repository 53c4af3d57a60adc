/** Bytes → grids and text. */
export { reportFromJson } from './json';
export { decodeText, gridOfText, readText } from './text';
export { readXlsx } from './xlsx';
