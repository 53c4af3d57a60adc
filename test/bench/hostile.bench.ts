/** What hostile files cost: milliseconds of reading, and megabytes that memory grew by at most so far. */
import { NODE } from '../../src/cli/platform';
import { readFile } from '../../src/readers';
import { readXlsx } from '../../src/readers/xlsx';
import { recognize } from '../../src/recognize';
import { HOSTILE } from '../support/hostile';
import { HOSTILE_TEXTS } from '../support/hostileText';

const MEGABYTE = 1_000_000;

async function readAndRecognise(bytes: Uint8Array, file: string): Promise<void> {
  const source = await readFile(bytes, file);
  if (source.kind === 'workbook') recognize(source.workbook);
  if (source.kind === 'text') recognize({ grids: [source.grid] });
}

export async function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const rows: { name: string; value: number; unit: string }[] = [];
  const files = [
    ...HOSTILE.map(({ name, make }) => ({
      name,
      make,
      read: (bytes: Uint8Array) => readXlsx(bytes, 'x.xlsx', NODE),
    })),
    ...HOSTILE_TEXTS.map(({ name, file, make }) => ({
      name: `${file}, ${name}`,
      make: () => new TextEncoder().encode(make()),
      read: (bytes: Uint8Array) => readAndRecognise(bytes, file),
    })),
  ];
  for (const { name, make, read } of files) {
    const bytes = make();
    const { gc } = globalThis as { gc?: () => void };
    gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    try {
      await read(bytes);
    } catch {
      // What is said is for the tests.
    }
    rows.push({ name, value: performance.now() - start, unit: 'ms' });
    const grown = (process.memoryUsage().rss - before) / MEGABYTE;
    rows.push({ name: `${name}: memory`, value: Math.max(0, grown), unit: 'MB' });
  }
  return rows;
}
