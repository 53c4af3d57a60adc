/** What options of review and rollup say. */
import { UserError } from '../../messages';
import { requireYear } from '../../report';
import { readDay } from '../../text';
import type { CommandIo } from '../io';

const two = (part: number): string => String(part).padStart(2, '0');

/** A year that has a form, or null where none was given; throws `report/year`. */
export const yearOption = (text: string | undefined): number | null =>
  text === undefined ? null : requireYear(/^\d{4}$/.test(text) ? Number(text) : NaN, text);

/** YYYY-MM-DD, or null where none was given; throws `desk/due`. */
export function dayOption(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = readDay(text);
  if (!day) throw new UserError('desk/due', { text });
  return `${day.year}-${two(day.month)}-${two(day.day)}`;
}

/** The day it is where this runs, YYYY-MM-DD. */
export function todayOf({ today }: Pick<CommandIo, 'today'>): string {
  if (today !== undefined) return today;
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
