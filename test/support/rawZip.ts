/** Zips to the byte: built by hand with what writers leave out, and taken apart without the code under test. */
import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/ooxml/checksum';

export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Sizes behind the bytes and not before them. */
  readonly descriptor?: boolean;
  /** Sizes and place in 64 bits. */
  readonly wide?: boolean;
  /** Extra bytes in the header, and others in the directory. */
  readonly localExtra?: string;
  readonly extra?: string;
  readonly comment?: string;
}

const u16 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
};
const u32 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
};
const u64 = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 8);
  values.forEach((value, at) => bytes.writeBigUInt64LE(BigInt(value), at * 8));
  return bytes;
};
const ELSEWHERE = 0xffffffff;

/** Bytes of a zip with these entries, behind some others, with a comment at its end. */
export function rawZip(
  entries: readonly RawEntry[],
  { before = '', comment = '', wide = false } = {},
): Uint8Array {
  const pieces: Buffer[] = [Buffer.from(before)];
  let length = before.length;
  const put = (piece: Buffer) => {
    pieces.push(piece);
    length += piece.length;
  };
  const records = entries.map((entry) => {
    const name = Buffer.from(entry.name);
    const content = Buffer.from(entry.content);
    const packed = entry.stored ? content : deflateRawSync(content);
    const sum = crc32(content);
    const flags = (entry.descriptor ? 8 : 0) | (name.length === entry.name.length ? 0 : 0x800);
    const kind = u16(flags, entry.stored ? 0 : 8, 0x6c32, 0x5a21);
    const offset = length - before.length;
    const localExtra = Buffer.from(entry.localExtra ?? '', 'latin1');
    const said = entry.descriptor ? [0, 0, 0] : [sum, packed.length, content.length];
    put(
      Buffer.concat([
        Buffer.from('PK\x03\x04'),
        u16(45),
        kind,
        u32(...said),
        u16(name.length, localExtra.length),
      ]),
    );
    put(Buffer.concat([name, localExtra, packed]));
    if (entry.descriptor)
      put(Buffer.concat([Buffer.from('PK\x07\x08'), u32(sum, packed.length, content.length)]));
    const wideField = entry.wide
      ? Buffer.concat([u16(1, 24), u64(content.length, packed.length, offset)])
      : Buffer.alloc(0);
    const extra = Buffer.concat([Buffer.from(entry.extra ?? '', 'latin1'), wideField]);
    const note = Buffer.from(entry.comment ?? '');
    const sizes = entry.wide ? [ELSEWHERE, ELSEWHERE] : [packed.length, content.length];
    return Buffer.concat([
      ...[Buffer.from('PK\x01\x02'), u16(45, 45), kind, u32(sum, ...sizes)],
      ...[u16(name.length, extra.length, note.length, 0, 1), u32(0x20), u32(entry.wide ? ELSEWHERE : offset)],
      ...[name, extra, note],
    ]);
  });
  const start = length - before.length;
  records.forEach(put);
  const size = length - before.length - start;
  const count = entries.length;
  if (wide) {
    const end = length;
    put(
      Buffer.concat([
        Buffer.from('PK\x06\x06'),
        u64(44),
        u16(45, 45),
        u32(0, 0),
        u64(count, count, size, start),
      ]),
    );
    put(Buffer.concat([Buffer.from('PK\x06\x07'), u32(0), u64(end), u32(1)]));
  }
  const counts = wide ? [0xffff, 0xffff] : [count, count];
  const places = wide ? [ELSEWHERE, ELSEWHERE] : [size, start];
  put(Buffer.concat([Buffer.from('PK\x05\x06'), u16(0, 0, ...counts), u32(...places), u16(comment.length)]));
  put(Buffer.from(comment));
  return new Uint8Array(Buffer.concat(pieces));
}

/** A zip taken apart: each entry with its header, bytes and descriptor, and its record in the directory without the offset. */
export interface RawParts {
  /** In the order of the directory: name, all bytes in their place, the record with zeros for its place. */
  readonly entries: ReadonlyMap<string, { readonly place: string; readonly record: string }>;
  readonly names: readonly string[];
}

/** Takes a zip apart that begins at its first byte and has no 64-bit numbers. */
export function rawParts(zip: Uint8Array): RawParts {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf('PK\x05\x06');
  const start = bytes.readUInt32LE(end + 16);
  const found: { name: string; offset: number; record: string }[] = [];
  for (let at = start; at < end;) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const record = Buffer.from(bytes.subarray(at, next));
    record.writeUInt32LE(0, 42);
    found.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      offset: bytes.readUInt32LE(at + 42),
      record: record.toString('latin1'),
    });
    at = next;
  }
  const offsets = found.map(({ offset }) => offset);
  const endOf = (offset: number) => Math.min(start, ...offsets.filter((each) => each > offset));
  return {
    names: found.map(({ name }) => name),
    entries: new Map(
      found.map(({ name, offset, record }) => [
        name,
        { place: bytes.toString('latin1', offset, endOf(offset)), record },
      ]),
    ),
  };
}

/** Names of the parts that a zip has as another has them, to the byte, and of those that are changed or new. */
export function comparedZips(
  before: Uint8Array,
  after: Uint8Array,
): {
  readonly same: string[];
  readonly changed: string[];
  readonly added: string[];
  readonly lost: string[];
} {
  const [one, other] = [rawParts(before), rawParts(after)];
  const isSame = (name: string) => {
    const [own, now] = [one.entries.get(name), other.entries.get(name)];
    return own?.place === now?.place && own?.record === now?.record;
  };
  const kept = one.names.filter((name) => other.entries.has(name));
  return {
    same: kept.filter(isSame),
    changed: kept.filter((name) => !isSame(name)),
    added: other.names.filter((name) => !one.entries.has(name)),
    lost: one.names.filter((name) => !other.entries.has(name)),
  };
}
