/** What goes onto the clipboard: the same content as HTML and as plain text. */
import type { Report } from '../report';
import { escapeHtml, reportHtml } from './html';
import { WHOLE } from './outline';
import type { Portion } from './outline';
import { reportText } from './text';

export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/** The report or a part of it. */
export function copyOf(report: Report, portion: Portion = WHOLE): Copyable {
  return { html: reportHtml(report, portion), text: reportText(report, portion) };
}

/** A text of the user's own, a paragraph a line, without a look: it takes that of the place where it is pasted. */
export function copyOfText(text: string): Copyable {
  const html = text.split('\n').map((line) => `<p>${escapeHtml(line)}</p>`);
  return { html: html.join(''), text };
}
