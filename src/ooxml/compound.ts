/** A compound file (MS-CFB): what older workbooks are, and what wraps an encrypted one. Only the names of its streams. */
import { bytesAt, uint16, uint32 } from './bytes';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const HEADER_FAT_ENTRIES = 109;
const ENTRY_LENGTH = 128;
const MOST_SECTORS = 256;
const STREAM = 2;
/** Sector numbers from here on are no sectors (§2.1). */
const LAST_SECTOR = 0xfffffffa;

const UTF_16 = new TextDecoder('utf-16le');

/** True for the first bytes of a compound file. */
export function isCompound(bytes: Uint8Array): boolean {
  return bytesAt(bytes, 0, SIGNATURE);
}

/** The sector that follows one, by the tables that the header names. */
function nextSector(bytes: Uint8Array, sector: number, size: number): number {
  const entries = size / 4;
  const table = Math.floor(sector / entries);
  if (table >= HEADER_FAT_ENTRIES) return LAST_SECTOR;
  const place = uint32(bytes, 76 + table * 4);
  return place < LAST_SECTOR ? uint32(bytes, (place + 1) * size + (sector % entries) * 4) : LAST_SECTOR;
}

/** Names of the streams, as far as the directory can be followed; empty for what is no compound file. */
export function compoundStreams(bytes: Uint8Array): string[] {
  const shift = uint16(bytes, 30);
  if (!isCompound(bytes) || (shift !== 9 && shift !== 12)) return [];
  const size = 1 << shift;
  const names: string[] = [];
  let sector = uint32(bytes, 48);
  for (let count = 0; count < MOST_SECTORS && sector < LAST_SECTOR; count++) {
    const start = (sector + 1) * size;
    if (start >= bytes.length) break;
    for (let at = start; at < start + size; at += ENTRY_LENGTH) {
      const length = uint16(bytes, at + 64) - 2;
      if (bytes[at + 66] === STREAM && length > 0 && length < 64)
        names.push(UTF_16.decode(bytes.subarray(at, at + length)));
    }
    sector = nextSector(bytes, sector, size);
  }
  return names;
}
