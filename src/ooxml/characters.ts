/** Characters of XML: entities and character references (XML 1.0 §4.1, §4.6), and bytes to text. */
import { OoxmlError } from './error';

const NUMERIC = /^#(?:(\d+)|x([\da-fA-F]+))$/;
const LONGEST_REFERENCE = 12;
const NONE = ['', ''] as const;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff);
}

const LETTER_A = 97;
const LETTER_G = 103;
const LETTER_L = 108;
const LETTER_M = 109;
const LETTER_Q = 113;

/** What stands behind the `&` at a place, as XML writes it (§4.6), and its character; formulas are full of them. */
function namedAt(text: string, at: number): readonly [name: string, character: string] | undefined {
  const code = text.charCodeAt(at + 1);
  if (code === LETTER_A) return text.charCodeAt(at + 2) === LETTER_M ? ['amp;', '&'] : ['apos;', "'"];
  if (code === LETTER_Q) return ['quot;', '"'];
  if (code === LETTER_L) return ['lt;', '<'];
  return code === LETTER_G ? ['gt;', '>'] : undefined;
}

/** The character of `#38` or `#x26`. */
function numericCharacter(name: string): string {
  const [, decimal, hexadecimal] = NUMERIC.exec(name) ?? [];
  const code = decimal ? parseInt(decimal, 10) : parseInt(hexadecimal ?? '', 16);
  if (!isCharacter(code)) throw new OoxmlError('damaged', 'xml', `&${name};`);
  return String.fromCodePoint(code);
}

/** Text with its references resolved; throws `OoxmlError` for one that XML does not know. */
export function resolveReferences(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let resolved = '';
  let from = 0;
  while (at >= 0) {
    resolved += text.slice(from, at);
    const [name, character] = namedAt(text, at) ?? NONE;
    if (name !== '' && text.startsWith(name, at + 1)) {
      resolved += character;
      from = at + 1 + name.length;
    } else {
      const end = text.indexOf(';', at);
      if (end < 0 || end - at > LONGEST_REFERENCE) throw new OoxmlError('damaged', 'xml', 'a lone &');
      resolved += numericCharacter(text.slice(at + 1, end));
      from = end + 1;
    }
    at = text.indexOf('&', from);
  }
  return resolved + text.slice(from);
}

/** XML reads every kind of line end as `\n` (§2.11). */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

const UTF_8 = new TextDecoder('utf-8');

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of a part: UTF-8, or UTF-16 by its first bytes; a byte order mark is dropped. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return (encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding)).decode(bytes);
}
