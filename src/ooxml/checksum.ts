/** CRC-32 as zip uses it (polynomial 0xEDB88320), eight bytes at a time. */

const AT_ONCE = 8;
const TABLES = makeTables();

/** Table N tells what a byte does to the checksum when N more bytes follow it. */
function makeTables(): Int32Array {
  const tables = new Int32Array(AT_ONCE * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let index = 256; index < tables.length; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

const entry = (index: number): number => TABLES[index] as number;

/** The checksum of some bytes, behind others with the checksum `before`, as an unsigned number. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const { length } = bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  let sum = ~before;
  let at = 0;
  for (; at + AT_ONCE <= length; at += AT_ONCE) {
    const low = sum ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    sum =
      entry(1792 + (low & 255)) ^
      entry(1536 + ((low >>> 8) & 255)) ^
      entry(1280 + ((low >>> 16) & 255)) ^
      entry(1024 + (low >>> 24)) ^
      entry(768 + (high & 255)) ^
      entry(512 + ((high >>> 8) & 255)) ^
      entry(256 + ((high >>> 16) & 255)) ^
      entry(high >>> 24);
  }
  for (; at < length; at++) sum = (sum >>> 8) ^ entry((sum ^ (bytes[at] as number)) & 255);
  return ~sum >>> 0;
}
