/** Tables that stand with their rows as columns, as lists of kinds of applicants do: turned back, they are read like any other. */
import type { TableId } from '../../form';
import { viewOfLaid } from '../seen/view';
import type { View } from '../seen/view';
import { isHeaderToo, wordedFor } from '../seen/wording';

/** So many labels of rows side by side are a table that was turned. */
const FEWEST_LABELS = 8;
/** Rows above the labels that hold those of their groups. */
const ABOVE = 3;
/** Rows below that hold the figures, one for each column of the form, with headers of two levels and what else is there. */
const BELOW = 14;

/** Rows of a view that hold labels of many rows of the table. */
function labelRows(view: View, table: TableId): number[] {
  const columns = new Map<number, number>();
  for (const worded of wordedFor(view, table, 'label'))
    if (!isHeaderToo(worded)) columns.set(worded.row, (columns.get(worded.row) ?? 0) + 1);
  return [...columns].flatMap(([row, count]) => (count >= FEWEST_LABELS ? [row] : []));
}

function turned(view: View, first: number, last: number): View {
  const rows = view.rows.filter((row) => row >= first && row <= last);
  const cells = rows.flatMap((row) =>
    view.cellsIn(row).map((cell) => ({
      ...cell,
      row: cell.column,
      column: cell.row - first,
      rowCount: cell.columnCount,
      columnCount: cell.rowCount,
      address: view.addressOf(cell.row, cell.column),
    })),
  );
  return { ...viewOfLaid(view.addressOf(first, 0), cells), across: { first, last: rows.at(-1) ?? last } };
}

/** Every table of that name that was turned, as it stands in the form. */
export function turnedViews(views: readonly View[], table: TableId): View[] {
  return views.flatMap((view) => {
    let next = 0;
    return labelRows(view, table).flatMap((row) => {
      if (row < next) return [];
      const first = Math.max(next, row - ABOVE);
      next = row + BELOW + 1;
      return [turned(view, first, row + BELOW)];
    });
  });
}
