/**
 * Everything that the pane loads before it is ready, compressed as a server sends it, without office.js: in Chromium, with an
 * empty workbook and with a report in it. Run `npm run build` before.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { editionById } from '../../src/form';
import { planReport } from '../../src/layout';
import { missing, READY, startBench } from './pane/site';
import { SITE } from '../e2e/site';
import { sampleReport } from '../support/reports';
import type { Row } from './table';

const KILOBYTE = 1024;
const bytesOf = (file: string) => readFileSync(join(SITE, file));
const sum = (files: readonly string[], size: (bytes: Uint8Array) => number): number =>
  files.reduce((all, file) => all + size(bytesOf(file)), 0) / KILOBYTE;
const gzip = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
const brotli = (bytes: Uint8Array): number => brotliCompressSync(bytes).length;

export async function bench(): Promise<Row[]> {
  const lacking = missing();
  if (lacking !== undefined) {
    console.warn(`  ${lacking}: nothing is measured`);
    return [];
  }
  const { insert, show, close } = await startBench();
  try {
    const empty = await show(SITE, 'taskpane.html', READY.empty);
    await empty.close();
    await insert(planReport(editionById('2021')!, { report: sampleReport() }));
    const report = await show(SITE, 'taskpane.html', READY.report);
    await report.close();
    const scripts = readdirSync(SITE).filter((file) => file.endsWith('.js'));
    const rows = (name: string, files: readonly string[]): Row[] => [
      { name: `${name}, ${files.length} files, gzip`, value: sum(files, gzip), unit: 'KB' },
      { name: `${name}, brotli`, value: sum(files, brotli), unit: 'KB' },
    ];
    return [
      ...rows('first load, empty workbook (at most 120)', empty.files),
      ...empty.files.map((file) => ({ name: `  ${file}, gzip`, value: sum([file], gzip), unit: 'KB' })),
      ...rows('first load, with a report and its checks', report.files),
      { name: `all ${scripts.length} scripts of the site, gzip`, value: sum(scripts, gzip), unit: 'KB' },
    ];
  } finally {
    await close();
  }
}
