/** What the pane's page names is all that opening it on an empty workbook loads (the bench `size` sees it do so): it stays small. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeNeeding } from '../support/needing';
import { SITE } from './site';

const PAGE = 'taskpane.html';
const missing = existsSync(join(SITE, PAGE)) ? undefined : 'dist/site is not built (npm run build)';
const KILOBYTE = 1024;

describeNeeding('the first load of the pane', missing, () => {
  test('is 120 KB at most, compressed and without office.js', () => {
    const html = readFileSync(join(SITE, PAGE), 'utf8');
    const named = [...html.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, name]) => name ?? '');
    const own = [PAGE, ...named.filter((name) => !name.startsWith('office/'))];
    expect(own.map((name) => name.replace(/\.[0-9a-f]{10}\./, '.'))).toEqual(
      expect.arrayContaining(['taskpane.html', 'plainPage.js', 'taskpane.js']),
    );
    const bytes = own.reduce(
      (all, name) => all + gzipSync(readFileSync(join(SITE, name)), { level: 9 }).length,
      0,
    );
    expect(bytes / KILOBYTE).toBeLessThanOrEqual(120);
  });
});
