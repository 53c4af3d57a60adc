/** What the tests of the embedded workbook share: one client per file, an empty workbook per test. */
import { bootEmbedded, type Embedded, type EmbeddedOptions } from '../support/embedded';

type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => T | Promise<T>;

export interface Bench {
  readonly embedded: () => Embedded;
  /** Runs a batch with the sheet `Sheet1`. */
  readonly run: <T>(batch: Batch<T>) => Promise<T>;
  /** The code of the error a batch ends with, or `none`. */
  readonly codeOf: (batch: Batch<unknown>) => Promise<string>;
}

/** Registers the hooks of a test file. */
export function bench(options?: EmbeddedOptions): Bench {
  let current: Embedded | undefined;
  const embedded = (): Embedded => {
    if (!current) throw new Error('not booted');
    return current;
  };
  beforeAll(async () => {
    current = await bootEmbedded(options);
  });
  beforeEach(() => embedded().host.reset());
  afterAll(() => embedded().dispose());
  const run = async <T>(batch: Batch<T>): Promise<T> =>
    embedded().Excel.run(async (context) => batch(context, context.workbook.worksheets.getItem('Sheet1')));
  const codeOf = async (batch: Batch<unknown>): Promise<string> => {
    try {
      await run(async (context, sheet) => {
        await batch(context, sheet);
        await context.sync();
      });
      return 'none';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  return { embedded, run, codeOf };
}

/** A handler of events, which Office.js wants to be asynchronous. */
export const hear =
  <E>(handle: (event: E) => unknown) =>
  (event: E): Promise<void> => {
    handle(event);
    return Promise.resolve();
  };
