/** Dates and times as people and programs write them. */

const YEAR = '(?:19|20)?\\d{2}';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH_NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:[ap]m)?';

const DATES = [
  `(?:19|20)\\d{2}([-/.])${MONTH}\\1${DAY}`,
  `${YEAR}年(?:${MONTH}月(?:${DAY}[日号])?)?`,
  `${MONTH}月(?:${DAY}[日号])?`,
  `${DAY}-${MONTH_NAME}(?:-${YEAR})?`,
  `${MONTH_NAME}-${YEAR}`,
];
const MOMENT = new RegExp(`^(?:(?:${DATES.join('|')})(?:T?${CLOCK}Z?)?|${CLOCK}|1900-01-00)$`, 'i');

/** True for `2024-3-1`, `2024年3月1日`, `3月1日`, `1-Mar`, `12:30`; the text is without spaces, half-width. */
export const isMoment = (text: string): boolean => text.length >= 2 && text.length <= 40 && MOMENT.test(text);
