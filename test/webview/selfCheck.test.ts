/** What 自检 is made of, beside what test/e2e/selfCheck shows of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { requiredApi } from '../../src/excel/requirements';
import { MESSAGES } from '../../src/messages/catalogue';

const WEBVIEW = join(__dirname, '../../src/webview');
const source = (file: string) => readFileSync(join(WEBVIEW, file), 'utf8');

type Words = { readonly [name: string]: string | Words };
const page: { nianbaoSelfCheckWords?: Readonly<Record<'zh' | 'en', Words>> } = {};
runInNewContext(source('selfCheckWords.js'), { window: page });
const { zh, en } = page.nianbaoSelfCheckWords!;

/** `said.mixed{page}{other}`: every sentence with the values that it asks for. */
const shape = (words: Words, above = ''): string[] =>
  Object.entries(words)
    .flatMap(([name, value]) =>
      typeof value === 'string'
        ? [`${above}${name}${[...value.matchAll(/\{\w+\}/g)].map(String).sort().join('')}`]
        : shape(value, `${above}${name}.`),
    )
    .sort();

test('both languages have the same words, with the same values in them', () => {
  expect(shape(en)).toEqual(shape(zh));
  expect(shape(zh).length).toBeGreaterThan(70);
});

test('every word is said somewhere, and every one that is said is there', () => {
  const script = source('selfCheck.js');
  const names = (group: string) => Object.keys(zh[group] as Words);
  for (const name of [...names('said'), ...names('fixes'), ...names('labels')])
    expect([name, script.includes(`'${name}'`) || script.includes(`.${name}`)]).toEqual([name, true]);
  const told = [...script.matchAll(/tell\w*\(\s*'\w+',\s*'(\w+)'/g)].map((match) => match[1]!);
  expect(told.length).toBeGreaterThan(15);
  for (const name of told) expect(names('said')).toContain(name);
});

test('it looks for what the pane needs', () => {
  const needed = (file: string) => /var NEEDED = \[([^\]]*)\]/.exec(source(file))?.[1]?.match(/'[^']+'/g);
  expect(needed('selfCheck.js')).toEqual(needed('plainPage.js'));
  expect(needed('selfCheck.js')).toHaveLength(8);
  expect(source('selfCheck.js')).toContain(`var NEEDED_API = '${requiredApi.version}';`);
});

test('what an old web component or Excel is told is what the pane says', () => {
  const advice = ({ oldWebview }: (typeof MESSAGES)['zh-CN']['pane']) => oldWebview.next;
  expect((zh['fixes'] as Words)['component']).toBe(advice(MESSAGES['zh-CN'].pane));
  expect((en['fixes'] as Words)['component']).toBe(advice(MESSAGES['en-US'].pane));
});
