/** Reads a file of any kind that can be read, by what it is and not by what it is called. */
import type { Grid, Workbook } from '../grid';
import { UserError } from '../messages';
import type { Platform } from '../ooxml';
import type { Report } from '../report';
import { readCsv } from './csv';
import { readDocx } from './docx';
import { readHtml } from './html';
import { reportFromJson } from './json';
import { loadLegacy, readLegacy } from './legacy';
import { loadPdf, readPdf } from './pdf';
import { sniff } from './sniff';
import type { FileKind } from './sniff';
import { decodeText, readText } from './text';
import { readXlsx } from './xlsx';

/** What a file turned out to hold. */
export type Source =
  | { readonly kind: 'workbook'; readonly workbook: Workbook }
  | { readonly kind: 'report'; readonly report: Report };

export interface ReadOptions {
  /** What the platform does faster. */
  readonly platform?: Platform;
  /** Reads what needs a library elsewhere: in a thread that can be ended. */
  readonly library?: (bytes: Uint8Array, fileName: string) => Promise<Workbook>;
  /** Called whenever a part of a long file is read: it does not hang. */
  readonly onPart?: () => void;
}

interface Kind {
  /** Names that such files have, for people; what is read is decided by the bytes. */
  readonly endings: readonly string[];
  readonly read: (bytes: Uint8Array, fileName: string, options: ReadOptions) => Source | Promise<Source>;
}

/** Kinds that libraries read: large, and not to be trusted with what they are given. */
interface Library {
  /** How long reading, or one page of it, may take before it is given up. */
  readonly milliseconds: number;
  readonly load: () => Promise<unknown>;
  readonly read: (bytes: Uint8Array, fileName: string, onPart?: () => void) => Promise<Workbook>;
}

/** Our own readers stop by themselves long before. */
const MILLISECONDS = 5_000;

const LIBRARIES: Partial<Readonly<Record<FileKind, Library>>> = {
  legacy: { milliseconds: 2_000, load: loadLegacy, read: readLegacy },
  pdf: { milliseconds: MILLISECONDS, load: loadPdf, read: readPdf },
};

/**
 * Loads the library that a file needs, so that whoever counts the time of reading counts nothing else. Returns how many
 * milliseconds it may take, or each part of which is told with `onPart`.
 */
export async function loadLibrary(bytes: Uint8Array, fileName: string): Promise<number> {
  const library = LIBRARIES[sniff(bytes, fileName)];
  await library?.load();
  return library?.milliseconds ?? MILLISECONDS;
}

/** Reads a file whose kind needs a library; throws what its reader throws. */
export function readLibrary(bytes: Uint8Array, fileName: string, onPart?: () => void): Promise<Workbook> {
  const library = LIBRARIES[sniff(bytes, fileName)];
  return library
    ? library.read(bytes, fileName, onPart)
    : Promise.reject(new UserError('file/kind', { file: fileName }));
}

const throughLibrary: Kind['read'] = async (bytes, file, { library, onPart }) => ({
  kind: 'workbook',
  workbook: await (library ? library(bytes, file) : readLibrary(bytes, file, onPart)),
});

/** A document is tables and texts in their order, without names. */
const documentOf = (grids: readonly Grid[]): Source => ({
  kind: 'workbook',
  workbook: { grids, names: new Map(), properties: new Map() },
});

/** One entry per kind; a kind without an entry is refused with the endings of those that have one. */
export const KINDS: Partial<Readonly<Record<FileKind, Kind>>> = {
  xlsx: {
    endings: ['.xlsx', '.xlsm', '.xltx'],
    read: (bytes, file, { platform }) => ({ kind: 'workbook', workbook: readXlsx(bytes, file, platform) }),
  },
  legacy: { endings: ['.xls', '.et', '.ods', '.xlsb'], read: throughLibrary },
  docx: { endings: ['.docx'], read: (bytes, file) => documentOf(readDocx(bytes, file)) },
  pdf: { endings: ['.pdf'], read: throughLibrary },
  html: { endings: ['.html', '.htm'], read: (bytes, file) => documentOf(readHtml(bytes, file)) },
  text: { endings: ['.txt'], read: (bytes, file) => documentOf([readText(bytes, file)]) },
  csv: {
    endings: ['.csv'],
    read: (bytes, file) => {
      const read = readCsv(bytes, file);
      return 'report' in read ? { kind: 'report', report: read.report } : documentOf([read.grid]);
    },
  },
  json: {
    endings: ['.json'],
    read: (bytes) => ({ kind: 'report', report: reportFromJson(decodeText(bytes)) }),
  },
};

/** What files that can be read are called. */
export const READABLE_ENDINGS: readonly string[] = Object.values(KINDS).flatMap(({ endings }) => endings);

function withKinds(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof UserError) || thrown.code !== 'file/kind') return thrown;
  return new UserError('file/kind', { ...thrown.details, file, kinds: READABLE_ENDINGS.join(' ') }, thrown);
}

/** Reads a file; throws `UserError`: `file/empty`, `file/kind`, `file/encrypted`, or what the reader of its kind throws. */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Source> {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  const kind = sniff(bytes, fileName);
  if (kind === 'encrypted') throw new UserError('file/encrypted', { file: fileName });
  try {
    const reader = KINDS[kind];
    if (!reader) throw new UserError('file/kind', { file: fileName });
    return await reader.read(bytes, fileName, options);
  } catch (thrown) {
    throw withKinds(thrown, fileName);
  }
}
