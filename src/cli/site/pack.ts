/**
 * The files that the one-file program carries: a line of JSON, then the bytes of one file after the other
 * (`.webpack/package/program.mjs` writes it). Unpacked, they are the folders `command` and `site`.
 */
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface PackHead {
  /** The name of the folder they are unpacked to: another content has another name. */
  readonly folder: string;
  readonly files: readonly (readonly [path: string, size: number])[];
}

export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Pack {
  readonly folder: string;
  readonly files: readonly PackedFile[];
}

const NEW_LINE = 10;

/** What a pack holds; its bytes are not copied. */
export function readPack(bytes: Uint8Array): Pack {
  const end = bytes.indexOf(NEW_LINE);
  const head = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8')) as PackHead;
  let at = end + 1;
  const files = head.files.map(([path, size]) => ({ path, bytes: bytes.subarray(at, (at += size)) }));
  return { folder: head.folder, files };
}

/** Whether a folder has every file of the pack, byte by byte. */
function isUnpacked(folder: string, { files }: Pack): boolean {
  try {
    return files.every(({ path, bytes }) => readFileSync(join(folder, path)).equals(bytes));
  } catch {
    return false;
  }
}

/** A folder takes its place as a whole; one that stands there and is not as it should be goes. */
function putInPlace(made: string, folder: string, pack: Pack): void {
  try {
    renameSync(made, folder);
  } catch (thrown) {
    // Another call may have been faster.
    if (isUnpacked(folder, pack)) return rmSync(made, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
    try {
      renameSync(made, folder);
    } catch {
      throw thrown;
    }
  }
}

/**
 * Where the files of the pack stand within `home`; writes them there unless they do, whole or not at all. Throws what the
 * file system throws.
 */
export function unpack(pack: Pack, home: string): string {
  const folder = join(home, pack.folder);
  if (isUnpacked(folder, pack)) return folder;
  mkdirSync(home, { recursive: true });
  const made = mkdtempSync(join(home, 'unpacking-'));
  try {
    for (const { path, bytes } of pack.files) {
      const place = join(made, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
    putInPlace(made, folder, pack);
  } catch (thrown) {
    rmSync(made, { recursive: true, force: true });
    throw thrown;
  }
  return folder;
}
