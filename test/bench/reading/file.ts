/** Any file, as the command reads it, and the report in it. */
import { NODE } from '../../../src/cli/platform';
import { readFile } from '../../../src/readers';
import { recognize } from '../../../src/recognize';

export async function read(bytes: Uint8Array, name: string): Promise<unknown> {
  const source = await readFile(bytes, name, { platform: NODE });
  if (source.kind === 'report') return source.report;
  return recognize(source.workbook);
}
