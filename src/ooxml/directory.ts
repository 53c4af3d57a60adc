/** The central directory of a zip (APPNOTE 4.3.12, zip64 4.5.3): which parts there are and where their bytes lie. */
import { bytesAt, uint16, uint32, uint64 } from './bytes';
import { OoxmlError } from './error';
import { LONGEST_NAME } from './limits';
import type { Limits } from './limits';

export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly checksum: number;
  /** As the directory says; either may lie. */
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header starts. */
  readonly offset: number;
  /** Where its record in the directory starts and ends. */
  readonly record: number;
  readonly recordEnd: number;
}

const END = [0x50, 0x4b, 5, 6];
const END_64 = [0x50, 0x4b, 6, 6];
const LOCATOR_64 = [0x50, 0x4b, 6, 7];
const ENTRY = [0x50, 0x4b, 1, 2];
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** A comment has 65,535 bytes at most; what a server wrote behind the zip may be longer. */
const LONGEST_AFTER = 1_000_000;
const LEAVES_FOLDER = /(?:^|\/)\.\.?(?:\/|$)|:/;

/** A part stays in its folder and has no control characters in its name. */
const isSafeName = (name: string): boolean =>
  !LEAVES_FOLDER.test(name) && [...name].every((letter) => letter >= ' ');

/** Where the directory stands. */
export interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  /** Behind its last record as the end says: where the records of its end begin. */
  readonly end: number;
  /** Where the last of those records begins, and the one of zip64 where it counts. */
  readonly endRecord: number;
  readonly endRecord64: number | undefined;
  /** Bytes in front of the zip itself. */
  readonly shift: number;
}

function findEnd(bytes: Uint8Array): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_AFTER);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (bytesAt(bytes, at, END)) return at;
  throw new OoxmlError('damaged', 'truncated', 'no end of central directory');
}

/** Finds the directory; throws `OoxmlError` where its end is missing or lies. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace {
  const endRecord = findEnd(bytes);
  let end = endRecord;
  let count = uint16(bytes, end + 10);
  let size = uint32(bytes, end + 12);
  let offset = uint32(bytes, end + 16);
  if (bytesAt(bytes, end - 20, LOCATOR_64) && (count === 0xffff || offset === 0xffffffff)) {
    end = uint64(bytes, end - 20 + 8);
    if (!bytesAt(bytes, end, END_64)) throw new OoxmlError('damaged', 'truncated', 'zip64');
    count = uint64(bytes, end + 32);
    size = uint64(bytes, end + 40);
    offset = uint64(bytes, end + 48);
  }
  const start = end - size;
  const shift = start - offset;
  if (start < 0 || shift < 0) throw new OoxmlError('damaged', 'truncated', 'central directory');
  const endRecord64 = end === endRecord ? undefined : end;
  return { count, start, end, endRecord, endRecord64, shift };
}

const decoder = new TextDecoder();

function decodeName(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_NAME) throw new OoxmlError('unsafe', 'part-names', 'too long');
  const name = decoder.decode(bytes).replace(/\\/g, '/').replace(/^\/+/, '');
  if (!isSafeName(name)) throw new OoxmlError('unsafe', 'part-names', name);
  return name;
}

/** Sizes and offset from the zip64 extra field, in the order in which the entry says 0xFFFFFFFF. */
function widen(values: readonly number[], extra: Uint8Array): number[] {
  let at = 0;
  while (at + 4 <= extra.length && uint16(extra, at) !== 1) at += 4 + uint16(extra, at + 2);
  let next = at + 4;
  return values.map((value) => {
    if (value !== 0xffffffff || next + 8 > extra.length) return value;
    next += 8;
    return uint64(extra, next - 8);
  });
}

/** Reads the directory; throws `OoxmlError` when it is broken, has too many entries, or a name that leaves its folder. */
export function readDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, Entry> {
  const { count, start, shift } = findDirectory(bytes);
  if (count > limits.parts) throw new OoxmlError('too-large', 'part-count', String(count));
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (!bytesAt(bytes, at, ENTRY)) throw new OoxmlError('damaged', 'truncated', `entry ${index}`);
    const nameEnd = at + ENTRY_LENGTH + uint16(bytes, at + 28);
    const extraEnd = nameEnd + uint16(bytes, at + 30);
    const recordEnd = extraEnd + uint16(bytes, at + 32);
    const name = decodeName(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
    const narrow = [uint32(bytes, at + 24), uint32(bytes, at + 20), uint32(bytes, at + 42)];
    const wide = narrow.includes(0xffffffff) ? widen(narrow, bytes.subarray(nameEnd, extraEnd)) : narrow;
    const [size = 0, packedSize = 0, offset = 0] = wide;
    if (entries.has(name)) throw new OoxmlError('unsafe', 'part-names', `twice: ${name}`);
    entries.set(name, {
      name,
      method: uint16(bytes, at + 10),
      encrypted: (uint16(bytes, at + 8) & 1) === 1,
      checksum: uint32(bytes, at + 16),
      packedSize,
      size,
      offset: offset + shift,
      record: at,
      recordEnd,
    });
    at = recordEnd;
  }
  return entries;
}
