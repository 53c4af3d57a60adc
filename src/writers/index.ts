/** Report → what leaves the workbook. */
export { copyPart, copyReport, copyTable } from './copy';
export type { Copyable } from './copy';
export { reportCsv } from './csv';
export { writeDocx } from './docx';
export { partHtml, reportHtml, tableHtml } from './html';
export { partText, reportText, tableText } from './text';
export { reportJson } from './json';
export type { ReportJson } from './json';
