/** The rows and columns that a worksheet hides (ISO/IEC 29500-1 §18.3.1.13, §18.3.1.73). */
import type { Hidden } from '../../grid';

/** Columns by index; the last may lie far outside of what is used. */
interface Span {
  readonly first: number;
  readonly last: number;
}

export class HiddenPlaces {
  private readonly rows: number[] = [];
  private readonly spans: Span[] = [];

  addRow(row: number): void {
    this.rows.push(row);
  }

  addColumns(first: number, last: number): void {
    this.spans.push({ first, last });
  }

  /** What is hidden of the used area. */
  within(rowCount: number, columnCount: number, sheet: boolean): Hidden {
    return {
      sheet,
      rows: new Set(this.rows.filter((row) => row < rowCount)),
      columns: this.columns(columnCount),
    };
  }

  /** Each column is met once, however many spans hold it. */
  private columns(count: number): ReadonlySet<number> {
    const columns = new Set<number>();
    let next = 0;
    for (const { first, last } of [...this.spans].sort((one, other) => one.first - other.first)) {
      next = Math.max(next, first);
      for (; next <= last && next < count; next++) columns.add(next);
    }
    return columns;
  }
}
