/** What a file is, by its bytes; its name decides only between kinds of text. */
import { compoundStreams, isCompound, OoxmlError, openZip } from '../ooxml';
import type { ReadableKind } from './endings';

export type FileKind = ReadableKind | 'encrypted' | 'other';

const LOOKED_AT = 4_096;
const ENCRYPTED_PACKAGE = 'EncryptedPackage';
/** BIFF8 and BIFF5 streams of .xls and .et. */
const WORKBOOK_STREAMS = ['Workbook', 'Book', 'WORKBOOK', 'BOOK'];
/** Its letters stand as numbers between commands: as lines of text it would be a report of nothing. */
const RICH_TEXT = '{\\rtf';
const SPREADSHEET_2003 = 'urn:schemas-microsoft-com:office:spreadsheet';
const OPEN_DOCUMENT_SHEET = 'application/vnd.oasis.opendocument.spreadsheet';
const HTML = /<(?:!doctype\s+html|html|head|body|table|meta)[\s>]/i;
/** What a mail or a web archive begins with, and what it says it holds (RFC 2045 §5). */
const MIME =
  /^\s*(?:mime-version|content-[\w-]+|from|to|date|subject|message-id|x-[\w-]+|snapshot-[\w-]+|received|return-path)\s*:/i;
const MIME_PAGE = /^content-type\s*:\s*(?:multipart\/|text\/html)/im;
/** Names under which a text is believed to be one: those of Office packages are not among them. */
const PACKAGE_NAME = /\.(?:xlsx|xlsm|xltx|xltm|xlsb|docx|docm|ods|odt|zip|pdf|doc)$/i;

const startsAsZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first bytes as characters of one byte each: enough to find words of ASCII, also in UTF-16. */
function opening(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, LOOKED_AT)).replace(
    /^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/,
    '',
  );
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
  return streams.some((name) => WORKBOOK_STREAMS.includes(name)) ? 'legacy' : 'other';
}

function textKind(start: string, fileName: string): FileKind {
  const plain = start.replaceAll('\0', '');
  if (plain.startsWith(RICH_TEXT)) return 'other';
  if (MIME.test(plain) && MIME_PAGE.test(plain)) return 'archive';
  if (plain.includes(SPREADSHEET_2003)) return 'legacy';
  if (HTML.test(plain)) return 'html';
  if (/\.json$/i.test(fileName) || /^\s*\{\s*["}]/.test(plain)) return 'json';
  if (/\.csv$/i.test(fileName)) return 'csv';
  return PACKAGE_NAME.test(fileName) ? 'other' : 'text';
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

/** What to read a file as. A zip that cannot be looked into is said to be an .xlsx, whose reader says what is wrong. */
export function sniff(bytes: Uint8Array, fileName: string): FileKind {
  if (isCompound(bytes)) return compoundKind(bytes);
  if (startsAsZip(bytes)) {
    try {
      return zipKind(bytes);
    } catch (thrown) {
      if (thrown instanceof OoxmlError) return 'xlsx';
      throw thrown;
    }
  }
  const start = opening(bytes);
  if (PDF.test(start.slice(0, PDF_WITHIN))) return 'pdf';
  return isText(bytes) ? textKind(start, fileName) : 'other';
}
