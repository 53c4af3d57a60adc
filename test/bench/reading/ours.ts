/** Our reader as the command ships it and as the pane does, and unpacking alone. */
import { NODE } from '../../../src/cli/platform';
import { LIMITS, openZip } from '../../../src/ooxml';
import { readXlsx } from '../../../src/readers/xlsx';

export const ours = (bytes: Uint8Array): unknown => readXlsx(bytes, 'x.xlsx', NODE);

export const oursPortable = (bytes: Uint8Array): unknown => readXlsx(bytes, 'x.xlsx');

/** Every part by node:zlib, with its checksum; nothing is read in it. */
export function unpacked(bytes: Uint8Array): unknown {
  const zip = openZip(bytes, LIMITS, NODE);
  return zip.names.map((name) => zip.read(name));
}
