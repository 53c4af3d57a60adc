/**
 * Cells of an HTML table at their places: a cell takes the next free one (HTML Standard §4.9.12.1). Where spans are wrong
 * a browser moves a row aside; people read it by its label, so it is put back to where the other rows have their figures.
 */
import type { DocumentCell } from '../document';
import { fitOf, isAside, isUsual, labelOf, usualFit } from './fit';
import type { Fit, LaidCell } from './fit';
import { attributeOf } from './tree';
import type { HtmlElement } from './tree';

/** More columns than any table has. */
export const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;
/** Spans that may be wrong at once where a row begins. */
const MOST_WRONG = 3;

/** A cell as it is written: `rowCount` is cut where its section ends. */
interface Written {
  readonly text: string;
  readonly rowCount: number;
  readonly columnCount: number;
}
type WrittenRow = readonly Written[];

interface Placed extends LaidCell {
  readonly row: number;
  rowCount: number;
}

function span(element: HtmlElement, name: string, most: number): number {
  const value = Number.parseInt(attributeOf(element, name) ?? '1', 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

/** A span of no rows reaches to the end of its section, and none reaches beyond it. */
function rowSpan(cell: HtmlElement, left: number): number {
  return /^\s*0+\s*$/.test(attributeOf(cell, 'rowspan') ?? '')
    ? left
    : Math.min(span(cell, 'rowspan', MOST_ROWS), left);
}

function writtenRows(
  sections: readonly (readonly (readonly HtmlElement[])[])[],
  textOf: (cell: HtmlElement) => string,
): WrittenRow[] {
  return sections.flatMap((rows) =>
    rows.map((row, index) =>
      row.map((cell) => ({
        text: textOf(cell),
        rowCount: rowSpan(cell, rows.length - index),
        columnCount: span(cell, 'colspan', MOST_COLUMNS),
      })),
    ),
  );
}

class Layout {
  readonly cells: Placed[] = [];
  readonly fits: Fit[] = [];
  /** By column: the first row that is free again, and the cell that fills it until then. */
  private readonly free: number[] = [];
  private readonly owners: Placed[] = [];

  constructor(private readonly usual?: Pick<Fit, 'width' | 'labelEnd'>) {}

  add(written: WrittenRow, row: number): void {
    const first = this.lay(written, row);
    const fit = this.fit(first, row);
    const better =
      this.usual && isAside(fit, this.usual) ? this.putBack(written, first, row, this.usual) : undefined;
    const cells = better ?? first;
    this.fits.push(fit);
    for (const cell of cells) {
      this.cells.push(cell);
      for (let at = cell.column; at < cell.column + cell.columnCount; at++) {
        this.free[at] = row + cell.rowCount;
        this.owners[at] = cell;
      }
    }
  }

  private lay(written: WrittenRow, row: number): Placed[] {
    const cells: Placed[] = [];
    let column = 0;
    for (const { columnCount, ...cell } of written) {
      while ((this.free[column] ?? 0) > row) column++;
      if (column + columnCount > MOST_COLUMNS) break;
      cells.push({ ...cell, columnCount, row, column });
      column += columnCount;
    }
    return cells;
  }

  private fit(cells: readonly Placed[], row: number): Fit {
    let spanned = this.free.length;
    while (spanned > 0 && (this.free[spanned - 1] ?? 0) <= row) spanned--;
    return fitOf(cells, spanned);
  }

  /** The row with spans of its neighbours ended, or made longer, or with another width of its label, if that mends it. */
  private putBack(
    written: WrittenRow,
    first: readonly Placed[],
    row: number,
    usual: Pick<Fit, 'width' | 'labelEnd'>,
  ): Placed[] | undefined {
    const isTooWide = this.fit(first, row).width > usual.width;
    const spans = isTooWide ? this.reaching(row) : this.ending(row);
    return (
      this.withSpans(written, row, usual, spans, isTooWide ? row : row + 1) ??
      this.withLabel(written, first, row, usual)
    );
  }

  /** Tries to let spans end at another row, one more at a time; what does not help is taken back. */
  private withSpans(
    written: WrittenRow,
    row: number,
    usual: Pick<Fit, 'width' | 'labelEnd'>,
    spans: readonly Placed[],
    end: number,
  ): Placed[] | undefined {
    const before = spans.map(({ rowCount }) => rowCount);
    for (const cell of spans) {
      this.endAt(cell, end);
      const cells = this.lay(written, row);
      if (isUsual(this.fit(cells, row), usual)) return cells;
    }
    spans.forEach((cell, at) => this.endAt(cell, cell.row + (before[at] ?? 1)));
    return undefined;
  }

  private withLabel(
    written: WrittenRow,
    first: readonly Placed[],
    row: number,
    usual: Pick<Fit, 'width' | 'labelEnd'>,
  ): Placed[] | undefined {
    const label = labelOf(first);
    if (!label) return undefined;
    const columnCount = usual.labelEnd - label.column;
    if (columnCount < 1) return undefined;
    const at = first.indexOf(label);
    const cells = this.lay(
      written.map((cell, index) => (index === at ? { ...cell, columnCount } : cell)),
      row,
    );
    return isUsual(this.fit(cells, row), usual) ? cells : undefined;
  }

  private endAt(cell: Placed, end: number): void {
    cell.rowCount = end - cell.row;
    for (let at = cell.column; at < cell.column + cell.columnCount; at++)
      if (this.owners[at] === cell) this.free[at] = end;
  }

  /** Cells of rows above that reach into a row, the latest first. */
  private reaching(row: number): Placed[] {
    const reaching = new Set(this.owners.filter((_, at) => (this.free[at] ?? 0) > row));
    return [...reaching]
      .sort((one, other) => other.row - one.row || other.column - one.column)
      .slice(0, MOST_WRONG);
  }

  /** Cells of several rows that end just above a row, from the left. */
  private ending(row: number): Placed[] {
    const ending = new Set(this.owners.filter(({ rowCount }, at) => this.free[at] === row && rowCount > 1));
    return [...ending].slice(0, MOST_WRONG);
  }
}

function layOut(rows: readonly WrittenRow[], usual?: Pick<Fit, 'width' | 'labelEnd'>): Layout {
  const layout = new Layout(usual);
  rows.forEach((row, index) => layout.add(row, index));
  return layout;
}

/** Cells with the text of each, by the rows of the sections of a table. */
export function placeCells(
  sections: readonly (readonly (readonly HtmlElement[])[])[],
  textOf: (cell: HtmlElement) => string,
): readonly DocumentCell[] {
  const rows = writtenRows(sections, textOf);
  const layout = layOut(rows);
  const usual = usualFit(layout.fits);
  const isWrong = usual && layout.fits.some((fit) => isAside(fit, usual));
  return (isWrong ? layOut(rows, usual) : layout).cells;
}
