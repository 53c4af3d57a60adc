/** Rows of cells that may go on with those above or before them, as Word and RTF write merges, become cells with spans. */
import type { DocumentCell } from './document';

export const MOST_COLUMNS = 1_000;

/** A cell as it stands in its row. */
export interface RowCell {
  readonly text: string;
  readonly columnCount: number;
  /** Part of a merge downwards. */
  readonly merges: boolean;
  /** Goes on with the merge above. */
  readonly continues: boolean;
  /** Goes on with the cell before it. */
  readonly joins: boolean;
  /** Where its text starts in the source, where a reader tells it. */
  readonly place?: number | undefined;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export class PlacedRows {
  private readonly placed: Mutable<DocumentCell>[] = [];
  /** By column: the cell that a merge goes on with. */
  private open: Mutable<DocumentCell>[] = [];
  private row = 0;

  get cells(): readonly DocumentCell[] {
    return this.placed;
  }

  /** Adds a row that begins some columns from the left. */
  add(cells: readonly RowCell[], before: number): void {
    const open: Mutable<DocumentCell>[] = [];
    let column = before;
    let left: Mutable<DocumentCell> | undefined;
    for (const { text, columnCount, merges, continues, joins, place } of cells) {
      const above = continues ? this.open[column] : undefined;
      if (column + columnCount > MOST_COLUMNS) break;
      if (joins && left) {
        // One that goes on from above is as wide already.
        if (left.row === this.row) left.columnCount += columnCount;
      } else if (above) {
        above.rowCount = this.row - above.row + 1;
        left = open[column] = above;
      } else {
        left = { row: this.row, column, rowCount: 1, columnCount, text, place };
        this.placed.push(left);
        if (merges) open[column] = left;
      }
      column += columnCount;
    }
    this.open = open;
    this.row++;
  }
}
