/** Lays printed rows out the way HTML does: a cell takes the next free place, spans keep later places occupied. */
import type { FieldId, FormCell } from './types';

export interface PrintedCell {
  readonly text?: string;
  readonly field?: FieldId;
  readonly rows?: number;
  readonly columns?: number;
  readonly kind: FormCell['kind'];
}

export interface Printed {
  readonly cells: readonly FormCell[];
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Returns the cells with their places; throws when the rows do not fill one rectangle (a slip in an edition file). */
export function printRows(rows: readonly (readonly PrintedCell[])[]): Printed {
  const taken = new Set<string>();
  const cells: FormCell[] = [];
  let columnCount = 0;
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row) {
      while (taken.has(`${rowIndex},${column}`)) column++;
      const rowSpan = cell.rows ?? 1;
      const columnSpan = cell.columns ?? 1;
      for (let r = rowIndex; r < rowIndex + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(`${r},${c}`);
      cells.push({
        row: rowIndex,
        column,
        rowSpan,
        columnSpan,
        text: cell.text ?? '',
        field: cell.field ?? null,
        kind: cell.kind,
      });
      column += columnSpan;
      columnCount = Math.max(columnCount, column);
    }
  });
  if (taken.size !== rows.length * columnCount)
    throw new Error(`printed rows fill ${taken.size} places of ${rows.length} × ${columnCount}`);
  return { cells, rowCount: rows.length, columnCount };
}
