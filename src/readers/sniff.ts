/** What a file is, by its bytes; its name decides only between kinds of text. */
import { charactersOf, compoundStreams, isCompound, OoxmlError, openZip, zipStart } from '../ooxml';
import type { ReadableKind } from './endings';

/** `oldWord` is a document of Word before 2007 or of WPS; `misnamed` a text that is called a document. */
export type FileKind = ReadableKind | 'encrypted' | 'oldWord' | 'misnamed' | 'other';

const LOOKED_AT = 4_096;
const ENCRYPTED_PACKAGE = 'EncryptedPackage';
/** BIFF8 and BIFF5 streams of .xls and .et. */
const WORKBOOK_STREAMS = ['Workbook', 'Book', 'WORKBOOK', 'BOOK'];
/** The stream of a Word document before 2007; WPS has the same. */
const WORD_STREAM = 'WordDocument';
/** Its letters stand as numbers between commands: as lines of text it would be a report of nothing. */
const RICH_TEXT = '{\\rtf';
const SPREADSHEET_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';
/** Of Word 2003, and of a package that Word writes as one file. */
const WORD_XML = /http:\/\/schemas\.microsoft\.com\/office\/(?:word\/2003\/wordml|2006\/xmlPackage)/;
const OPEN_DOCUMENT_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const HTML = /<(?:!doctype\s+html|html|head|body|table|meta)[\s>]/i;
/** What a mail or a web archive begins with, and what it says it holds (RFC 2045 §5). */
const MIME =
  /^\s*(?:mime-version|content-[\w-]+|from|to|date|subject|message-id|x-[\w-]+|snapshot-[\w-]+|received|return-path)\s*:/i;
const MIME_PAGE = /^content-type\s*:\s*(?:multipart\/|text\/html)/im;
/** Names under which a text is believed to be one: those of Office packages are not among them. */
const PACKAGE_NAME = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|docx|docm|ods|odt|zip|pdf|doc)$/i;

/** The first bytes as characters of one byte each: enough to find words of ASCII, also in UTF-16. */
function opening(bytes: Uint8Array): string {
  return charactersOf(bytes.subarray(0, LOOKED_AT)).replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '');
}

function zipKind(bytes: Uint8Array): FileKind {
  const archive = openZip(bytes);
  const has = (name: string) => archive.names.includes(name);
  if (has('xl/workbook.bin')) return 'legacy';
  if (has('word/document.xml')) return 'docx';
  if (!has('mimetype') || has('[Content_Types].xml')) return 'xlsx';
  const type = new TextDecoder().decode(archive.read('mimetype')).trim();
  return type.startsWith(OPEN_DOCUMENT_SHEET) ? 'legacy' : 'other';
}

function compoundKind(bytes: Uint8Array): FileKind {
  const streams = compoundStreams(bytes);
  if (streams.includes(ENCRYPTED_PACKAGE)) return 'encrypted';
  if (streams.some((name) => WORKBOOK_STREAMS.includes(name))) return 'legacy';
  return streams.includes(WORD_STREAM) ? 'oldWord' : 'other';
}

const BOF = 9;
/** By the version of BIFF, how long its first record is. */
const BOF_LENGTHS: ReadonlyMap<number | undefined, readonly (number | undefined)[]> = new Map([
  [0, [4, 6]],
  [2, [6]],
  [4, [6]],
  [8, [4, 6, 8, 16]],
]);

/** A workbook of Excel before 97 that stands in no compound file. */
const isBareWorkbook = (bytes: Uint8Array): boolean =>
  bytes[0] === BOF && bytes[3] === 0 && (BOF_LENGTHS.get(bytes[1])?.includes(bytes[2]) ?? false);

function textKind(start: string, fileName: string): FileKind {
  const plain = start.replace(/\0/g, '');
  if (plain.startsWith(RICH_TEXT)) return 'rtf';
  if (MIME.test(plain) && MIME_PAGE.test(plain)) return 'archive';
  if (WORD_XML.test(plain)) return 'wordXml';
  if (plain.includes(SPREADSHEET_2003)) return 'legacy';
  if (HTML.test(plain)) return 'html';
  if (/\.json$/i.test(fileName) || /^\s*\{\s*["}]/.test(plain)) return 'json';
  if (/\.csv$/i.test(fileName)) return 'csv';
  return PACKAGE_NAME.test(fileName) ? 'misnamed' : 'text';
}

const SPACE = 32;
const ESCAPE = 27;
const BACKSPACE = 8;
const CARRIAGE_RETURN = 13;

/** A PDF may begin with other bytes, in which printers talk to each other. */
const PDF = /(?:^|[\r\n])%PDF-\d/;
const PDF_WITHIN = 1_024;

/** Pictures and programs have bytes that no text has. */
function isText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const strange = (byte: number) =>
    byte < SPACE && byte !== ESCAPE && (byte <= BACKSPACE || byte > CARRIAGE_RETURN);
  return wide || !bytes.subarray(0, LOOKED_AT).some(strange);
}

function packageKind(bytes: Uint8Array): FileKind {
  try {
    return zipKind(bytes);
  } catch (thrown) {
    if (thrown instanceof OoxmlError) return 'xlsx';
    throw thrown;
  }
}

/** What to read a file as. A zip that cannot be looked into is said to be an .xlsx, whose reader says what is wrong. */
export function sniff(bytes: Uint8Array, fileName: string): FileKind {
  if (isCompound(bytes)) return compoundKind(bytes);
  if (isBareWorkbook(bytes)) return 'legacy';
  const zip = zipStart(bytes);
  if (zip === 0) return packageKind(bytes);
  const start = opening(bytes);
  if (PDF.test(start.slice(0, PDF_WITHIN))) return 'pdf';
  if (zip > 0) return packageKind(bytes);
  return isText(bytes) ? textKind(start, fileName) : 'other';
}
