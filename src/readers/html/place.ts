/**
 * Cells of an HTML table at their places: a cell takes the next free one (HTML Standard §4.9.12.1). Where spans are wrong
 * a browser moves a row aside; people read it by its label, so it is put back to where the other rows have their figures.
 */
import type { DocumentCell } from '../document';
import { agreeing, headCount, isAside, usualFit } from './fit';
import type { Usual } from './fit';
import { Layout, MOST_COLUMNS } from './layout';
import type { WrittenCell } from './layout';
import { attributeOf } from './tree';
import type { HtmlElement } from './tree';

const MOST_ROWS = 65_534;

/** A cell with its span as it says, and as far as its section reaches. */
interface SectionCell extends WrittenCell {
  readonly rowsInSection: number;
}

function span(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attributeOf(element, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

/** A span of no rows reaches to the end of its section. */
const rowSpan = (cell: HtmlElement, inSection: number): number =>
  /^\s*0+\s*$/.test(attributeOf(cell, 'rowspan') ?? '') ? inSection : span(cell, 'rowspan', MOST_ROWS);

function writtenRows(
  sections: readonly (readonly (readonly HtmlElement[])[])[],
  textOf: (cell: HtmlElement) => string,
): SectionCell[][] {
  let left = sections.reduce((sum, { length }) => sum + length, 0);
  return sections.flatMap((rows) =>
    rows.map((row, index) => {
      const inSection = rows.length - index;
      const inTable = left--;
      return row.map((cell) => {
        const rowCount = Math.min(rowSpan(cell, inSection), inTable);
        return {
          text: textOf(cell),
          rowCount,
          rowsInSection: Math.min(rowCount, inSection),
          columnCount: span(cell, 'colspan', MOST_COLUMNS),
        };
      });
    }),
  );
}

function layOut(rows: readonly (readonly SectionCell[])[], usual?: Usual): Layout {
  const layout = new Layout(usual);
  for (const row of rows) layout.add(row);
  return layout;
}

/**
 * A span ends with its section (HTML Standard §4.9.12.1). Pages that put each row into a section of its own mean the
 * spans as they stand: then more rows are as wide as each other without it.
 */
function bestLayout(rows: readonly (readonly SectionCell[])[]): {
  readonly rows: readonly (readonly SectionCell[])[];
  readonly layout: Layout;
} {
  const ending = rows.map((row) => row.map((cell) => ({ ...cell, rowCount: cell.rowsInSection })));
  const layout = layOut(ending);
  if (rows.every((row) => row.every(({ rowCount, rowsInSection }) => rowCount === rowsInSection)))
    return { rows: ending, layout };
  const whole = layOut(rows);
  return agreeing(whole.fits) > agreeing(layout.fits) ? { rows, layout: whole } : { rows: ending, layout };
}

/** Cells with the text of each, by the rows of the sections of a table. */
export function placeCells(
  sections: readonly (readonly (readonly HtmlElement[])[])[],
  textOf: (cell: HtmlElement) => string,
): readonly DocumentCell[] {
  const { rows, layout } = bestLayout(writtenRows(sections, textOf));
  const usual = usualFit(layout.fits);
  const heads = headCount(layout.fits);
  const isWrong = usual && layout.fits.some((fit, row) => isAside(fit, usual, row < heads));
  return (isWrong ? layOut(rows, usual) : layout).cells;
}
