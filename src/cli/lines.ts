/** Lines for a terminal and for programs: what a file or its content is called can neither command the one nor break the other. */

/** What commands a terminal, breaks a line, turns the direction of writing, or stands for a byte that is no text. */
const UNSHOWN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xdc80 && code <= 0xdcff) return `\\x${hex(code - 0xdc00, 2)}`;
  return SHORT[character] ?? (code < 0x100 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
}

/** One line for people: what they could not see is written out, as `\x1b`. */
export const line = (text: string): string => `${text.replace(UNSHOWN, escaped)}\n`;

const unicode = (character: string): string => `\\u${hex(character.charCodeAt(0), 4)}`;

/** A value as JSON within a line; it reads as the same value, whatever shows it. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(UNSHOWN, unicode);

/** One line of JSON. */
export const jsonLine = (value: unknown): string => `${jsonText(value)}\n`;

/** A value as JSON of many lines, for people to correct; what they could not see is written out. */
export const jsonLines = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .split('\n')
    .map((each) => `${each.replace(UNSHOWN, unicode)}\n`)
    .join('');
