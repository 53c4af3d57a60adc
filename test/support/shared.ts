/** Tests on material that stands beside the repository (real reports): skipped aloud when it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeNeeding } from './needing';

const FOLDER = join(__dirname, '..', '..', '..', 'shared');

/** Bytes of a file of the shared folder. */
export function readShared(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, path)));
}

/** A `describe` that needs a file of the shared folder. */
export function describeWithShared(name: string, needed: string, tests: () => void): void {
  const missing = existsSync(join(FOLDER, needed)) ? undefined : `shared/${needed} is absent`;
  describeNeeding(name, missing, tests);
}
