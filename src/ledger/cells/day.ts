/** A cell that says a day. */
import { isNothing } from '../../form';
import type { GridCell } from '../../grid';
import { dayOfSerial } from '../days';
import type { IsoDay } from '../types';
import { readDayText } from './dayText';
import type { YearOfDay } from './dayText';
import { NOTHING, shownIn } from './reading';
import type { Reading } from './reading';

/** A number in a format of days shows so (`grid/formats`), whatever day the workbook counts from. */
const ISO = /^\d{4}-\d{2}-\d{2}$/;
/** The first of 10000. */
const END_OF_DAYS = 2_958_466;

export interface DayOptions {
  /** In which year a day without one is. */
  readonly yearOfDay?: YearOfDay;
  /** A number that is no day in its format is a day from this one on: 1, as formulas take it. */
  readonly leastSerial?: number;
}

/** Reads a day, however it is written; formulas see only numbers. */
export function readDayCell(
  cell: GridCell | undefined,
  { yearOfDay, leastSerial = 1 }: DayOptions = {},
): Reading<IsoDay> {
  const text = shownIn(cell);
  if (!cell || isNothing(text)) return NOTHING;
  if (typeof cell.value === 'number') {
    if (ISO.test(text)) return { value: text };
    if (cell.value >= leastSerial && cell.value < END_OF_DAYS) return { value: dayOfSerial(cell.value) };
  }
  // 3.10 that became a number is 3.1: no day without a year can be made of it.
  const read = typeof cell.value === 'number' ? readDayText(text) : readDayText(text, yearOfDay);
  return read === undefined ? { value: null, code: 'day-unreadable' } : { value: read, code: 'day-as-text' };
}
