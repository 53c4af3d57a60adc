/** Tests on material that stands beside the repository (real reports): skipped aloud when it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeNeeding } from './needing';

const FOLDER = join(__dirname, '..', '..', '..', 'shared');

/** Where a file or folder of the shared folder stands. */
export const sharedFolder = (path: string): string => join(FOLDER, path);

/** Bytes of a file of the shared folder. */
export function readShared(path: string): Uint8Array {
  return new Uint8Array(readFileSync(sharedFolder(path)));
}

/** A `describe` that needs a file of the shared folder. */
export function describeWithShared(name: string, needed: string, tests: () => void): void {
  const missing = existsSync(sharedFolder(needed)) ? undefined : `shared/${needed} is absent`;
  describeNeeding(name, missing, tests);
}
