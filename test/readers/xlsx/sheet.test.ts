/** One worksheet: places, merges, what is hidden, how much may stand in it; and what is said of a workbook that cannot be read. */
import { strToU8 } from 'fflate';
import { UserError } from '../../../src/messages';
import { writeZip } from '../../../src/ooxml';
import { readXlsx } from '../../../src/readers/xlsx';
import type { CellContext } from '../../../src/readers/xlsx/cell';
import { NO_STRINGS } from '../../../src/readers/xlsx/sharedStrings';
import { newBudget, readSheet } from '../../../src/readers/xlsx/sheet';
import { MAIN, OFFICE, readParts, workbookBytes } from './parts';

const CONTEXT: CellContext = {
  strings: NO_STRINGS,
  epoch: 1900,
  showIn: () => undefined,
  isStruck: () => false,
};
const SHEET = { name: '表', relationship: 'r', hidden: false };
const gridOf = (inside: string, budget = newBudget(), hidden = false) =>
  readSheet(
    { ...SHEET, hidden },
    { xml: `<worksheet>${inside}</worksheet>`, isWhole: true },
    CONTEXT,
    budget,
  );
/** Of each cell its row, column and value. */
const cellsOf = (rows: string) =>
  [...gridOf(`<sheetData>${rows}</sheetData>`).cells].map(
    ([key, { value }]) => `${Math.floor(key / 16_384)},${key % 16_384} ${value}`,
  );

/** The same in the common writing, and in one that only the scanner reads. */
const WRITINGS: readonly (readonly [string, (xml: string) => string])[] = [
  ['double quotes', (xml) => xml],
  ['single quotes', (xml) => xml.replace(/"/g, "'")],
];

describe.each(WRITINGS)('places in %s', (_, write) => {
  const v = (value: number) => `<v>${value}</v>`;
  test.each([
    ['the last column', `<row r="1"><c r="XFD1">${v(1)}</c></row>`, ['0,16383 1']],
    ['small letters', `<row r="1"><c r="aB12">${v(1)}</c></row>`, ['11,27 1']],
    ['another row than its own', `<row r="1"><c r="B5">${v(1)}</c><c>${v(2)}</c></row>`, ['4,1 1', '0,2 2']],
    ['the same cell twice', `<row r="1"><c r="A1">${v(1)}</c><c r="A1">${v(2)}</c></row>`, ['0,0 2']],
    [
      'rows without a number',
      `<row><c>${v(1)}</c></row><row r="4"/><row><c>${v(2)}</c></row>`,
      ['0,0 1', '4,0 2'],
    ],
    ['a cell behind an empty one', `<row r="1"><c r="C1"/><c>${v(1)}</c></row>`, ['0,3 1']],
    [
      'rows one after another',
      `<row r="1"><c r="A1">${v(1)}</c></row><row r="3"><c r="C3">${v(2)}</c><c>${v(3)}</c></row>`,
      ['0,0 1', '2,2 2', '2,3 3'],
    ],
  ])('%s', (__, rows, cells) => expect(cellsOf(write(rows))).toEqual(cells));

  test.each([
    ['<row r="0"/>', 'row 0'],
    ['<row r="1048577"/>', 'row 1048577'],
    ['<row r="x"/>', 'row x'],
    ['<row r="1048576"/><row/>', 'row undefined'],
    ['<row r="1"><c r="A0"/></row>', 'A0'],
    ['<row r="1"><c r="A1048577"/></row>', 'A1048577'],
    ['<row r="1"><c r="XFE1"/></row>', 'XFE1'],
    ['<row r="1"><c r="AAAA1"/></row>', 'AAAA1'],
    ['<row r="1"><c r="A00000001"/></row>', 'A00000001'],
    ['<row r="1"><c r="A"/></row>', 'A'],
    ['<row r="1"><c r="1"/></row>', '1'],
    ['<row r="1"><c r=""/></row>', ''],
    ['<row r="1"><c r="A1:B2"/></row>', 'A1:B2'],
    ['<row r="1"><c r="A1B"/></row>', 'A1B'],
    ['<row r="1"><c r="A1/"/></row>', 'A1/'],
    ['<row r="1"><c r="@1"/></row>', '@1'],
    ['<row r="1"><c r="[1"/></row>', '[1'],
    ['<row r="1"><c r="XFD1"/><c/></row>', 'the next cell'],
  ])('%s is outside of a sheet', (rows, place) =>
    expect(() => cellsOf(write(rows))).toThrow(
      new Error(`damaged: outside-sheet${place === '' ? '' : ` (${place})`}`),
    ),
  );
});

test('the used area reaches to the last cell that holds anything', () => {
  const { rowCount, columnCount } = gridOf(
    '<sheetData><row r="1"><c r="D1"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row><row r="9"><c r="Z9"/></row></sheetData>',
  );
  expect([rowCount, columnCount]).toEqual([3, 4]);
  expect(gridOf('<sheetData/>')).toEqual({
    ...{ kind: 'sheet', name: '表', rowCount: 0, columnCount: 0, cells: new Map(), merges: [] },
  });
});

test('merges in both writings', () => {
  const merges = '<mergeCell ref="A1:B2"/><mergeCell ref="$C$3:D3"/><mergeCell ref="F9:E8"/>';
  expect(gridOf(`<mergeCells count="3">${merges}</mergeCells>`).merges).toEqual([
    { row: 0, column: 0, rowCount: 2, columnCount: 2 },
    { row: 2, column: 2, rowCount: 1, columnCount: 2 },
    { row: 7, column: 4, rowCount: 2, columnCount: 2 },
  ]);
});

test.each([
  ['<mergeCell/>', ''],
  ['<mergeCell ref="A"/>', ' (A)'],
  ['<mergeCell ref="A1:XFE2"/>', ' (A1:XFE2)'],
])('the merge %s is outside of a sheet', (merge, place) =>
  expect(() => gridOf(`<mergeCells>${merge}</mergeCells>`)).toThrow(
    new Error(`damaged: outside-sheet${place}`),
  ),
);

test.each([
  ['sheetPr', '<row r="1"><c r="A1"><v>1</v></c></row>'],
  ['extLst', '<row r="1"><c r="A1"><v>1</v></c></row>'],
  ['conditionalFormatting', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'],
])('what stands in %s is not read', (section, inside) => {
  const { cells, merges } = gridOf(`<${section}>${inside}</${section}><sheetData/>`);
  expect([cells.size, merges]).toEqual([0, []]);
});

describe('what is hidden', () => {
  const USED = '<sheetData><row r="2"><c r="D2"><v>1</v></c></row></sheetData>';
  test.each([
    ['<col min="2" max="3" hidden="1"/>', [1, 2]],
    ['<col min="1" max="1" hidden="true"/><col min="4" max="9" hidden="1"/>', [0, 3]],
    ['<col min="2" max="3" hidden="0"/><col min="1" max="1" hidden="1"/>', [0]],
    ['<col min="0" max="3" hidden="1"/><col min="1" max="1" hidden="1"/>', [0]],
  ])('%s', (columns, expected) =>
    expect(gridOf(`<cols>${columns}</cols>${USED}`).hidden).toEqual({
      ...{ sheet: false, rows: new Set(), columns: new Set(expected) },
    }),
  );

  test('columns that are not said to be hidden are nothing', () =>
    expect(gridOf(`<cols><col min="1" max="4"/></cols>${USED}`)).not.toHaveProperty('hidden'));

  test('the whole sheet, and a row', () => {
    const rows =
      '<sheetData><row r="1" hidden="1"/><row r="2" hidden="0"><c r="A2"><v>1</v></c></row></sheetData>';
    expect(gridOf(rows, newBudget(), true).hidden).toEqual({
      sheet: true,
      rows: new Set([0]),
      columns: new Set(),
    });
  });
});

describe('how much may stand in all sheets together', () => {
  const cell = '<c><v>1</v></c>';
  const merge = '<mergeCell ref="A1:B2"/>';
  const column = '<col min="1" max="1" hidden="1"/>';
  const rows = (inside: string) => `<sheetData><row r="1">${inside}</row></sheetData>`;

  test('200,000 cells and a million empty ones', () =>
    expect(newBudget()).toEqual({ cells: 200_000, emptyCells: 1_000_000, merges: 200_000 }));

  test.each([
    ['two cells', rows(cell + cell), true],
    ['one empty cell', rows('<c/>'), true],
    ['two merges', `<mergeCells>${merge.repeat(2)}</mergeCells>`, true],
    ['three merges', `<mergeCells>${merge.repeat(3)}</mergeCells>`, false],
    ['two hidden columns', `<cols>${column.repeat(2)}</cols>`, true],
    ['three hidden columns', `<cols>${column.repeat(3)}</cols>`, false],
    [
      'columns that are shown',
      `<cols>${column}${'<col min="1" max="1" hidden="0"/>'.repeat(9)}</cols>`,
      true,
    ],
  ])('of two cells and an empty one: %s', (_, inside, fits) => {
    const read = () => gridOf(inside, { cells: 2, emptyCells: 1, merges: 2 });
    if (fits) expect(read).not.toThrow();
    else expect(read).toThrow(new Error('too-large: cell-count'));
  });

  test.each([
    ['three cells', rows(cell + cell + cell), [0, 1]],
    [
      'three cells in the common writing',
      rows('<c r="A1"><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><v>1</v></c>'),
      [0, 1],
    ],
    ['two empty cells', rows(`<c/>${cell}<c/>${cell}`), [1]],
    ['two empty cells in the common writing', rows('<c r="A1"/><c r="B1"/><c r="C1"><v>1</v></c>'), []],
    [
      'three cells with prefixes',
      `<x:sheetData>${`<x:row>${'<x:c><x:v>1</x:v></x:c>'.repeat(3)}</x:row>`}</x:sheetData>`,
      [0, 1],
    ],
    ['three cells in three rows', `<sheetData>${`<row>${cell}</row>`.repeat(3)}</sheetData>`, [0, 16_384]],
  ])('of two cells and an empty one, %s: read as far as they go, and said', (_, inside, places) => {
    const grid = gridOf(`${inside}<mergeCells>${merge}</mergeCells>`, { cells: 2, emptyCells: 1, merges: 2 });
    expect([...grid.cells.keys()]).toEqual(places);
    expect([grid.unread, grid.merges.length]).toEqual(['rows', 1]);
  });

  test.each([
    ['in the second row', '<row><c><v>1</v></c></row><row><c><v>1</v></c><c><v>1</v></c></row>', 1],
    ['in the first', '<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>', 0],
    [
      'in the row after an empty one',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="2"></row><row r="3"><c r="A3"><v>1</v></c></row>',
      2,
    ],
  ])('too many cells %s: what is whole is known, the rest is not empty', (_, inside, rowCount) => {
    const grid = gridOf(`<sheetData>${inside}</sheetData>`, { cells: 2, emptyCells: 1, merges: 2 });
    expect(grid.areas).toEqual([{ row: 0, column: 0, rowCount, columnCount: 16_384 }]);
  });

  test('of a whole sheet no area is told', () => {
    expect(gridOf(rows(cell + cell), { cells: 2, emptyCells: 0, merges: 0 })).not.toHaveProperty('areas');
  });

  test('the next sheet has what is left', () => {
    const budget = { cells: 3, emptyCells: 1, merges: 1 };
    gridOf(rows(cell + cell), budget);
    expect(budget).toEqual({ cells: 1, emptyCells: 1, merges: 1 });
  });
});

describe('a workbook', () => {
  const refused = (bytes: Uint8Array) => {
    try {
      return readXlsx(bytes, '甲.xlsx').grids.length;
    } catch (thrown) {
      return thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown;
    }
  };
  const details = (code: string, reason: string) => ({
    code,
    file: '甲.xlsx',
    kinds: '.xlsx',
    reason,
    limit: reason,
  });
  const book = (sheets: string) =>
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`;
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const sheets = (count: number) =>
    workbookBytes('<sheetData/>', {
      'xl/workbook.xml': book('<sheet name="表" r:id="rId1"/>'.repeat(count)),
    });

  test.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(), { code: 'file/empty', file: '甲.xlsx' }],
    ['another zip', writeZip({ 'a.txt': strToU8('1') }), details('file/kind', 'other-kind')],
    [
      'no workbook part',
      workbookBytes('', { 'xl/workbook.xml': undefined }),
      details('file/damaged', 'missing-part'),
    ],
    [
      'no sheet part',
      workbookBytes('', { 'xl/worksheets/sheet1.xml': undefined }),
      details('file/damaged', 'missing-part'),
    ],
    [
      'a sheet that leads nowhere',
      workbookBytes('', { 'xl/workbook.xml': book('<sheet name="表" r:id="rId9"/>') }),
      details('file/damaged', 'missing-part'),
    ],
    [
      'a workbook in binary form',
      workbookBytes('', {
        '_rels/.rels': `<Relationships>${link('1', 'officeDocument', 'xl/workbook.bin')}</Relationships>`,
        'xl/workbook.bin': 'x',
      }),
      details('file/kind', 'other-kind'),
    ],
    ['2,000 sheets of one part', sheets(2_000), 2_000],
    ['2,001 sheets', sheets(2_001), details('file/too-large', 'part-count')],
    ['no sheets', sheets(0), 0],
  ])('%s', (_, bytes, expected) => expect(refused(bytes)).toEqual(expected));

  test.each([
    ['too many cells', '<row r="1">' + '<c><v>1</v></c>'.repeat(10_001) + '</row>', 20],
    ['too many empty cells', '<row r="1">' + '<c/>'.repeat(10_001) + '</row>', 100],
  ])('%s in all its sheets together', (_, rows, count) => {
    const bytes = workbookBytes(`<sheetData>${rows}</sheetData>`, {
      'xl/workbook.xml': book('<sheet name="表" r:id="rId1"/>'.repeat(count)),
    });
    expect(refused(bytes)).toBe(count);
    expect(readXlsx(bytes, '甲.xlsx').grids.map(({ unread }) => unread)).toContain('rows');
  });

  test('without strings, styles and properties is read; numbers in a style stay numbers', () => {
    const { grids, names, properties } = readParts(
      '<sheetData><row r="1"><c r="A1" s="1"><v>45657</v></c><c r="B1" t="s"><v>0</v></c></row></sheetData>',
    );
    expect([...grids[0]!.cells.values()]).toEqual([{ value: 45_657, text: '45657', formula: null }]);
    expect([names.size, properties.size]).toEqual([0, 0]);
  });
});
