/** Tables of an edition one below the other on one sheet: which of its columns each printed column takes. */
import type { Edition, FormTable } from './types';

/** So many columns the tables of an edition share: those of the widest. */
export const sharedColumnCount = ({ tables }: Edition): number =>
  Math.max(...tables.map(({ columnCount }) => columnCount));

/** Columns of figures take as many each; those of labels share what is left by their widths. */
function spansOf({ columnCount, widths, cells }: FormTable, all: number): number[] {
  const columns = Array.from({ length: columnCount }, (_, column) => column);
  const figures = new Set(cells.flatMap(({ column, field }) => (field === null ? [] : column)));
  const labels = columns.filter((column) => !figures.has(column));
  const width = Math.min(...[...figures].map((column) => widths[column] ?? 0));
  const most = Math.floor((all - labels.length) / figures.size);
  const each = Math.min(most, Math.max(1, Math.round((width / 100) * all)));
  const spans = columns.map((column) => (figures.has(column) ? each : 1));
  const shareOf = (column: number): number => (widths[column] ?? 0) / (spans[column] ?? 1);
  const growing = labels.length > 0 ? labels : columns.slice(-1);
  for (let left = all - spans.reduce((sum, span) => sum + span, 0); left > 0; left--) {
    const widest = growing.reduce((one, other) => (shareOf(other) > shareOf(one) ? other : one));
    spans[widest] = (spans[widest] ?? 0) + 1;
  }
  return spans;
}

/** The shared column at which each printed column of the table begins, and the one behind the last. */
export function sharedColumns(edition: Edition, table: FormTable): readonly number[] {
  const starts = [0];
  for (const span of spansOf(table, sharedColumnCount(edition))) starts.push((starts.at(-1) ?? 0) + span);
  return starts;
}
