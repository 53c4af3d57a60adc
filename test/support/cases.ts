/**
 * Files of `test/cases`: the published figures of a city for two years running, and the figures of a township as a text of
 * one cell a line, in the layout of a real report. Figures are real; every sentence is our own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a file of `test/cases`. */
export function readCase(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '..', 'cases', name)));
}
