/**
 * Reading .xlsx against exceljs, SheetJS, openpyxl and merely unpacking: the same files in the same run. Each way has a
 * process of its own, in turns; what counts is the median of its rounds. NIANBAO_BENCH_FILES is the number of files.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleForNode } from './bundle.cjs';
import { median, short } from './table';
import type { Table } from './table';
import { countFrom, tableWorkbooks } from './workbooks';

const ROUNDS = 3;
const READING = join(__dirname, 'reading');
const PYTHONS = ['/usr/bin/python3', 'python3'];

interface Way {
  readonly name: string;
  readonly command: string;
  readonly argv: readonly string[];
  /** Ours is to be at least so many times as fast. */
  readonly target?: number;
}

interface Timing {
  readonly milliseconds: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

const inNode = (name: string, module: string, way: string, target?: number): Way => ({
  name,
  command: process.execPath,
  argv: [join(READING, 'time.cjs'), module, way],
  ...(target !== undefined && { target }),
});

function time({ command, argv }: Way, folder: string): Timing {
  const options = { encoding: 'utf8', maxBuffer: 1e8 } as const;
  return JSON.parse(execFileSync(command, [...argv, folder], options)) as Timing;
}

/** A python that has openpyxl. */
function python(): string | undefined {
  return PYTHONS.find((command) => {
    try {
      execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Puts the workbooks into folders by kind; the number of each. */
async function writeWorkbooks(folder: string): Promise<Readonly<Record<string, number>>> {
  const { ours, excelJs } = await tableWorkbooks(countFrom('NIANBAO_BENCH_FILES', 1_000));
  const kinds: Readonly<Record<string, readonly Uint8Array[]>> = {
    'our template': ours,
    'three tables': excelJs,
  };
  for (const [kind, files] of Object.entries(kinds)) {
    mkdirSync(join(folder, kind), { recursive: true });
    files.forEach((bytes, at) =>
      writeFileSync(join(folder, kind, `${String(at).padStart(5, '0')}.xlsx`), bytes),
    );
  }
  return { 'our template': ours.length, 'three tables': excelJs.length };
}

function ways(bundle: string): Way[] {
  const libraries = join(READING, 'libraries.cjs');
  const interpreter = python();
  if (interpreter === undefined) console.warn('  openpyxl is not installed: its row is left out');
  return [
    inNode('ours', bundle, 'ours'),
    inNode('ours as in the pane', bundle, 'oursPortable'),
    inNode('unpacking only, node:zlib', bundle, 'unpacked'),
    inNode('unpacking only, fflate', libraries, 'inflated', 0.5),
    inNode('SheetJS', libraries, 'sheetJs', 5),
    inNode('exceljs', libraries, 'excelJs', 10),
    ...(interpreter === undefined
      ? []
      : [
          {
            name: 'openpyxl read-only',
            command: interpreter,
            argv: [join(READING, 'openpyxl_time.py')],
            target: 20,
          },
        ]),
  ];
}

export async function bench(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const files = join(folder, 'files');
    const counts = await writeWorkbooks(files);
    const bundle = join(folder, 'ours.cjs');
    await bundleForNode(join(READING, 'ours.ts'), bundle);
    const all = ways(bundle);
    const timings = new Map(all.map((way) => [way, [] as Timing[]]));
    for (let round = 0; round < ROUNDS; round++)
      for (const way of all) timings.get(way)?.push(time(way, files));
    const kinds = Object.keys(counts);
    /** Files a second. */
    const speed = (way: Way, kind: string): number =>
      ((counts[kind] ?? 0) * 1000) /
      median((timings.get(way) ?? []).map(({ milliseconds }) => milliseconds[kind] ?? NaN));
    const [ours] = all;
    return {
      title: `reading ${kinds.map((kind) => `${counts[kind]} × ${kind}`).join(', ')}; medians of ${ROUNDS} rounds`,
      columns: [...kinds.flatMap((kind) => [`${kind}, files/s`, 'ours is']), 'to be', 'peak MB'],
      rows: all.map((way) => [
        way.name,
        ...kinds.flatMap((kind) => [
          short(speed(way, kind)),
          ours && way !== ours ? `${short(speed(ours, kind) / speed(way, kind))} ×` : '',
        ]),
        way.target === undefined ? '' : `${way.target} ×`,
        short(median((timings.get(way) ?? []).map(({ megabytes }) => megabytes))),
      ]),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
