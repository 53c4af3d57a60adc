/** Tables of the form in the lines of a text: under the heading of their part, as views for the recogniser. */
import type { Edition, FormTable } from '../../form';
import { linesOf, locateParts } from '../around/headings';
import type { HeadingLine } from '../around/headings';
import { shapeOf } from '../seen/shape';
import type { View } from '../seen/view';
import { layOut } from './layOut';
import type { TextLine } from './lines';

export { cellsOfLine, isFigure, textLines } from './lines';
export { ruledView } from './ruled';
export type { TextLine } from './lines';

/** A table with one cell a line has about 500 lines; a text without headings is not searched without end. */
const MOST_TABLE_LINES = 1_000;

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
  return layOut(lines, shapeOf(table), edition.relations);
}
