/** A table whose one row has no label (表四): it stands under its header. */
import type { Copy } from './copies';
import { headerCount, isHeaderRow } from './headers';
import type { Shape } from './shape';
import type { View } from './view';

/** A header with fewer of the form's words is that of another table. */
const FEWEST_LABELS = 4;
/** Rows that may stand between a header and its figures: numbers of the columns, an empty row. */
const MOST_BETWEEN = 3;

/** Cells 1, 2, 3 …: the numbers of the columns, not their figures. */
function countsColumns(view: View, row: number): boolean {
  const numbers = view.cellsIn(row).filter(({ kind }) => kind === 'number');
  return (
    numbers.length > 2 && numbers.every(({ text }, at) => Number(text) === Number(numbers[0]?.text) + at)
  );
}

/** The row of figures under a header that ends at `rows[at]`. */
function figureRow(view: View, at: number, shape: Shape): number | undefined {
  const below = view.rows.slice(at + 1, at + 1 + MOST_BETWEEN);
  const end = below.findIndex((row) => isHeaderRow(view, row, shape));
  const own = end < 0 ? below : below.slice(0, end);
  const filled = own.filter((row) => view.cellsIn(row).some(({ kind }) => kind === 'number'));
  return filled.find((row) => !countsColumns(view, row)) ?? filled[0] ?? own[0];
}

/** Every copy in the grids. */
export function findUnlabelled(views: readonly View[], shape: Shape): Copy[] {
  return views.flatMap((view) =>
    view.rows.flatMap((row, at): Copy[] => {
      const next = view.rows[at + 1];
      const goesOn = next !== undefined && isHeaderRow(view, next, shape);
      if (!isHeaderRow(view, row, shape) || goesOn) return [];
      const above = [view.rows[at - 1], view.rows[at - 2]].flatMap((each) => each ?? []);
      const labels = Math.max(...[row, ...above].map((each) => headerCount(view, each, shape)));
      const figures = labels < FEWEST_LABELS ? undefined : figureRow(view, at, shape);
      if (figures === undefined) return [];
      const hasFigures = view.cellsIn(figures).some(({ kind }) => kind === 'number' || kind === 'blank');
      return [
        [{ view, rows: [{ index: 0, row: figures, label: undefined, score: 4, hasFigures }], twice: [] }],
      ];
    }),
  );
}
