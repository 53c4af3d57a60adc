/**
 * Names of files that are no valid UTF-8, as Linux allows: each byte that is none becomes half a surrogate pair of its own
 * (U+DC80 to U+DCFF), so that a name is a text everywhere and still leads back to its bytes.
 */
import { readFileSync, readlinkSync } from 'node:fs';
import { resolve } from 'node:path';

const ESCAPED = 0xdc00;
/** The half that stands alone: pairs are characters. */
const ESCAPED_BYTE = /[\udc80-\udcff]/u;
/** What Node puts where bytes of an argument are no text. */
const REPLACEMENT = '\ufffd';

/** The bytes of the character at a place, or undefined where it is none: RFC 3629 §4. */
function lengthAt(bytes: Buffer, at: number): number | undefined {
  return [1, 2, 3, 4].find((length) => {
    const piece = bytes.subarray(at, at + length);
    return piece.length === length && Buffer.from(piece.toString('utf8')).equals(piece);
  });
}

/** The name that stands for these bytes. */
export function nameFrom(bytes: Buffer): string {
  const usual = bytes.toString('utf8');
  if (!usual.includes(REPLACEMENT)) return usual;
  let name = '';
  for (let at = 0; at < bytes.length;) {
    const length = lengthAt(bytes, at);
    name +=
      length === undefined
        ? String.fromCharCode(ESCAPED + (bytes[at] ?? 0))
        : bytes.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return name;
}

/** The bytes that a name stands for. */
export function bytesOf(name: string): Buffer {
  const pieces = name.match(/[\udc80-\udcff]|[^\udc80-\udcff]+/gu) ?? [];
  return Buffer.concat(
    pieces.map((piece) =>
      ESCAPED_BYTE.test(piece) ? Buffer.of(piece.charCodeAt(0) - ESCAPED) : Buffer.from(piece),
    ),
  );
}

/** Where a file is, as the file system takes it. */
export function placeOf(folder: string, name: string): string | Buffer {
  const place = resolve(folder, name);
  return ESCAPED_BYTE.test(place) ? bytesOf(place) : place;
}

/** Arguments as they were given: Node decodes them with loss, Linux keeps their bytes. */
export function argumentsOf(
  decoded: readonly string[],
  commandLine = '/proc/self/cmdline',
): readonly string[] {
  if (!decoded.some((argument) => argument.includes(REPLACEMENT))) return decoded;
  try {
    const names = readFileSync(commandLine, 'latin1').split('\0').slice(0, -1);
    return names.slice(-decoded.length).map((name) => nameFrom(Buffer.from(name, 'latin1')));
  } catch {
    return decoded;
  }
}

/** The folder that relative names start from. */
export function workingFolder(decoded: string, link = '/proc/self/cwd'): string {
  if (!decoded.includes(REPLACEMENT)) return decoded;
  try {
    return nameFrom(readlinkSync(link, 'buffer'));
  } catch {
    return decoded;
  }
}
