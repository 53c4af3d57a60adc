/** PDFs made to hurt whoever reads them, each with what has to be said about it. */
import { strToU8 } from 'fflate';
import { PdfFile } from './pdf';

export interface HostilePdf {
  readonly name: string;
  readonly make: () => Uint8Array;
  /** The code of the error that is allowed; several where it depends on how fast the machine is. */
  readonly codes: readonly string[];
}

const raw = (text: string): Uint8Array => strToU8(`%PDF-1.7\n${text}`, true);
const HELVETICA = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
const shows = (text: string) => `BT /F 9 Tf 50 700 Td (${text}) Tj ET`;

function page(content: string | Uint8Array, resources = HELVETICA, entries?: string): Uint8Array {
  const file = new PdfFile();
  file.addPage(content as string, resources, entries);
  return file.bytes();
}

/** A document whose page tree is given. */
const tree = (pages: string, objects = ''): Uint8Array =>
  raw(
    `1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj ${pages} endobj\n${objects}\ntrailer << /Root 1 0 R /Size 9 >>\n%%EOF`,
  );

/** A form that draws itself, so many times. */
function recursive(times: number): Uint8Array {
  const file = new PdfFile();
  const form = file.addStream(
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 1 0 R >> >>',
    '/X Do '.repeat(times),
  );
  file.addPage('/X Do', `/XObject << /X ${form} 0 R >>`);
  return file.bytes();
}

/** Forms that each draw the next one ten times. */
function laughs(depth: number): Uint8Array {
  const file = new PdfFile();
  let inner = file.addStream('/Type /XObject /Subtype /Form /BBox [0 0 9 9]', '0 0 m 9 9 l S');
  for (let level = 0; level < depth; level++)
    inner = file.addStream(
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${inner} 0 R >> >>`,
      '/X Do '.repeat(10),
    );
  file.addPage('/X Do', `/XObject << /X ${inner} 0 R >>`);
  return file.bytes();
}

function withToUnicode(table: string): Uint8Array {
  const file = new PdfFile();
  const map = file.addStream('', table);
  const resources = `/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode ${map} 0 R >> >>`;
  file.addPage(shows('1'), resources);
  return file.bytes();
}

export const HOSTILE_PDFS: readonly HostilePdf[] = [
  { name: 'only a beginning', make: () => raw(''), codes: ['file/damaged'] },
  {
    name: 'nonsense',
    make: () => raw('\x00\x01\x02 obj << >> stream'.repeat(5_000)),
    codes: ['file/damaged'],
  },
  {
    name: 'cut in half',
    make: () => page(shows('1')).subarray(0, 400),
    codes: ['file/damaged', 'file/no-text'],
  },
  {
    name: 'a thousand million pages that are not there',
    make: () => tree('<< /Type /Pages /Count 1000000000 /Kids [] >>'),
    codes: ['file/too-large', 'file/damaged', 'file/no-text'],
  },
  {
    name: 'ten thousand pages',
    make: () => {
      const file = new PdfFile();
      for (let number = 0; number < 10_000; number++) file.addPage('', HELVETICA);
      return file.bytes();
    },
    codes: ['file/too-large'],
  },
  {
    name: 'a page tree that holds itself',
    make: () => tree('<< /Type /Pages /Count 2 /Kids [2 0 R 2 0 R] >>'),
    codes: ['file/damaged', 'file/no-text'],
  },
  {
    name: 'a hundred thousand brackets',
    make: () => tree(`<< /Type /Pages /Count 1 /Kids ${'['.repeat(100_000)} >>`),
    codes: ['file/damaged', 'file/no-text'],
  },
  {
    name: 'nested dictionaries in a page',
    make: () => page(`/A ${'<< /B '.repeat(100_000)} BDC`),
    codes: ['file/damaged', 'file/no-text', 'file/too-large'],
  },
  {
    name: 'a cross-reference that leads to itself',
    make: () =>
      raw('xref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF'),
    codes: ['file/damaged'],
  },
  {
    name: 'a bomb of 300 MB of spaces',
    make: () => page(new Uint8Array(300_000_000).fill(32)),
    codes: ['file/no-text', 'file/too-large'],
  },
  {
    name: 'two million lines',
    make: () => page('0 0 m 9 9 l S\n'.repeat(2_000_000)),
    codes: ['file/no-text', 'file/too-large'],
  },
  {
    name: 'a million characters',
    make: () => page(shows('1 '.repeat(500)).repeat(1_000)),
    codes: ['file/too-large', 'file/no-table'],
  },
  {
    name: 'a form that draws itself',
    make: () => recursive(1_000),
    codes: ['file/no-text', 'file/too-large'],
  },
  { name: 'forms within forms', make: () => laughs(8), codes: ['file/no-text', 'file/too-large'] },
  {
    name: 'a table of characters without end',
    make: () =>
      withToUnicode(
        '1 begincodespacerange <00000000> <ffffffff> endcodespacerange 1 beginbfrange <00000000> <ffffffff> <0000> endbfrange',
      ),
    codes: ['file/no-table', 'file/damaged', 'file/too-large', 'file/no-text'],
  },
  {
    name: 'numbers out of all bounds',
    make: () => page(`1e308 0 0 1e308 1e308 1e308 cm ${shows('1')} 1e308 1e308 m -1e308 1e308 l S`),
    codes: ['file/no-table', 'file/no-text'],
  },
  {
    name: 'a net of ten thousand lines',
    make: () =>
      page(
        `${Array.from({ length: 5_000 }, (_, at) => `${at} 0 m ${at} 5000 l S 0 ${at} m 5000 ${at} l S`).join('\n')} ${shows('1')}`,
        HELVETICA,
        '/MediaBox [0 0 5000 5000]',
      ),
    codes: ['file/no-table'],
  },
  {
    name: 'a picture of a thousand million pixels',
    make: () => page('q BI /W 100000 /H 100000 /BPC 8 /CS /G ID x EI Q'),
    codes: ['file/no-text'],
  },
];
