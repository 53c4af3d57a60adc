/** What a file is by its bytes, and how each kind is read. */
import { strToU8 } from 'fflate';
import { UserError } from '../../src/messages';
import type { ErrorCode } from '../../src/messages';
import { OoxmlError, writeZip } from '../../src/ooxml';
import type { OoxmlErrorCode } from '../../src/ooxml';
import { loadLibrary, READABLE_ENDINGS, readFile, readLibrary, sniff } from '../../src/readers';
import { explainFailure } from '../../src/readers/failure';
import { compoundFile } from '../support/compound';
import { documentBytes, p } from '../support/wordDocument';
import { workbookBytes } from './xlsx/parts';

const zip = (...names: string[]) =>
  writeZip(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])));
const openDocument = (type: string, ...names: string[]) =>
  writeZip({ mimetype: strToU8(type), ...Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])) });
const ODS = 'application/vnd.oasis.opendocument.spreadsheet';
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const stream = (name: string) => compoundFile({ [name]: new Uint8Array(5_000) });

describe('packages', () => {
  test.each([
    ['xl/workbook.bin', zip('xl/workbook.bin', '[Content_Types].xml'), 'legacy'],
    ['word/document.xml', zip('word/document.xml', '[Content_Types].xml'), 'docx'],
    ['xl/workbook.xml', zip('xl/workbook.xml'), 'xlsx'],
    ['nothing known', zip('a.txt'), 'xlsx'],
    ['a sheet of OpenDocument', openDocument(ODS), 'legacy'],
    ['a sheet of OpenDocument, with a line end', openDocument(` ${ODS}\n`), 'legacy'],
    ['a template of such a sheet', openDocument(`${ODS}-template`), 'legacy'],
    ['a text of OpenDocument', openDocument('application/vnd.oasis.opendocument.text'), 'other'],
    ['something else', openDocument(`x ${ODS}`), 'other'],
    ['a type, but of another package', openDocument('application/epub+zip', '[Content_Types].xml'), 'xlsx'],
    ['only the first bytes of a zip', strToU8('PK'), 'xlsx'],
  ])('a zip with %s', (_, bytes, kind) => expect(sniff(bytes, 'a.txt')).toBe(kind));

  test.each(['Workbook', 'Book', 'WORKBOOK', 'BOOK'])(
    'a compound file with %s is an older workbook',
    (name) => expect(sniff(stream(name), 'a.txt')).toBe('legacy'),
  );

  test.each([
    ['EncryptedPackage', 'encrypted'],
    ['WordDocument', 'oldWord'],
    ['Contents', 'other'],
  ])('a compound file with %s', (name, kind) => expect(sniff(stream(name), 'a.xls')).toBe(kind));
});

test.each([
  ['a blank line', '\r\n'],
  ['a byte order mark', '\xef\xbb\xbf'],
  ['the head of an answer', 'HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n'],
  ['4,096 bytes', 'P'.repeat(4_096)],
])('a package behind %s', (_, before) => {
  const behind = (bytes: Uint8Array) => Uint8Array.from([...strToU8(before, true), ...bytes]);
  expect(sniff(behind(zip('word/document.xml')), 'a.docx')).toBe('docx');
  expect(sniff(behind(openDocument(ODS)), 'a.ods')).toBe('legacy');
});

test('a zip further on is none', () => {
  const bytes = Uint8Array.from([...strToU8('P'.repeat(4_097)), ...zip('word/document.xml')]);
  expect(sniff(bytes, 'a.docx')).toBe('misnamed');
});

test.each([
  [[9, 0, 4, 0, 0, 0, 16, 0], 'legacy'],
  [[9, 2, 6, 0, 0, 0, 16, 0], 'legacy'],
  [[9, 4, 6, 0, 0, 0, 16, 0], 'legacy'],
  [[9, 8, 8, 0, 0, 5, 5, 0], 'legacy'],
  [[9, 8, 16, 0, 0, 6, 5, 0], 'legacy'],
  [[9, 1, 6, 0, 0, 0, 16, 0], 'other'],
  [[9, 2, 8, 0, 0, 0, 16, 0], 'other'],
  [[9, 8, 8, 1, 0, 5, 5, 0], 'other'],
  [[9, 49, 9, 50], 'text'],
])('%j: BIFF without a compound file', (bytes, kind) => {
  expect(sniff(Uint8Array.from(bytes), 'a.xls')).toBe(kind);
});

describe('texts', () => {
  test.each<readonly [string, string, string]>([
    ['P', 'a.txt', 'text'],
    ['XK', 'a.txt', 'text'],
    ['', 'a.txt', 'text'],
    ['{\\rtf1 甲', 'a.txt', 'rtf'],
    [' {\\rtf1', 'a.txt', 'text'],
    ['\ufeff{\\rtf1', 'a.txt', 'rtf'],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'a.xls',
      'legacy',
    ],
    ['<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">', 'a.doc', 'wordXml'],
    ['<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">', 'a.xml', 'wordXml'],
    ['<html xmlns:w="http://schemas.microsoft.com/office/word">', 'a.doc', 'html'],
    ['<html xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">', 'a.xls', 'legacy'],
    ['<!DOCTYPE html>', 'a.xls', 'html'],
    ['<!doctype   html ', 'a.txt', 'html'],
    ['<html lang="zh">', 'a.xls', 'html'],
    ['甲<HEAD>', 'a.txt', 'html'],
    ['<body\n', 'a.txt', 'html'],
    ['<table border=0>', 'a.csv', 'html'],
    ['<meta charset=gbk>', 'a.json', 'html'],
    ['<htmlx>', 'a.txt', 'text'],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n<html>', 'a.xls', 'archive'],
    ['From: <x>\r\nSubject: y\r\nContent-Type: text/html\r\n\r\n<p>', 'a.doc', 'archive'],
    [
      'MIME-Version: 1.0\nX-Document-Type: Workbook\ncontent-type: Multipart/Related\n\nurn:schemas-microsoft-com:office:spreadsheet',
      'a.mht',
      'archive',
    ],
    ['MIME-Version: 1.0\nContent-Type: text/plain\n\n甲', 'a.txt', 'text'],
    ['甲\nContent-Type: text/html', 'a.txt', 'text'],
    ['From: 甲', 'a.txt', 'text'],
    ['<tables>', 'a.txt', 'text'],
    ['html>', 'a.txt', 'text'],
    ['<!doctype xml>', 'a.txt', 'text'],
    ['甲', 'a.json', 'json'],
    ['甲', 'a.JSON', 'json'],
    ['甲', 'a.json.txt', 'text'],
    ['甲', 'ajson', 'text'],
    ['{"a":1}', 'a.txt', 'json'],
    ['\n { \n "a":1}', 'a.csv', 'json'],
    ['{}', 'a.txt', 'json'],
    ['\ufeff{"a":1}', 'a.txt', 'json'],
    ['{甲}', 'a.txt', 'text'],
    ['甲{"a":1}', 'a.txt', 'text'],
    ['甲', 'a.csv', 'csv'],
    ['甲', 'a.CSV', 'csv'],
    ['甲', 'a.csv.txt', 'text'],
    ['甲', 'acsv', 'text'],
    ...[
      'xlsx',
      'xlsm',
      'xltx',
      'xltm',
      'xlsb',
      'docx',
      'docm',
      'ods',
      'odt',
      'zip',
      'pdf',
      'doc',
      'DOCX',
    ].map((ending) => ['甲', `a.${ending}`, 'misnamed'] as const),
    ['甲', 'a.docx.txt', 'text'],
    ['甲', 'axlsx', 'text'],
    ['甲', 'a.xls', 'text'],
    ['甲', 'a.et', 'text'],
    ['甲', 'a', 'text'],
  ])('%j called %s', (text, name, kind) => expect(sniff(strToU8(text), name)).toBe(kind));

  test.each([
    ['<html>', 'html'],
    ['{"a":1}', 'json'],
    ['{\\rtf1', 'rtf'],
    ['甲', 'text'],
  ])('%j in UTF-16', (text, kind) => expect(sniff(utf16(text), 'a.txt')).toBe(kind));

  test('in UTF-16 with its large end first', () => {
    expect(sniff(Uint8Array.of(0xfe, 0xff, 0, 0x31), 'a.txt')).toBe('text');
    expect(sniff(Uint8Array.of(0xfe, 0xff, 0, 0x7b, 0, 0x22), 'a.txt')).toBe('json');
  });

  test('only the first 4,096 bytes are looked at', () => {
    expect(sniff(strToU8(`${' '.repeat(4_090)}<html>`), 'a.txt')).toBe('html');
    expect(sniff(strToU8(`${' '.repeat(4_091)}<html>`), 'a.txt')).toBe('text');
    expect(sniff(strToU8(`${' '.repeat(4_095)}\0`), 'a.txt')).toBe('other');
    expect(sniff(strToU8(`${' '.repeat(4_096)}\0`), 'a.txt')).toBe('text');
  });

  test.each([
    ...[0, 1, 7, 8, 14, 26, 28, 31].map((byte) => [byte, 'other'] as const),
    ...[9, 10, 11, 12, 13, 27, 32, 127, 0x80, 0xff].map((byte) => [byte, 'text'] as const),
  ])('with the byte %i it is %s', (byte, kind) =>
    expect(sniff(Uint8Array.of(0x31, byte, 0x31), 'a.txt')).toBe(kind),
  );

  test.each([
    [[0xff, 0xfe, 1], 'text'],
    [[0xfe, 0xff, 1], 'text'],
    [[0xff, 0xff, 1], 'other'],
    [[0xfe, 0xfe, 1], 'other'],
    [[0x31, 0xfe, 1], 'other'],
    [[0x31, 0xff, 1], 'other'],
  ])('only a byte order mark lets %j have such bytes: %s', (bytes, kind) =>
    expect(sniff(Uint8Array.from(bytes), 'a.txt')).toBe(kind),
  );
});

test.each([
  ['%PDF-1', 'pdf'],
  ['\n%PDF-1', 'pdf'],
  ['x\r%PDF-2', 'pdf'],
  [' %PDF-1', 'text'],
  ['%PDF-', 'text'],
  ['%PDF-x', 'text'],
  [`${'x'.repeat(1_017)}\n%PDF-1`, 'pdf'],
  [`${'x'.repeat(1_018)}\n%PDF-1`, 'text'],
])('%j is %s', (text, kind) => expect(sniff(strToU8(text), 'a.txt')).toBe(kind));

test('endings of names, workbooks first', () =>
  expect(READABLE_ENDINGS).toEqual([
    ...['.xlsx', '.xlsm', '.xltx', '.xls', '.et', '.ods', '.xlsb'],
    ...['.docx', '.docm', '.rtf', '.pdf', '.html', '.htm', '.mht', '.mhtml', '.txt', '.csv', '.json'],
  ]));

describe('reading', () => {
  const grids = async (bytes: Uint8Array, name: string) => {
    const source = await readFile(bytes, name);
    if (source.kind !== 'workbook') throw new Error(source.kind);
    const { workbook } = source;
    expect([workbook.names, workbook.properties]).toEqual([new Map(), new Map()]);
    return workbook.grids.map((grid) => [
      grid.kind,
      grid.name,
      ...[...grid.cells.values()].map(({ text }) => text),
    ]);
  };
  const refused = (bytes: Uint8Array, name: string) =>
    readFile(bytes, name).then(
      () => 'read',
      (thrown: unknown) => (thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown),
    );
  const KINDS =
    '.xlsx .xlsm .xltx .xls .et .ods .xlsb .docx .docm .rtf .pdf .html .htm .mht .mhtml .txt .csv .json';

  test.each<[string, Uint8Array, string, string[][]]>([
    [
      'a workbook',
      workbookBytes('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>'),
      'a',
      [['sheet', '表', '5']],
    ],
    ['a Word document', documentBytes(p('甲')), 'a', [['text', '正文', '甲']]],
    ['a page', strToU8('<html><p>甲'), 'a', [['text', '正文', '甲']]],
    ['a text', strToU8('甲'), 'a', [['text', '文本', '甲']]],
    ['a sheet with commas', strToU8('甲,1'), 'a.csv', [['sheet', 'a', '甲', '1']]],
  ])('%s', async (_, bytes, name, expected) => expect(await grids(bytes, name)).toEqual(expected));

  test('a report', async () =>
    expect(await readFile(strToU8('{"unit":"甲","year":2024}'), 'a')).toMatchObject({
      kind: 'report',
      report: { unit: '甲', year: 2024 },
    }));

  test.each<[string, Uint8Array, string, object]>([
    ['nothing', new Uint8Array(), '空.xls', { code: 'file/empty', file: '空.xls' }],
    [
      'an encrypted workbook',
      stream('EncryptedPackage'),
      '密.xls',
      { code: 'file/encrypted', file: '密.xls' },
    ],
    ['a Word 97 document', stream('WordDocument'), '旧.doc', { code: 'file/old-word', file: '旧.doc' }],
    [
      'another zip',
      zip('a.txt'),
      '包.zip',
      { code: 'file/kind', file: '包.zip', kinds: KINDS, reason: 'other-kind', limit: 'other-kind' },
    ],
    ['no report', strToU8('{}'), 'a.json', { code: 'report/json', place: '', problem: 'report' }],
  ])('%s is refused', async (_, bytes, name, expected) =>
    expect(await refused(bytes, name)).toEqual(expected),
  );

  test('a library may read elsewhere', async () => {
    const workbook = { grids: [], names: new Map(), properties: new Map() };
    const asked: unknown[] = [];
    const bytes = stream('Workbook');
    const library = (...given: unknown[]) => {
      asked.push(...given);
      return Promise.resolve(workbook);
    };
    expect(await readFile(bytes, 'a.xls', { library })).toEqual({ kind: 'workbook', workbook });
    expect(asked).toEqual([bytes, 'a.xls']);
  });

  test('libraries have their time, and what needs none is told so', async () => {
    expect(await loadLibrary(stream('Workbook'), 'a.xls')).toBe(2_000);
    expect(await loadLibrary(strToU8('%PDF-1.7'), 'a.pdf')).toBe(5_000);
    expect(await loadLibrary(strToU8('甲'), 'a.txt')).toBe(5_000);
    await expect(readLibrary(strToU8('甲'), 'a.txt')).rejects.toMatchObject({
      code: 'file/kind',
      details: { file: 'a.txt' },
    });
    await expect(readLibrary(strToU8('%PDF-1.7'), 'a.pdf')).rejects.toMatchObject({ code: 'file/damaged' });
  });
});

describe('what goes wrong inside a document', () => {
  test.each<[OoxmlErrorCode, ErrorCode]>([
    ['damaged', 'file/damaged'],
    ['encrypted', 'file/encrypted'],
    ['too-large', 'file/too-large'],
    ['unsafe', 'file/unsafe'],
    ['kind', 'file/kind'],
  ])('%s is %s', (code, expected) => {
    const thrown = new OoxmlError(code, 'nesting', 'x');
    const explained = explainFailure(thrown, 'a.docx', '.docx') as UserError;
    expect(explained).toBeInstanceOf(UserError);
    expect([explained.code, explained.details, explained.cause]).toEqual([
      expected,
      { file: 'a.docx', kinds: '.docx', reason: 'nesting', limit: 'nesting' },
      thrown,
    ]);
  });

  test('anything else stays what it is', () => {
    const other = new Error('x');
    expect(explainFailure(other, 'a', '.docx')).toBe(other);
  });
});
