/** Days of a list, also those that leave out the year. */
import type { ApplicationColumn } from '../../form';
import { quiet, readDayCell } from '../cells';
import type { YearOfDay } from '../cells';
import { yearOf } from '../days';
import type { IsoDay } from '../types';
import { FIRST_SERIAL } from './block';
import type { RowContext } from './rowContext';

/** By 100 months and days stand in their order: 1231. */
const order = (month: number, day: number): number => month * 100 + day;
const orderOf = (day: IsoDay): number => order(Number(day.slice(5, 7)), Number(day.slice(8)));

export interface DayReader {
  readonly received: IsoDay | null;
  readonly day: (column: ApplicationColumn) => IsoDay | null;
}

const saysYear = ({ cell }: RowContext, column: ApplicationColumn): boolean =>
  readDayCell(cell(column), { leastSerial: FIRST_SERIAL }).value !== null;

/**
 * The days of a row. A receipt without a year is of the year of the list, or of the year before where the row is said to be carried over
 * from it; any other day is the first of its name that is not before the receipt.
 */
export function readDays(row: RowContext, listed: number | null, carried: boolean | null): DayReader {
  const { cell, kept, tally, place } = row;
  const read = (column: ApplicationColumn, yearOfDay: YearOfDay) => {
    const reading = readDayCell(cell(column), { yearOfDay, leastSerial: FIRST_SERIAL });
    if (reading.value !== null && !saysYear(row, column))
      tally.remark('year-taken', place, String(yearOf(reading.value)));
    return kept.take(column, cell(column), quiet(reading));
  };
  const received = read('received', () => (listed === null ? null : listed - (carried === true ? 1 : 0)));
  const yearAfter = (column: ApplicationColumn, month: number, day: number): number | null => {
    if (received === null) return listed;
    const year = yearOf(received) + (order(month, day) < orderOf(received) ? 1 : 0);
    // What was carried over was answered in the year of the list.
    return column === 'answered' && carried === true && listed !== null ? Math.max(year, listed) : year;
  };
  return {
    received,
    day: (column) => read(column, (month, day) => yearAfter(column, month, day)),
  };
}
