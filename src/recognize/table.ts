/** Finds the figures of one table of the form in a stream of cells. */
import type { FieldId, FormTable } from '../form';
import { readFigure } from '../report';
import type { Figure } from '../report';
import { likenessOf } from './labels';
import { figureCells, formRows } from './rows';
import type { FormRow } from './rows';
import { segmentsOf } from './segments';
import type { Segment } from './segments';
import type { Token } from './tokens';

interface Match {
  readonly score: number;
  readonly cells: readonly Token[];
}

const LONGEST_UNREADABLE = 12;

/** A cell whose words cannot be a figure, amid the figures of a row: it is read as the unreadable figure that it is. */
function throughWords(
  row: FormRow,
  segment: Segment,
  next: Segment | undefined,
): readonly Token[] | undefined {
  const [word] = next?.words ?? [];
  if (!next || !word || next.words.length > 1 || word.text.length > LONGEST_UNREADABLE) return undefined;
  const ahead = next.rest.slice(0, row.fields.length - segment.rest.length - 1);
  const cells = [...segment.rest, { ...word, kind: 'figure' as const }, ...ahead];
  const whole = cells.length === row.fields.length && cells.every(({ kind }) => kind !== 'break');
  return whole ? cells : undefined;
}

/** How alike the words before a segment's figures and the label of a row are. */
const scoreOf = (row: FormRow, segment: Segment): number =>
  Math.max(
    0,
    ...segment.labels.flatMap((found, at) => row.labels.map((own) => likenessOf(found, own, at === 0))),
  );

/** What each row could be, by segment. */
function matchesOf(rows: readonly FormRow[], segments: readonly Segment[]): (Match | undefined)[][] {
  const scores = rows.map((row) => segments.map((segment) => scoreOf(row, segment)));
  const isRow = segments.map((_, at) => scores.some((row) => (row[at] ?? 0) > 0));
  return rows.map((row, index) =>
    segments.map((segment, at) => {
      const score = scores[index]?.[at] ?? 0;
      if (score === 0) return undefined;
      const next = isRow[at + 1] ? undefined : segments[at + 1];
      const cells = figureCells(row, segment.rest) ?? throughWords(row, segment, next);
      return cells && { score, cells };
    }),
  );
}

/** The pairing of rows and segments, both in order, whose labels are most alike in all (as in a longest common subsequence). */
function align(rows: readonly FormRow[], segments: readonly Segment[]): (Match | undefined)[] {
  const matches = matchesOf(rows, segments);
  const best = Array.from({ length: rows.length + 1 }, () => new Float64Array(segments.length + 1));
  const at = (row: number, segment: number) => best[row]?.[segment] ?? 0;
  const gain = (row: number, segment: number) => {
    const score = matches[row]?.[segment]?.score;
    return score === undefined ? -1 : score + at(row + 1, segment + 1);
  };
  for (let row = rows.length - 1; row >= 0; row--)
    for (let segment = segments.length - 1; segment >= 0; segment--) {
      const value = Math.max(gain(row, segment), at(row + 1, segment), at(row, segment + 1));
      best[row]?.fill(value, segment, segment + 1);
    }
  const chosen: (Match | undefined)[] = [];
  let segment = 0;
  rows.forEach((_, row) => {
    let from = segment;
    while (from < segments.length && gain(row, from) < at(row, segment)) from++;
    const found = from < segments.length && gain(row, from) === at(row, segment) ? from : -1;
    chosen.push(found < 0 ? undefined : matches[row]?.[found]);
    if (found >= 0) segment = found + 1;
  });
  return chosen;
}

const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** A text has no number cells: plain digits are what a number looks like in it. */
function figureOf({ text, address }: Token): Figure {
  return readFigure({ value: PLAIN.test(text) ? Number(text) : text, text, formula: null }, address);
}

/** Figures by field; a row that is not there, or whose cells cannot be told apart, has none. */
export function recognizeTable(table: FormTable, tokens: readonly Token[]): Map<FieldId, Figure> {
  const rows = formRows(table);
  const figures = new Map<FieldId, Figure>();
  align(rows, segmentsOf(tokens)).forEach((found, index) => {
    const fields = rows[index]?.fields ?? [];
    found?.cells.forEach((cell, at) => {
      const field = fields[at];
      if (field !== undefined) figures.set(field, figureOf(cell));
    });
  });
  return figures;
}
