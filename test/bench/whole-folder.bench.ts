/**
 * `nianbao check` over a folder, in files a second, on one processor and on two. NIANBAO_BENCH_FOLDER is the number of files:
 * a few hundred workbooks and Word documents under many names. Linux only: `taskset` says which processors there are.
 */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '../../src/writers';
import { randomReport } from '../support/reports';
import { buildCommand } from './bundle.cjs';
import { median, short } from './table';
import type { Table } from './table';
import { countFrom, tableWorkbooks } from './workbooks';

const DIFFERENT = 200;
const ROUNDS = 3;
const MOST_OUTPUT = 1 << 29;
const PROCESSORS = { one: '0', two: '0,1' } as const;

type Kinds = Readonly<Record<string, readonly Uint8Array[]>>;

async function kindsOfFiles(): Promise<Kinds> {
  const { ours, excelJs } = await tableWorkbooks(2 * DIFFERENT);
  const reports = Array.from({ length: DIFFERENT }, (_, at) => randomReport(at + 1, { year: 2024 }));
  return {
    '来文.xlsx': excelJs,
    '模板.xlsx': ours,
    '报告.docx': await Promise.all(reports.map((report) => writeDocx(report))),
  };
}

/** As many names as wanted for the files of a kind. */
function fill(folder: string, name: string, files: readonly Uint8Array[], count: number): string {
  const [originals, place] = [join(folder, `different-${name}`), join(folder, name)];
  mkdirSync(originals);
  mkdirSync(place);
  files.forEach((bytes, at) => writeFileSync(join(originals, String(at)), bytes));
  for (let at = 0; at < count; at++)
    linkSync(join(originals, String(at % files.length)), join(place, `${at}${name}`));
  return place;
}

/** Files a second of one call. */
function rate(command: string, folder: string, processors: string, count: number): number {
  const start = performance.now();
  const argv = ['-c', processors, process.execPath, command, 'check', '--json', folder];
  const { stdout, error } = spawnSync('taskset', argv, { encoding: 'utf8', maxBuffer: MOST_OUTPUT });
  if (error) throw error;
  const told = stdout.split('\n').length - 1;
  if (told !== count) throw new Error(`${told} of ${count} files were told`);
  return (count * 1_000) / (performance.now() - start);
}

export async function bench(): Promise<Table> {
  const count = countFrom('NIANBAO_BENCH_FOLDER', 2_000);
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const command = join(folder, 'command', 'nianbao.cjs');
    await buildCommand(command);
    const rows: [name: string, ...cells: string[]][] = [];
    for (const [name, files] of Object.entries(await kindsOfFiles())) {
      const place = fill(folder, name, files, count);
      const rates = { one: [] as number[], two: [] as number[] };
      for (let round = 0; round < ROUNDS; round++)
        for (const many of ['one', 'two'] as const)
          rates[many].push(rate(command, place, PROCESSORS[many], count));
      const [one, two] = [median(rates.one), median(rates.two)];
      rows.push([name, short(one), short(two), `${short(two / one)} ×`]);
    }
    return {
      title: `nianbao check --json of a folder of ${count} files; medians of ${ROUNDS} rounds`,
      columns: ['files/s on one', 'on two', ''],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
