/** What hostile files cost: milliseconds of reading, and megabytes that memory grew by at most so far. */
import { NODE } from '../../src/cli/platform';
import { readXlsx } from '../../src/readers/xlsx';
import { HOSTILE } from '../support/hostile';

const MEGABYTE = 1_000_000;

export async function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const rows: { name: string; value: number; unit: string }[] = [];
  for (const { name, make } of HOSTILE) {
    const bytes = make();
    const { gc } = globalThis as { gc?: () => void };
    gc?.();
    const before = process.memoryUsage().rss;
    const start = performance.now();
    try {
      readXlsx(bytes, 'x.xlsx', NODE);
    } catch {
      // What is said is for the tests.
    }
    rows.push({ name, value: performance.now() - start, unit: 'ms' });
    const grown = (process.memoryUsage().rss - before) / MEGABYTE;
    rows.push({ name: `${name}: memory`, value: Math.max(0, grown), unit: 'MB' });
    await Promise.resolve();
  }
  return rows;
}
