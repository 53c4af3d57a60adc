/** What Node does faster than plain JavaScript: unpack with a cap, checksums, text of ASCII bytes. */
import { isAscii } from 'node:buffer';
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

/** Node 20.15 and later have it. */
const { crc32 } = zlib as { crc32?: (bytes: Uint8Array) => number };

export const NODE: Platform = {
  inflate,
  checksum: crc32 ?? PORTABLE.checksum,
  decode(bytes) {
    const { buffer, byteOffset, length } = bytes;
    return isAscii(bytes) && bytes[0] !== 0 && bytes[1] !== 0
      ? Buffer.from(buffer, byteOffset, length).toString('latin1')
      : decodeXml(bytes);
  },
};
