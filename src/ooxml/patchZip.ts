/**
 * Changes single parts of a zip (APPNOTE 4.3) and leaves every other byte as it is: entries keep their compressed bytes, local
 * headers, data descriptors, order and names; of their records in the directory only the offset moves.
 */
import { deflateSync } from 'fflate';
import { bytesAt, uint16, uint32 } from './bytes';
import { crc32 } from './checksum';
import { findDirectory, readDirectory } from './directory';
import type { DirectoryPlace, Entry } from './directory';
import { OoxmlError } from './error';
import { LIMITS } from './limits';

/** Parts by name, unpacked: those that are there already under the names they have, and new ones. */
export interface ZipPatch {
  readonly replace?: ReadonlyMap<string, Uint8Array>;
  /** They come behind all others, in this order. */
  readonly add?: ReadonlyMap<string, Uint8Array>;
}

const LOCAL = [0x50, 0x4b, 3, 4];
const LOCAL_LENGTH = 30;
const RECORD_LENGTH = 46;
const DEFLATED = 8;
const VERSION = 20;
const UTF_8 = 0x0800;
/** All that a new entry says of itself: sizes stand in its header, it is not encrypted. */
const KEPT_FLAGS = UTF_8;
const ZIP64 = 1;
/** In a field of 16 or 32 bits: the value stands in the record of zip64. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE = 0xffffffff;
/** 1 January 1980, the first day of zip. */
const FIRST_DAY = 0x0021;

const encoder = new TextEncoder();

class Output {
  private readonly pieces: Uint8Array[] = [];
  length = 0;

  put(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where in extra fields the field of a kind begins; -1 for none. */
function extraField(extra: Uint8Array, kind: number): number {
  for (let at = 0; at + 4 <= extra.length; at += 4 + uint16(extra, at + 2))
    if (uint16(extra, at) === kind) return at;
  return -1;
}

/** Extra fields without that of zip64: sizes of a new entry stand in its header. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const at = extraField(extra, ZIP64);
  if (at < 0) return extra;
  const end = Math.min(extra.length, at + 4 + uint16(extra, at + 2));
  const rest = new Uint8Array(extra.length - (end - at));
  rest.set(extra.subarray(0, at));
  rest.set(extra.subarray(end), at);
  return rest;
}

/** What header and record of an entry say alike. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly checksum: number;
}

const pack = (part: Uint8Array): Packed => ({
  bytes: deflateSync(part, { level: 6 }),
  size: part.length,
  checksum: crc32(part),
});

/** Version, flags, method, time, checksum and sizes: they stand alike in both, from `at` on. */
function describe(view: DataView, at: number, flags: number, moment: number, packed: Packed): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint32(at + 6, moment, true);
  view.setUint32(at + 10, packed.checksum, true);
  view.setUint32(at + 14, packed.bytes.length, true);
  view.setUint32(at + 18, packed.size, true);
}

function localHeader(
  name: Uint8Array,
  extra: Uint8Array,
  flags: number,
  moment: number,
  packed: Packed,
): Uint8Array {
  const header = new Uint8Array(LOCAL_LENGTH + name.length + extra.length);
  header.set(LOCAL);
  const view = viewOf(header);
  describe(view, 4, flags, moment, packed);
  view.setUint16(26, name.length, true);
  view.setUint16(28, extra.length, true);
  header.set(name, LOCAL_LENGTH);
  header.set(extra, LOCAL_LENGTH + name.length);
  return header;
}

/** The record of an entry that was packed anew; attributes and comment are those of the record before, where there is one. */
function newRecord(
  before: Uint8Array | undefined,
  name: Uint8Array,
  flags: number,
  moment: number,
  packed: Packed,
  offset: number,
): Uint8Array {
  const nameLength = before ? uint16(before, 28) : 0;
  const extraEnd = before ? RECORD_LENGTH + nameLength + uint16(before, 30) : 0;
  const extra = before
    ? withoutZip64(before.subarray(RECORD_LENGTH + nameLength, extraEnd))
    : new Uint8Array(0);
  const comment = before ? before.subarray(extraEnd) : new Uint8Array(0);
  const record = new Uint8Array(RECORD_LENGTH + name.length + extra.length + comment.length);
  record.set(before ? before.subarray(0, RECORD_LENGTH) : [0x50, 0x4b, 1, 2, VERSION, 0]);
  const view = viewOf(record);
  describe(view, 6, flags, moment, packed);
  view.setUint16(28, name.length, true);
  view.setUint16(30, extra.length, true);
  view.setUint16(32, comment.length, true);
  view.setUint16(34, 0, true);
  view.setUint32(42, offset, true);
  record.set(name, RECORD_LENGTH);
  record.set(extra, RECORD_LENGTH + name.length);
  record.set(comment, RECORD_LENGTH + name.length + extra.length);
  return record;
}

/** The record of an entry that was copied, with its new offset where the old one stood. */
function movedRecord(before: Uint8Array, offset: number): Uint8Array {
  const record = before.slice();
  const view = viewOf(record);
  if (uint32(record, 42) !== ELSEWHERE) {
    view.setUint32(42, offset, true);
    return record;
  }
  const start = RECORD_LENGTH + uint16(record, 28);
  const field = extraField(record.subarray(start, start + uint16(record, 30)), ZIP64);
  // Sizes that stand there, too, come first.
  const sizes = [20, 24].filter((at) => uint32(record, at) === ELSEWHERE).length;
  if (field < 0) throw new OoxmlError('damaged', 'truncated', 'zip64');
  view.setBigUint64(start + field + 4 + sizes * 8, BigInt(offset), true);
  return record;
}

/** Records of the end with new numbers; where a number stood elsewhere it goes on to stand there. */
function newEnd(
  bytes: Uint8Array,
  { end, endRecord, endRecord64 }: DirectoryPlace,
  moved: { readonly start: number; readonly size: number; readonly count: number },
  shift: number,
): Uint8Array {
  const tail = bytes.slice(end);
  const view = viewOf(tail);
  const { start, size, count } = moved;
  const set16 = (at: number, value: number) => {
    if (view.getUint16(at, true) !== ELSEWHERE_16 || endRecord64 === undefined)
      view.setUint16(at, value, true);
  };
  const set32 = (at: number, value: number) => {
    if (view.getUint32(at, true) !== ELSEWHERE || endRecord64 === undefined) view.setUint32(at, value, true);
  };
  const last = endRecord - end;
  set16(last + 8, count);
  set16(last + 10, count);
  set32(last + 12, size);
  set32(last + 16, start - shift);
  if (endRecord64 === undefined) return tail;
  const wide = endRecord64 - end;
  view.setBigUint64(wide + 24, BigInt(count), true);
  view.setBigUint64(wide + 32, BigInt(count), true);
  view.setBigUint64(wide + 40, BigInt(size), true);
  view.setBigUint64(wide + 48, BigInt(start - shift), true);
  // The locator stands before the last record.
  view.setBigUint64(last - 20 + 8, BigInt(start + size), true);
  return tail;
}

/** Where the bytes of an entry end, without a data descriptor; throws where they lie outside of their place. */
function checkPlace(bytes: Uint8Array, { offset, packedSize, name }: Entry, end: number): void {
  if (!bytesAt(bytes, offset, LOCAL)) throw new OoxmlError('damaged', 'truncated', name);
  const start = offset + LOCAL_LENGTH + uint16(bytes, offset + 26) + uint16(bytes, offset + 28);
  if (start + packedSize > end) throw new OoxmlError('damaged', 'truncated', name);
}

/** New entries have no others' extra fields and no day of their own, so that equal changes make equal bytes. */
function addParts(output: Output, add: ReadonlyMap<string, Uint8Array>, shift: number): Uint8Array[] {
  return [...add].map(([part, content]) => {
    const name = encoder.encode(part);
    const flags = name.length === part.length ? 0 : UTF_8;
    const packed = pack(content);
    const moment = FIRST_DAY << 16;
    const record = newRecord(undefined, name, flags, moment, packed, output.length - shift);
    output.put(localHeader(name, new Uint8Array(0), flags, moment, packed));
    output.put(packed.bytes);
    return record;
  });
}

/** An entry packed anew in its place, under its name as it is written there; its new record. */
function replacePart(
  output: Output,
  bytes: Uint8Array,
  entry: Entry,
  content: Uint8Array,
  shift: number,
): Uint8Array {
  const { offset } = entry;
  const before = bytes.subarray(entry.record, entry.recordEnd);
  const nameEnd = offset + LOCAL_LENGTH + uint16(bytes, offset + 26);
  const localName = bytes.subarray(offset + LOCAL_LENGTH, nameEnd);
  const localExtra = withoutZip64(bytes.subarray(nameEnd, nameEnd + uint16(bytes, offset + 28)));
  const name = before.subarray(RECORD_LENGTH, RECORD_LENGTH + uint16(before, 28));
  const flags = uint16(before, 8) & KEPT_FLAGS;
  const moment = uint32(before, 12);
  const packed = pack(content);
  const record = newRecord(before, name, flags, moment, packed, output.length - shift);
  output.put(localHeader(localName, localExtra, flags, moment, packed));
  output.put(packed.bytes);
  return record;
}

/**
 * A copy of a zip with some parts changed and others added. Throws `OoxmlError` as `openZip` does for a broken one, and
 * where a part to be replaced is not there, or one to be added is.
 */
export function patchZip(bytes: Uint8Array, { replace = new Map(), add = new Map() }: ZipPatch): Uint8Array {
  const place = findDirectory(bytes);
  const entries = readDirectory(bytes, LIMITS);
  const { shift } = place;
  for (const name of replace.keys())
    if (!entries.has(name)) throw new OoxmlError('damaged', 'missing-part', name);
  for (const name of add.keys())
    if (entries.has(name)) throw new OoxmlError('unsafe', 'part-names', `twice: ${name}`);
  const inFile = [...entries.values()].sort((one, other) => one.offset - other.offset);
  const output = new Output();
  const records = new Map<Entry, Uint8Array>();
  output.put(bytes.subarray(0, inFile[0]?.offset ?? place.start));
  inFile.forEach((entry, index) => {
    const end = inFile[index + 1]?.offset ?? place.start;
    checkPlace(bytes, entry, end);
    const content = replace.get(entry.name);
    if (content) records.set(entry, replacePart(output, bytes, entry, content, shift));
    else {
      const record = bytes.subarray(entry.record, entry.recordEnd);
      records.set(entry, movedRecord(record, output.length - shift));
      output.put(bytes.subarray(entry.offset, end));
    }
  });
  const added = addParts(output, add, shift);
  const start = output.length;
  for (const entry of entries.values()) output.put(records.get(entry) ?? new Uint8Array(0));
  for (const record of added) output.put(record);
  const moved = { start, size: output.length - start, count: entries.size + add.size };
  output.put(newEnd(bytes, place, moved, shift));
  return output.bytes();
}
