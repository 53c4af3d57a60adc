/** Characters of XML: entities and character references (XML 1.0 §4.1, §4.6), and bytes to text. */
import { OoxmlError } from './error';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMERIC = /^#(?:(\d+)|x([\da-fA-F]+))$/;
const LONGEST_REFERENCE = 12;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff);
}

/** The character of `amp`, `#38` or `#x26`. */
function resolve(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
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
    const end = text.indexOf(';', at);
    if (end < 0 || end - at > LONGEST_REFERENCE) throw new OoxmlError('damaged', 'xml', 'a lone &');
    resolved += text.slice(from, at) + resolve(text.slice(at + 1, end));
    from = end + 1;
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
