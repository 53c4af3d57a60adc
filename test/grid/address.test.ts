import {
  cellName,
  columnIndex,
  columnName,
  formatAddress,
  parseRectangle,
  parseReference,
  placeName,
  placeWithin,
  quoteSheet,
  rectangleName,
} from '../../src/grid';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test('rectangles read and write, in either corner order', () => {
  const area = { row: 3, column: 3, rowCount: 2, columnCount: 7 };
  expect(parseRectangle('$D$4:J5')).toEqual(area);
  expect(parseRectangle('J5:D4')).toEqual(area);
  expect(rectangleName(area)).toBe('D4:J5');
  expect(rectangleName(area, true)).toBe('$D$4:$J$5');
  expect(parseRectangle('XFE1')).toBeUndefined();
  expect(parseRectangle('A1048577')).toBeUndefined();
});

test('places of a sheet reach to its last cell', () => {
  expect(parseRectangle('XFD1048576')).toEqual({
    row: 1_048_575,
    column: 16_383,
    rowCount: 1,
    columnCount: 1,
  });
  expect(parseRectangle('$a$1:$aZ$20')).toEqual({ row: 0, column: 0, rowCount: 20, columnCount: 52 });
  expect(parseRectangle('Z9')).toEqual({ row: 8, column: 25, rowCount: 1, columnCount: 1 });
});

test.each([
  '',
  'A',
  '4',
  'A0',
  'A0:B2',
  'AAAA1',
  'A00000001',
  'D4:',
  ':D4',
  'D4:J',
  'D4-J5',
  'D4 ',
  'D4:J5:K6',
  '[1',
  '@1',
  'A:1',
  'A/1',
])('%p is no place of a sheet', (text) => expect(parseRectangle(text)).toBeUndefined());

test.each(['A1', '!A1', "''!A1", "'甲!A1", "'甲'A1", "甲'乙!A1", '甲!', '=甲'])(
  '%p is no reference',
  (text) => expect(parseReference(text)).toBeUndefined(),
);

test('spaces around a reference, and a place that starts later', () => {
  expect(parseReference(" ='甲 ''乙'' 丙'!B2:$C$3 ")).toEqual({
    sheet: "甲 '乙' 丙",
    area: { row: 1, column: 1, rowCount: 2, columnCount: 2 },
  });
  expect(parseReference('甲!B2')?.sheet).toBe('甲');
});

test('references name a quoted or plain sheet; a broken one is no reference', () => {
  expect(parseReference("='三、依申请公开'!$D$4")).toEqual({
    sheet: '三、依申请公开',
    area: { row: 3, column: 3, rowCount: 1, columnCount: 1 },
  });
  expect(parseReference("'it''s'!A1")?.sheet).toBe("it's");
  expect(parseReference('封面!B3')?.sheet).toBe('封面');
  expect(parseReference('=#REF!$D$4')?.sheet).toBe('#REF');
  expect(parseReference("='三'!#REF!")).toBeUndefined();
});

test('addresses are shown as people write them', () => {
  expect(formatAddress({ kind: 'sheet', grid: '三、依申请公开', row: 3, column: 3 })).toBe(
    '三、依申请公开!D4',
  );
});

const words = {
  tableCell: (row: number, column: number) => `R${row}C${column}`,
  line: (grid: string, line: number) => `${grid} line ${line}`,
  inGrid: (grid: string, place: string) => `${grid}: ${place}`,
};

test.each([
  ['sheet', 'D3', '表!D3', '表!D3'],
  ['table', 'R3C4', '表: R3C4', '表 3:4'],
  ['text', '表 line 3', '表: 表 line 3', '表 3'],
] as const)('a place in a %s', (kind, within, name, told) => {
  const address = { kind, grid: '表', row: 2, column: 3 };
  expect(placeWithin(address, words)).toBe(within);
  expect(placeName(address, words)).toBe(name);
  expect(formatAddress(address)).toBe(told);
});

test('names of cells and sheets in formulas', () => {
  expect(cellName(3, 3)).toBe('D4');
  expect(cellName(3, 3, true)).toBe('$D$4');
  expect(rectangleName({ row: 3, column: 3, rowCount: 1, columnCount: 1 }, true)).toBe('$D$4');
  expect(rectangleName({ row: 3, column: 3, rowCount: 1, columnCount: 2 })).toBe('D4:E4');
  expect(rectangleName({ row: 3, column: 3, rowCount: 2, columnCount: 1 })).toBe('D4:D5');
  expect(quoteSheet("it's 二")).toBe("'it''s 二'");
});
