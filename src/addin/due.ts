/** Which report is due, and by when: the report of a year is published in the year after it (条例 50). */
import { DEADLINES } from '../form';
import type { BodyKind } from '../form';

/** The year whose report is due at this time. */
export function yearDue(now: Date): number {
  return now.getFullYear() - 1;
}

export interface Deadline {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The last day on which the report of a year may be published by this kind of body. */
export function deadlineOf(kind: BodyKind, reportYear: number): Deadline {
  const [month, day] = DEADLINES[kind];
  return { year: reportYear + 1, month, day };
}

const DAY = 86_400_000;

/** Whole days from today until the deadline, by the local calendar; negative once it has passed. */
export function daysUntil({ year, month, day }: Deadline, now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.UTC(year, month - 1, day) - today) / DAY);
}
