/** What Node does faster than plain JavaScript: unpack with a cap, checksums, text of UTF-8 bytes. */
import { isAscii, transcode } from 'node:buffer';
import * as zlib from 'node:zlib';
import { decodeXml, OoxmlError, PORTABLE } from '../ooxml';
import type { Platform } from '../ooxml';

/** zlib reserves this much at first, by the size that is claimed; a larger part grows piece by piece. */
const LEAST_AT_FIRST = 1 << 14;
const MOST_AT_FIRST = 1 << 20;

const isTooLarge = (thrown: unknown): boolean =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown && thrown.code === 'ERR_BUFFER_TOO_LARGE';

const inflate: Platform['inflate'] = (packed, size, limit, name) => {
  try {
    return zlib.inflateRawSync(packed, {
      chunkSize: Math.min(Math.max(size + 1, LEAST_AT_FIRST), MOST_AT_FIRST),
      maxOutputLength: Math.max(limit, 1),
    });
  } catch (thrown) {
    if (isTooLarge(thrown)) throw new OoxmlError('too-large', 'unpacked-size', name);
    throw new OoxmlError('damaged', 'compression', name);
  }
};

/** A gzip member (RFC 1952 §2.3) is a header, deflate data, and their checksum and size. */
const MEMBER_HEADER = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 255);
const MEMBER_TRAILER = 8;

/**
 * Setting zlib up takes as long as unpacking a small part, so parts are joined to one gzip file of many members. zlib
 * compares each checksum and size; since all sizes add up, each member is exactly the part it was made from.
 */
const inflateAll: Platform['inflateAll'] = (parts) => {
  const extra = MEMBER_HEADER.length + MEMBER_TRAILER;
  const joined = Buffer.allocUnsafe(parts.reduce((sum, { bytes }) => sum + bytes.length + extra, 0));
  let at = 0;
  for (const { bytes, size, checksum } of parts) {
    joined.set(MEMBER_HEADER, at);
    joined.set(bytes, at + MEMBER_HEADER.length);
    at += bytes.length + extra;
    joined.writeUInt32LE(checksum, at - 8);
    joined.writeUInt32LE(size, at - 4);
  }
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  try {
    const all = zlib.gunzipSync(joined, { chunkSize: Math.max(total + 1, 64), maxOutputLength: total + 1 });
    if (all.length !== total) return undefined;
    let start = 0;
    return parts.map(({ size }) => all.subarray(start, (start += size)));
  } catch {
    return undefined;
  }
};

/** Node 20.15 and later have it. */
const { crc32 } = zlib as { crc32?: (bytes: Uint8Array, before?: number) => number };

/** UTF-16 has a zero in its first two bytes, or its mark there; a mark is for the portable decoder. */
function isUtf8(bytes: Uint8Array): boolean {
  const first = bytes[0];
  return first !== 0 && bytes[1] !== 0 && first !== 0xff && first !== 0xfe && first !== 0xef;
}

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length);

/** Four times as fast as TextDecoder; bytes that are no UTF-8 are left to it. */
function decode(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) return decodeXml(bytes);
  if (isAscii(bytes)) return asBuffer(bytes).toString('latin1');
  try {
    return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  } catch {
    return decodeXml(bytes);
  }
}

/** Compression, checksums and encodings by Node itself. */
export const NODE: Platform = { inflate, inflateAll, checksum: crc32 ?? PORTABLE.checksum, decode };
