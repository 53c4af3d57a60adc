/** Tests that need something which a machine may lack. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const REQUIRED = process.env['NIANBAO_REFEREES'] === 'required';

/**
 * A `describe` whose tests run where nothing is missing. `missing` says what is, as a sentence without a stop: the body is
 * then not run at all, as it may read what is not there; one test stands in for it, reported as skipped, and failing
 * where NIANBAO_REFEREES is `required`.
 */
export function describeNeeding(name: string, missing: string | undefined, tests: () => void): void {
  if (missing === undefined) {
    describe(name, tests);
    return;
  }
  if (REQUIRED) {
    test(name, () => {
      throw new Error(`${missing} and NIANBAO_REFEREES is required`);
    });
    return;
  }
  console.warn(`SKIPPED: ${name}: ${missing}`);
  test.skip(name, () => undefined);
}

/** Where a program is that has one of these names: on the path, else in the other places; undefined where it is in none. */
export function programOf(names: readonly string[], others: readonly string[] = []): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), ...others]
    .flatMap((place) => names.map((name) => join(place, name)))
    .find((path) => existsSync(path));
}
