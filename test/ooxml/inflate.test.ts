import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { OoxmlError } from '../../src/ooxml';
import { inflate } from '../../src/ooxml/inflate';
import { randomFrom } from '../support/random';
import type { Random } from '../support/random';

const LIMIT = 200_000;
const CASES = 1_000;

type Told = string | Uint8Array;

function ours(packed: Uint8Array, size: number): Told {
  try {
    return inflate(packed, size, LIMIT, 'a.xml').slice();
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return thrown.code;
    throw thrown;
  }
}

function zlibs(packed: Uint8Array): Told {
  try {
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: LIMIT }));
  } catch (thrown) {
    return (thrown as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
  }
}

const CELLS = Array.from(
  { length: 400 },
  (_, index) =>
    `<c r="${String.fromCharCode(65 + (index % 20))}${index}" s="${index % 7}"><v>${index * 37}</v></c>`,
).join('');

/** Text as it is in workbooks, noise, runs, and some of each. */
const CONTENTS: readonly ((random: Random) => Uint8Array)[] = [
  (random) => Buffer.from(CELLS.slice(random.below(CELLS.length))),
  (random) => Uint8Array.from({ length: random.below(3_000) }, () => random.below(256)),
  (random) => Uint8Array.from({ length: random.below(5_000) }, () => random.below(1 + random.below(256))),
  (random) => Buffer.alloc(random.below(250_000), '表一'.slice(0, 1 + random.below(2))),
  (random) => Buffer.alloc(random.below(70_000), 'a'),
  (random) => Buffer.concat([CONTENTS[0]!(random), CONTENTS[1]!(random), CONTENTS[0]!(random)]),
];

const STRATEGIES = [
  constants.Z_DEFAULT_STRATEGY,
  constants.Z_FILTERED,
  constants.Z_HUFFMAN_ONLY,
  constants.Z_RLE,
  constants.Z_FIXED,
];

function pack(content: Uint8Array, random: Random): Uint8Array {
  return new Uint8Array(
    deflateRawSync(content, {
      level: random.below(10),
      memLevel: 1 + random.below(9),
      strategy: random.pick(STRATEGIES),
    }),
  );
}

/** Bits turned over, mostly in the tables at the start, or the end cut off. */
function spoil(packed: Uint8Array, random: Random): Uint8Array {
  const spoiled = packed.slice(0, random.below(4) === 0 ? random.below(packed.length + 1) : packed.length);
  for (let count = random.below(4); count > 0 && spoiled.length > 0; count--) {
    const at = random.below(random.below(2) === 0 ? Math.min(spoiled.length, 60) : spoiled.length);
    spoiled[at] = (spoiled[at] ?? 0) ^ (1 << random.below(8));
  }
  return spoiled;
}

describe('unpacking says what zlib says', () => {
  test.each([
    ['sound data', (packed: Uint8Array) => packed],
    ['spoiled data', spoil],
  ])('%s, whatever size is claimed', (_, change) => {
    const random = randomFrom(20_261_126);
    const told = new Set<string>();
    for (let index = 0; index < CASES; index++) {
      const content = random.pick(CONTENTS)(random);
      const packed = change(pack(content, random), random);
      const expected = zlibs(packed);
      const found = ours(packed, random.pick([0, content.length, 4_000_000_000]));
      told.add(typeof expected === 'string' ? expected : 'bytes');
      if (typeof expected === 'string' || typeof found === 'string')
        expect([index, found]).toEqual([index, expected]);
      else expect([index, Buffer.compare(found, expected)]).toEqual([index, 0]);
    }
    expect(told).toContain('bytes');
    expect(told).toContain('too-large');
    expect(told.has('damaged')).toBe(change === spoil);
  });
});

test('what lies behind the data in its file is not read as data', () => {
  const packed = deflateRawSync(Buffer.from('<a/>'));
  const file = Buffer.concat([packed, Buffer.alloc(100, 0xff)]);
  expect(Buffer.from(inflate(file.subarray(0, packed.length), 4, LIMIT, 'a')).toString()).toBe('<a/>');
  for (let length = 0; length < packed.length; length++)
    expect(ours(file.subarray(0, length), 4)).toBe('damaged');
});
