/** Rows of cells laid out below each other: each cell takes the next free place, and rows that were moved aside are put back. */
import { fitOf, isAside, isUsual, labelOf } from './fit';
import type { Fit, LaidCell, Usual } from './fit';

/** More columns than any table has. */
export const MOST_COLUMNS = 1_000;
/** Spans that may be wrong at once where a row begins: those of a row of headers. */
const MOST_WRONG = 6;

/** A cell as it is written. */
export interface WrittenCell {
  readonly text: string;
  readonly rowCount: number;
  readonly columnCount: number;
}
type WrittenRow = readonly WrittenCell[];

interface Placed extends LaidCell {
  readonly row: number;
  rowCount: number;
}

/** The rows of a table; with `usual` those that stand aside are put back. */
export class Layout {
  readonly cells: Placed[] = [];
  /** How the rows stand as they are written. */
  readonly fits: Fit[] = [];
  /** By column: the first row that is free again, and the cell that fills it until then. */
  private readonly free: number[] = [];
  private readonly owners: Placed[] = [];
  /** Rows above the first with figures are the heads of the columns. */
  private isHead = true;

  constructor(private readonly usual?: Usual) {}

  add(written: WrittenRow): void {
    const row = this.fits.length;
    const first = this.lay(written, row);
    const fit = this.fit(first, row);
    this.isHead &&= fit.firstFigure < 0;
    const cells =
      this.usual && isAside(fit, this.usual, this.isHead) ? this.putBack(written, first, this.usual) : first;
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
    written.forEach(({ text, rowCount, columnCount }, at) => {
      while ((this.free[column] ?? 0) > row) column++;
      if (column >= MOST_COLUMNS) return;
      // A span that leaves the cells behind it no place means the rest of the row.
      const most = Math.max(1, MOST_COLUMNS - column - (written.length - 1 - at));
      cells.push({ text, rowCount, columnCount: Math.min(columnCount, most), row, column });
      column += Math.min(columnCount, most);
    });
    return cells;
  }

  private fit(cells: readonly Placed[], row: number): Fit {
    return fitOf(cells, this.free.filter((end) => end > row).length);
  }

  /** The row with the spans around it made shorter or longer, or another width of one of its cells; as it is if nothing mends it. */
  private putBack(written: WrittenRow, first: readonly Placed[], usual: Usual): readonly Placed[] {
    const row = this.fits.length;
    const isTooWide = this.fit(first, row).width > usual.width;
    const spans = isTooWide ? this.reaching(row) : this.ending(row);
    return (
      this.withSpans(written, usual, spans, isTooWide ? row : row + 1) ??
      this.withWidth(written, first, usual) ??
      first
    );
  }

  private mended(written: WrittenRow, usual: Usual): readonly Placed[] | undefined {
    const row = this.fits.length;
    const cells = this.lay(written, row);
    return isUsual(this.fit(cells, row), usual, this.isHead) ? cells : undefined;
  }

  /** Tries to let spans end at another row, one more at a time; what does not help is taken back. */
  private withSpans(
    written: WrittenRow,
    usual: Usual,
    spans: readonly Placed[],
    end: number,
  ): readonly Placed[] | undefined {
    const before = spans.map(({ row, rowCount }) => row + rowCount);
    for (const cell of spans) {
      this.endAt(cell, end);
      const cells = this.mended(written, usual);
      if (cells) return cells;
    }
    spans.forEach((cell, at) => this.endAt(cell, before[at] ?? end));
    return undefined;
  }

  /** Tries another width of the label, or of the one head that covers several columns. */
  private withWidth(
    written: WrittenRow,
    first: readonly Placed[],
    usual: Usual,
  ): readonly Placed[] | undefined {
    const wide = first.filter(({ columnCount }) => columnCount > 1);
    const cell = this.isHead ? (wide.length === 1 ? wide[0] : undefined) : labelOf(first);
    if (!cell) return undefined;
    const columnCount = cell.columnCount + usual.width - this.fit(first, this.fits.length).width;
    if (columnCount < 1) return undefined;
    const at = first.indexOf(cell);
    return this.mended(
      written.map((each, index) => (index === at ? { ...each, columnCount } : each)),
      usual,
    );
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

  /** Cells that end just above a row, from the left; below the heads only those of several rows. */
  private ending(row: number): Placed[] {
    const ending = new Set(
      this.owners.filter(({ rowCount }, at) => this.free[at] === row && (this.isHead || rowCount > 1)),
    );
    return [...ending].slice(0, MOST_WRONG);
  }
}
