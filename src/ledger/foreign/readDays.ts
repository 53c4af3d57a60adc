/** Days of a list, also those that leave out the year. */
import type { ApplicationColumn } from '../../form';
import { readDayCell, shownIn } from '../cells';
import { yearOf } from '../days';
import type { IsoDay } from '../types';
import { FIRST_SERIAL } from './block';
import { quiet } from './rowContext';
import type { RowContext } from './rowContext';

/** By 100 months and days stand in their order: 1231. */
const order = (month: number, day: number): number => month * 100 + day;

/** Reads a day; one without a year is the first of its name that is not before another, or in the year that is given. */
export function readDayOf(
  { cell, kept, tally, place }: RowContext,
  column: ApplicationColumn,
  known: { readonly after: IsoDay | null; readonly year: number | null },
): IsoDay | null {
  const yearOfDay = (month: number, day: number): number | null => {
    if (known.after === null) return known.year;
    const isBefore = order(month, day) < order(Number(known.after.slice(5, 7)), Number(known.after.slice(8)));
    return yearOf(known.after) + (isBefore ? 1 : 0);
  };
  const own = cell(column);
  const reading = readDayCell(own, { yearOfDay, leastSerial: FIRST_SERIAL });
  if (reading.value !== null && readDayCell(own, { leastSerial: FIRST_SERIAL }).value === null)
    tally.remark('year-taken', place, `${shownIn(own)} → ${reading.value}`);
  return kept.take(column, own, quiet(reading));
}
