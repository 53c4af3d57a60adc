/** The pages of the help and README lead nowhere that is not there, and hold nothing that would load or run. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { escaped } from '../../src/help/html';
import { HELP_PAGES } from '../../src/help';
import { helpPage } from '../../src/help/page';
import { HELP_PICTURES } from '../../src/messages/help';
import { READABLE_ENDINGS } from '../../src/readers/endings';
import { HELP_WORDS } from '../../src/messages/helpCatalogue';
import type { Locale } from '../../src/messages';
import { README, ROOT } from './readme';

const LOCALES = ['zh-CN', 'en-US'] as const satisfies readonly Locale[];
const pageIn = (locale: Locale) => helpPage({ locale, policy: "default-src 'none'" });
const all = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

describe.each(LOCALES)('the page in %s', (locale) => {
  const html = pageIn(locale);
  const ids = all(/ id="([^"]*)"/g, html);

  test('names each place once', () => {
    expect(ids.length).toBeGreaterThan(90);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('leads to places of its own and to the page in the other language', () => {
    const links = all(/ href="([^"]*)"/g, html);
    const places = links.filter((link) => link.startsWith('#'));
    expect(places.length).toBeGreaterThan(50);
    expect(places.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
    expect(links.filter((link) => !link.startsWith('#'))).toEqual([
      locale === 'zh-CN' ? 'help-en.html' : 'help.html',
    ]);
  });

  test('shows every picture of its language, in words, too', () => {
    const shown = all(/<img src="([^"]*)" alt="[^"]{10,}"/g, html);
    expect([...new Set(shown)].sort()).toEqual(
      HELP_PICTURES.map((id) => `assets/help/${locale}/${id}.png`).sort(),
    );
    expect(shown.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('loads nothing else and runs nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|iframe|object|form|base)\b|\son\w+=|https?:/);
  });
});

test('no picture lies beside those that are shown', () => {
  for (const locale of LOCALES)
    expect(readdirSync(join(ROOT, 'assets/help', locale)).sort()).toEqual(
      HELP_PICTURES.map((id) => `${id}.png`).sort(),
    );
});

test('pages are named as the build names them', () => {
  expect(HELP_PAGES).toEqual({ 'zh-CN': 'help.html', 'en-US': 'help-en.html' });
});

test('what stands in words is no markup', () => {
  expect(escaped(`<img src=x onerror='a("b")'> & more`)).toBe(
    '&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; more',
  );
});

test.each(LOCALES)('files that are read stand in the help in %s, and no others', (locale) => {
  const [block] = HELP_WORDS[locale].topics.files.sections.kinds.blocks;
  if (!block || !('table' in block)) throw new Error('no table');
  const named = block.table.rows.flatMap(([, endings = '']) => endings.split(' '));
  expect([...named].sort()).toEqual([...READABLE_ENDINGS].sort());
});

describe('README', () => {
  test('shows pictures and names files that are there', () => {
    const pictures = all(/!\[[^\]]+\]\(([^)]+)\)/g, README);
    const files = all(/`((?:src|test|assets|\.ci|\.webpack)\/[^`*]+)`/g, README);
    expect([pictures.length >= 2, files.length >= 1]).toEqual([true, true]);
    expect([...pictures, ...files].filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  test('has no other links but to files and headings of its own', () => {
    const headings = all(/^#+ (.*)$/gm, README).map((each) =>
      each
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replace(/ /g, '-'),
    );
    const links = all(/(?<!!)\[[^\]]+\]\(([^)]+)\)/g, README);
    expect(
      links.filter((link) =>
        link.startsWith('#') ? !headings.includes(link.slice(1)) : !existsSync(join(ROOT, link)),
      ),
    ).toEqual([]);
  });
});
