/** PDFs: what is text and what is only a picture, where words belong, and what cannot be told. */
import type { Grid } from '../../src/grid';
import { UserError } from '../../src/messages';
import { readFile, sniff } from '../../src/readers';
import { PdfFile, PdfFont, widthOf } from '../support/pdf';
import type { FontKind } from '../support/pdf';

jest.setTimeout(60_000);

interface Shown {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  /** Operators before the text. */
  readonly before?: string;
}

const at = (x: number, y: number, text: string, more: Partial<Shown> = {}): Shown => ({
  x,
  y,
  text,
  ...more,
});

/** A net of lines over the given edges. */
const net = (xs: readonly number[], ys: readonly number[]): string =>
  [
    ...xs.map((x) => `${x} ${ys[0]} m ${x} ${ys.at(-1)} l S`),
    ...ys.map((y) => `${xs[0]} ${y} m ${xs.at(-1)} ${y} l S`),
  ].join('\n');

/** A PDF of pages with texts and lines. */
function pdf(
  pages: readonly { texts?: readonly Shown[]; lines?: string }[],
  kind: FontKind = 'embedded',
  trailer = '',
) {
  const font = new PdfFont(kind);
  const contents = pages.map(({ texts = [], lines = '' }) =>
    [
      lines,
      ...texts.map(
        ({ x, y, text, size = 10, before = '' }) =>
          `BT /F ${size} Tf ${before} 1 0 0 1 ${x} ${y} Tm ${font.encode(text)} Tj ET`,
      ),
    ].join('\n'),
  );
  const file = new PdfFile();
  const reference = font.write(file);
  for (const content of contents) file.addPage(content, `/Font << /F ${reference} 0 R >>`);
  return file.bytes(trailer);
}

async function grids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const source = await readFile(bytes, '年报.pdf');
  if (source.kind !== 'workbook') throw new Error(source.kind);
  return source.workbook.grids;
}
const shown = ({ name, kind, cells, columnCount }: Grid) => ({
  name,
  [kind]: [...cells].map(([key, { text }]) =>
    kind === 'text' ? text : `${Math.floor(key / 16_384)},${key % 16_384} ${text}`,
  ),
  ...(kind === 'table' ? { columnCount } : {}),
});
const texts = async (bytes: Uint8Array) =>
  (await grids(bytes)).map((grid) => [...grid.cells.values()].map(({ text }) => text));
const code = (bytes: Uint8Array) =>
  readFile(bytes, '年报.pdf').then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof UserError ? thrown.code : String(thrown)),
  );

const XS = [50, 150, 250, 350];
const YS = [600, 620, 640];
const TABLE = net(XS, YS);

describe('a PDF', () => {
  test('is known by its first bytes, which others may precede', () => {
    for (const start of ['%PDF-1.4\n', '\ufeff%PDF-1.7', '@PJL SET\r\n%PDF-1.5'])
      expect(sniff(new TextEncoder().encode(start), 'x.txt')).toBe('pdf');
    expect(sniff(new TextEncoder().encode('see %PDF-1.4'), 'x.txt')).toBe('text');
  });

  test('texts and tables come in their order, each figure with its page, table, row and column', async () => {
    const page = {
      lines: TABLE,
      texts: [
        at(50, 730, '一、总体情况'),
        at(60, 626, '行'),
        at(160, 626, '12'),
        at(260, 606, '7'),
        at(50, 550, '下文'),
      ],
    };
    expect((await grids(pdf([page, page]))).map(shown)).toEqual([
      { name: '正文', text: ['一、总体情况'] },
      {
        name: '第1页第1个表格',
        table: ['0,0 行', '0,1 12', '0,2 ', '1,0 ', '1,1 ', '1,2 7'],
        columnCount: 3,
      },
      { name: '正文', text: ['下文', '一、总体情况'] },
      {
        name: '第2页第1个表格',
        table: ['0,0 行', '0,1 12', '0,2 ', '1,0 ', '1,1 ', '1,2 7'],
        columnCount: 3,
      },
      { name: '正文', text: ['下文'] },
    ]);
  });

  test('a table that goes on over the page is one; a cell that was cut is whole again', async () => {
    const upper = [
      net([50, 150, 250], [60, 80]),
      net([150, 250], [60, 80, 100]),
      '50 100 m 50 60 l S 50 100 m 150 100 l S',
    ].join('\n');
    const lower = net([50, 150, 250], [760, 780]);
    const read = await grids(
      pdf([
        {
          lines: upper.replace('50 80 m 250 80 l S', '150 80 m 250 80 l S'),
          texts: [at(60, 90, '三、'), at(160, 86, '1'), at(160, 66, '2')],
        },
        { lines: lower, texts: [at(160, 766, '3'), at(280, 30, '— 2 —')] },
      ]),
    );
    expect(read.map(shown)).toEqual([
      { name: '第1页第1个表格', table: ['0,0 三、', '0,1 1', '1,1 2', '2,1 3'], columnCount: 2 },
    ]);
    expect(read[0]!.merges).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 1 }]);
  });

  test('a paragraph goes on in its next line and on the next page, around page numbers and heads', async () => {
    const long = '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十';
    const head = at(50, 820, '内部资料 第1期', { size: 8 });
    const page = (first: string, second: string, number: number) => ({
      texts: [head, at(50, 780, first), at(50, 760, second), at(280, 30, `— ${number} —`, { size: 8 })],
    });
    const read = await texts(
      pdf([
        page(long, long, 1),
        page(`${long.slice(0, 5)}。`, '二、下一段', 2),
        { lines: TABLE, texts: [at(60, 626, '表')] },
      ]),
    );
    expect(read[0]).toEqual([`${long}${long}${long.slice(0, 5)}。`, '二、下一段']);
  });
});

describe('words in cells', () => {
  const cell = async (...words: Shown[]) =>
    (await texts(pdf([{ lines: TABLE, texts: words }])))[0]!.slice(0, 3);
  const right = (edge: number, text: string, size = 10) =>
    edge - [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;

  test('numbers that touch over the edge of two cells are two', async () => {
    expect(await cell(at(right(149.5, '12345'), 626, '12345'), at(150.5, 626, '67'))).toEqual([
      '12345',
      '67',
      '',
    ]);
  });

  test('a number over the edge of its cell is not taken for a figure', async () => {
    expect(await cell(at(130, 626, '1234567'))).toEqual(['1234567\ufffd', '', '']);
  });

  test('two numbers in one cell are not one', async () => {
    expect(await cell(at(60, 626, '12'), at(100, 626, '34'))).toEqual(['12 / 34', '', '']);
    expect(await cell(at(60, 632, '12', { size: 8 }), at(60, 623, '34', { size: 8 }))).toEqual([
      '12 / 34',
      '',
      '',
    ]);
  });

  test('a number that fills its cell goes on in the next line', async () => {
    const filling = '1'.repeat(18);
    expect(await cell(at(55, 632, filling), at(60, 622, '23'))).toEqual([`${filling}23`, '', '']);
  });

  test('drawn twice to look bold, a character is one; twice the same digit are two', async () => {
    expect(await cell(at(60, 626, '11'), at(60.3, 626, '11'))).toEqual(['11', '', '']);
  });

  test('a watermark and what is not visible are not read', async () => {
    const slanted = '0.7 0.7 -0.7 0.7 0 0 cm';
    const bytes = pdf([
      {
        lines: TABLE,
        texts: [
          at(60, 626, '7'),
          at(60, 606, '9', { before: '3 Tr' }),
          at(560, 330, '样稿', { before: `ET q ${slanted} BT /F 30 Tf` }),
        ],
      },
    ]);
    expect((await texts(bytes))[0]).toEqual(['7', '', '', '', '', '']);
  });

  test('radicals that browsers print are the characters they look like', async () => {
    expect(await cell(at(60, 626, '⼀⻘⺠'))).toEqual(['一青民', '', '']);
  });
});

describe('refused in words', () => {
  const table = { lines: TABLE, texts: [at(60, 626, '自然人'), at(160, 626, '12')] };

  test.each<[string, string, () => Uint8Array]>([
    ['a page without text', 'file/no-text', () => pdf([{ lines: TABLE }])],
    [
      'a scan with text that recognition laid over it',
      'file/no-text',
      () => pdf([{ lines: TABLE, texts: [at(60, 626, '12', { before: '3 Tr' })] }]),
    ],
    ['codes that do not say their characters', 'file/no-text', () => pdf([table], 'secret')],
    ['figures without lines between them', 'file/no-table', () => pdf([{ texts: table.texts }])],
    [
      'a password',
      'file/encrypted',
      () =>
        pdf(
          [table],
          'embedded',
          `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
        ),
    ],
    ['only a beginning', 'file/damaged', () => new TextEncoder().encode('%PDF-1.7\n')],
    ['more pages than any report', 'file/too-large', () => pdf(Array.from({ length: 101 }, () => table))],
  ])('%s: %s', async (_, expected, make) => {
    expect(await code(make())).toBe(expected);
  });

  test('the same with characters that are said is read', async () => {
    for (const kind of ['embedded', 'named UCS-2', 'named GBK'] as const)
      expect((await texts(pdf([table], kind)))[0]!.slice(0, 2)).toEqual(['自然人', '12']);
  });
});
