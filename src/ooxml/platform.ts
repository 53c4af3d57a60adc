/** The three jobs over bytes that a platform may do faster than plain JavaScript can; the caller passes its own. */
import { decodeXml } from './characters';
import { crc32 } from './checksum';
import { inflate } from './inflate';

/** A deflated part, with what the directory claims of it. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

export interface Platform {
  /**
   * The bytes of raw deflate data, which hold until the next part is unpacked. `size` is what the directory claims and only a hint; `name` is for the error.
   * Throws `OoxmlError`: `too-large` for more than `limit` bytes, `damaged` for broken data.
   */
  readonly inflate: (packed: Uint8Array, size: number, limit: number, name: string) => Uint8Array;
  /** Several parts at once; undefined unless each turns out to have the size and the checksum that is claimed. */
  readonly inflateAll?: (parts: readonly Packed[]) => readonly Uint8Array[] | undefined;
  /** CRC-32 as an unsigned number; of bytes behind others with the checksum `before`. */
  readonly checksum: (bytes: Uint8Array, before?: number) => number;
  /** The text of an XML part, by its first bytes UTF-8 or UTF-16. */
  readonly decode: (bytes: Uint8Array) => string;
}

/** Runs everywhere. */
export const PORTABLE: Platform = { inflate, checksum: crc32, decode: decodeXml };
