import {
  columnIndex,
  columnName,
  formatAddress,
  parseRectangle,
  parseReference,
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
