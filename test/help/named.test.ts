/** What the help puts in quotation marks is what the program calls it: buttons, sheets, verdicts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/messages';
import { HELP_WORDS } from '../../src/messages/helpCatalogue';
import { ROOT } from './readme';

/** What is not ours: Excel's tab and lists, Windows, what is quoted as it is written somewhere. */
const OTHERS: readonly string[] = ['开始', '设置', '说明.txt', '实务中', '（旧）'];

const inFolder = (folder: string): string =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\bhelp\b/.test(file))
    .map((file) => readFileSync(join(ROOT, folder, file), 'utf8'))
    .join('\n');

/** All that the program says and calls things, in this language and in the workbook. */
const said = (locale: Locale): string =>
  [inFolder(`src/messages/${locale}`), inFolder('src/messages/official'), inFolder('src/form')].join('\n');

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(wordsOf)
      : [];

test.each(['zh-CN', 'en-US'] as const)('%s', (locale) => {
  const catalogue = said(locale);
  const quoted = wordsOf(HELP_WORDS[locale].topics).flatMap((words) =>
    [...words.matchAll(/“([^”]+)”/g)].flatMap(([, found = '']) => found.split('…')),
  );
  expect(quoted.length).toBeGreaterThan(locale === 'zh-CN' ? 50 : 10);
  const unknown = quoted.filter(
    (words) => words !== '' && !catalogue.includes(words) && !OTHERS.includes(words),
  );
  expect([...new Set(unknown)]).toEqual([]);
});
