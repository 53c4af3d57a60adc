import { describeError, UserError } from '../../src/messages';
import { MESSAGES } from '../../src/messages/catalogue';
import { readFile } from '../../src/readers';
import { recognize } from '../../src/recognize';
import { HOSTILE_TEXTS } from '../support/hostileText';

/** Reads and recognises; anything thrown but a `UserError` fails the test. */
async function errorOf(bytes: Uint8Array, file: string): Promise<UserError | undefined> {
  try {
    const source = await readFile(bytes, file);
    if (source.kind === 'workbook') recognize(source.workbook);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown;
    throw thrown;
  }
}

describe('hostile texts', () => {
  test.each(HOSTILE_TEXTS.map(({ name, file, code, make }) => [file, name, code, make] as const))(
    '%s, %s: %s',
    async (file, _name, code, make) => {
      const error = await errorOf(new TextEncoder().encode(make()), file);
      expect(error?.code ?? 'none').toBe(code);
      for (const messages of error ? Object.values(MESSAGES) : []) {
        const { sentence, next } = describeError(error!, messages);
        expect(`${sentence}${next}`).not.toMatch(/undefined|\{|\[object/);
      }
    },
    60_000,
  );
});
