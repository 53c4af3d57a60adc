/** Last year's report from a file of any kind that can be read. Loaded when a file is chosen: it brings the readers. */
import { editionById } from '../form';
import type { Edition } from '../form';
import { UserError } from '../messages';
import { decodeText, readText, readXlsx, reportFromJson } from '../readers';
import { recognizeText, recognizeWorkbook } from '../recognize';
import type { Report } from '../report';
import { READABLE } from './fileKinds';

type Ending = (typeof READABLE)[number];

/** A workbook with pictures is smaller; what is larger is no annual report. */
const MOST_BYTES = 64_000_000;

const READERS: Readonly<Record<Ending, (bytes: Uint8Array, file: string) => Report>> = {
  '.xlsx': (bytes, file) => recognizeWorkbook(readXlsx(bytes, file)),
  '.json': (bytes) => reportFromJson(decodeText(bytes)),
  '.txt': (bytes) => recognizeText(readText(bytes)),
};

/** First bytes of a zip and of a compound file: a workbook, whatever it is called; an .xls is refused in words. */
const WORKBOOK_STARTS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

function endingOf(bytes: Uint8Array, file: string): Ending | undefined {
  if (WORKBOOK_STARTS.some((start) => start.every((byte, index) => bytes[index] === byte))) return '.xlsx';
  return READABLE.find((ending) => file.toLowerCase().endsWith(ending));
}

/** Refuses before anything is loaded into memory. */
export function assertReadableSize(size: number, file: string): void {
  if (size === 0) throw new UserError('file/empty', { file });
  if (size > MOST_BYTES) throw new UserError('file/too-large', { file, limit: 'file-size' });
}

export interface LastYear {
  readonly report: Report;
  readonly edition: Edition;
}

/** Reads last year's report; throws `UserError`: another kind of file, a damaged one, one without a report in it. */
export function readLastYear(bytes: Uint8Array, file: string): LastYear {
  const kinds = READABLE.join(' ');
  const ending = endingOf(bytes, file);
  if (!ending) throw new UserError('file/kind', { file, kinds });
  try {
    const report = READERS[ending](bytes, file);
    const edition = editionById(report.edition);
    if (!edition) throw new UserError('report/edition', { year: report.year ?? report.edition });
    return { report, edition };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    if (thrown.code === 'file/kind') throw new UserError('file/kind', { ...thrown.details, kinds }, thrown);
    if (thrown.code === 'report/not-found') throw new UserError('file/no-report', { file }, thrown);
    throw thrown;
  }
}
