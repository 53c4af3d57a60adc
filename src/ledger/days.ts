/** Days as numbers, as a workbook counts them. */
import { dateSerial, isoDate } from '../grid';
import type { IsoDay } from './types';

/** The number of a day, 45658 for 2025-01-01. */
export function serialOf(day: IsoDay): number {
  const serial = dateSerial(day, 1900);
  if (serial === undefined) throw new Error(`${day} is no day`);
  return Math.floor(serial);
}

/** The day with this number. */
export const dayOfSerial = (serial: number): IsoDay => isoDate(serial, 1900);

export const firstDayOf = (year: number): IsoDay => `${year}-01-01`;
export const lastDayOf = (year: number): IsoDay => `${year}-12-31`;
export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** Monday 1 to Sunday 7. */
export const weekdayOf = (serial: number): number => ((((serial - 2) % 7) + 7) % 7) + 1;

export const dayAfter = (day: IsoDay): IsoDay => dayOfSerial(serialOf(day) + 1);
