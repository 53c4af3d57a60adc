/** A zip of parts with caps. Parts are unpacked when asked for, checked against their checksum, and counted. */
import { zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { bytesAt, uint16 } from './bytes';
import { compoundStreams, isCompound } from './compound';
import { readDirectory } from './directory';
import type { Entry } from './directory';
import { OoxmlError } from './error';
import { LIMITS } from './limits';
import type { Limits } from './limits';
import { inflatePieces } from './pieces';
import { PORTABLE } from './platform';
import type { Platform } from './platform';

export interface Archive {
  /** Names of the parts, `/` between folders, none in front. */
  readonly names: readonly string[];
  /**
   * The bytes of a part, which hold until the next is read, or undefined where there is none; upper and lower case are the
   * same (OPC §6.2.2).
   */
  read(name: string): Uint8Array | undefined;
  /** How large the directory claims a part to be; 0 where there is none. */
  size(name: string): number;
  /**
   * The bytes of a part in pieces, until `take` returns false: for one that is too large to be read. True where all of them
   * were taken.
   */
  pieces(name: string, take: (piece: Uint8Array) => boolean): boolean;
  /** Says which parts will be read, so that they can be unpacked together; what is odd about one is told by `read`. */
  expect(names: readonly string[]): void;
}

const LOCAL = [0x50, 0x4b, 3, 4];
const ZIP = [0x50, 0x4b] as const;
const STORED = 0;
const DEFLATED = 8;
/** The stream of a compound file that wraps an encrypted package (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

/** Before a zip may stand what a program or a server wrote by mistake: a blank line, a header. */
const LONGEST_BEFORE = 4_096;

/** Where a zip starts: at 0, or behind some other bytes; -1 for what is none. */
export function zipStart(bytes: Uint8Array): number {
  if (bytesAt(bytes, 0, ZIP)) return 0;
  for (let at = bytes.indexOf(ZIP[0]); at >= 0 && at <= LONGEST_BEFORE; at = bytes.indexOf(ZIP[0], at + 1))
    if (bytesAt(bytes, at, LOCAL)) return at;
  return -1;
}

function refuseOthers(bytes: Uint8Array): void {
  if (isCompound(bytes)) {
    if (compoundStreams(bytes).includes(ENCRYPTED_PACKAGE)) throw new OoxmlError('encrypted', 'password');
    throw new OoxmlError('kind', 'legacy');
  }
  if (zipStart(bytes) < 0) throw new OoxmlError('kind', 'other-kind');
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const { offset, packedSize, name } = entry;
  if (!bytesAt(bytes, offset, LOCAL)) throw new OoxmlError('damaged', 'truncated', name);
  const start = offset + 30 + uint16(bytes, offset + 26) + uint16(bytes, offset + 28);
  if (start + packedSize > bytes.length) throw new OoxmlError('damaged', 'truncated', name);
  return bytes.subarray(start, start + packedSize);
}

function unpack(bytes: Uint8Array, entry: Entry, limit: number, platform: Platform): Uint8Array {
  const { method, name, size } = entry;
  if (entry.encrypted) throw new OoxmlError('encrypted', 'password', name);
  const packed = packedBytes(bytes, entry);
  if (method !== STORED && method !== DEFLATED) throw new OoxmlError('damaged', 'compression', name);
  if (method === STORED && packed.length > limit) throw new OoxmlError('too-large', 'unpacked-size', name);
  const unpacked = method === STORED ? packed : platform.inflate(packed, size, limit, name);
  if (platform.checksum(unpacked) !== entry.checksum) throw new OoxmlError('damaged', 'checksum', name);
  return unpacked;
}

function unpackPieces(
  bytes: Uint8Array,
  entry: Entry,
  take: (piece: Uint8Array) => boolean,
  platform: Platform,
): boolean {
  const { method, name } = entry;
  if (entry.encrypted) throw new OoxmlError('encrypted', 'password', name);
  if (method !== STORED && method !== DEFLATED) throw new OoxmlError('damaged', 'compression', name);
  let sum = 0;
  const checked = (piece: Uint8Array): boolean => {
    sum = platform.checksum(piece, sum);
    return take(piece);
  };
  const packed = packedBytes(bytes, entry);
  const isWhole = method === STORED ? checked(packed) : inflatePieces(packed, checked, name);
  if (isWhole && sum !== entry.checksum) throw new OoxmlError('damaged', 'checksum', name);
  return isWhole;
}

/** So much is unpacked together at most: for larger parts it saves nothing. */
const MOST_TOGETHER = 1_000_000;

/** Parts unpacked together, or none at all where one of them needs a closer look. */
function unpackTogether(
  bytes: Uint8Array,
  entries: readonly Entry[],
  limit: number,
  { inflateAll }: Platform,
): readonly Uint8Array[] {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const plain = entries.every(({ method, encrypted }) => method === DEFLATED && !encrypted);
  if (!inflateAll || !plain || entries.length < 2 || size > Math.min(limit, MOST_TOGETHER)) return [];
  try {
    const parts = entries.map((entry) => ({
      bytes: packedBytes(bytes, entry),
      size: entry.size,
      checksum: entry.checksum,
    }));
    return inflateAll(parts) ?? [];
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return [];
    throw thrown;
  }
}

/**
 * Opens a zip. Throws `OoxmlError`: `kind` for what is no zip (an .xls among them), `encrypted` for a document with a
 * password, `damaged`, `unsafe` and `too-large` as they are met, also from `read`.
 */
export function openZip(bytes: Uint8Array, limits: Limits = LIMITS, platform: Platform = PORTABLE): Archive {
  refuseOthers(bytes);
  const entries = readDirectory(bytes, limits);
  const names = [...entries.keys()];
  let left = limits.bytes;
  const expected = new Map<Entry, Uint8Array>();
  let byLowerCase: ReadonlyMap<string, Entry> | undefined;
  const find = (name: string): Entry | undefined => {
    const exact = entries.get(name);
    if (exact) return exact;
    byLowerCase ??= new Map([...entries].map(([each, entry]) => [each.toLowerCase(), entry]));
    return byLowerCase.get(name.toLowerCase());
  };
  return {
    names,
    read(name) {
      const entry = find(name);
      if (!entry) return undefined;
      const unpacked = expected.get(entry) ?? unpack(bytes, entry, left, platform);
      expected.delete(entry);
      left -= unpacked.length;
      return unpacked;
    },
    size: (name) => find(name)?.size ?? 0,
    pieces(name, take) {
      const entry = find(name);
      return entry !== undefined && unpackPieces(bytes, entry, take, platform);
    },
    expect(wanted) {
      const found = [...new Set(wanted.map(find))].filter((entry) => entry !== undefined);
      unpackTogether(bytes, found, left, platform).forEach((part, at) => {
        const entry = found[at];
        if (entry) expected.set(entry, part);
      });
    },
  };
}

/** Zip knows no time zone: the first moment it can state, so that equal parts make equal bytes. */
const FIXED_DATE = new Date(1980, 0, 1);

/** A zip of the parts in the given order; equal parts make equal bytes. */
export function writeZip(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(parts)) files[name] = [bytes, { mtime: FIXED_DATE, level: 6 }];
  return zipSync(files);
}
