/** The files that the one-file program carries, and how they come to stand in the user's folder. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPack, unpack } from '../../src/cli/site/pack';

const PACK = Buffer.concat([
  Buffer.from(
    '{"folder":"1.0.0-abc","files":[["command/nianbao.cjs",3],["site/taskpane.html",6],["site/空.txt",0]]}\n',
  ),
  Buffer.from('abc\n年12', 'utf8'),
]);

let home: string;
beforeEach(() => (home = join(mkdtempSync(join(tmpdir(), 'nianbao-pack-')), 'nianbao')));
afterEach(() => rmSync(join(home, '..'), { recursive: true, force: true }));

const unpacked = () => unpack(readPack(PACK), home);
const content = (file: string) => readFileSync(join(home, '1.0.0-abc', file), 'utf8');

test('files are read one after the other', () => {
  const { folder, files } = readPack(PACK);
  expect(folder).toBe('1.0.0-abc');
  expect(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual([
    ['command/nianbao.cjs', 'abc'],
    ['site/taskpane.html', '\n年12'],
    ['site/空.txt', ''],
  ]);
});

test('they are unpacked once, and nothing else is left', () => {
  expect(unpacked()).toBe(join(home, '1.0.0-abc'));
  expect(content('command/nianbao.cjs')).toBe('abc');
  writeFileSync(join(home, '1.0.0-abc', 'mark'), '');
  unpacked();
  expect(existsSync(join(home, '1.0.0-abc', 'mark'))).toBe(true);
  expect(readdirSync(home)).toEqual(['1.0.0-abc']);
});

test.each([
  ['changed', (place: string) => writeFileSync(place, 'abd')],
  ['gone', (place: string) => rmSync(place)],
  ['a folder', (place: string) => (rmSync(place), mkdirSync(place))],
])('a file that is %s: all are unpacked anew', (_what, harm) => {
  unpacked();
  harm(join(home, '1.0.0-abc', 'command', 'nianbao.cjs'));
  unpacked();
  expect(content('command/nianbao.cjs')).toBe('abc');
  expect(readdirSync(home)).toEqual(['1.0.0-abc']);
});

test('what cannot be written is thrown, and nothing is left', () => {
  mkdirSync(home);
  const twice = Buffer.from('{"folder":"1.0.0-abc","files":[["site",1],["site/a",1]]}\nab');
  expect(() => unpack(readPack(twice), home)).toThrow();
  expect(readdirSync(home)).toEqual([]);
});
