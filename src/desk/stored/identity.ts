/** Whether a workbook is a review workbook, and of which year. */
import { DESK_PROPERTY, FIRST_YEAR, LAST_YEAR } from '../../form';
import type { Workbook } from '../../grid';
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
