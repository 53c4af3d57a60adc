/** What goes onto the clipboard: the same content as HTML and as plain text. */
import type { TableId } from '../form';
import type { Report } from '../report';
import { partHtml, reportHtml, tableHtml } from './html';
import { partText, reportText, tableText } from './text';

export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/** One part with its heading, by its place in the edition. */
export function copyPart(report: Report, index: number): Copyable {
  return { html: partHtml(report, index), text: partText(report, index) };
}

/** One table. */
export function copyTable(report: Report, table: TableId): Copyable {
  return { html: tableHtml(report, table), text: tableText(report, table) };
}

/** The whole report. */
export function copyReport(report: Report): Copyable {
  return { html: reportHtml(report), text: reportText(report) };
}
