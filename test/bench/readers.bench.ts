/**
 * Reading .xlsx in Node against exceljs, SheetJS, openpyxl and merely unpacking: the same files in the same run, each way in
 * a process of its own. NIANBAO_BENCH_FILES is the number of files.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleForNode } from './bundle.cjs';
import { compare, workbookKinds } from './reading/compare';
import type { Kinds, Timing, Way } from './reading/compare';
import type { Table } from './table';

const READING = join(__dirname, 'reading');
const LIBRARIES = join(READING, 'libraries.cjs');
const PYTHONS = ['/usr/bin/python3', 'python3'];

const run = promisify(execFile);

async function timing(command: string, argv: readonly string[]): Promise<Timing> {
  const { stdout } = await run(command, argv, { maxBuffer: 1e8 });
  return JSON.parse(stdout) as Timing;
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

function writeWorkbooks(folder: string, kinds: Kinds): void {
  for (const [kind, files] of Object.entries(kinds)) {
    mkdirSync(join(folder, kind), { recursive: true });
    files.forEach((bytes, at) => writeFileSync(join(folder, kind, `${at}.xlsx`), bytes));
  }
}

function ways(bundle: string, files: string): Way[] {
  const inNode = (name: string, module: string, way: string, target?: number): Way => ({
    name,
    time: () => timing(process.execPath, [join(READING, 'time.cjs'), module, way, files]),
    ...(target !== undefined && { target }),
  });
  const interpreter = python();
  if (interpreter === undefined) console.warn('  openpyxl is not installed: its row is left out');
  const script = join(READING, 'openpyxl_time.py');
  return [
    inNode('ours', bundle, 'ours'),
    inNode('ours as in the pane', bundle, 'oursPortable'),
    inNode('unpacking all parts, node:zlib', bundle, 'unpacked'),
    inNode('unpacking all parts, fflate', LIBRARIES, 'inflated', 0.5),
    inNode('SheetJS', LIBRARIES, 'sheetJs', 5),
    inNode('exceljs', LIBRARIES, 'excelJs', 10),
    ...(interpreter === undefined
      ? []
      : [{ name: 'openpyxl read-only', target: 20, time: () => timing(interpreter, [script, files]) }]),
  ];
}

export async function bench(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const files = join(folder, 'files');
    const bundle = join(folder, 'ours.cjs');
    const kinds = await workbookKinds();
    writeWorkbooks(files, kinds);
    await bundleForNode(join(READING, 'ours.ts'), bundle);
    return await compare('in Node', kinds, ways(bundle, files));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
