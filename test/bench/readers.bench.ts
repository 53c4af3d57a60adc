/**
 * Reading .xlsx against exceljs, SheetJS, openpyxl and merely inflating all parts: the same files in the same run, the
 * best of some rounds. NIANBAO_BENCH_FILES is the number of files.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { NODE } from '../../src/cli/platform';
import { readXlsx } from '../../src/readers/xlsx';
import { countFrom, tableWorkbooks } from './workbooks';

const ROUNDS = 10;
const SLOW_ROUNDS = 3;
/** Files read before any is measured. */
const WARM_UP = 100;
const MEGABYTE = 1_000_000;

/** Opens each file named on its command line read-only, twice, and prints the seconds of the better round. */
const PYTHON = `
import sys, time
import openpyxl
def run():
    start = time.perf_counter()
    for name in sys.argv[1:]:
        book = openpyxl.load_workbook(name, read_only=True, data_only=True)
        for sheet in book.worksheets:
            for row in sheet.iter_rows(values_only=True):
                pass
        book.close()
    return time.perf_counter() - start
print(min(run() for _ in range(2)))
`;
const PYTHONS = ['/usr/bin/python3', 'python3'];

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Milliseconds a file, the best round. */
async function perFile(
  files: readonly Uint8Array[],
  rounds: number,
  work: (bytes: Uint8Array) => unknown,
): Promise<number> {
  for (const bytes of files.slice(0, WARM_UP)) await work(bytes);
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const bytes of files) {
      const result = work(bytes);
      if (result instanceof Promise) await result;
    }
    best = Math.min(best, (performance.now() - start) / files.length);
  }
  return best;
}

/** Milliseconds a file in openpyxl, or undefined where it is not installed. */
function openpyxl(files: readonly Uint8Array[]): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    for (const python of PYTHONS)
      try {
        const seconds = execFileSync(python, ['-c', PYTHON, ...paths], {
          stdio: ['ignore', 'pipe', 'ignore'],
        });
        return (Number(seconds.toString()) * 1000) / files.length;
      } catch {
        continue;
      }
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same file again and again: memory in use may not grow with the number of files. */
async function memory(files: readonly Uint8Array[]): Promise<Row[]> {
  const readAll = async (times: number) => {
    for (let time = 0; time < times; time++)
      for (const bytes of files) {
        readXlsx(bytes, 'x.xlsx', NODE);
        await Promise.resolve();
      }
    return process.memoryUsage().rss / MEGABYTE;
  };
  const first = await readAll(2);
  const later = await readAll(10);
  return [
    { name: `memory after ${files.length * 2} files`, value: first, unit: 'MB' },
    { name: `memory after ${files.length * 12} files`, value: later, unit: 'MB' },
  ];
}

async function compare(label: string, files: readonly Uint8Array[]): Promise<Row[]> {
  const size = files.reduce((sum, bytes) => sum + bytes.length, 0) / files.length / 1000;
  const own = await perFile(files, ROUNDS, (bytes) => readXlsx(bytes, 'x.xlsx', NODE));
  const portable = await perFile(files, ROUNDS, (bytes) => readXlsx(bytes, 'x.xlsx'));
  const inflated = await perFile(files, ROUNDS, (bytes) => unzipSync(bytes));
  const sheetJs = await perFile(files, SLOW_ROUNDS, (bytes) => read(bytes, { type: 'array' }));
  const excelJs = await perFile(files, SLOW_ROUNDS, (bytes) =>
    new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer),
  );
  const python = openpyxl(files);
  if (python === undefined) console.warn('  openpyxl is not installed: its row is left out');
  const row = (name: string, milliseconds: number): Row[] => [
    { name: `${label}: ${name}`, value: 1000 / milliseconds, unit: 'files/s' },
    { name: `${label}: ours to ${name}`, value: milliseconds / own, unit: '×' },
  ];
  return [
    { name: `${label}: ${files.length} files of`, value: size, unit: 'kB' },
    { name: `${label}: ours`, value: 1000 / own, unit: 'files/s' },
    ...row('ours without node:zlib', portable),
    ...row('inflating all parts with fflate', inflated),
    ...row('SheetJS', sheetJs),
    ...row('exceljs', excelJs),
    ...(python === undefined ? [] : row('openpyxl read-only', python)),
  ];
}

export async function bench(): Promise<Row[]> {
  const { ours, excelJs } = await tableWorkbooks(countFrom('NIANBAO_BENCH_FILES', 200));
  const rows = [
    ...(await memory([...ours, ...excelJs])),
    ...(await compare('our template', ours)),
    ...(await compare('three tables by exceljs', excelJs)),
  ];
  return rows;
}
