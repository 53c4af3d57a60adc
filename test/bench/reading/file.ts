/** Any file, as the command reads it. */
import { NODE } from '../../../src/cli/platform';
import { readFile } from '../../../src/readers';

export const read = (bytes: Uint8Array): Promise<unknown> => readFile(bytes, 'x.xlsx', { platform: NODE });
