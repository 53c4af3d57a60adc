/** Text files and pasted text → a grid of one column, a line a row. */
import { cellKey } from '../grid';
import type { Grid, GridCell } from '../grid';
import { DOCUMENT, UserError } from '../messages';
import type { Reason } from '../messages/reasons';
import { tabbedLines } from './separated';

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** By its byte order mark, else UTF-8, else GB18030 (what Chinese Windows writes). */
export function decodeText(bytes: Uint8Array): string {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  if (mark) return new TextDecoder(mark.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const LINE_END = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/;

/** A report has some 3,000. */
const MOST_LINES = 20_000;
/** A report has some 50 KB. */
export const MOST_TEXT_BYTES = 4_000_000;

/** The first lines of a text, as many as are looked at. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  const ends = new RegExp(LINE_END, 'g');
  let start = 0;
  for (let end = ends.exec(text); end && lines.length < MOST_LINES; end = ends.exec(text)) {
    lines.push(text.slice(start, end.index));
    start = ends.lastIndex;
  }
  if (lines.length < MOST_LINES) lines.push(text.slice(start));
  return lines;
}

/**
 * A grid of kind `text`: the cell at row n, column 0 is line n as it stands, with tabs where commas separate cells; of a table in
 * one line it is the nth cell. Empty lines have no cell; a line of tabs has one, since a tab alone is how converters write an
 * empty cell of a table.
 */
export function gridOfText(text: string): Grid {
  const cells = new Map<number, GridCell>();
  let rowCount = 0;
  tabbedLines(firstLines(text)).forEach((line, row) => {
    if (line.trim() === '' && !line.includes('\t')) return;
    cells.set(cellKey(row, 0), { value: line, text: line, formula: null });
    rowCount = row + 1;
  });
  return {
    kind: 'text',
    name: DOCUMENT.textGridName,
    rowCount,
    columnCount: Math.min(1, rowCount),
    cells,
    merges: [],
  };
}

/** Reads a text file in UTF-8, UTF-16 or GB18030; throws `file/too-large`. */
export function readText(bytes: Uint8Array, fileName: string): Grid {
  const limit: Reason = 'text-size';
  if (bytes.length > MOST_TEXT_BYTES) throw new UserError('file/too-large', { file: fileName, limit });
  return gridOfText(decodeText(bytes));
}
