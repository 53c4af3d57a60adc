/** Characters of XML: entities and character references (XML 1.0 §4.1, §4.6), and bytes to text. */
import { OoxmlError } from './error';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&([^;&\s]{0,10};?)/g;

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0x10ffff);
}

function resolve(whole: string, body: string): string {
  const name = body.slice(0, -1);
  if (body.endsWith(';')) {
    const named = NAMED[name];
    if (named !== undefined) return named;
    if (/^#(?:\d+|x[\da-fA-F]+)$/.test(name)) {
      const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
      if (isCharacter(code)) return String.fromCodePoint(code);
    }
  }
  throw new OoxmlError('damaged', 'xml', whole);
}

/** Text with its references resolved; throws `OoxmlError` for one that XML does not know. */
export function resolveReferences(text: string): string {
  return text.includes('&') ? text.replace(REFERENCE, resolve) : text;
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
