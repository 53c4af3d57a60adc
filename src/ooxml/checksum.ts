/** CRC-32 as zip uses it (polynomial 0xEDB88320), four bytes at a time. */

const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(4 * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let index = 256; index < 1024; index++) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

const entry = (index: number): number => TABLES[index] as number;

/** The checksum of some bytes, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let sum = -1;
  let at = 0;
  for (const last = bytes.length - 3; at < last; at += 4) {
    sum ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    sum =
      entry(768 + (sum & 255)) ^
      entry(512 + ((sum >>> 8) & 255)) ^
      entry(256 + ((sum >>> 16) & 255)) ^
      entry(sum >>> 24);
  }
  for (; at < bytes.length; at++) sum = (sum >>> 8) ^ entry((sum ^ (bytes[at] as number)) & 255);
  return ~sum >>> 0;
}
