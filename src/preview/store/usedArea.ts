/** The smallest area of a sheet with anything in it. */
import type { Store } from '.';
import { cellArea, intersection, union, type Area } from './area';

/** With `valuesOnly`, formatted cells and merges do not count; undefined when nothing is there. */
export function usedArea(
  { cells, layout }: Store,
  sheetId: string,
  within: Area,
  valuesOnly: boolean,
): Area | undefined {
  let used: Area | undefined;
  const add = (area: Area): void => {
    used = used ? union(used, area) : area;
  };
  cells.flush();
  cells.forEachUsed(sheetId, within, (row, column) => {
    if (!valuesOnly || cells.hasContent(sheetId, row, column)) add(cellArea(row, column));
  });
  if (!valuesOnly)
    for (const merge of layout.merges(sheetId)) {
      const seen = intersection(merge, within);
      if (seen) add(seen);
    }
  return used;
}
