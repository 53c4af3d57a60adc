/** Changes to the text of an XML part: what is not changed stays as it is, down to the byte order mark. */
import type { Span } from './scanner';

interface Edit extends Span {
  readonly text: string;
}

/** Collects changes by their places in one text, in any order; what is put at one place stays in the order of its coming. */
export class Edits {
  private readonly edits: Edit[] = [];

  insert(at: number, text: string): void {
    this.edits.push({ start: at, end: at, text });
  }

  replace({ start, end }: Span, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** The text with all changes. Changes must not overlap. */
  applyTo(xml: string): string {
    const pieces: string[] = [];
    let from = 0;
    for (const { start, end, text } of [...this.edits].sort((one, other) => one.start - other.start)) {
      pieces.push(xml.slice(from, start), text);
      from = end;
    }
    pieces.push(xml.slice(from));
    return pieces.join('');
  }
}

const encoder = new TextEncoder();
const UTF_8_MARK = [0xef, 0xbb, 0xbf];

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

/** Text as bytes in the encoding that a part had before, with the byte order mark where it had one. */
export function encodeLike(before: Uint8Array, xml: string): Uint8Array {
  const [first, second] = before;
  if (first === 0xff && second === 0xfe) return utf16(`\ufeff${xml}`, true);
  if (first === 0xfe && second === 0xff) return utf16(`\ufeff${xml}`, false);
  if (first === 0x3c && second === 0) return utf16(xml, true);
  if (first === 0 && second === 0x3c) return utf16(xml, false);
  return encoder.encode(UTF_8_MARK.every((byte, at) => before[at] === byte) ? `\ufeff${xml}` : xml);
}
