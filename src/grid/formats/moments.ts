/** Numbers that are shown as dates or times (ISO/IEC 29500-1 §18.17.4). */

const DAY = 86_400_000;
const MINUTE = 60;
const HOUR = 3_600;
const SECONDS = 86_400;
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;
/** The first of 10000. */
const END_OF_DATES = 2_958_466;
/** Excel takes 1900 for a leap year: before its 29 February every day is one later than counted. */
const LEAP_DAY = 60;

/** The first day that a workbook counts from. */
export type Epoch = keyof typeof FIRST_DAY;

/** 45657 → 2024-12-31; the time of day is left out. */
export function isoDate(serial: number, epoch: Epoch): string {
  const day = Math.floor(serial);
  if (day === 0 && epoch === 1900) return '1900-01-00';
  const shift = epoch === 1900 && day < LEAP_DAY ? 1 : 0;
  return new Date(FIRST_DAY[epoch] + (day + shift) * DAY).toISOString().slice(0, 10);
}

/** 2024-12-31T00:00:00 → 45657; undefined for what is no date. */
export function dateSerial(text: string, epoch: Epoch): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const moment = Date.parse(text.includes('T') && !hasZone ? `${text}Z` : text);
  return Number.isNaN(moment) ? undefined : (moment - FIRST_DAY[epoch]) / DAY;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** 0.5 → 12:00:00; with `all` hours go on beyond a day. */
function clock(value: number, all: boolean): string {
  const seconds = Math.round((all ? value : value % 1) * SECONDS);
  const hours = Math.floor(seconds / HOUR);
  const minutes = Math.floor((seconds % HOUR) / MINUTE);
  return [hours, minutes, seconds % MINUTE].map(twoDigits).join(':');
}

/** The date or the time that a number shows in a format of these letters; undefined for a number that is none. */
export function momentOf(value: number, letters: readonly string[], epoch: Epoch): string | undefined {
  if (value < 0 || value >= END_OF_DATES) return undefined;
  const isElapsed = letters.some((each) => each.startsWith('['));
  const isClock = isElapsed || letters.some((each) => /^[hs]/.test(each));
  const isDate = letters.some((each) => /^[ydebg]|^a{3}/.test(each) || (!isClock && each.startsWith('m')));
  return isDate ? isoDate(value, epoch) : clock(value, isElapsed);
}
