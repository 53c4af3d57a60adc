/** What a PDF is read with, how much of it is read, and what is said about one that cannot be. */
import { UserError } from '../../../src/messages';
import { characterMap } from '../../../src/readers/pdf/characterMaps';
import { loadPdfLibrary, openPdf } from '../../../src/readers/pdf/library';
import type { PdfLibrary } from '../../../src/readers/pdf/library';
import { readPdf } from '../../../src/readers/pdf';
import { PdfFile, PdfFont } from '../../support/pdf';

jest.setTimeout(60_000);

const NET =
  '50 600 m 250 600 l S 50 640 m 250 640 l S 50 600 m 50 640 l S 150 600 m 150 640 l S 250 600 m 250 640 l S';

/** Pages with a table and this text, and a text of another font whose codes do not say their characters. */
function pdf(pages: number, text: string, secret = '', trailer = ''): Uint8Array {
  const [font, other] = [new PdfFont('embedded'), new PdfFont('secret')];
  const content = `${NET} BT /F 10 Tf 1 0 0 1 60 616 Tm ${font.encode(text)} Tj /G 10 Tf ${other.encode(secret)} Tj ET`;
  const file = new PdfFile();
  const fonts = `/Font << /F ${font.write(file)} 0 R /G ${other.write(file)} 0 R >>`;
  for (let page = 0; page < pages; page++) file.addPage(content, fonts);
  return file.bytes(trailer);
}

const refused = (bytes: Uint8Array): Promise<unknown> =>
  readPdf(bytes, '年报.pdf').then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown),
  );
const PASSWORD = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;

test.each<[string, () => Uint8Array, unknown]>([
  ['100 pages', () => pdf(100, '甲'), 'read'],
  ['101 pages', () => pdf(101, '甲'), { code: 'file/too-large', file: '年报.pdf', limit: 'page-count' }],
  ['500,000 characters', () => pdf(10, '甲'.repeat(50_000)), 'read'],
  [
    'more characters',
    () => pdf(10, '甲'.repeat(50_001)),
    { code: 'file/too-large', file: '年报.pdf', limit: 'text-length' },
  ],
  ['a fifth of its characters unknown', () => pdf(1, '一二三四', '五'), 'read'],
  [
    'more than a fifth of them unknown',
    () => pdf(1, '一二三', '五'),
    { code: 'file/no-text', file: '年报.pdf' },
  ],
  ['only spaces', () => pdf(1, '  '), { code: 'file/no-text', file: '年报.pdf' }],
  ['a password', () => pdf(1, '甲', '', PASSWORD), { code: 'file/encrypted', file: '年报.pdf' }],
  [
    'only a beginning',
    () => new TextEncoder().encode('%PDF-1.7\n'),
    { code: 'file/damaged', file: '年报.pdf', reason: 'unreadable' },
  ],
])('a PDF with %s', async (_, make, expected) => expect(await refused(make())).toEqual(expected));

test('each page that was read is told; the bytes are left as they were', async () => {
  const bytes = pdf(3, '甲');
  const copy = bytes.slice();
  let pages = 0;
  const { grids } = await readPdf(bytes, '年报.pdf', () => pages++);
  expect([pages, grids.length]).toEqual([3, 1]);
  expect(bytes).toEqual(copy);
});

test('pages that take too long altogether are refused', async () => {
  const clock = jest.spyOn(performance, 'now');
  let now = 0;
  clock.mockImplementation(() => (now += 10_000));
  expect(await refused(pdf(2, '甲'))).toBe('read');
  expect(await refused(pdf(3, '甲'))).toEqual({
    code: 'file/too-large',
    file: '年报.pdf',
    limit: 'time-limit',
  });
  clock.mockRestore();
});

test('the library draws nothing, runs nothing and fetches nothing', () => {
  const library = { VerbosityLevel: { ERRORS: 0 }, getDocument: (settings: unknown) => settings };
  const bytes = Uint8Array.of(1, 2, 3);
  const { data, BinaryDataFactory, ...settings } = openPdf(
    library as unknown as PdfLibrary,
    bytes,
  ) as unknown as {
    readonly data: Uint8Array;
    readonly BinaryDataFactory: new () => { fetch: (asked: { filename: string }) => Promise<Uint8Array> };
  };
  expect(settings).toEqual({
    useWorkerFetch: false,
    cMapUrl: 'maps/',
    cMapPacked: true,
    maxImageSize: 1,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  });
  expect(data).toEqual(bytes);
  expect(data).not.toBe(bytes);
  const factory = new BinaryDataFactory();
  return Promise.all([
    expect(factory.fetch({ filename: 'GB-EUC-H.bcmap' })).resolves.toHaveLength(549),
    expect(factory.fetch({ filename: 'KSC-H.bcmap' })).rejects.toThrow('no KSC-H.bcmap'),
  ]);
});

test('the library finds what it asks for when it starts, and unpacks by itself', async () => {
  await loadPdfLibrary('年报.pdf');
  const world = globalThis as { DOMMatrix?: unknown; DecompressionStream?: unknown };
  expect(typeof world.DOMMatrix).toBe('function');
  expect(world.DecompressionStream).toBeUndefined();
});

/** As long as the files that the library comes with. */
test.each([
  ['Adobe-GB1-UCS2', 33_974],
  ['GB-EUC-H', 549],
  ['GB-EUC-V', 179],
  ['GBK2K-H', 19_662],
  ['GBK2K-V', 219],
  ['GBK-EUC-H', 14_692],
  ['GBK-EUC-V', 180],
  ['GBKp-EUC-H', 14_686],
  ['GBKp-EUC-V', 181],
  ['GBpc-EUC-H', 557],
  ['GBpc-EUC-V', 181],
  ['UniGB-UCS2-H', 43_366],
  ['UniGB-UCS2-V', 193],
  ['UniGB-UTF16-H', 44_086],
  ['UniGB-UTF16-V', 178],
])('the table of character codes %s', (name, length) => {
  expect(characterMap(`${name}.bcmap`)).toHaveLength(length);
  expect(characterMap(name)).toHaveLength(length);
  expect(characterMap(`${name}.bcmap.x`)).toBeUndefined();
});
