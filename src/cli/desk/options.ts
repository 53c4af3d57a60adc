/** What options of review and rollup say. */
import { UserError } from '../../messages';
import { requireYear } from '../../report';
import { dayOf, isoDay, readDay } from '../../text';
import type { CommandIo } from '../io';

/** A year that has a form, or null where none was given; throws `report/year`. */
export const yearOption = (text: string | undefined): number | null =>
  text === undefined ? null : requireYear(/^\d{4}$/.test(text) ? Number(text) : NaN, text);

/** YYYY-MM-DD, or null where none was given; throws `desk/due`. */
export function dayOption(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = readDay(text);
  if (!day) throw new UserError('desk/due', { text });
  return isoDay(day);
}

/** The day it is where this runs, YYYY-MM-DD. */
export const todayOf = ({ today }: Pick<CommandIo, 'today'>): string => today ?? dayOf(new Date());
