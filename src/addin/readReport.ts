/** A report from a file of any kind, or from what was pasted. It brings the readers, so only the reading worker loads it. */
import type { Edition } from '../form';
import { UserError } from '../messages';
import { gridOfText, gridsOfHtml, loadLibrary, readFile } from '../readers';
import type { ReadOptions } from '../readers';
import { recognize } from '../recognize';
import { editionOf } from '../report';
import type { Report } from '../report';

export interface ReadReport {
  readonly report: Report;
  readonly edition: Edition;
}

/** What a clipboard holds; either may be empty. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/** What a report is read from; `name` is what people call it. */
export type ReportSource =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly pasted: Pasted };

/** First bytes of PNG, JPEG, GIF, TIFF and RIFF: pictures, whatever they are called. */
const PICTURE_STARTS: readonly string[] = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF'];
const PICTURE_NAME = /\.(?:ofd|png|jpe?g|gif|bmp|tiff?|webp|heic)$/i;

/** Kinds that people have and that hold no cells or text to read: each has a way out of its own. Throws `file/no-text`. */
export function assertHasText(bytes: Uint8Array, file: string): void {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (PICTURE_NAME.test(file) || PICTURE_STARTS.some((each) => start.startsWith(each)))
    throw new UserError('file/no-text', { file });
}

async function recognized(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Report> {
  const source = await readFile(bytes, file, options);
  return source.kind === 'report' ? source.report : recognize(source.workbook).report;
}

const withEdition = (report: Report): ReadReport => ({ report, edition: editionOf(report) });

/** Reads a file; throws `UserError`: another kind of file, a damaged one, one without a report in it. */
async function readReportFile(bytes: Uint8Array, file: string, options: ReadOptions): Promise<ReadReport> {
  try {
    assertHasText(bytes, file);
    return withEdition(await recognized(bytes, file, options));
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    if (thrown.code === 'report/not-found') throw new UserError('file/no-report', { file }, thrown);
    throw thrown;
  }
}

const PASTE_MILLISECONDS = 5_000;

const READINGS: readonly ((pasted: Pasted) => Report)[] = [
  ({ html }) => recognize({ grids: gridsOfHtml(html) }).report,
  ({ text }) => recognize({ grids: [gridOfText(text)] }).report,
];

/** Reads what was pasted: its tables, else its lines. Throws `paste/empty` or `paste/no-report`. */
function readPasted(pasted: Pasted): ReadReport {
  if (pasted.html.trim() === '' && pasted.text.trim() === '') throw new UserError('paste/empty');
  const failures: unknown[] = [];
  for (const reading of READINGS)
    try {
      return withEdition(reading(pasted));
    } catch (thrown) {
      failures.push(thrown);
    }
  throw new UserError('paste/no-report', {}, failures[0]);
}

/** Loads the library that reading needs, if any; returns how many milliseconds reading, or a part of it, may take. */
export const loadReader = async (source: ReportSource): Promise<number> =>
  'bytes' in source ? loadLibrary(source.bytes, source.name) : PASTE_MILLISECONDS;

/** Reads a report; `onPart` is called whenever a part of a long file is read. Throws `UserError`. */
export const readReport = async (source: ReportSource, onPart?: () => void): Promise<ReadReport> =>
  'bytes' in source
    ? readReportFile(source.bytes, source.name, onPart ? { onPart } : {})
    : readPasted(source.pasted);
