/** Workbooks of other kinds: values and texts of cells, names, properties, limits, and what is said of one that cannot be read. */
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { UserError } from '../../src/messages';
import { readLegacy } from '../../src/readers/legacy';

/** What the library hands over, instead of bytes. */
let book: WorkBook | Error;
let options: object | undefined;
let codePages: {
  readonly utils: {
    readonly hascp: (page: number) => boolean;
    readonly decode: (page: number, bytes: readonly number[]) => string;
    readonly encode: (page: number, text: string) => Uint8Array;
  };
};
jest.mock('@e965/xlsx', () => ({
  set_cptable: (table: typeof codePages) => {
    codePages = table;
  },
  SSF: { is_date: (format: string) => format === 'yyyy' },
  read: (_bytes: Uint8Array, given: object) => {
    options = given;
    if (book instanceof Error) throw book;
    return book;
  },
}));

const sheetOf = (data: readonly (readonly (Partial<CellObject> | undefined)[] | undefined)[], more = {}) =>
  ({ '!data': data, ...more }) as unknown as WorkSheet;
const bookOf = (sheet: WorkSheet | undefined, more: Partial<WorkBook> = {}) => ({
  SheetNames: ['表'],
  Sheets: sheet ? { 表: sheet } : {},
  ...more,
});

async function read(sheet: WorkSheet, more: Partial<WorkBook> = {}) {
  book = bookOf(sheet, more);
  return readLegacy(Uint8Array.of(1), '去年.xls');
}
const refused = () =>
  readLegacy(Uint8Array.of(1), '去年.xls').then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown),
  );
const cellOf = async (cell: Partial<CellObject>, more: Partial<WorkBook> = {}) =>
  (await read(sheetOf([[cell]]), more)).grids[0]!.cells.get(0);

test.each([
  ['<Font>74</Font><Sup>1</Sup>', '74', '74'],
  ['<S>4</S><Font>74</Font>', '74', '74'],
  ['<B>5<S html:Color="#FF0000"><Font>4</Font></S>2</B>', '2', '52'],
  ['12m<Sup>2</Sup>', '12m', '12m2'],
  ['52<Sub>注</Sub>', '52', '52'],
  ['<Sup>52</Sup>', '52', '52'],
  ['<B>1<5</B>', '1<5', '1<5'],
  ['a<S>b</S>', 'a<S>b</S>', 'a<S>b</S>'],
])('the markup %s with the text %s says %s', async (r, v, text) => {
  expect(await cellOf({ t: 's', v, r })).toEqual({ value: text, text, formula: null });
});

test('what is struck out as a whole leaves no cell', async () => {
  expect(await cellOf({ t: 's', v: '4', r: '<S><Font>4</Font></S>' })).toBeUndefined();
});

describe('a cell', () => {
  const text = (value: string, formula: string | null = null) => ({ value, text: value, formula });

  test.each<[Partial<CellObject>, object | undefined]>([
    [
      { t: 'n', v: 12 },
      { value: 12, text: '12', formula: null },
    ],
    [
      { t: 'n', v: 0 },
      { value: 0, text: '0', formula: null },
    ],
    [
      { t: 'n', v: 0.5, f: 'A2/2' },
      { value: 0.5, text: '0.5', formula: '=A2/2' },
    ],
    [
      { t: 'n', v: 45_657, z: 'yyyy' },
      { value: 45_657, text: '2024-12-31', formula: null },
    ],
    [
      { t: 'n', v: 45_657, z: '0' },
      { value: 45_657, text: '45657', formula: null },
    ],
    [
      { t: 'n', v: 45_657, z: 14 },
      { value: 45_657, text: '45657', formula: null },
    ],
    [
      { t: 'n', v: 45_657 },
      { value: 45_657, text: '45657', formula: null },
    ],
    [
      { t: 'n', v: 61, z: 'yyyy' },
      { value: 61, text: '1900-03-01', formula: null },
    ],
    [
      { t: 'n', v: 0.5, z: 'yyyy' },
      { value: 0.5, text: '1900-01-00', formula: null },
    ],
    [
      { t: 'n', v: 2_958_465, z: 'yyyy' },
      { value: 2_958_465, text: '9999-12-31', formula: null },
    ],
    [
      { t: 'n', v: 2_958_466, z: 'yyyy' },
      { value: 2_958_466, text: '2958466', formula: null },
    ],
    [
      { t: 'b', v: true },
      { value: true, text: 'TRUE', formula: null },
    ],
    [
      { t: 'b', v: false, f: 'A2' },
      { value: false, text: 'FALSE', formula: '=A2' },
    ],
    [{ t: 's', v: '甲' }, text('甲')],
    [{ t: 's', v: '甲', f: 'A2' }, text('甲', '=A2')],
    [{ t: 's', v: '' }, undefined],
    [{ t: 's', v: '', f: 'A2' }, text('', '=A2')],
    [{ t: 'z' }, undefined],
    [
      { t: 'z', f: 'A2' },
      { value: null, text: '', formula: '=A2' },
    ],
    [
      { t: 'd', v: new Date(Date.UTC(2024, 11, 31, 8)) },
      { value: '2024-12-31T08:00:00.000Z', text: '2024-12-31', formula: null },
    ],
    [{ t: 'e', v: 0x00 }, text('#NULL!')],
    [{ t: 'e', v: 0x07 }, text('#DIV/0!')],
    [{ t: 'e', v: 0x0f }, text('#VALUE!')],
    [{ t: 'e', v: 0x17, f: 'A2' }, text('#REF!', '=A2')],
    [{ t: 'e', v: 0x1d }, text('#NAME?')],
    [{ t: 'e', v: 0x24 }, text('#NUM!')],
    [{ t: 'e', v: 0x2a }, text('#N/A')],
    [{ t: 'e', v: 0x2b, w: '#GETTING_DATA' }, text('#GETTING_DATA')],
    [{ t: 'e', v: 0x2b }, text('43')],
    [{ t: 'e' }, undefined],
  ])('%j', async (cell, expected) => expect(await cellOf(cell)).toEqual(expected));

  test('with a date from 1904', async () => {
    const date = { t: 'n', v: 44_195, z: 'yyyy' } as const;
    expect((await cellOf(date, { Workbook: { WBProps: { date1904: true } } }))?.text).toBe('2024-12-31');
    expect((await cellOf(date, { Workbook: { WBProps: { date1904: false } } }))?.text).toBe('2020-12-30');
  });
});

describe('a sheet', () => {
  const one = { t: 'n', v: 1 } as const;

  test('reaches to its last cell; rows and cells may be missing', async () => {
    const [grid] = (await read(sheetOf([undefined, [undefined, one, { t: 'z' }], [], [one], [{ t: 'z' }]])))
      .grids;
    expect(grid).toEqual({
      ...{ kind: 'sheet', name: '表', rowCount: 4, columnCount: 2, merges: [] },
      cells: new Map([
        [16_384 + 1, { value: 1, text: '1', formula: null }],
        [3 * 16_384, { value: 1, text: '1', formula: null }],
      ]),
    });
  });

  test('without anything is empty; one that is named but not there is left out', async () => {
    expect((await read({})).grids).toEqual([
      { kind: 'sheet', name: '表', rowCount: 0, columnCount: 0, cells: new Map(), merges: [] },
    ]);
    book = bookOf(undefined);
    expect((await readLegacy(Uint8Array.of(1), 'a.xls')).grids).toEqual([]);
  });

  test('has no cell past the last column', async () => {
    const row: CellObject[] = [];
    row[16_383] = one;
    row[16_384] = one;
    const [grid] = (await read(sheetOf([row]))).grids;
    expect([grid!.columnCount, grid!.cells.size]).toEqual([16_384, 1]);
  });

  test('has no cell past the last row', async () => {
    const rows: CellObject[][] = [];
    rows[1_048_575] = [one];
    rows[1_048_576] = [one];
    const [grid] = (await read(sheetOf(rows))).grids;
    expect([grid!.rowCount, grid!.cells.size]).toEqual([1_048_576, 1]);
  });

  const range = (top: number, left: number, bottom: number, right: number) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  });
  test('has merges; those that end before they begin are none', async () => {
    const merges = [range(1, 2, 3, 6), range(5, 5, 4, 5), range(5, 5, 5, 4), range(7, 7, 7, 7)];
    expect((await read(sheetOf([], { '!merges': merges }))).grids[0]!.merges).toEqual([
      { row: 1, column: 2, rowCount: 3, columnCount: 5 },
      { row: 7, column: 7, rowCount: 1, columnCount: 1 },
    ]);
  });

  test('hides rows, columns and itself', async () => {
    const sheet = sheetOf([[one]], {
      '!rows': [undefined, { hidden: true }, {}],
      '!cols': [{ hidden: true }],
    });
    const hidden = async (visibility?: 0 | 1 | 2) =>
      (await read(sheet, visibility === undefined ? {} : { Workbook: { Sheets: [{ Hidden: visibility }] } }))
        .grids[0]!.hidden;
    const places = { rows: new Set([1]), columns: new Set([0]) };
    expect(await hidden()).toEqual({ sheet: false, ...places });
    expect(await hidden(0)).toEqual({ sheet: false, ...places });
    expect(await hidden(1)).toEqual({ sheet: true, ...places });
    expect(await hidden(2)).toEqual({ sheet: true, ...places });
    expect((await read(sheetOf([[one]]), { Workbook: { Sheets: [] } })).grids[0]).not.toHaveProperty(
      'hidden',
    );
  });

  test.each([
    [
      '200,000 cells',
      () =>
        sheetOf([
          Array<CellObject>(16_000).fill(one),
          ...Array.from({ length: 184 }, () => Array<CellObject>(1_000).fill(one)),
        ]),
      'read',
    ],
    ['50,000 merges', () => sheetOf([], { '!merges': Array(50_000).fill(range(0, 0, 1, 1)) }), 'read'],
    [
      'one merge more',
      () => sheetOf([], { '!merges': Array(50_001).fill(range(0, 0, 1, 1)) }),
      { code: 'file/too-large', file: '去年.xls', limit: 'cell-count' },
    ],
  ])('with %s', async (_, make, expected) => {
    book = bookOf(make());
    expect(await refused()).toEqual(expected);
  });
});

test('more cells or rows than are read: as far as they go, and said', async () => {
  const one = { t: 'n', v: 1 } as const;
  const thousand = Array<CellObject>(1_000).fill(one);
  const [many] = (await read(sheetOf([[one], ...Array<CellObject[]>(200).fill(thousand)]))).grids;
  const first = (rowCount: number) => [{ row: 0, column: 0, rowCount, columnCount: 16_384 }];
  expect([many?.cells.size, many?.unread, many?.areas]).toEqual([200_000, 'rows', first(200)]);
  const rows = (count: number) => Array.from({ length: count }, () => [one]);
  const unread = async (count: number, more = {}) =>
    (await read(sheetOf(rows(count), more))).grids[0]?.unread;
  expect(await unread(20_000, { '!fullref': 'A1:A20001' })).toBe('rows');
  const [long] = (await read(sheetOf(rows(20_000), { '!fullref': 'A1:A20001' }))).grids;
  expect(long?.areas).toEqual(first(20_000));
  expect(await unread(20_000)).toBeUndefined();
  expect(await unread(19_999, { '!fullref': 'A1:A65536' })).toBeUndefined();
});

test('a sheet without a name is left out', async () => {
  book = { ...bookOf(sheetOf([])), SheetNames: ['表', undefined as unknown as string] };
  expect((await readLegacy(Uint8Array.of(1), 'a.ods')).grids).toHaveLength(1);
});

test('names of the whole workbook for one area; others are left out', async () => {
  const { names } = await read(sheetOf([]), {
    Workbook: {
      Names: [
        { Name: '甲', Ref: "'表'!$B$2:$C$4" },
        { Name: '乙', Ref: '表!$A$1', Sheet: null as unknown as number },
        { Name: '丙', Ref: '表!$A$1', Sheet: 0 },
        { Name: '丁', Ref: '#REF!' },
        { Name: '戊', Ref: undefined as unknown as string },
        { Name: '_xlnm.Print_Area', Ref: '表!$A$1' },
      ],
    },
  });
  expect([...names]).toEqual([
    ['甲', { sheet: '表', area: { row: 1, column: 1, rowCount: 3, columnCount: 2 } }],
    ['乙', { sheet: '表', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } }],
  ]);
});

test('properties as texts', async () => {
  const { properties } = await read(sheetOf([]), {
    Custprops: { a: '2021', b: 7, c: true, d: new Date(0), e: null },
  });
  expect([...properties]).toEqual([
    ['a', '2021'],
    ['b', '7'],
    ['c', 'true'],
    ['d', ''],
    ['e', ''],
  ]);
  expect((await read(sheetOf([]))).properties.size).toBe(0);
});

test.each([
  ['a password', new Error('File is password-protected'), { code: 'file/encrypted', file: '去年.xls' }],
  ['an encryption', new Error('Encrypted with FilePass'), { code: 'file/encrypted', file: '去年.xls' }],
  ['a password in capitals', new Error('PASSWORD'), { code: 'file/encrypted', file: '去年.xls' }],
  [
    'anything else',
    new Error('Bad record'),
    { code: 'file/damaged', file: '去年.xls', reason: 'unreadable' },
  ],
  [
    'another range',
    new RangeError('Invalid array length'),
    { code: 'file/damaged', file: '去年.xls', reason: 'unreadable' },
  ],
  [
    'the words of another error',
    new Error('cell-count'),
    { code: 'file/damaged', file: '去年.xls', reason: 'unreadable' },
  ],
  [
    'an error in words already',
    new UserError('file/empty', { file: 'x' }),
    { code: 'file/empty', file: 'x' },
  ],
])('the library stops with %s', async (_, thrown, expected) => {
  book = thrown;
  expect(await refused()).toEqual(expected);
});

test('the library is told what to read, and how much', async () => {
  await read(sheetOf([]));
  expect(options).toEqual({
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellStyles: true,
    sheetRows: 20_000,
  });
});

test.each([
  [936, true, [0xc4, 0xea], '年'],
  [950, true, [0xa6, 0x7e], '年'],
  [1200, true, [0x74, 0x5e], '年'],
  [1252, true, [0xe9], 'é'],
  [65_001, true, [0xef, 0xbb, 0xbf, 0xc3, 0xa9], '\ufeffé'],
  [874, false, [0xe9], 'é'],
])('the code page %i is known: %s', async (page, known, bytes, text) => {
  await read(sheetOf([]));
  expect(codePages.utils.hascp(page)).toBe(known);
  expect(codePages.utils.decode(page, bytes)).toBe(text);
  expect([...codePages.utils.encode(page, 'é')]).toEqual([0xc3, 0xa9]);
});

test('a sheet without a name is called by its place', async () => {
  const sheet = sheetOf([[{ t: 's', v: '甲' }]]);
  const more = { SheetNames: ['表', undefined] as string[], Sheets: { 表: sheet, undefined: sheet } };
  const { grids } = await read(sheet, more);
  expect(grids.map(({ name, cells }) => [name, cells.size])).toEqual([
    ['表', 1],
    ['Sheet2', 1],
  ]);
});
