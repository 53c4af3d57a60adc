/** Lines of cells as a .csv file that a spreadsheet opens and runs nothing of. */
import { DOCUMENT } from '../messages';
import { BYTE_ORDER_MARK } from '../text';

/** What a spreadsheet would run, and the mark itself, so that it can be told from one that was written. */
const RUNNABLE = new RegExp(`^[=+\\-@＝＋－＠\\t\\r\\n${DOCUMENT.csvTextMark}]`);
const QUOTED = /[",;\t\r\n]|^\s|\s$/;

/** Somebody's text as a cell of text, whatever it begins with. */
export const textCell = (text: string): string =>
  RUNNABLE.test(text) ? `${DOCUMENT.csvTextMark}${text}` : text;

const quoted = (cell: string): string => (QUOTED.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** With the byte order mark by which Excel knows UTF-8. */
export const csvText = (lines: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(quoted).join(',')}\r\n`).join('')}`;
