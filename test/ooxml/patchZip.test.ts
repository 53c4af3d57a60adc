/** Parts of a zip are changed and added; every other byte stays. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { OoxmlError, openZip, patchZip } from '../../src/ooxml';
import { comparedZips, rawZip } from '../support/rawZip';
import type { RawEntry } from '../support/rawZip';

const ENTRIES: readonly RawEntry[] = [
  { name: 'a.xml', content: '<a/>', localExtra: 'ab\x02\0xy', extra: 'cd\x01\0z', comment: '说明' },
  { name: '文件夹/中文.xml', content: '甲'.repeat(400), descriptor: true },
  { name: 'stored.bin', content: new Uint8Array([0, 1, 2, 255]), stored: true, localExtra: 'ef\x00\0' },
  { name: 'wide.xml', content: '<wide/>', wide: true, extra: 'gh\x01\0q' },
  { name: 'last.xml', content: 'x'.repeat(70_000), descriptor: true, wide: true },
];
const texts = (zip: Uint8Array) => {
  const archive = openZip(zip);
  return archive.names.map((name) => [name, strFromU8(archive.read(name)!).slice(0, 12)]);
};
const map = (parts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));

test('what is not changed is the same to the byte: headers, bytes, descriptors, records', () => {
  const before = rawZip(ENTRIES);
  const after = patchZip(before, {
    replace: map({ 'stored.bin': 'new'.repeat(50) }),
    add: map({ '新.xml': '<n/>' }),
  });
  const narrow = ENTRIES.filter(({ wide }) => !wide);
  expect(
    comparedZips(rawZip(narrow), patchZip(rawZip(narrow), { replace: map({ 'stored.bin': 'new' }) })),
  ).toEqual({
    same: ['a.xml', '文件夹/中文.xml'],
    changed: ['stored.bin'],
    added: [],
    lost: [],
  });
  expect(texts(after)).toEqual([
    ['a.xml', '<a/>'],
    ['文件夹/中文.xml', '甲'.repeat(12)],
    ['stored.bin', 'newnewnewnew'],
    ['wide.xml', '<wide/>'],
    ['last.xml', 'xxxxxxxxxxxx'],
    ['新.xml', '<n/>'],
  ]);
  expect(Object.keys(unzipSync(after))).toEqual(ENTRIES.map(({ name }) => name).concat('新.xml'));
});

test('nothing changed: the same zip', () => {
  for (const zip of [
    rawZip(ENTRIES),
    rawZip(ENTRIES, { comment: 'a comment' }),
    rawZip(ENTRIES, { before: '\r\n\r\n' }),
    rawZip(ENTRIES, { wide: true, comment: 'c' }),
  ])
    expect(Buffer.from(patchZip(zip, {})).equals(Buffer.from(zip))).toBe(true);
});

test.each<readonly [string, { before?: string; comment?: string; wide?: boolean }]>([
  ['behind other bytes', { before: '\r\nHTTP' }],
  ['with a comment', { comment: 'PK comment' }],
  ['with its end in 64 bits', { wide: true }],
  ['with all of it', { before: '\n', comment: 'c' }],
])('a zip %s', (_, options) => {
  const after = patchZip(rawZip(ENTRIES, options), {
    replace: map({ 'a.xml': '<longer than before/>', 'wide.xml': '<w/>', 'last.xml': 'short' }),
    add: map({ 'b.xml': '<b/>' }),
  });
  expect(texts(after)).toEqual([
    ['a.xml', '<longer than'],
    ['文件夹/中文.xml', '甲'.repeat(12)],
    ['stored.bin', '\0\u0001\u0002\ufffd'],
    ['wide.xml', '<w/>'],
    ['last.xml', 'short'],
    ['b.xml', '<b/>'],
  ]);
  if (options.before) expect(strFromU8(after.subarray(0, options.before.length))).toBe(options.before);
  if (options.comment)
    expect(strFromU8(after.subarray(after.length - options.comment.length))).toBe(options.comment);
  const again = patchZip(after, { replace: map({ 'b.xml': '<c/>' }) });
  expect(texts(again).at(-1)).toEqual(['b.xml', '<c/>']);
});

test('equal changes make equal bytes', () => {
  const patch = () =>
    patchZip(rawZip(ENTRIES), { add: map({ 'n.xml': '<n/>' }), replace: map({ 'a.xml': '<b/>' }) });
  expect(Buffer.from(patch()).equals(Buffer.from(patch()))).toBe(true);
});

test('entries in another order than their records stay in both orders', () => {
  const one = rawZip(ENTRIES.slice(0, 3));
  const swapped = Buffer.from(one);
  const start = swapped.indexOf('PK\x01\x02');
  const second = swapped.indexOf('PK\x01\x02', start + 4);
  const third = swapped.indexOf('PK\x01\x02', second + 4);
  const records = Buffer.concat([one.subarray(second, third), one.subarray(start, second)]);
  swapped.set(records, start);
  const after = patchZip(new Uint8Array(swapped), { replace: map({ 'stored.bin': 's' }) });
  expect(texts(after).map(([name]) => name)).toEqual(['文件夹/中文.xml', 'a.xml', 'stored.bin']);
  expect(comparedZips(new Uint8Array(swapped), after).same).toEqual(['文件夹/中文.xml', 'a.xml']);
});

test.each<readonly [string, () => unknown]>([
  ['damaged: missing-part', () => patchZip(rawZip(ENTRIES), { replace: map({ 'b.xml': '' }) })],
  ['unsafe: part-names', () => patchZip(rawZip(ENTRIES), { add: map({ 'a.xml': '' }) })],
  ['damaged: truncated', () => patchZip(rawZip(ENTRIES).subarray(0, 200), {})],
  [
    'damaged: truncated',
    () => {
      // The second entry claims to begin where the first does.
      const zip = Buffer.from(rawZip(ENTRIES.slice(0, 3)));
      const second = zip.indexOf('PK\x01\x02', zip.indexOf('PK\x01\x02') + 4);
      zip.writeUInt32LE(0, second + 42);
      return patchZip(new Uint8Array(zip), {});
    },
  ],
])('%s', (expected, action) => {
  let said = 'none';
  try {
    action();
  } catch (thrown) {
    said = thrown instanceof OoxmlError ? `${thrown.code}: ${thrown.detail}` : String(thrown);
  }
  expect(said).toBe(expected);
});
