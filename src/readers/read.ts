/** Reads a file of any kind that can be read, by what it is and not by what it is called. */
import type { Grid, Workbook } from '../grid';
import { UserError } from '../messages';
import type { ErrorCode } from '../messages';
import type { Platform } from '../ooxml';
import type { Report } from '../report';
import { readCsv } from './csv';
import { openWord, openWordXml } from './docx';
import type { InnerReader, WordFile } from './docx';
import { READABLE_ENDINGS } from './endings';
import type { ReadableKind } from './endings';
import { reportFromJson } from './json';
import { loadLegacy, readLegacy } from './legacy';
import { loadPdf, readPdf } from './pdf';
import { readRtf } from './rtf';
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
  /** Does the work of our own readers: who waits for it may end what takes too long. */
  readonly limit?: <Result>(work: () => Result) => Result;
  /** Called whenever a part of a long file is read: it does not hang. */
  readonly onPart?: () => void;
}

/** Without a limit. */
const atOnce = <Result>(work: () => Result): Result => work();

type ReadKind = (bytes: Uint8Array, fileName: string, options: ReadOptions) => Source | Promise<Source>;

/** Kinds that libraries read: large, and not to be trusted with what they are given. */
interface Library {
  /** How long reading, or one page of it, may take before it is given up. */
  readonly milliseconds: number;
  readonly load: (fileName: string) => Promise<unknown>;
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
 * milliseconds it may take, or each part of which is told with `onPart`. Throws what the library throws that cannot run.
 */
export async function loadLibrary(bytes: Uint8Array, fileName: string): Promise<number> {
  const library = LIBRARIES[sniff(bytes, fileName)];
  await library?.load(fileName);
  return library?.milliseconds ?? MILLISECONDS;
}

/** Reads a file whose kind needs a library; throws what its reader throws. */
export function readLibrary(bytes: Uint8Array, fileName: string, onPart?: () => void): Promise<Workbook> {
  const library = LIBRARIES[sniff(bytes, fileName)];
  return library
    ? library.read(bytes, fileName, onPart)
    : Promise.reject(new UserError('file/kind', { file: fileName }));
}

const throughLibrary: ReadKind = async (bytes, file, { library, onPart }) => ({
  kind: 'workbook',
  workbook: await (library ? library(bytes, file) : readLibrary(bytes, file, onPart)),
});

/** A document is tables and texts in their order, without names. */
const documentOf = (grids: readonly Grid[]): Source => ({
  kind: 'workbook',
  workbook: { grids, names: new Map(), properties: new Map() },
});

/** Its parser is as large as all other readers together. */
const loadHtml = () => import('./html');
const loadArchive = () => import('./archive');

/** How deep documents stand inside documents. */
const MOST_LEVELS = 3;

type ReadDocument = (bytes: Uint8Array, fileName: string) => readonly Grid[];

type PageReaders = { readonly [Each in 'html' | 'archive']: ReadDocument };

const loadPages = async (): Promise<PageReaders> => ({
  html: (await loadHtml()).readHtml,
  archive: (await loadArchive()).readWebArchive,
});

/** Reads the documents inside a Word document; those that need a library are left out. */
function innerReader(pages: PageReaders, level: number): InnerReader {
  const readers: Partial<Readonly<Record<FileKind, ReadDocument>>> = {
    ...pages,
    rtf: readRtf,
    text: (bytes, name) => [readText(bytes, name)],
    docx: (bytes, name) => openWord(bytes, name).read(innerReader(pages, level + 1)),
    wordXml: (bytes, name) => openWordXml(bytes, name).read(innerReader(pages, level + 1)),
  };
  return ({ bytes, name }) => (level < MOST_LEVELS ? readers[sniff(bytes, name)]?.(bytes, name) : undefined);
}

async function readWord(word: WordFile, { limit = atOnce }: ReadOptions): Promise<Source> {
  if (!word.hasInner) return documentOf(word.read());
  const inner = innerReader(await loadPages(), 0);
  return documentOf(limit(() => word.read(inner)));
}

/** How each kind is read. */
const KINDS: { readonly [Each in ReadableKind]: ReadKind } = {
  xlsx: (bytes, file, { platform }) => ({ kind: 'workbook', workbook: readXlsx(bytes, file, platform) }),
  legacy: throughLibrary,
  docx: (bytes, file, options) => readWord(openWord(bytes, file, options.platform), options),
  wordXml: (bytes, file, options) => readWord(openWordXml(bytes, file), options),
  rtf: (bytes, file) => documentOf(readRtf(bytes, file)),
  pdf: throughLibrary,
  html: async (bytes, file, { limit = atOnce }) => {
    const { readHtml } = await loadHtml();
    return documentOf(limit(() => readHtml(bytes, file)));
  },
  archive: async (bytes, file, { limit = atOnce }) => {
    const { readWebArchive } = await loadArchive();
    return documentOf(limit(() => readWebArchive(bytes, file)));
  },
  text: (bytes, file) => documentOf([readText(bytes, file)]),
  csv: (bytes, file) => {
    const read = readCsv(bytes, file);
    return 'report' in read ? { kind: 'report', report: read.report } : documentOf([read.grid]);
  },
  json: (bytes) => ({ kind: 'report', report: reportFromJson(decodeText(bytes)) }),
};

/** Kinds that are known and not read, each with a way out of its own. */
const REFUSED: { readonly [Each in Exclude<FileKind, ReadableKind>]: ErrorCode } = {
  encrypted: 'file/encrypted',
  oldWord: 'file/old-word',
  misnamed: 'file/misnamed',
  other: 'file/kind',
};
const OLD_WORD_NAME = /\.(?:doc|dot|wps|wpt)$/i;

/** A reader that did not expect what it met. */
const isStumble = (thrown: unknown): boolean =>
  thrown instanceof TypeError || thrown instanceof RangeError || thrown instanceof SyntaxError;

/**
 * What went wrong, in words. What could not be read as anything is, by its name, an older document; else it is told what
 * could be.
 */
function explain(thrown: unknown, file: string): unknown {
  if (isStumble(thrown)) return new UserError('file/damaged', { file, reason: 'unreadable' }, thrown);
  if (!(thrown instanceof UserError) || thrown.code !== 'file/kind') return thrown;
  if (OLD_WORD_NAME.test(file)) return new UserError('file/old-word', { file }, thrown);
  return new UserError('file/kind', { ...thrown.details, file, kinds: READABLE_ENDINGS.join(' ') }, thrown);
}

const isReadable = (kind: FileKind): kind is ReadableKind => kind in KINDS;

/**
 * Reads a file; throws `UserError`: `file/empty`, `file/kind`, `file/encrypted`, `file/old-word`, `file/misnamed`, or what
 * the reader of its kind throws.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  options: ReadOptions = {},
): Promise<Source> {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  const kind = sniff(bytes, fileName);
  try {
    if (!isReadable(kind)) throw new UserError(REFUSED[kind], { file: fileName });
    const { limit = atOnce } = options;
    return await limit(() => KINDS[kind](bytes, fileName, options));
  } catch (thrown) {
    throw explain(thrown, fileName);
  }
}
