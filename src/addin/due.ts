/** Which report is due, and how many days are left: the report of a year is published in the year after it (条例 50). */
import type { Day } from '../text';

/** The year whose report is due at this time. */
export function yearDue(now: Date): number {
  return now.getFullYear() - 1;
}

const DAY = 86_400_000;

/** Whole days from today until the deadline, by the local calendar; negative once it has passed. */
export function daysUntil({ year, month, day }: Day, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - today) / DAY);
}
