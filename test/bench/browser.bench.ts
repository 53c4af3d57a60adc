/**
 * Reading .xlsx in Chromium, as the pane does, against exceljs, SheetJS and merely unpacking: the same files in the same run,
 * each way on a page of its own. NIANBAO_BENCH_FILES is the number of files.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { CHROMIUM, CHROMIUM_FLAGS } from '../support/chromium';
import { bundleForPages } from './bundle.cjs';
import { compare, workbookKinds } from './reading/compare';
import type { Kinds, Timing, Way } from './reading/compare';
import { measure } from './reading/measure.cjs';
import { serve } from './serve';
import type { Row, Table } from './table';

const PAGES = join(__dirname, 'reading', 'pages');
const WAYS = [
  { name: 'ours', script: 'ours' },
  { name: 'unpacking all parts, fflate', script: 'inflated', target: 0.5 },
  { name: 'SheetJS', script: 'sheetJs', target: 5 },
  { name: 'exceljs', script: 'excelJs', target: 40 },
] as const;
const MEGABYTE = 1_000_000;

/** What a page does: fetches all files as one, takes them apart and times its way to read. */
const timeInPage = (kinds: Kinds): string => `(async () => {
  const whole = new Uint8Array(await (await fetch('/files')).arrayBuffer());
  const lengths = ${JSON.stringify(Object.entries(kinds).map(([kind, files]) => [kind, files.map(({ length }) => length)]))};
  let at = 0;
  const kinds = Object.fromEntries(
    lengths.map(([kind, each]) => [kind, each.map((length) => whole.slice(at, (at += length)))]),
  );
  const milliseconds = await (${measure.toString()})(window.read, kinds);
  return { milliseconds, megabytes: performance.memory.usedJSHeapSize / ${MEGABYTE} };
})()`;

async function timeOnPage(browser: Browser, url: string, kinds: Kinds): Promise<Timing> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    return await page.evaluate<Timing>(timeInPage(kinds));
  } finally {
    await page.close();
  }
}

async function built(): Promise<Map<string, string | Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-bench-'));
  try {
    const paths = new Map<string, string | Uint8Array>();
    for (const { script } of WAYS) {
      await bundleForPages(join(PAGES, `${script}.ts`), join(folder, `${script}.js`));
      paths.set(`/${script}.js`, readFileSync(join(folder, `${script}.js`)));
      paths.set(`/${script}`, `<!doctype html><meta charset="utf-8"><script src="/${script}.js"></script>`);
    }
    return paths;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function bench(): Promise<Table | Row[]> {
  if (CHROMIUM === undefined) {
    console.warn('  Chromium is not installed: nothing is measured');
    return [];
  }
  const kinds = await workbookKinds();
  const paths = await built();
  paths.set('/files', Buffer.concat(Object.values(kinds).flat()));
  const { url, close } = await serve(paths);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  try {
    const ways = WAYS.map(({ script, ...way }): Way => ({
      ...way,
      time: () => timeOnPage(browser, `${url}/${script}`, kinds),
    }));
    return await compare(`in Chromium ${browser.version()}`, kinds, ways);
  } finally {
    await browser.close();
    close();
  }
}
