/** What a page draws, operation by operation: characters where they stand, lines, and pages that lie on their side. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { readPage } from '../../../src/readers/pdf/page';
import type { PdfLibrary } from '../../../src/readers/pdf/library';
import { level, upright } from './glyphs';

const NAMES =
  'setFont showText beginText setTextMatrix moveText setLeadingMoveText nextLine setCharSpacing setWordSpacing setHScale setLeading setTextRise setTextRenderingMode save restore transform paintFormXObjectBegin paintFormXObjectEnd beginAnnotation endAnnotation constructPath paintSolidColorImageMask stroke closeStroke fill eoFill fillStroke eoFillStroke closeFillStroke closeEOFillStroke endPath other'.split(
    ' ',
  );
const OPS = Object.fromEntries(NAMES.map((name, index) => [name, index + 1]));

type Operation = readonly [name: string, ...given: unknown[]];

const glyphOf = (text: string, more = {}) => ({
  originalCharCode: text.charCodeAt(0),
  unicode: text,
  width: 500,
  isSpace: text === ' ',
  ...more,
});
const toUnicode = { _map: Object.fromEntries([...'12 甲'].map((each) => [each.charCodeAt(0), each])) };
const FONTS: Readonly<Record<string, unknown>> = {
  F: { toUnicode },
  wide: { toUnicode, fontMatrix: [0.002, 0, 0, 0.002, 0, 0] },
  down: { toUnicode, vertical: true, defaultVMetrics: [-1000, 250, 880] },
  plain: { toUnicode, vertical: true },
  broken: null,
  missing: 'Error',
};

/** A page 200 wide and 100 high, as the library hands it over. */
async function read(operations: readonly Operation[], rotate = 0) {
  const asked: string[] = [];
  const page = {
    rotate,
    getOperatorList: () =>
      Promise.resolve({
        fnArray: operations.map(([name]) => OPS[name]),
        argsArray: operations.map(([, ...given]) => (given.length === 0 ? null : given)),
      }),
    commonObjs: {
      get: (name: string, callback: (object: unknown) => void) => {
        asked.push(name);
        callback(FONTS[name]);
      },
    },
    getViewport: ({ scale, rotation }: { readonly scale: number; readonly rotation: number }) => {
      const turned = rotation % 180 !== 0;
      const transforms: Readonly<Record<number, readonly number[]>> = {
        0: [1, 0, 0, -1, 0, 100],
        90: [0, 1, 1, 0, 0, 0],
        180: [-1, 0, 0, 1, 200, 0],
        270: [0, -1, -1, 0, 100, 200],
      };
      return {
        width: scale * (turned ? 100 : 200),
        height: scale * (turned ? 200 : 100),
        transform: transforms[rotation],
      };
    },
  };
  const seen = await readPage(page as unknown as PDFPageProxy, { OPS } as unknown as PdfLibrary);
  return { ...seen, asked };
}

const FONT: Operation = ['setFont', 'F', 10];
const at = (x: number, y: number): Operation => ['setTextMatrix', [1, 0, 0, 1, x, y]];
const show = (...shown: (string | number | object)[]): Operation => [
  'showText',
  shown.flatMap((each): unknown[] =>
    typeof each === 'string' ? [...each].map((one) => glyphOf(one)) : [each],
  ),
];
/** Of each character its text, left and right edge, base line and height. */
const glyphsOf = async (...operations: Operation[]) =>
  (await read(operations)).glyphs.map(({ text, left, right, base, size }) =>
    [text, ...[left, right, base, size].map((value) => Math.round(value * 1000) / 1000)].join(' '),
  );

describe('characters', () => {
  test.each<[string, Operation[], string[]]>([
    ['stand where the text begins', [FONT, at(20, 30), show('1')], ['1 20 25 70 10']],
    [
      'follow each other',
      [FONT, at(20, 30), show('12'), show('甲')],
      ['1 20 25 70 10', '2 25 30 70 10', '甲 30 35 70 10'],
    ],
    [
      'leave out what is said between them',
      [FONT, at(20, 30), show('1', -200, '2')],
      ['1 20 25 70 10', '2 27 32 70 10'],
    ],
    [
      'begin anew with each text',
      [FONT, at(20, 30), show('1'), ['beginText'], show('2')],
      ['1 20 25 70 10', '2 0 5 100 10'],
    ],
    [
      'move',
      [FONT, ['beginText'], ['moveText', 7, 8], show('1'), ['moveText', 10, -3], show('2')],
      ['1 7 12 92 10', '2 17 22 95 10'],
    ],
    [
      'move to the next line',
      [FONT, ['setLeading', 12], at(20, 90), show('1'), ['nextLine'], show('2'), ['nextLine'], show('甲')],
      ['1 20 25 10 10', '2 20 25 22 10', '甲 20 25 34 10'],
    ],
    [
      'move, and so far with each next line',
      [FONT, at(20, 90), ['setLeadingMoveText', 5, -14], show('1'), ['nextLine'], show('2')],
      ['1 25 30 24 10', '2 25 30 38 10'],
    ],
    ['stand apart', [FONT, ['setCharSpacing', 2], at(0, 0), show('12')], ['1 0 5 100 10', '2 7 12 100 10']],
    [
      'stand apart at spaces',
      [FONT, ['setWordSpacing', 3], at(0, 0), show('1 2')],
      ['1 0 5 100 10', '  5 10 100 10', '2 13 18 100 10'],
    ],
    [
      'are stretched',
      [FONT, ['setHScale', 50], ['setCharSpacing', 2], at(0, 0), show('1', -200, '2')],
      ['1 0 2.5 100 10', '2 4.5 7 100 10'],
    ],
    ['are raised', [FONT, ['setTextRise', 4], at(0, 0), show('1')], ['1 0 5 96 10']],
    [
      'are larger by their matrix',
      [FONT, ['setTextMatrix', [2, 0, 0, 3, 10, 20]], show('12')],
      ['1 10 20 80 30', '2 20 30 80 30'],
    ],
    [
      'are as wide as their font says',
      [['setFont', 'wide', 10], at(0, 0), show('12')],
      ['1 0 10 100 10', '2 10 20 100 10'],
    ],
    [
      'are not seen',
      [FONT, ['setTextRenderingMode', 3], at(0, 0), show('1'), ['setTextRenderingMode', 0], show('2')],
      ['2 5 10 100 10'],
    ],
    ['only bound what is painted', [FONT, ['setTextRenderingMode', 7], at(0, 0), show('1')], []],
    ['have no height', [['setFont', 'F', 0], at(0, 0), show('1')], []],
    ['have no font', [at(0, 0), show('1')], []],
    [
      'have a font that cannot be used',
      [['setFont', 'broken', 10], at(0, 0), show('1'), ['setFont', 'missing', 10], show('1')],
      [],
    ],
    ['lean a little', [FONT, ['setTextMatrix', [1, 0.02, 0, 1, 0, 0]], show('1')], ['1 0 5.001 100 10']],
    ['lean', [FONT, ['setTextMatrix', [1, 0.03, 0, 1, 0, 0]], show('1')], []],
    [
      'run to the left',
      [FONT, at(0, 0), show('12'), ['setTextMatrix', [-1, 0, 0, -1, 50, 50]], show('1')],
      ['1 0 5 100 10', '2 5 10 100 10'],
    ],
    [
      'run upwards',
      [FONT, at(0, 0), show('12'), ['setTextMatrix', [0, 1, -1, 0, 50, 50]], show('1')],
      ['1 0 5 100 10', '2 5 10 100 10'],
    ],
    [
      'cannot be told',
      [FONT, at(0, 0), show(glyphOf('9'), glyphOf('1', { unicode: '\u0001' }))],
      ['\ufffd 0 5 100 10', '\ufffd 5 10 100 10'],
    ],
    [
      'stand one below another',
      [['setFont', 'down', 10], at(20, 90), show('1', 100, '2')],
      ['1 17.5 22.5 18.8 10', '2 17.5 22.5 29.8 10'],
    ],
    [
      'stand one below another, spaced',
      [['setFont', 'down', 10], ['setCharSpacing', 2], at(20, 90), show('12')],
      ['1 17.5 22.5 18.8 10', '2 17.5 22.5 30.8 10'],
    ],
    [
      'stand one below another as each of them says',
      [['setFont', 'down', 10], at(20, 90), show(glyphOf('1', { vmetric: [-500, 100, 200] }), '2')],
      ['1 19 24 12 10', '2 17.5 22.5 23.8 10'],
    ],
    [
      'stand one below another, which nobody measures',
      [['setFont', 'plain', 10], at(20, 90), show('12')],
      ['1 20 25 10 10', '2 20 25 20 10'],
    ],
    [
      'stand side by side, whatever they measure downwards',
      [FONT, at(20, 90), show(glyphOf('1', { vmetric: [-500, 100, 200] }), '2')],
      ['1 20 25 10 10', '2 25 30 10 10'],
    ],
  ])('%s', async (_, operations, expected) => expect(await glyphsOf(...operations)).toEqual(expected));

  test('a font is asked for once, and only where it is set', async () => {
    const { asked } = await read([FONT, ['other', 'x'], ['setFont', 'wide', 9], FONT]);
    expect(asked).toEqual(['F', 'wide']);
  });
});

describe('what is kept and restored', () => {
  test.each<[string, Operation[], string[]]>([
    [
      'a map, a size and a font',
      [
        FONT,
        ['save'],
        ['transform', 2, 0, 0, 2, 10, 20],
        ['setFont', 'F', 20],
        at(0, 0),
        show('1'),
        ['restore'],
        at(0, 0),
        show('2'),
      ],
      ['1 10 30 80 40', '2 0 5 100 10'],
    ],
    ['nothing more than was kept', [FONT, ['restore'], at(0, 0), show('1')], ['1 0 5 100 10']],
    [
      'maps one in another',
      [FONT, ['transform', 1, 0, 0, 1, 10, 0], ['transform', 2, 0, 0, 2, 0, 0], at(5, 0), show('1')],
      ['1 20 30 100 20'],
    ],
    [
      'a form has its own map',
      [
        FONT,
        ['paintFormXObjectBegin', [1, 0, 0, 1, 30, 40]],
        at(0, 0),
        show('1'),
        ['paintFormXObjectEnd'],
        at(0, 0),
        show('2'),
      ],
      ['1 30 35 60 10', '2 0 5 100 10'],
    ],
    [
      'a form without a map',
      [
        FONT,
        ['paintFormXObjectBegin', null],
        ['transform', 1, 0, 0, 1, 30, 40],
        at(0, 0),
        show('1'),
        ['paintFormXObjectEnd'],
        at(0, 0),
        show('2'),
      ],
      ['1 30 35 60 10', '2 0 5 100 10'],
    ],
    [
      'an annotation begins with nothing but its place',
      [
        ...([FONT, ['setCharSpacing', 9], ['transform', 1, 0, 0, 1, 99, 9]] as Operation[]),
        ...([
          ['beginAnnotation', 'id', [0, 0, 1, 1], [1, 0, 0, 1, 30, 0], [1, 0, 0, 1, 0, 40]],
          at(0, 0),
          show('1'),
        ] as Operation[]),
        ...([FONT, show('12'), ['endAnnotation'], at(0, 0), show('1')] as Operation[]),
      ],
      ['1 30 35 60 10', '2 35 40 60 10', '1 99 104 91 10'],
    ],
    [
      'an annotation without a place',
      [['beginAnnotation', 'id', [0, 0, 1, 1]], FONT, at(0, 0), show('1')],
      ['1 0 5 100 10'],
    ],
  ])('%s', async (_, operations, expected) => expect(await glyphsOf(...operations)).toEqual(expected));
});

describe('lines', () => {
  /** Three sides of a box, and a thin box. */
  const OPEN = [0, 20, 10, 1, 120, 10, 1, 120, 60, 1, 20, 60];
  const sides = [level(90, 20, 120), upright(120, 40, 90), level(40, 20, 120)];
  const closed = [...sides, upright(20, 40, 90)];
  const BAR = [0, 20, 10, 1, 120, 10, 1, 120, 12, 1, 20, 12];
  const bar = [level(89, 20, 120)];
  const edges = [level(90, 20, 120), level(88, 20, 120)];
  const path = (painting: string, data: readonly number[] | null): Operation => [
    'constructPath',
    OPS[painting],
    [data],
  ];

  test.each([
    ['stroke', OPEN, sides],
    ['closeStroke', OPEN, closed],
    ['fill', OPEN, []],
    ['eoFill', OPEN, []],
    ['fillStroke', OPEN, sides],
    ['eoFillStroke', OPEN, sides],
    ['closeFillStroke', OPEN, closed],
    ['closeEOFillStroke', OPEN, closed],
    ['endPath', OPEN, []],
    ['stroke', null, []],
    ['fill', BAR, bar],
    ['eoFill', BAR, bar],
    ['endPath', BAR, []],
    ['fillStroke', BAR, [...bar, edges[0], upright(120, 88, 90), edges[1]]],
    ['eoFillStroke', BAR, [...bar, edges[0], upright(120, 88, 90), edges[1]]],
    ['closeFillStroke', BAR, [...bar, edges[0], upright(120, 88, 90), edges[1], upright(20, 88, 90)]],
    ['closeEOFillStroke', BAR, [...bar, edges[0], upright(120, 88, 90), edges[1], upright(20, 88, 90)]],
  ])('%s of %j', async (painting, data, expected) =>
    expect((await read([path(painting, data)])).rules).toEqual(expected),
  );

  test('a picture of one pixel is a line where it is thin', async () => {
    const pixel = async (...map: number[]) =>
      (await read([['transform', ...map], ['paintSolidColorImageMask']])).rules;
    expect(await pixel(100, 0, 0, 1, 20, 10)).toEqual([level(89.5, 20, 120)]);
    expect(await pixel(1, 0, 0, 50, 20, 10)).toEqual([upright(20.5, 40, 90)]);
    expect(await pixel(100, 0, 0, 50, 20, 10)).toEqual([]);
  });
});

describe('a page that lies on its side', () => {
  const text = (matrix: readonly number[], ...shown: string[]): Operation[] => [
    FONT,
    ['setTextMatrix', matrix],
    show(...shown),
  ];
  const UP = [0, 1, -1, 0, 50, 20];
  const DOWN = [0, -1, 1, 0, 50, 80];
  const BACK = [-1, 0, 0, -1, 50, 20];

  test.each<[string, Operation[], number, object]>([
    ['upright', text([1, 0, 0, 1, 50, 20], '1'), 0, { width: 200, height: 100, left: 50, base: 80 }],
    ['text that runs upwards', text(UP, '1'), 0, { width: 100, height: 200, left: 20, base: 50 }],
    ['text that runs downwards', text(DOWN, '1'), 0, { width: 100, height: 200, left: 20, base: 150 }],
    ['text on its head', text(BACK, '1'), 0, { width: 200, height: 100, left: 150, base: 20 }],
    [
      'text that runs upwards on a page that is to be turned',
      text(UP, '1'),
      90,
      { width: 100, height: 200, left: 20, base: 50 },
    ],
  ])('%s', async (_, operations, rotate, expected) => {
    const { width, height, glyphs } = await read(operations, rotate);
    const [{ left, base, text: character } = { left: 0, base: 0, text: '' }] = glyphs;
    expect({ width, height, left, base }).toEqual(expected);
    expect(character).toBe('1');
  });

  test('most of its text says how it lies', async () => {
    const more = await read([...text(UP, '1'), ...text([1, 0, 0, 1, 50, 20], '12')]);
    expect(more.glyphs.map(({ text: each }) => each)).toEqual(['1', '2']);
    const less = await read([...text(UP, '12'), ...text([1, 0, 0, 1, 50, 20], '甲')]);
    expect(less.glyphs.map(({ text: each }) => each)).toEqual(['1', '2']);
  });
});
