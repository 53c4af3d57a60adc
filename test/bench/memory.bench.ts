/**
 * The most memory that the command ever takes to check whole folders, from a thousand files to as many as
 * NIANBAO_BENCH_MOST says. The files are a few hundred workbooks under many names. Linux only.
 */
import { spawn } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCommand } from './bundle.cjs';
import { peakMegabytes } from './peak';
import { short } from './table';
import type { Table } from './table';
import { countFrom, tableWorkbooks } from './workbooks';

const DIFFERENT = 400;
/** Names in one folder. */
const IN_FOLDER = 1_000;
const STEPS = [1_000, 10_000, 100_000];
const MOST_MEGABYTES = 250;

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
  readonly lines: number;
}

function check(command: string, folder: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [command, 'check', '--json', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let megabytes = 0;
    let lines = 0;
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peakMegabytes(child.pid ?? 0))), 50);
    child.stdout.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 10) lines++;
    });
    child.on('error', reject);
    child.on('close', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, megabytes, lines });
    });
  });
}

export async function bench(): Promise<Table> {
  const most = countFrom('NIANBAO_BENCH_MOST', 100_000);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const command = join(folder, 'nianbao.cjs');
    await buildCommand(command);
    const { ours, excelJs } = await tableWorkbooks(DIFFERENT);
    const originals = [...ours, ...excelJs].map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    const rows: [name: string, ...cells: string[]][] = [];
    let count = 0;
    for (const files of STEPS.filter((step) => step <= most)) {
      for (; count < files; count++) {
        const place = join(folder, 'reports', String(Math.floor(count / IN_FOLDER)));
        if (count % IN_FOLDER === 0) mkdirSync(place, { recursive: true });
        linkSync(originals[count % originals.length] ?? '', join(place, `${count}.xlsx`));
      }
      const { seconds, megabytes, lines } = await check(command, join(folder, 'reports'));
      if (lines !== files) throw new Error(`${lines} of ${files} files were told`);
      const over = megabytes > MOST_MEGABYTES ? 'too much' : '';
      rows.push([String(files), short(seconds), short(files / seconds), short(megabytes), over]);
    }
    return {
      title: `nianbao check --json of a folder, at most ${MOST_MEGABYTES} MB`,
      columns: ['s', 'files/s', 'peak MB', ''],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
