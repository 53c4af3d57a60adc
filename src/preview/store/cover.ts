/** Covers single cells with as few rectangles as reading them row by row gives. */
import type { Area } from './area';

const COLUMN_BITS = 16_384;

/** Takes cells as row × 16384 + column. */
export function coverCells(cells: ReadonlySet<number>): Area[] {
  const sorted = [...cells].sort((one, other) => one - other);
  const open = new Map<string, { -readonly [K in keyof Area]: Area[K] }>();
  const areas: Area[] = [];
  for (let index = 0; index < sorted.length;) {
    const first = sorted[index] ?? 0;
    let length = 1;
    while (sorted[index + length] === first + length && (first + length) % COLUMN_BITS !== 0) length += 1;
    index += length;
    const row = Math.floor(first / COLUMN_BITS);
    const startColumn = first % COLUMN_BITS;
    const endColumn = startColumn + length - 1;
    const key = `${startColumn}:${endColumn}`;
    const above = open.get(key);
    if (above?.endRow === row - 1) {
      above.endRow = row;
      continue;
    }
    const area = { startRow: row, startColumn, endRow: row, endColumn };
    open.set(key, area);
    areas.push(area);
  }
  return areas;
}
