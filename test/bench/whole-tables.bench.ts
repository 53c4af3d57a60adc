/**
 * What a document costs with many tables besides those of the report: to be in proportion to their number. Each file is read
 * and checked by a process of its own, as often as it takes; what takes a minute is given up. NIANBAO_BENCH_TABLES is the
 * most tables.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { writeDocx, webPage } from '../../src/writers';
import { randomReport } from '../support/reports';
import { bundleForNode } from './bundle.cjs';
import { short } from './table';
import type { Table } from './table';
import { countFrom, tableWorkbooks } from './workbooks';

const STEPS = [1, 10, 100, 1_000, 10_000];
const SECONDS = 2;
const GIVEN_UP = 60_000;
/** Of ten times the tables, ten times the time; some more is the machine. */
const MOST_GROWTH = 13;

/** What a table besides may hold: nothing of the form, or a row of it. */
const LABELS = { 'other tables': '登记事项', 'rows of 表三': '一、本年新收政府信息公开申请数量' } as const;
type Label = (typeof LABELS)[keyof typeof LABELS];
type Make = (count: number, label: Label) => Promise<Uint8Array>;

const report = randomReport(3, { year: 2024 });

const wordTable = (label: Label): string =>
  `<w:tbl><w:tr>${[label, '1'].map((text) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl><w:p/>`;

const wordDocument: Make = async (count, label) => {
  const parts = unzipSync(await writeDocx(report));
  const body = new TextDecoder().decode(parts['word/document.xml']);
  const end = body.lastIndexOf('<w:sectPr>');
  const more = wordTable(label).repeat(count);
  return zipSync({ ...parts, 'word/document.xml': strToU8(body.slice(0, end) + more + body.slice(end)) });
};

const page: Make = (count, label) => {
  const more = `<table><tr><td>${label}</td><td>1</td></tr></table>`.repeat(count);
  return Promise.resolve(new TextEncoder().encode(webPage(report).replace('</body>', `${more}</body>`)));
};

/** Tables of one sheet, a blank row between each. */
const workbook: Make = async (count, label) => {
  const { excelJs } = await tableWorkbooks(2);
  const book = new ExcelJS.Workbook();
  const [first = new Uint8Array()] = excelJs;
  await book.xlsx.load(first.slice().buffer);
  const sheet = book.addWorksheet('其他');
  for (let at = 0; at < count; at++) {
    sheet.getCell(at * 3 + 1, 1).value = label;
    sheet.getCell(at * 3 + 1, 2).value = 1;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const CONTAINERS: Readonly<Record<string, Make>> = {
  '.docx': wordDocument,
  '.html': page,
  '.xlsx': workbook,
};

const run = promisify(execFile);

/** Milliseconds of CPU from bytes to findings; undefined when it was given up. */
async function cost(bundle: string, folder: string): Promise<number | undefined> {
  const argv = [join(__dirname, 'whole', 'time.cjs'), bundle, 'ours', folder, String(SECONDS)];
  try {
    const { stdout } = await run(process.execPath, argv, { timeout: GIVEN_UP });
    const stages = JSON.parse(stdout) as Readonly<Record<string, number>>;
    return Object.values(stages).reduce((sum, each) => sum + each, 0);
  } catch (thrown) {
    if (thrown instanceof Error && 'killed' in thrown && thrown.killed === true) return undefined;
    throw thrown;
  }
}

/** How the cost of the tables grew with their number, beyond what the report alone costs. */
const growth = (costs: readonly (number | undefined)[], at: number): number => {
  const [first, before, now] = [costs[0], costs[at - 1], costs[at]];
  if (first === undefined || before === undefined || now === undefined) return NaN;
  return (now - first) / Math.max(before - first, first);
};

export async function bench(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const steps = STEPS.filter((step) => step <= countFrom('NIANBAO_BENCH_TABLES', 10_000));
  try {
    const bundle = join(folder, 'ours', 'ours.cjs');
    await bundleForNode(join(__dirname, 'whole', 'ours.ts'), bundle);
    const rows: [name: string, ...cells: string[]][] = [];
    for (const [ending, make] of Object.entries(CONTAINERS))
      for (const [name, label] of Object.entries(LABELS)) {
        const costs: (number | undefined)[] = [];
        for (const count of steps) {
          const place = join(folder, `${ending} ${name} ${count}`);
          mkdirSync(place);
          writeFileSync(join(place, `来文${ending}`), await make(count, label));
          costs.push(await cost(bundle, place));
          if (costs.at(-1) === undefined) break;
        }
        const most = Math.max(...steps.map((_, at) => (at === 0 ? 0 : growth(costs, at) || 0)));
        const cells = steps.map((_, at) => (at >= costs.length ? '' : short(costs[at] ?? Infinity)));
        const linear = costs.includes(undefined) || most > MOST_GROWTH ? 'not linear' : 'linear';
        rows.push([`${ending}, ${name}`, ...cells, linear]);
      }
    return {
      title: 'a report and so many tables besides, milliseconds of CPU from bytes to findings',
      columns: [...steps.map(String), ''],
      rows,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
