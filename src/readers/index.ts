/** Bytes → grids and text. */
export { readCsv } from './csv';
export { readDocx, wordPlaces } from './docx';
export { gridsOfHtml, readHtml } from './html';
export { reportFromJson } from './json';
export { decodeText, gridOfText, readText } from './text';
export { READABLE_ENDINGS } from './endings';
export { loadLibrary, readFile, readLibrary } from './read';
export type { ReadOptions, Source } from './read';
export { sniff } from './sniff';
export type { FileKind } from './sniff';
export { readXlsx } from './xlsx';
