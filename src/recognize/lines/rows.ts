/** Segments of a text as rows of a table: their headers, their label, the row of the form that they are. */
import { labelOf } from '../seen/labels';
import { isLabelled } from '../seen/shape';
import type { Shape, ShapeRow } from '../seen/shape';
import { figureCells } from './figureCells';
import { headersAmong } from './headerWords';
import type { HeaderRun } from './headerWords';
import { tokensOf } from './lines';
import type { TextLine, Token } from './lines';
import { labelAmong, unglueFor } from './rowLabels';
import { segmentsOf } from './segments';
import type { Segment } from './segments';

/** Words with the figures behind them. */
export interface LineRow {
  readonly words: readonly Token[];
  readonly rest: readonly Token[];
  /** The headers among its own words. */
  readonly headers: HeaderRun | undefined;
  /** The headers it stands under: its own, or the last of its group before it. */
  readonly under: HeaderRun | undefined;
  /** The words before the label: headers, and what stands among them. */
  readonly before: readonly Token[];
  readonly label: Token | undefined;
  /** Undefined for a row that is none of the form's. */
  readonly row: ShapeRow | undefined;
}

const LONGEST_UNREADABLE = 12;
/** Fewer headers than these are not those of a row that has no label of its own. */
const FEWEST_HEADERS = 4;

function rowOf({ words, rest }: Segment, shape: Shape): LineRow {
  const headers = headersAmong(words, shape);
  const base = { words, rest, headers, under: headers };
  if (!isLabelled(shape)) {
    const isUnder = (headers?.matched.length ?? 0) >= FEWEST_HEADERS;
    return { ...base, before: words, label: undefined, row: isUnder ? shape.rows[0] : undefined };
  }
  const sure = headers?.matched.flatMap(({ isSure, end }) => (isSure ? [end] : [])) ?? [];
  const start = Math.max(0, ...sure);
  const own = words.slice(start);
  const found = labelAmong(own, shape);
  const from = found?.from ?? own.length - 1;
  const first = own[from];
  return {
    ...base,
    before: words.slice(0, first ? start + from : words.length),
    label: first && { ...first, text: found?.text ?? first.text },
    row: found && shape.rows[found.index],
  };
}

/** The words of a group of rows or of a header stand between rows, not among their figures. */
function isPrintedLabel(text: string, { table }: Shape): boolean {
  const { core, number } = labelOf(text);
  return number !== '' || table.cells.some((cell) => cell.text !== '' && labelOf(cell.text).core === core);
}

/** A word that cannot be a figure amid the figures of a row is read as the unreadable figure that it is. */
function throughWord(line: LineRow, next: LineRow | undefined, shape: Shape): LineRow | undefined {
  const [word] = next?.words ?? [];
  if (!line.row || !next || next.row || !word || next.words.length > 1) return undefined;
  if (isPrintedLabel(word.text, shape)) return undefined;
  const count = line.row.fields.length;
  if (word.text.length > LONGEST_UNREADABLE || figureCells(line.row, count, line.rest)) return undefined;
  const ahead = next.rest.slice(0, count - line.rest.length - 1);
  const rest = [...line.rest, { ...word, kind: 'figure' as const }, ...ahead];
  const isWhole = rest.length === count && rest.every(({ kind }) => kind !== 'break');
  return isWhole ? { ...line, rest } : undefined;
}

/** The rows in the lines of one table. */
export function rowsOf(lines: readonly TextLine[], shape: Shape): LineRow[] {
  const segments = segmentsOf(tokensOf(lines), unglueFor(shape)).map((each) => rowOf(each, shape));
  const rows: LineRow[] = [];
  const last = new Map<number, HeaderRun>();
  for (let at = 0; at < segments.length; at++) {
    const line = segments[at];
    if (!line) continue;
    if (line.headers) last.set(line.headers.group, line.headers);
    const whole = throughWord(line, segments[at + 1], shape);
    if (whole) at++;
    rows.push({ ...(whole ?? line), under: line.row ? last.get(line.row.group) : line.headers });
  }
  return rows;
}
