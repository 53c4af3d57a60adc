/** Report → what leaves the workbook. */
export { copyOf, copyOfText } from './copy';
export type { Copyable } from './copy';
export { reportCsv } from './csv';
export { writeDocx } from './docx';
export type { DocumentOptions, DocumentPicture } from './docx';
export { reportHtml } from './html';
export { reportJson } from './json';
export type { ReportJson } from './json';
export { WHOLE } from './outline';
export type { Portion } from './outline';
export { webPage } from './page';
export type { PageOptions } from './page';
export { earlierReports, reportPicture, tablePicture } from './picture';
export type { EarlierReports, Picture, Refusal, RefusalReason } from './picture';
export { reportText } from './text';
