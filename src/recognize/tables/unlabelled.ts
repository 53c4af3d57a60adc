/** A table whose one row has no label (表四): it stands under its header. */
import type { Copy } from './copies';
import { countsUp } from './countsUp';
import type { Extent } from './pieces';
import { headerExtent, isHeaderRow } from './headers';
import type { Shape } from '../seen/shape';
import type { PlacedCell, View } from '../seen/view';
import { mayHold } from '../seen/wording';

/** A header with fewer of the form's words is that of another table. */
const FEWEST_LABELS = 4;
/** Rows that may stand between a header and its figures: numbers of the columns, an empty row. */
const MOST_BETWEEN = 3;
/** Rows of years or bodies under one header. */
const MOST_ROWS = 300;

/** Cells 1, 2, 3 …: the numbers of the columns, not their figures. */
function countsColumns(cells: readonly PlacedCell[]): boolean {
  const numbers = cells.flatMap(({ kind, text }) => (kind === 'number' ? [Number(text)] : []));
  return numbers.length > 2 && countsUp(numbers);
}

const cellsUnder = (view: View, row: number, { first, last }: Extent): PlacedCell[] =>
  view.cellsIn(row).filter(({ column }) => column >= first && column <= last);

const isFigure = ({ kind }: PlacedCell): boolean => kind === 'number' || kind === 'blank';

/** A row mostly of figures, in most columns: a figure with a note behind it is none, and stands among them. */
function isRowOfFigures(cells: readonly PlacedCell[], columns: number): boolean {
  const filled = cells.filter(({ kind }) => kind !== 'nothing');
  const figures = filled.filter(isFigure).length;
  return (
    filled.some(({ kind }) => kind === 'number') &&
    2 * figures > filled.length &&
    2 * filled.length >= columns
  );
}

/** The rows of figures under a header that ends at `rows[at]`: one, or one for each year or body. */
function figureRows(view: View, at: number, shape: Shape, extent: Extent): number[] {
  const cells = (row: number) => cellsUnder(view, row, extent);
  const own: number[] = [];
  for (const row of view.rows.slice(at + 1, at + 1 + MOST_ROWS)) {
    if (isHeaderRow(view, row, shape)) break;
    own.push(row);
  }
  const near = own.slice(0, MOST_BETWEEN);
  const filled = near.filter((row) => cells(row).some(({ kind }) => kind === 'number'));
  const blank = near.find((row) => cells(row).length > 1 || cells(row).some(({ kind }) => kind !== 'words'));
  const first = filled.find((row) => !countsColumns(cells(row))) ?? filled[0] ?? blank;
  if (first === undefined) return [];
  const columns = shape.groups[0]?.length ?? 0;
  const after = own.slice(own.indexOf(first) + 1);
  const end = after.findIndex((row) => !isRowOfFigures(cells(row), columns));
  return [first, ...(end < 0 ? after : after.slice(0, end))];
}

/** The words before the figures of a row: whose they are, or of which year. */
const labelBefore = (view: View, row: number, { first }: Extent): PlacedCell | undefined =>
  view
    .cellsIn(row)
    .filter(({ kind, column }) => column < first && kind !== 'nothing')
    .at(-1);

/** Every copy in the grids. */
export function findUnlabelled(views: readonly View[], shape: Shape): Copy[] {
  return views.flatMap((view) =>
    (mayHold(view, shape.table.id) ? view.rows : []).flatMap((row, at): Copy[] => {
      if (!isHeaderRow(view, row, shape)) return [];
      const next = view.rows[at + 1];
      if (next !== undefined && isHeaderRow(view, next, shape)) return [];
      const extents = [row, view.rows[at - 1], view.rows[at - 2]]
        .flatMap((each) => (each === undefined ? [] : headerExtent(view, each, shape)))
        .filter(({ count }) => count > 1);
      const extent = {
        first: Math.min(...extents.map(({ first }) => first)),
        last: Math.max(...extents.map(({ last }) => last)),
      };
      const labels = Math.max(...extents.map(({ count }) => count));
      if (labels < FEWEST_LABELS) return [];
      return figureRows(view, at, shape, extent).map((figures): Copy => {
        const hasFigures = cellsUnder(view, figures, extent).some(({ kind }) => kind !== 'words');
        const label = labelBefore(view, figures, extent);
        return [
          {
            view,
            rows: [{ index: 0, row: figures, label, score: 4, hasFigures }],
            moved: [],
            twice: [],
            extent,
          },
        ];
      });
    }),
  );
}
