/**
 * Comma-separated text → records (RFC 4180), with what Excel and WPS write besides: other separators, a `sep=` line. Its
 * time grows with the length of the text alone; papaparse takes the square of it where quotes are malformed.
 */
import { UserError } from '../../messages';
import { withoutByteOrderMark } from '../../text';

const SEPARATORS = [',', ';', '\t'] as const;
/** So much of the text tells the separator. */
const LOOKED_AT = 20_000;
const QUOTE = '"';
const SEP_LINE = /^sep=(.)(?:\r\n|\r|\n|$)/i;

/** The separator that stands most often outside quotes; a comma where there is none. */
function separatorOf(text: string): string {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (const character of text.slice(0, LOOKED_AT)) {
    if (character === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [best] = [...SEPARATORS].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  return best ?? ',';
}

const isLineEnd = (character: string | undefined): boolean => character === '\n' || character === '\r';

class RecordReader {
  private at = 0;
  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The text up to a separator or the end of the line. */
  private plain(): string {
    const start = this.at;
    while (this.at < this.text.length) {
      const character = this.text[this.at];
      if (character === this.separator || isLineEnd(character)) break;
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  /** What stands between quotes, a doubled quote for one; undefined where they are never closed. */
  private quoted(): string | undefined {
    const parts: string[] = [];
    for (let from = this.at + 1; ;) {
      const end = this.text.indexOf(QUOTE, from);
      if (end < 0) return undefined;
      parts.push(this.text.slice(from, end));
      this.at = end + 1;
      if (this.text[this.at] !== QUOTE) return parts.join(QUOTE);
      from = this.at + 1;
    }
  }

  /** The cells of the next record; `line` is its number from 1. */
  next(line: number, most: number): string[] {
    const cells: string[] = [];
    for (;;) {
      const quoted = this.text[this.at] === QUOTE ? this.quoted() : '';
      if (quoted === undefined)
        throw new UserError('report/csv', { line, column: cells.length + 1, problem: 'quotes' });
      cells.push(quoted + this.plain());
      if (cells.length > most) return cells;
      const end = this.text[this.at++];
      if (end === '\r' && this.text[this.at] === '\n') this.at++;
      if (end !== this.separator) return cells;
    }
  }
}

/**
 * The records of a text, or undefined where they have more cells than `most`. Throws `report/csv` with the line (record)
 * and column of quotes that are never closed.
 */
export function recordsOf(text: string, most: number): readonly (readonly string[])[] | undefined {
  const plain = withoutByteOrderMark(text);
  const told = SEP_LINE.exec(plain);
  const body = told ? plain.slice(told[0].length) : plain;
  const reader = new RecordReader(body, told?.[1] ?? separatorOf(body));
  const records: string[][] = [];
  let left = most;
  while (!reader.isAtEnd) {
    const cells = reader.next(records.length + 1, left);
    left -= cells.length;
    if (left < 0) return undefined;
    records.push(cells);
  }
  return records;
}
