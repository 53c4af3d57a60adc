/**
 * `nianbao check` over a folder, in files a second, on one processor and on two. NIANBAO_BENCH_FOLDER is the number of files:
 * workbooks made elsewhere, our template and Word documents, each under many names. Linux only: `taskset` says which processors there are.
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

/** What people send: tables of their own, our template, documents. */
async function differentFiles(): Promise<(readonly [ending: string, bytes: Uint8Array])[]> {
  const { ours, excelJs } = await tableWorkbooks(DIFFERENT);
  const reports = Array.from({ length: DIFFERENT / 2 }, (_, at) => randomReport(at + 1, { year: 2024 }));
  const documents = await Promise.all(reports.map((report) => writeDocx(report)));
  return excelJs.flatMap((bytes, at) => [
    ['.xlsx', bytes] as const,
    ['.xlsx', ours[at] ?? bytes] as const,
    ['.docx', documents[at] ?? bytes] as const,
  ]);
}

/** As many names as wanted; where they are. */
async function fill(folder: string, count: number): Promise<string> {
  const place = join(folder, 'reports');
  mkdirSync(place);
  const originals = (await differentFiles()).map(([ending, bytes], at) => {
    const file = join(folder, `${at}${ending}`);
    writeFileSync(file, bytes);
    return { file, ending };
  });
  for (let at = 0; at < count; at++) {
    const { file = '', ending = '' } = originals[at % originals.length] ?? {};
    linkSync(file, join(place, `${at}${ending}`));
  }
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
    const place = await fill(folder, count);
    const rates = { one: [] as number[], two: [] as number[] };
    for (let round = 0; round < ROUNDS; round++)
      for (const many of ['one', 'two'] as const)
        rates[many].push(rate(command, place, PROCESSORS[many], count));
    const [one, two] = [median(rates.one), median(rates.two)];
    const rows = [['files a second', short(one), short(two), `${short(two / one)} ×`]] as const;
    return {
      title: `nianbao check --json of a folder of ${count} files; medians of ${ROUNDS} rounds`,
      columns: ['on one processor', 'on two', 'two to one'],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
