import { deflateSync, gzipSync, strToU8, zipSync } from 'fflate';
import { NODE } from '../../src/cli/platform';
import { OoxmlError, openZip, writeZip } from '../../src/ooxml';
import { crc32 } from '../../src/ooxml/checksum';
import { encryptedWorkbook } from '../support/compound';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
const small = { parts: 10, bytes: 100_000 };

function failure(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return `${thrown.code}: ${thrown.detail}`;
    throw thrown;
  }
  return 'none';
}

/** The bytes with a number written over, little end first, at a distance from a signature. */
function patch(bytes: Uint8Array, signature: string, distance: number, value: number, width = 4): Uint8Array {
  const patched = bytes.slice();
  const at = Buffer.from(patched.buffer).indexOf(Buffer.from(signature, 'latin1')) + distance;
  for (let index = 0; index < width; index++) patched[at + index] = (value >>> (8 * index)) & 255;
  return patched;
}
const CENTRAL = 'PK\x01\x02';
const END = 'PK\x05\x06';

const two = writeZip({ 'a.xml': strToU8('<a/>'), 'folder/中文.xml': strToU8('x'.repeat(5_000)) });

/** What every part reads as, with what goes wrong in words. */
const contents = (bytes: Uint8Array, expected: boolean): unknown => {
  const archive = openZip(bytes, small, NODE);
  if (expected) archive.expect([...archive.names, 'absent', ...archive.names]);
  return archive.names.map((name) => {
    try {
      return text(archive.read(name));
    } catch (thrown) {
      return String(thrown);
    }
  });
};

describe('parts that are expected read as any others', () => {
  const parts = writeZip({
    a: strToU8('<a/>'),
    b: strToU8('x'.repeat(5_000)),
    c: strToU8('文'.repeat(20)),
    d: strToU8(''),
  });
  const stored = zipSync({ a: [strToU8('<a/>'), { level: 0 }], b: strToU8('<b/>') });
  const large = writeZip({ a: new Uint8Array(70_000), b: new Uint8Array(70_000) });
  const cases: [name: string, bytes: Uint8Array][] = [
    ['sound ones', parts],
    ['one alone', writeZip({ a: strToU8('<a/>') })],
    ['none', writeZip({})],
    ['stored ones', stored],
    ['more than there may be', large],
  ];
  for (const distance of [8, 10, 16, 20, 24, 42])
    for (const value of [0, 1, 99, 100_000])
      cases.push([
        `with ${value} at ${distance} of the directory`,
        patch(parts, CENTRAL, distance, value, distance < 16 ? 2 : 4),
      ]);
  test.each(cases)('%s', (_name, bytes) => expect(contents(bytes, true)).toEqual(contents(bytes, false)));

  test('bytes behind the end of a part are not taken for the next', () => {
    const more = (extra: Uint8Array) => {
      const packed = new Uint8Array([...deflateSync(strToU8('<a/>')), ...extra]);
      const zip = zipSync({ a: [packed, { level: 0 }], b: strToU8('<b/>') });
      const { length } = packed;
      let made = patch(zip, CENTRAL, 10, 8, 2);
      made = patch(made, CENTRAL, 16, crc32(strToU8('<a/>')));
      made = patch(made, CENTRAL, 24, 4);
      return patch(made, CENTRAL, 20, length);
    };
    const member = gzipSync(strToU8('<c/>'));
    for (const extra of [new Uint8Array(0), new Uint8Array(8), member]) {
      const bytes = more(extra);
      expect(contents(bytes, false)).toEqual(['<a/>', '<b/>']);
      expect(contents(bytes, true)).toEqual(['<a/>', '<b/>']);
    }
  });

  test('they are unpacked together', () => {
    const { inflateAll = () => undefined } = NODE;
    const together = jest.fn(inflateAll);
    const inflate = jest.fn(NODE.inflate);
    const archive = openZip(parts, small, { ...NODE, inflate, inflateAll: together });
    archive.expect(['a', 'c']);
    expect([text(archive.read('a')), text(archive.read('c')), text(archive.read('b'))]).toEqual([
      '<a/>',
      '文'.repeat(20),
      'x'.repeat(5_000),
    ]);
    expect([together.mock.calls.length, inflate.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('zip', () => {
  test('parts come back, in upper or lower case, absent ones as undefined', () => {
    const archive = openZip(two);
    expect(archive.names).toEqual(['a.xml', 'folder/中文.xml']);
    expect(text(archive.read('a.xml'))).toBe('<a/>');
    expect(text(archive.read('A.XML'))).toBe('<a/>');
    expect(text(archive.read('folder/中文.xml'))).toHaveLength(5_000);
    expect(archive.read('b.xml')).toBeUndefined();
  });

  test('equal parts make equal bytes', () => {
    expect(writeZip({ a: strToU8('1') })).toEqual(writeZip({ a: strToU8('1') }));
  });

  test('stored parts, backslashes, a slash in front and bytes before the zip', () => {
    const zip = zipSync({ '/xl\\a.xml': [strToU8('<a/>'), { level: 0 }] });
    expect(text(openZip(zip).read('xl/a.xml'))).toBe('<a/>');
    const shifted = new Uint8Array([...strToU8('PK--'), ...zip]);
    expect(text(openZip(shifted).read('xl/a.xml'))).toBe('<a/>');
  });

  test('large parts that do not compress well', () => {
    const noise = new Uint8Array(200_000).map((_, index) => (index * 2_654_435_761) >>> 13);
    expect(openZip(writeZip({ a: noise })).read('a')).toEqual(noise);
  });

  test.each([
    ['nothing that looks like a zip', strToU8('hello, this is text'), 'kind: other-kind'],
    ['a single byte', new Uint8Array([0x50]), 'kind: other-kind'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), 'kind: legacy'],
    ['an encrypted workbook', encryptedWorkbook(), 'encrypted: password'],
    ['a zip cut short', two.subarray(0, two.length - 30), 'damaged: truncated'],
    ['only its first bytes', two.subarray(0, 10), 'damaged: truncated'],
    ['a part that climbs out', writeZip({ '../a': strToU8('1') }), 'unsafe: part-names'],
    ['a part on a drive', writeZip({ 'c:/a': strToU8('1') }), 'unsafe: part-names'],
    ['a name twice', zipSync({ 'a/b': strToU8('1'), 'a\\b': strToU8('2') }), 'unsafe: part-names'],
    ['more entries than it has', patch(two, END, 10, 9, 2), 'damaged: truncated'],
  ])('refuses %s', (_name, bytes, told) => expect(failure(() => openZip(bytes))).toBe(told));

  test('refuses too many parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, strToU8('1')]));
    expect(failure(() => openZip(writeZip(parts), small))).toBe('too-large: part-count');
  });

  test.each([
    ['a part under a password', patch(two, CENTRAL, 8, 1, 2), 'encrypted: password'],
    ['a checksum that does not fit', patch(two, CENTRAL, 16, 1), 'damaged: checksum'],
    ['a method nobody has', patch(two, CENTRAL, 10, 99, 2), 'damaged: compression'],
    ['a place past the end', patch(two, CENTRAL, 42, 1_000_000), 'damaged: truncated'],
    ['more bytes than there are', patch(two, CENTRAL, 20, 1_000_000), 'damaged: truncated'],
  ])('refuses %s when it is read', (_name, bytes, told) =>
    expect(failure(() => openZip(bytes).read('a.xml'))).toBe(told),
  );

  test('a size that lies changes nothing', () => {
    for (const size of [0, 1, 4_999, 5_001, 4_000_000_000]) {
      const bytes = patch(writeZip({ a: strToU8('x'.repeat(5_000)) }), CENTRAL, 24, size);
      expect(text(openZip(bytes).read('a'))).toBe('x'.repeat(5_000));
    }
  });

  test('bombs stop at the cap whatever size they claim, and parts are counted together', () => {
    const bomb = writeZip({ a: new Uint8Array(20_000_000) });
    expect(failure(() => openZip(bomb, small).read('a'))).toBe('too-large: unpacked-size');
    expect(failure(() => openZip(patch(bomb, CENTRAL, 24, 10), small).read('a'))).toBe(
      'too-large: unpacked-size',
    );
    const many = openZip(writeZip({ a: new Uint8Array(60_000), b: new Uint8Array(60_000) }), small);
    expect(many.read('a')).toHaveLength(60_000);
    expect(failure(() => many.read('b'))).toBe('too-large: unpacked-size');
  });

  test('zip64 places are followed', () => {
    // One stored entry whose sizes and offset stand in the extra field, as streaming writers leave it.
    const name = strToU8('a');
    const wide = (value: number) => [value, 0, 0, 0, 0, 0, 0, 0];
    const crc = [0xb7, 0xef, 0xdc, 0x83]; // of '1'
    const local = [
      0x50,
      0x4b,
      3,
      4,
      45,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...crc,
      1,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      1,
      0,
      0,
      0,
      ...name,
      0x31,
    ];
    const full = [0xff, 0xff, 0xff, 0xff];
    const extra = [1, 0, 24, 0, ...wide(1), ...wide(1), ...wide(0)];
    const central = [
      0x50,
      0x4b,
      1,
      2,
      45,
      0,
      45,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...crc,
      ...full,
      ...full,
      1,
      0,
      extra.length,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...full,
      ...name,
      ...extra,
    ];
    const end64 = [
      0x50,
      0x4b,
      6,
      6,
      ...wide(44),
      45,
      0,
      45,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      ...wide(1),
      ...wide(1),
      ...wide(central.length),
      ...wide(local.length),
    ];
    const locator = [0x50, 0x4b, 6, 7, 0, 0, 0, 0, ...wide(local.length + central.length), 1, 0, 0, 0];
    const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, ...full, ...full, 0, 0];
    const crcOfOne = patch(writeZip({ a: strToU8('1') }), CENTRAL, 0, 0x02014b50);
    const at = Buffer.from(crcOfOne).indexOf(Buffer.from(CENTRAL, 'latin1')) + 16;
    expect(crc).toEqual([...crcOfOne.subarray(at, at + 4)]);
    expect(
      text(openZip(new Uint8Array([...local, ...central, ...end64, ...locator, ...end])).read('a')),
    ).toBe('1');
  });
});
