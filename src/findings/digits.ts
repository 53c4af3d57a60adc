/** Slips of the hand in one number. */
import type { SlipKind } from './finding';

const withoutDigit = (longer: string, shorter: string): boolean =>
  [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);

/** Indexes at which two texts of the same length differ. */
const differences = (one: string, other: string): number[] =>
  [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));

/** The slip by which `to` was typed as `from`: 21 as 12, 12 as 1, 1 as 12; null where the digits show none. */
export function digitSlip(from: number, to: number): SlipKind | null {
  if (from <= 0 || to <= 0) return null;
  const typed = String(from);
  const meant = String(to);
  if (withoutDigit(meant, typed)) return 'missingDigit';
  if (withoutDigit(typed, meant)) return 'extraDigit';
  const [first = 0, second = 0, ...more] = differences(typed, meant);
  const swapped =
    typed.length === meant.length &&
    more.length === 0 &&
    second === first + 1 &&
    typed[first] === meant[second] &&
    typed[second] === meant[first];
  return swapped ? 'digitSwap' : null;
}

/** Whether one digit of several was mistyped: 131 as 141. */
export function oneDigitOff(from: number, to: number): boolean {
  const typed = String(from);
  const meant = String(to);
  return typed.length === meant.length && differences(typed, meant).length === 1;
}
