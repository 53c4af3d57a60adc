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

/** A cell whose words cannot be a figure, amid figures: it is read as the unreadable figure that it is. */
function throughWords(
  row: FormRow,
  segment: Segment,
  next: Segment | undefined,
): readonly Token[] | undefined {
  const [word] = next?.words ?? [];
  if (!next || !word || next.words.length > 1 || next.rest.length === 0) return undefined;
  const figure: Token = { ...word, kind: 'figure' };
  const cells = [...segment.rest, figure, ...next.rest].filter(({ kind }) => kind !== 'break');
  return cells.length === row.fields.length ? cells : undefined;
}

function match(row: FormRow, segment: Segment, next: Segment | undefined): Match | undefined {
  const score = Math.max(0, ...segment.labels.map((label, at) => likenessOf(label, row.label, at === 0)));
  if (score === 0) return undefined;
  const cells = figureCells(row, segment.rest) ?? throughWords(row, segment, next);
  return cells && { score, cells };
}

/** The pairing of rows and segments, both in order, whose labels are most alike in all (as in a longest common subsequence). */
function align(rows: readonly FormRow[], segments: readonly Segment[]): (Match | undefined)[] {
  const matches = rows.map((row) => segments.map((segment, at) => match(row, segment, segments[at + 1])));
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
