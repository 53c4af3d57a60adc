/** Tables of the form in the lines of a text: under the heading of their part, as views for the recogniser. */
import { cellKey } from '../../grid';
import type { Edition, FormTable } from '../../form';
import type { Grid, GridCell } from '../../grid';
import { isHeaderRow } from '../headers';
import { linesOf, locateParts } from '../headings';
import type { HeadingLine } from '../headings';
import { shapeOf } from '../shape';
import type { Shape } from '../shape';
import { viewOf } from '../view';
import type { View } from '../view';
import { layOut } from './layOut';
import { cellsOfLine } from './lines';
import type { TextLine } from './lines';

export { cellsOfLine, textLines } from './lines';
export type { TextLine } from './lines';

/** A table with one cell a line has about 500 lines; a text without headings is not searched without end. */
const MOST_TABLE_LINES = 1_000;
const FEWEST_COLUMNS = 3;

/** Lines of equally many cells under a header, which is how a sheet is copied: the columns stand as they stood there. */
function asGrid(lines: readonly TextLine[], shape: Shape): View | undefined {
  const rows = lines.map(({ text }) => cellsOfLine(text));
  const widths = new Set(rows.flatMap(({ length }) => (length > 1 ? [length] : [])));
  const [columnCount = 0] = widths;
  const [start] = lines;
  const isSeparated = lines.every(({ text }, at) => (rows[at]?.length ?? 0) <= 1 || /[\t|｜]/.test(text));
  if (!start || widths.size !== 1 || columnCount < FEWEST_COLUMNS || !isSeparated) return undefined;
  const cells = new Map<number, GridCell>();
  rows.forEach((row, at) =>
    row.forEach((text, column) => {
      const line = lines[at]?.address.row;
      if (line !== undefined && text !== '')
        cells.set(cellKey(line, column), { value: text, text, formula: null });
    }),
  );
  const rowCount = (lines.at(-1)?.address.row ?? 0) + 1;
  const grid: Grid = { kind: 'text', name: start.address.grid, rowCount, columnCount, cells, merges: [] };
  const view = viewOf(grid);
  return view.rows.some((row) => isHeaderRow(view, row, shape)) ? view : undefined;
}

/** The lines under the heading of each table; `headings` are numbered by the index of their line. */
export function tableLines(
  lines: readonly TextLine[],
  headings: readonly HeadingLine[],
  edition: Edition,
): (table: FormTable) => readonly TextLine[] {
  const places = locateParts(headings, edition);
  return ({ id }) => {
    const index = places.findIndex(({ part }) => part.table === id);
    const [first, end] = linesOf(places, index, lines.length);
    return index < 0 ? [] : lines.slice(first, Math.min(end, first + MOST_TABLE_LINES));
  };
}

/** The lines of one table as a view, or undefined where they hold no cells. */
export function lineView(lines: readonly TextLine[], table: FormTable, edition: Edition): View | undefined {
  const shape = shapeOf(table);
  return asGrid(lines, shape) ?? layOut(lines, shape, edition.relations);
}
