/** A table whose one row has no label (表四): it stands under its header. */
import type { Copy } from './copies';
import { headerExtent, isHeaderRow } from './headers';
import type { Shape } from './shape';
import type { PlacedCell, View } from './view';

/** A header with fewer of the form's words is that of another table. */
const FEWEST_LABELS = 4;
/** Rows that may stand between a header and its figures: numbers of the columns, an empty row. */
const MOST_BETWEEN = 3;

/** Cells 1, 2, 3 …: the numbers of the columns, not their figures. */
function countsColumns(cells: readonly PlacedCell[]): boolean {
  const numbers = cells.filter(({ kind }) => kind === 'number');
  return (
    numbers.length > 2 && numbers.every(({ text }, at) => Number(text) === Number(numbers[0]?.text) + at)
  );
}

interface Extent {
  readonly first: number;
  readonly last: number;
}

const cellsUnder = (view: View, row: number, { first, last }: Extent): PlacedCell[] =>
  view.cellsIn(row).filter(({ column }) => column >= first && column <= last);

/** The row of figures under a header that ends at `rows[at]`. */
function figureRow(view: View, at: number, shape: Shape, extent: Extent): number | undefined {
  const below = view.rows.slice(at + 1, at + 1 + MOST_BETWEEN);
  const end = below.findIndex((row) => isHeaderRow(view, row, shape));
  const own = end < 0 ? below : below.slice(0, end);
  const hasNumber = (row: number) => cellsUnder(view, row, extent).some(({ kind }) => kind === 'number');
  const filled = own.filter(hasNumber);
  return filled.find((row) => !countsColumns(cellsUnder(view, row, extent))) ?? filled[0] ?? own[0];
}

/** Every copy in the grids. */
export function findUnlabelled(views: readonly View[], shape: Shape): Copy[] {
  return views.flatMap((view) =>
    view.rows.flatMap((row, at): Copy[] => {
      const next = view.rows[at + 1];
      const goesOn = next !== undefined && isHeaderRow(view, next, shape);
      if (!isHeaderRow(view, row, shape) || goesOn) return [];
      const extents = [row, view.rows[at - 1], view.rows[at - 2]]
        .flatMap((each) => (each === undefined ? [] : headerExtent(view, each, shape)))
        .filter(({ count }) => count > 1);
      const extent = {
        first: Math.min(...extents.map(({ first }) => first)),
        last: Math.max(...extents.map(({ last }) => last)),
      };
      const labels = Math.max(...extents.map(({ count }) => count));
      const figures = labels < FEWEST_LABELS ? undefined : figureRow(view, at, shape, extent);
      if (figures === undefined) return [];
      const hasFigures = cellsUnder(view, figures, extent).some(({ kind }) => kind !== 'words');
      const found = { index: 0, row: figures, label: undefined, score: 4, hasFigures };
      return [[{ view, rows: [found], twice: [], extent }]];
    }),
  );
}
