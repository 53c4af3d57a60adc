/**
 * The suites that read `../shared`, run once more in a clone that has nothing beside it: they must skip, not break. Takes
 * what is committed, and the packages of this checkout.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const scratch = mkdtempSync(join(tmpdir(), 'nianbao-alone-'));
const clone = join(scratch, 'nianbao');
const suites = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', file))
  .filter((file) => readFileSync(file, 'utf8').includes("support/shared'"));

function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error || status !== 0) throw error ?? new Error(`${command} ended with ${status}`);
}

try {
  if (suites.length === 0) throw new Error('no suite reads ../shared');
  run('git', ['clone', '--quiet', '.', clone]);
  symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
  run(join('node_modules', '.bin', 'jest'), ['--maxWorkers=1', '--runTestsByPath', ...suites], {
    cwd: clone,
    env: { ...process.env, NIANBAO_REFEREES: '' },
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
