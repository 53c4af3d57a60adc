/** Which styles show a number as a date, and what date it is (ISO/IEC 29500-1 §18.8.30, §18.17.4). */
import { XmlScanner } from '../../ooxml';
import { parseIndex } from './numbers';

/** Built-in formats that are dates, those of East Asian locales (27–36, 50–58) included. */
const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];
/** Excel allows 255 characters; a longer one is no format, and is not searched through. */
const LONGEST_FORMAT = 1_000;
const LITERALS = /"[^"]*"|\[[^\]]*\]|\\./g;
const DAY = 86_400_000;
const FIRST_DAY = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

export type Epoch = keyof typeof FIRST_DAY;

function isDateFormat(id: number, custom: ReadonlyMap<number, string>): boolean {
  const code = custom.get(id);
  if (code !== undefined && code.length > LONGEST_FORMAT) return false;
  if (code !== undefined) return /[yd]/i.test(code.replace(LITERALS, ''));
  return BUILT_IN.some(([first, last]) => id >= first && id <= last);
}

/** Indexes of the cell styles that show dates, from the styles part. */
export function readDateStyles(xml: string): ReadonlySet<number> {
  const custom = new Map<number, string>();
  const dates = new Set<number>();
  const scanner = new XmlScanner(xml);
  let inside = '';
  let index = 0;
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    if (scanner.depth === 2) inside = scanner.name;
    else if (scanner.name === 'numFmt' && inside === 'numFmts')
      custom.set(parseIndex(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    else if (scanner.name === 'xf' && inside === 'cellXfs') {
      if (isDateFormat(parseIndex(scanner.attribute('numFmtId')), custom)) dates.add(index);
      index++;
    }
  }
  return dates;
}

/** 45657 → 2024-12-31; the time of day is left out. */
export function isoDate(serial: number, epoch: Epoch): string {
  return new Date(FIRST_DAY[epoch] + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** 2024-12-31T00:00:00 → 45657; undefined for what is no date. */
export function dateSerial(text: string, epoch: Epoch): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const hasZone = /(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const moment = Date.parse(text.includes('T') && !hasZone ? `${text}Z` : text);
  return Number.isNaN(moment) ? undefined : (moment - FIRST_DAY[epoch]) / DAY;
}
