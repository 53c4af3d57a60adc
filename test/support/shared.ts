/** Tests on material that stands beside the repository (real reports): skipped aloud when it is absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '..', 'shared');

/** Bytes of a file of the shared folder. */
export function readShared(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, path)));
}

/**
 * A `describe` that needs a file of the shared folder. Without it the tests are reported as skipped, and they
 * fail when NIANBAO_REFEREES is `required`.
 */
export function describeWithShared(name: string, needed: string, tests: () => void): void {
  if (existsSync(join(FOLDER, needed))) {
    describe(name, tests);
    return;
  }
  if (process.env['NIANBAO_REFEREES'] === 'required') {
    test(name, () => {
      throw new Error(`shared/${needed} is absent and NIANBAO_REFEREES is required`);
    });
    return;
  }
  console.warn(`SKIPPED: ${name}: shared/${needed} is absent`);
  describe.skip(name, tests);
}
