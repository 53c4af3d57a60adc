/** How much of each sheet is read: all of it where that is reasonable, its beginning where a stray cell makes it huge. */
import type { Rectangle } from '../grid';

export interface AreaLimits {
  readonly rows: number;
  readonly columns: number;
  /** Cells of all sheets together. */
  readonly cells: number;
}

/**
 * A report with its texts has 2,000 cells. Files are read further, but once: here every edit reads all of it again, and
 * 60,000 cells with their formulas and formats are 2 to 5 MB, of the 5 that Excel on the web sends at once.
 */
export const AREA_LIMITS: AreaLimits = { rows: 20_000, columns: 256, cells: 60_000 };

const cellsOf = ({ rowCount, columnCount }: Rectangle): number => rowCount * columnCount;

/**
 * The part of each used area that is read; null stays null. Small sheets are read whole; what they leave of the cells
 * is shared by the large ones, from their first row on.
 */
export function areasToRead(
  used: readonly (Rectangle | null)[],
  { rows, columns, cells }: AreaLimits,
): (Rectangle | null)[] {
  const boxes = used.map(
    (area) =>
      area && {
        ...area,
        rowCount: Math.min(area.rowCount, rows),
        columnCount: Math.min(area.columnCount, columns),
      },
  );
  const bySize = boxes
    .flatMap((box, index) => (box ? [{ box, index }] : []))
    .sort((one, other) => cellsOf(one.box) - cellsOf(other.box));
  const read: (Rectangle | null)[] = boxes.map(() => null);
  let left = cells;
  bySize.forEach(({ box, index }, at) => {
    const share = Math.floor(left / (bySize.length - at));
    const rowCount = Math.max(1, Math.min(box.rowCount, Math.floor(share / box.columnCount)));
    read[index] = { ...box, rowCount };
    left = Math.max(0, left - rowCount * box.columnCount);
  });
  return read;
}

/** True where the two are the same area. */
export function isSameArea(one: Rectangle | null, other: Rectangle | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.row === other.row &&
    one.column === other.column &&
    one.rowCount === other.rowCount &&
    one.columnCount === other.columnCount
  );
}
