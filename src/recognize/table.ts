/** Finds the figures of one table of the form in a stream of cells. */
import type { FieldId, FormTable } from '../form';
import type { Figure } from '../report';
import { alignInOrder } from './align';
import { writtenFigure } from './figures';
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

/** The pairing of rows and segments, both in order, whose labels are most alike in all. */
function align(rows: readonly FormRow[], segments: readonly Segment[]): (Match | undefined)[] {
  const matches = matchesOf(rows, segments);
  const chosen = alignInOrder(rows.length, segments.length, (row, at) => matches[row]?.[at]?.score);
  return chosen.map((at, row) => (at === undefined ? undefined : matches[row]?.[at]));
}

/** Figures by field; a row that is not there, or whose cells cannot be told apart, has none. */
export function recognizeTable(table: FormTable, tokens: readonly Token[]): Map<FieldId, Figure> {
  const rows = formRows(table);
  const figures = new Map<FieldId, Figure>();
  align(rows, segmentsOf(tokens)).forEach((found, index) => {
    const fields = rows[index]?.fields ?? [];
    found?.cells.forEach((cell, at) => {
      const field = fields[at];
      if (field !== undefined) figures.set(field, writtenFigure(cell.text, cell.address));
    });
  });
  return figures;
}
