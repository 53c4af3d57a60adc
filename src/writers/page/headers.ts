/** Which headers and labels each figure of a printed table stands under: what a screen reader says before the number. */
import type { FormCell, FormTable } from '../../form';

const covers = (start: number, count: number, place: number): boolean =>
  place >= start && place < start + count;

/** The cells that head a figure, from the outermost to the nearest: the line above its block, its columns, its rows. */
export function headersOf(table: FormTable, figure: FormCell): readonly FormCell[] {
  const above = table.cells.filter(({ row }) => row < figure.row);
  const band = above.filter(({ kind }) => kind === 'band').at(-1);
  const columns = above.filter(
    ({ kind, row, column, columnSpan }) =>
      kind === 'header' && row > (band?.row ?? -1) && covers(column, columnSpan, figure.column),
  );
  const rows = table.cells.filter(
    ({ kind, row, rowSpan }) => kind === 'label' && covers(row, rowSpan, figure.row),
  );
  return [...(band ? [band] : []), ...columns, ...rows];
}

/** `scope` of a cell that is no figure (HTML §4.9.10): over one column or several, beside one row or several. */
export function scopeOf({ kind, rowSpan, columnSpan }: FormCell): 'col' | 'colgroup' | 'row' | 'rowgroup' {
  if (kind === 'label') return rowSpan > 1 ? 'rowgroup' : 'row';
  return columnSpan > 1 ? 'colgroup' : 'col';
}
