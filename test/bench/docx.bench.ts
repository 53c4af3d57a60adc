/** A whole report as a Word document: time and size, against making the same report's HTML into one . */
import turbodocx from '@turbodocx/html-to-docx';
import { unzipSync } from 'fflate';
import { reportHtml, webPage, writeDocx } from '../../src/writers';
import { randomReport } from '../support/reports';

const ROUNDS = 30;
const WARM_UP = 3;
/** Text of a usual length: the sentences of a random report are few. */
const OVERVIEW = '各科室按目录整理信息，经审查后发布，公开栏按季更新。'.repeat(12);

type Write = (html: string) => Promise<ArrayBuffer | Buffer | Blob | Uint8Array>;

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const reports = Array.from({ length: ROUNDS }, (_, seed) => {
  const report = randomReport(seed + 1, { limit: 400 });
  return {
    ...report,
    parts: { ...report.parts, overview: `（一）主动公开。${OVERVIEW}\n（二）依申请公开。${OVERVIEW}` },
  };
});

async function bytesOf(written: Awaited<ReturnType<Write>>): Promise<Uint8Array> {
  return new Uint8Array(written instanceof Blob ? await written.arrayBuffer() : written);
}

/** Median milliseconds and bytes of all reports; throws for what is no document. */
async function measure(
  write: (index: number) => Promise<Uint8Array>,
): Promise<{ time: number; size: number }> {
  for (let index = 0; index < WARM_UP; index++) await write(index);
  const times: number[] = [];
  let size = 0;
  for (let index = 0; index < reports.length; index++) {
    const start = performance.now();
    const bytes = await write(index);
    times.push(performance.now() - start);
    size += bytes.length / reports.length;
    if (!unzipSync(bytes)['word/document.xml']) throw new Error('no Word document');
  }
  return { time: times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0, size };
}

export async function bench(): Promise<Row[]> {
  const ours = await measure((index) => writeDocx(reports[index]!));
  const routes: readonly (readonly [string, Write])[] = [
    ['@turbodocx/html-to-docx', (html) => turbodocx(html)],
  ];
  const rows: Row[] = [
    { name: 'our document', value: ours.time, unit: 'ms' },
    { name: 'our document', value: ours.size / 1024, unit: 'KB' },
  ];
  for (const [name, write] of routes) {
    const route = await measure(async (index) => bytesOf(await write(reportHtml(reports[index]!))));
    rows.push(
      { name: `${name} of our HTML`, value: route.time, unit: 'ms' },
      { name: `${name} of our HTML`, value: route.size / 1024, unit: 'KB' },
      { name: `${name} to ours, time`, value: route.time / ours.time, unit: '×' },
      { name: `${name} to ours, size`, value: route.size / ours.size, unit: '×' },
    );
  }
  const pageSize =
    reports.reduce((sum, report) => sum + Buffer.byteLength(webPage(report)), 0) / reports.length;
  return [...rows, { name: 'our web page', value: pageSize / 1024, unit: 'KB' }];
}
