/** Digits in the places that a section of a number format has for them. */
import type { Part } from './sections';

const MOST_DECIMALS = 15;
/** What Excel shows of a number; what a double holds beyond is the remains of binary fractions. */
const SIGNIFICANT = 15;
const THOUSAND = 1_000;
const HUNDRED = 100;
/** From here on numbers are written as powers of ten. */
const LARGEST = 1e21;

/** 12.500000000000002 → 12.5: as many digits as Excel shows. */
export const significant = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT));

const isDigit = ({ kind }: Part): boolean => kind === 'digit';

/** Commas right behind the last place: each shows thousands. */
function commasBehind(parts: readonly Part[]): number {
  const behind = parts.slice(parts.map(isDigit).lastIndexOf(true) + 1);
  const end = behind.findIndex(({ kind }) => kind !== 'comma');
  return end < 0 ? behind.length : end;
}

const literal = (part: Part): string =>
  part.kind === 'literal' ? part.text : part.kind === 'percent' ? '%' : '';

/** Digits before the point, the first place taking all that are left over. */
function wholePart(parts: readonly Part[], digits: string): string {
  let text = '';
  let left = digits;
  const first = parts.findIndex(isDigit);
  const firstZero = parts.findIndex((part) => part.kind === 'digit' && part.text === '0');
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at];
    if (!part) continue;
    if (!isDigit(part)) text = literal(part) + text;
    else if (at === first) text = (left || (firstZero === at ? '0' : '')) + text;
    else {
      text = (left.slice(-1) || (firstZero >= 0 && at >= firstZero ? '0' : '')) + text;
      left = left.slice(0, -1);
    }
  }
  return text;
}

function decimalPart(parts: readonly Part[], digits: string): string {
  let at = 0;
  const zeros = parts.filter(isDigit).map((part) => part.kind === 'digit' && part.text === '0');
  const lastFilled = Math.max(digits.replace(/0+$/, '').length, zeros.lastIndexOf(true) + 1);
  return parts
    .map((part) => (isDigit(part) ? (at++ < lastFilled ? digits.charAt(at - 1) : '') : literal(part)))
    .join('');
}

/** What a number that is not negative shows; undefined where the section is not understood. */
export function digitsIn(parts: readonly Part[], value: number): string | undefined {
  if (parts.some(({ kind }) => kind === 'unknown')) return undefined;
  if (!parts.some(isDigit))
    return parts
      .map((part) => (part.kind === 'general' ? String(significant(value)) : literal(part)))
      .join('');
  const point = parts.findIndex(({ kind }) => kind === 'point');
  const before = point < 0 ? parts : parts.slice(0, point);
  const after = point < 0 ? [] : parts.slice(point + 1);
  const percents = parts.filter(({ kind }) => kind === 'percent').length;
  const commas = commasBehind(before) + commasBehind(after);
  const scaled = significant((value * HUNDRED ** percents) / THOUSAND ** commas);
  if (scaled >= LARGEST) return undefined;
  const decimals = Math.min(MOST_DECIMALS, after.filter(isDigit).length);
  const [whole = '', fraction = ''] = scaled.toFixed(decimals).split('.');
  const shown = decimalPart(after, fraction);
  return wholePart(before, whole === '0' ? '' : whole) + (/^\d/.test(shown) ? `.${shown}` : shown);
}
