/** Where texts could become markup or code in what users get: only where it is written down here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(__dirname, '..', '..', 'src');
const WAYS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcDoc|createContextualFragment|DOMParser)\b|document\.write|\beval\(|\bnew Function\b|javascript:/g;

test('one place writes markup into a page, and none runs a text', () => {
  const found = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|js|html)$/.test(name) && !name.startsWith('preview'))
    .flatMap((name) =>
      (readFileSync(join(SOURCE, name), 'utf8').match(WAYS) ?? []).map((way) => `${name}: ${way}`),
    );
  expect([...new Set(found)].sort()).toEqual([
    'taskpane/shared/CopyBox.tsx: innerHTML',
    'taskpane/shared/markup.ts: innerHTML',
  ]);
});
