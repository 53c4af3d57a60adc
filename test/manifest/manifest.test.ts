/** manifest.xml against what it points to. The schema itself is checked by xmllint where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT, withBaseUrl } from '../../.webpack/manifest.cjs';
import packageJson from '../../package.json';

const ROOT = join(__dirname, '../..');
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

/** Values of one attribute of all elements whose opening tag matches. */
const values = (pattern: RegExp) => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');
const sorted = (texts: readonly string[]) => [...new Set(texts)].sort();

test('every resource is used, and every one that is used is there', () => {
  const used = values(/ resid="([^"]+)"/g);
  const defined = values(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect(sorted(used)).toEqual(sorted(defined));
  expect(defined).toHaveLength(new Set(defined).size);
  expect(defined.filter((id) => id.length > 32)).toEqual([]);
});

test('every address is under the base', () => {
  const addresses = values(/(?:DefaultValue|Value)="(https?:[^"]+)"/g);
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((address) => !address.startsWith(DEVELOPMENT))).toEqual([]);
});

test.each(values(/"https:\/\/localhost:3000\/(assets\/[^"]+)"/g))('%s is there in its size', (file) => {
  const path = join(ROOT, file);
  expect(existsSync(path)).toBe(true);
  const png = readFileSync(path);
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test('every string has its English', () => {
  const strings = manifest.split('<bt:String ').slice(1);
  expect(strings.length).toBeGreaterThan(5);
  for (const each of strings) expect(each.split('</bt:String>')[0]).toContain('<bt:Override Locale="en-US"');
  for (const name of ['DisplayName', 'Description'])
    expect(manifest).toMatch(new RegExp(`<${name} DefaultValue="[^"]+">\\s*<Override Locale="en-US"`));
  expect(manifest).toContain('<DefaultLocale>zh-CN</DefaultLocale>');
});

test('the functions that the ribbon calls are those of src/commands', () => {
  const commands = readFileSync(join(ROOT, 'src/commands/index.ts'), 'utf8');
  const record = /COMMANDS[^{]*\{\n([\s\S]*?)\n\};/.exec(commands)?.[1] ?? '';
  const named = [...record.matchAll(/^ {2}(\w+)/gm)].map(([, name]) => name ?? '');
  expect(sorted(values(/<FunctionName>([^<]+)/g))).toEqual(sorted(named));
});

describe('NIANBAO_BASE_URL', () => {
  test('takes the place of the development address', () => {
    const built = withBaseUrl(manifest, 'https://addins.example.gov.cn/nianbao');
    expect(built).not.toContain('localhost');
    expect(built).toContain('"https://addins.example.gov.cn/nianbao/taskpane.html?view=export"');
  });

  test.each([
    [undefined, 'is not set'],
    ['', 'is not set'],
    ['addins', 'is not an address'],
    ['http://addins.example.gov.cn/', 'has to begin with https'],
    ['https://addins.example.gov.cn/?a', 'has to end before'],
  ])('%p is refused in words', (setting, words) => {
    expect(() => withBaseUrl(manifest, setting)).toThrow(words);
  });
});

test('the manifest has the version of the package, with the fourth part that it asks for', () => {
  expect(values(/<Version>([^<]*)<\/Version>/g)).toEqual([`${packageJson.version}.0`]);
});
