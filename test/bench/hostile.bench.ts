/** What hostile files cost, each in a process of its own: time to the sentence, and memory with the engine's own 45 MB. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { HOSTILE } from '../support/hostile';
import { HOSTILE_PAGES } from '../support/hostilePage';
import { HOSTILE_TEXTS } from '../support/hostileText';
import { bundleForNode } from './bundle.cjs';
import { median, short } from './table';
import type { Table } from './table';

const ROUNDS = 3;
const MOST = { milliseconds: 500, megabytes: 150 };

interface Cost {
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** PDFs are left out: their reader is a library of its own, in a thread that can be ended. */
const FILES: readonly { readonly name: string; readonly file: string; make: () => string | Uint8Array }[] = [
  ...HOSTILE.map((hostile) => ({ ...hostile, file: '来文.xlsx' })),
  ...HOSTILE_PAGES.map((hostile) => ({ ...hostile, file: '来文.html', name: `来文.html: ${hostile.name}` })),
  ...HOSTILE_TEXTS.map((hostile) => ({ ...hostile, name: `${hostile.file}: ${hostile.name}` })),
];

const run = promisify(execFile);

async function costs(bundle: string, file: string): Promise<Cost> {
  const rounds: Cost[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const argv = [join(__dirname, 'reading', 'once.cjs'), bundle, file];
    rounds.push(JSON.parse((await run(process.execPath, argv)).stdout) as Cost);
  }
  return {
    milliseconds: median(rounds.map(({ milliseconds }) => milliseconds)),
    megabytes: median(rounds.map(({ megabytes }) => megabytes)),
  };
}

export async function bench(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const bundle = join(folder, 'read.cjs');
  try {
    await bundleForNode(join(__dirname, 'reading', 'file.ts'), bundle);
    const rows: [name: string, ...cells: string[]][] = [];
    for (const { name, file, make } of FILES) {
      const path = join(folder, file);
      writeFileSync(path, make());
      const { milliseconds, megabytes } = await costs(bundle, path);
      const over = milliseconds > MOST.milliseconds || megabytes > MOST.megabytes;
      rows.push([name, short(milliseconds), short(megabytes), over ? 'too much' : '']);
    }
    const limits = `at most ${MOST.milliseconds} ms and ${MOST.megabytes} MB`;
    return { title: `hostile files, ${limits}; medians of ${ROUNDS}`, columns: ['ms', 'peak MB', ''], rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
