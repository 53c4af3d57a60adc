/** From nothing to the first word of the command, and to a checked report, against a bare Node that does nothing. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand } from './bundle.cjs';

const RUNS = 15;
const CASE = join(__dirname, '..', 'cases', 'city-2024.json');

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

export async function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const command = join(folder, 'nianbao.cjs');
    await buildCommand(command);
    const calls = {
      bare: ['-e', '0'],
      version: [command, '--version'],
      check: [command, 'check', CASE],
    };
    const names = Object.keys(calls) as (keyof typeof calls)[];
    const times = { bare: [] as number[], version: [] as number[], check: [] as number[] };
    // One after the other, so that a slow moment of the machine slows all of them.
    for (let run = 0; run < RUNS; run++)
      for (const name of names) times[name].push(milliseconds(calls[name]));
    const bare = median(times.bare);
    return [
      { name: 'node that does nothing', value: bare, unit: 'ms' },
      { name: 'nianbao --version', value: median(times.version) / bare, unit: '× that' },
      { name: 'nianbao check of a report', value: median(times.check) / bare, unit: '× that' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
