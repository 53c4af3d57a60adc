/** Numbers as they stand in a cell (xsd:double, ISO/IEC 29500-1 §18.3.1.96), and what attributes state. */

const DOUBLE = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const ZERO = 48;

/** The number, or undefined for what is none; blanks around it do not matter. */
export function parseDouble(text: string): number | undefined {
  if (text.length <= 9) {
    let value = 0;
    let at = 0;
    for (; at < text.length; at++) {
      const digit = text.charCodeAt(at) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
    }
    if (at === text.length && at > 0) return value;
  }
  const trimmed = text.trim();
  if (!DOUBLE.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** A count such as a row number or an index; -1 for what is none. */
export function parseIndex(text: string | undefined): number {
  const value = text === undefined ? undefined : parseDouble(text);
  return value !== undefined && Number.isInteger(value) && value >= 0 ? value : -1;
}

/** What switches something on; absent means off. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

/** A property of a font: to be there is to be on, unless it says otherwise. */
export const isOn = (text: string | undefined): boolean => text === undefined || isTrue(text);
