/** What goes onto the clipboard: the same content as HTML and as plain text. */
import type { Report } from '../report';
import { reportHtml } from './html';
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
