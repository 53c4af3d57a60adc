/**
 * The supervisor's desk in Chromium: from the bytes of NIANBAO_BENCH_FILES workbooks to the matrix, against exceljs doing only
 * the reading, in the same run.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { writeXlsx } from '../../src/writers/xlsx';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { randomReport } from '../support/reports';
import { bundleForPages } from './bundle.cjs';
import type { MatrixTiming } from './desk/page';
import { serve } from './serve';
import type { Row } from './table';
import { median } from './table';
import { countFrom } from './workbooks';

const RUNS = 3;

function workbooks(count: number): Uint8Array[] {
  const edition = editionById('2021');
  if (!edition) throw new Error('no edition 2021');
  return Array.from({ length: count }, (_, index) => {
    const report = { ...randomReport(index + 1, { year: 2024 }), unit: `青石县第${index + 1}镇人民政府` };
    return writeXlsx(planReport(edition, { report }));
  });
}

/** Fetches all files as one and takes them apart. */
const FETCHED = (lengths: readonly number[]): string => `
  const whole = new Uint8Array(await (await fetch('/files')).arrayBuffer());
  let at = 0;
  const files = ${JSON.stringify(lengths)}.map((length) => whole.slice(at, (at += length)));`;

export async function bench(): Promise<Row[]> {
  if (CHROMIUM === undefined) {
    console.warn('  Chromium is not installed: nothing is measured');
    return [];
  }
  const files = workbooks(countFrom('NIANBAO_BENCH_FILES', 500));
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  const paths = new Map<string, string | Uint8Array>();
  try {
    await bundleForPages(join(__dirname, 'desk', 'page.ts'), join(folder, 'desk.js'));
    await bundleForPages(join(__dirname, 'reading', 'pages', 'excelJs.ts'), join(folder, 'excelJs.js'));
    for (const name of readdirSync(folder)) paths.set(`/${name}`, readFileSync(join(folder, name)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const name of ['desk', 'excelJs'])
    paths.set(`/${name}`, `<!doctype html><meta charset="utf-8"><script src="/${name}.js"></script>`);
  paths.set('/files', Buffer.concat(files));
  const { url, close } = await serve(paths);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  const fetched = FETCHED(files.map(({ length }) => length));
  try {
    const ours: MatrixTiming[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage();
      await page.goto(`${url}/desk`);
      ours.push(
        await page.evaluate<MatrixTiming>(`(async () => {${fetched} return window.matrix(files);})()`),
      );
      await page.goto(`${url}/excelJs`);
      theirs.push(
        await page.evaluate<number>(
          `(async () => {${fetched} const start = performance.now();
            for (const bytes of files) await window.read(bytes);
            return performance.now() - start;})()`,
        ),
      );
      await page.close();
    }
    const own = median(ours.map(({ milliseconds }) => milliseconds));
    return [
      { name: `bytes to matrix, ${files.length} workbooks`, value: own, unit: 'ms' },
      { name: 'rows of the matrix', value: Math.min(...ours.map(({ rows }) => rows)), unit: '' },
      {
        name: 'longest task of the page (none under 50 is told)',
        value: Math.max(...ours.map(({ longest }) => longest)),
        unit: 'ms',
      },
      { name: 'exceljs, only reading', value: median(theirs), unit: 'ms' },
      { name: 'faster than exceljs', value: median(theirs) / own, unit: '×' },
    ];
  } finally {
    await browser.close();
    close();
  }
}
