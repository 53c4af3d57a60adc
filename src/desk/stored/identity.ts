/** Whether a workbook is a review workbook, and of which year. */
import { DESK_PROPERTY, DESK_SHEETS, FIRST_YEAR, LAST_YEAR } from '../../form';
import { areaNamed } from '../../grid';
import type { Workbook } from '../../grid';
import { DESK } from '../../messages';
import { storedTable } from './table';

/** True for a workbook with a desk in it; its properties may be lost, its tables tell. */
export function isDesk(workbook: Workbook): boolean {
  return storedTable(workbook, 'standings') !== undefined && storedTable(workbook, 'members') !== undefined;
}

/** The year that a review workbook is for; null where it does not tell, or is none. */
export function deskYear(workbook: Workbook): number | null {
  const standings = storedTable(workbook, 'standings');
  if (!standings || !isDesk(workbook)) return null;
  const stated = Number(workbook.properties.get(DESK_PROPERTY.year));
  if (isYear(stated)) return stated;
  for (const { value } of standings.grid.cells.values()) {
    const titled = typeof value === 'string' ? /^(\d{4})年度/.exec(value) : null;
    if (titled && isYear(Number(titled[1]))) return Number(titled[1]);
  }
  return null;
}

const isYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** Sheets of a review workbook that are none of ours, by name: what is written anew would lose them. */
export function foreignSheets(workbook: Workbook): readonly string[] {
  const own = new Set(
    DESK_SHEETS.flatMap((sheet) => {
      const area = areaNamed(workbook, DESK.sheets[sheet]);
      return area ? [area.sheet, DESK.sheets[sheet]] : [DESK.sheets[sheet]];
    }),
  );
  return workbook.grids.filter(({ name }) => !own.has(name)).map(({ name }) => name);
}
