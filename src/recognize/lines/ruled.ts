/** A text whose tables are pasted ranges: their lines as rows of cells, all other lines as they stand. */
import { cellKey } from '../../grid';
import type { Grid, GridCell, Rectangle } from '../../grid';
import { viewOf } from '../seen/view';
import type { View } from '../seen/view';
import { ruledCells } from './blocks';
import type { RuledGroup } from './blocks';
import { isOverFigures } from './headerTree';
import type { RuledLine } from './headerTree';
import { cellsOfLine, isFigure, isSeparated } from './lines';

const MOST_HEADERS = 8;

/** A line of labels before empty cells is a row without figures, unless it has several words, some of a header. */
function isRow(cells: readonly string[]): boolean {
  const words = cells.filter((text) => text !== '');
  if (words.length === 0 || words.some(isFigure)) return true;
  return cells.at(-1) === '' && cells[0] !== '' && (words.length === 1 || !words.some(isOverFigures));
}

/** Lines of headers with the lines of figures under them. */
function groupsOf(view: View): RuledGroup[] {
  const groups: { readonly headers: readonly RuledLine[]; readonly rows: RuledLine[] }[] = [];
  let headers: RuledLine[] = [];
  for (const row of view.rows) {
    const text = view.grid.cells.get(cellKey(row, 0))?.text ?? '';
    const cells = isSeparated(text) ? cellsOfLine(text) : [];
    if (text.trim() === '' && headers.length === 0) continue;
    if (cells.length < 2) headers = [];
    else if (!isRow(cells)) headers = [...headers, { row, cells }].slice(-MOST_HEADERS);
    else if (headers.length > 0) {
      groups.push({ headers, rows: [{ row, cells }] });
      headers = [];
    } else groups.at(-1)?.rows.push({ row, cells });
  }
  return groups;
}

/** The same text with its pasted tables as cells; the text itself where it has none. */
export function ruledView(view: View): View {
  if (view.grid.kind !== 'text') return view;
  const placed = groupsOf(view).flatMap((group) => ruledCells(group) ?? []);
  if (placed.length === 0) return view;
  const cells = new Map<number, GridCell>(view.grid.cells);
  const merges: Rectangle[] = [];
  for (const { row } of placed) cells.delete(cellKey(row, 0));
  for (const { text, ...area } of placed) {
    if (text === '') continue;
    cells.set(cellKey(area.row, area.column), { value: text, text, formula: null });
    if (area.rowCount > 1 || area.columnCount > 1) merges.push(area);
  }
  const columnCount = Math.max(...placed.map(({ column, columnCount: width }) => column + width));
  const grid: Grid = { ...view.grid, columnCount, cells, merges };
  return viewOf(grid);
}
