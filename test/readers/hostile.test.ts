import { NODE } from '../../src/cli/platform';
import { cellAt } from '../../src/grid';
import { describeError, UserError } from '../../src/messages';
import { MESSAGES } from '../../src/messages/catalogue';
import { LIMITS, PORTABLE } from '../../src/ooxml';
import type { Platform } from '../../src/ooxml';
import { readFile } from '../../src/readers';
import type { Source } from '../../src/readers';
import { HOSTILE } from '../support/hostile';

interface Outcome {
  readonly source: Source | undefined;
  readonly error: UserError | undefined;
  /** Bytes that came out of deflate. */
  readonly inflated: number;
}

/** Reads with a platform that counts; anything thrown but a `UserError` fails the test. */
async function outcomeOf(bytes: Uint8Array, platform: Platform): Promise<Outcome> {
  let inflated = 0;
  const counting: Platform = {
    ...platform,
    inflate: (...given) => {
      const unpacked = platform.inflate(...given);
      inflated += unpacked.length;
      return unpacked;
    },
  };
  try {
    return { source: await readFile(bytes, '来文.xlsx', { platform: counting }), error: undefined, inflated };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return { source: undefined, error: thrown, inflated };
  }
}

describe('hostile files', () => {
  test.each(HOSTILE.map(({ name, make, code }) => [name, code, make] as const))(
    '%s: %s',
    async (_name, code, make) => {
      const bytes = make();
      for (const platform of [PORTABLE, NODE]) {
        const { error, inflated } = await outcomeOf(bytes, platform);
        expect(error?.code ?? 'none').toBe(code);
        expect(inflated).toBeLessThanOrEqual(LIMITS.bytes);
        if (!error) continue;
        for (const messages of Object.values(MESSAGES)) {
          const { sentence, next } = describeError(error, messages);
          expect(`${sentence}${next}`).toContain('来文.xlsx');
          expect(`${sentence}${next}`).not.toMatch(/undefined|\{|\[object/);
        }
      }
    },
    30_000,
  );
});

test('names that pollute prototypes are names like any other', async () => {
  const file = HOSTILE.find(({ name }) => name.includes('prototypes'));
  const { source } = await outcomeOf(file?.make() ?? new Uint8Array(), NODE);
  if (source?.kind !== 'workbook') throw new Error('not read');
  const { grids, names, properties } = source.workbook;
  expect([...names.keys()]).toEqual(['__proto__', 'constructor']);
  expect(properties.get('__proto__')).toBe('1');
  expect(grids[0] && cellAt(grids[0], 0, 0)?.value).toBe('__proto__');
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { v?: unknown }).v).toBeUndefined();
});
