/** What goes onto the clipboard: the same content as HTML and as plain text. */
import type { Report } from '../report';
import { reportHtml } from './html';
import { WHOLE } from './outline';
import type { Excerpt } from './outline';
import { reportText } from './text';

export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/** The report or a part of it. */
export function copyOf(report: Report, excerpt: Excerpt = WHOLE): Copyable {
  return { html: reportHtml(report, excerpt), text: reportText(report, excerpt) };
}
