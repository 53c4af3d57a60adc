/** What the pane loads first, compressed as a server sends it, without office.js; run `npm run build` before. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const SITE = join(__dirname, '..', '..', 'dist', 'site');

export function bench(): Promise<{ name: string; value: number; unit: string }[]> {
  const files = readdirSync(SITE);
  const first = readFileSync(join(SITE, files.find((file) => /^taskpane\.\w+\.js$/.test(file)) ?? ''));
  const later = files.filter((file) => /^\d+\.\w+\.js$/.test(file));
  const gzip = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length / 1024;
  return Promise.resolve([
    { name: 'pane, first load, gzip', value: gzip(first), unit: 'KB' },
    { name: 'pane, first load, brotli', value: brotliCompressSync(first).length / 1024, unit: 'KB' },
    {
      name: `loaded when needed (${later.length} files), gzip`,
      value: later.reduce((sum, file) => sum + gzip(readFileSync(join(SITE, file))), 0),
      unit: 'KB',
    },
  ]);
}
