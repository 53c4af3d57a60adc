/** Days of the calendar as people and programs write them. */

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;

/** Reads `2025-01-15`, `2025/1/15`, `2025.1.15`, `2025年1月15日`; undefined for anything else and for a day that no calendar has. */
export function readDay(text: string): Day | undefined {
  const match = DAY.exec(text.replace(/\s/g, ''));
  if (!match) return undefined;
  const [, year, , month = match[5], day = match[6]] = match;
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  const date = new Date(Date.UTC(read.year, read.month - 1, read.day));
  const stands = date.getUTCMonth() === read.month - 1 && date.getUTCDate() === read.day;
  return stands && read.year >= 1000 ? read : undefined;
}

/** A day as programs write it: 2025-01-12. */
export function isoDay({ year, month, day }: Day): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** A day of the local calendar: 2025-01-12. */
export const dayOf = (now: Date): string =>
  isoDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
