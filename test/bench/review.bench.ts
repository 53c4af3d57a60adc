/**
 * `nianbao review --json` of a whole county, province, country: files of as many bodies, each with its own figures, with one
 * processor and with all; the most memory it takes. NIANBAO_BENCH_MOST is the most files. Linux only. Where DuckDB stands in
 * .cache/referees, it reads the lines of the largest as they are and has to count and sum the same.
 */
import { spawn } from 'node:child_process';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { randomReport } from '../support/reports';
import { buildCommand } from './bundle.cjs';
import { peakMegabytes } from './peak';
import { short } from './table';
import type { Table } from './table';
import { countFrom } from './workbooks';

const IN_FOLDER = 1_000;
const STEPS = [500, 10_000, 20_000];
const DUCKDB = resolve('.cache', 'referees', 'node_modules', '@duckdb', 'node-api');

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

function review(command: string, folder: string, lines: string, oneProcessor: boolean): Promise<Cost> {
  return new Promise((done, reject) => {
    const start = performance.now();
    const call = [process.execPath, command, 'review', '--json', '--year', '2024', folder];
    const [program = '', ...rest] = oneProcessor ? ['taskset', '-c', '0', ...call] : call;
    const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
    let megabytes = 0;
    const watch = setInterval(() => (megabytes = Math.max(megabytes, peakMegabytes(child.pid ?? 0))), 50);
    child.stdout.pipe(createWriteStream(lines)).on('finish', () => {
      clearInterval(watch);
      done({ seconds: (performance.now() - start) / 1000, megabytes });
    });
    child.on('error', reject);
  });
}

interface Summary {
  readonly received: number;
  readonly totals: Readonly<Record<string, number>>;
}

/** What the last line says. */
function summaryIn(lines: string): Summary {
  const text = readFileSync(lines, 'utf8').trimEnd();
  return JSON.parse(text.slice(text.lastIndexOf('\n') + 1)) as Summary;
}

interface DuckDb {
  readonly DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{ runAndReadAll(sql: string): Promise<{ getRows(): unknown[][] }> }>;
    }>;
  };
}

/** Returns and 本年新收·总计 among the lines, by DuckDB; null where it is not there. */
async function byDuckDb(lines: string): Promise<readonly [count: number, received: number] | null> {
  if (!existsSync(DUCKDB)) return null;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- it stands outside of node_modules
  const { DuckDBInstance } = require(DUCKDB) as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(
    `SELECT count(*)::DOUBLE, sum(report.figures."requests.received.total")::DOUBLE
     FROM read_json_auto('${lines}', format = 'newline_delimited', maximum_object_size = 67108864, sample_size = -1)
     WHERE kind = 'return'`,
  );
  const [row = []] = read.getRows();
  return [Number(row[0]), Number(row[1])];
}

export async function bench(): Promise<Table> {
  const most = countFrom('NIANBAO_BENCH_MOST', 20_000);
  const edition = editionById('2021');
  if (!edition) throw new Error('no edition 2021');
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const command = join(folder, 'nianbao.cjs');
    await buildCommand(command);
    const lines = join(folder, 'lines.jsonl');
    const rows: [name: string, ...cells: string[]][] = [];
    let count = 0;
    for (const files of STEPS.filter((step) => step <= most)) {
      for (; count < files; count++) {
        const place = join(folder, 'reports', String(Math.floor(count / IN_FOLDER)));
        if (count % IN_FOLDER === 0) mkdirSync(place, { recursive: true });
        const report = { ...randomReport(count + 1, { year: 2024 }), unit: `青石县第${count + 1}镇人民政府` };
        writeFileSync(join(place, `${count}.xlsx`), writeXlsx(planReport(edition, { report })));
      }
      const reports = join(folder, 'reports');
      const all = await review(command, reports, lines, false);
      const summary = summaryIn(lines);
      if (summary.received !== files) throw new Error(`${summary.received} of ${files} were received`);
      const told = await byDuckDb(lines);
      const expected = summary.totals['requests.received.total'];
      if (told && (told[0] !== files || told[1] !== expected))
        throw new Error(`DuckDB counts ${told.join(', ')}, not ${files}, ${expected}`);
      const one = await review(command, reports, lines, true);
      rows.push([
        String(files),
        short(one.seconds),
        short(all.seconds),
        `${short(one.seconds / all.seconds)} ×`,
        short(all.megabytes),
        told ? 'same' : 'not there',
      ]);
    }
    return {
      title: 'nianbao review --json of a folder',
      columns: ['s, one processor', 's, all', 'faster', 'peak MB', 'DuckDB'],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
