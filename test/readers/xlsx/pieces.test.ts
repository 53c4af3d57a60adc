/** What a workbook is read with: numbers, dates, escapes, cells by their type, names and what is hidden. */
import { XmlScanner } from '../../../src/ooxml';
import { cellOf, numberCell } from '../../../src/readers/xlsx/cell';
import type { CellContext } from '../../../src/readers/xlsx/cell';
import { dateSerial, formatOf, isoDate } from '../../../src/grid';
import { unescapeText } from '../../../src/readers/xlsx/escapes';
import { HiddenPlaces } from '../../../src/readers/xlsx/hidden';
import { isTrue, parseDouble, parseIndex } from '../../../src/readers/xlsx/numbers';
import { PLAIN_MERGE, PLAIN_NAME, PLAIN_STRING, readPlain } from '../../../src/readers/xlsx/plainElements';
import { readProperties } from '../../../src/readers/xlsx/properties';
import { readSharedStrings } from '../../../src/readers/xlsx/sharedStrings';
import { readStyles } from '../../../src/readers/xlsx/styles';
import { readWorkbookPart } from '../../../src/readers/xlsx/workbookPart';

describe('numbers', () => {
  test.each<[string, number | undefined]>([
    ['0', 0],
    ['007', 7],
    ['123456789', 123_456_789],
    ['1234567890', 1_234_567_890],
    ['12345678901', 12_345_678_901],
    ['-4', -4],
    ['+4', 4],
    ['1.5', 1.5],
    ['1.', 1],
    ['.5', 0.5],
    ['1e3', 1_000],
    ['1.5E+3', 1_500],
    ['15e-1', 1.5],
    [' 7\n', 7],
    ['  123456789', 123_456_789],
    ['', undefined],
    [' ', undefined],
    ['.', undefined],
    ['-', undefined],
    ['e3', undefined],
    ['1e', undefined],
    ['1e1.5', undefined],
    ['1,5', undefined],
    ['1 2', undefined],
    ['12x', undefined],
    ['x12', undefined],
    ['1/', undefined],
    ['1:', undefined],
    ['0x10', undefined],
    ['１', undefined],
    ['--1', undefined],
    ['1e999', undefined],
    ['Infinity', undefined],
    ['NaN', undefined],
  ])('%j is %d', (text, value) => expect(parseDouble(text)).toBe(value));

  test.each([
    ['0', 0],
    ['12', 12],
    ['1e2', 100],
    ['-1', -1],
    ['-5', -1],
    ['1.5', -1],
    ['x', -1],
    ['', -1],
    [undefined, -1],
  ])('the index %j is %i', (text, index) => expect(parseIndex(text)).toBe(index));

  test.each([
    ['1', true],
    ['true', true],
    ['on', true],
    ['0', false],
    ['false', false],
    ['off', false],
    ['', false],
    ['TRUE', false],
    [undefined, false],
  ])('%j switches on: %s', (text, on) => expect(isTrue(text)).toBe(on));
});

describe('dates', () => {
  const styles = (id: number | string, code?: string) => {
    const own = code === undefined ? '' : `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    const [, format] = readStyles(
      `<styleSheet><numFmts>${own}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="${id}"/></cellXfs></styleSheet>`,
      1900,
    ).formats;
    return format?.(45_657) === '2024-12-31';
  };

  test.each([
    ...[14, 15, 16, 17, 22, 27, 28, 31, 36, 50, 54, 57, 58].map((id) => [id, true] as const),
    ...[0, 1, 13, 18, 21, 23, 26, 32, 35, 37, 49, 55, 56, 59, 176].map((id) => [id, false] as const),
  ])('the format %i, as Excel has it, is a date: %s', (id, isDate) => expect(styles(id)).toBe(isDate));

  test.each([
    ['yyyy/m/d', true],
    ['YYYY', true],
    ['d', true],
    ['0.00', false],
    ['h:mm', false],
    ['General', false],
    ['0&quot;day&quot;', false],
    ['&quot;年&quot;yyyy&quot;年&quot;', true],
    ['[Red]0', false],
    ['[$-409]yyyy', true],
    ['[DBNum1]0', false],
    ['0\\d', false],
    ['\\0d', true],
    ['', false],
    [`yyyy${'0'.repeat(996)}`, true],
    [`yyyy${'0'.repeat(997)}`, false],
  ])('a format of its own, %s, is a date: %s', (code, isDate) => expect(styles(176, code)).toBe(isDate));

  test('a format of its own counts before the one that Excel has', () => {
    expect(styles(14, '0.00')).toBe(false);
    expect(styles(1, 'yyyy')).toBe(true);
  });

  test('only the styles of cells are counted, by their place', () => {
    const xml =
      '<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy"/><numFmt numFmtId="177"/></numFmts><dxfs><dxf><numFmt numFmtId="0" formatCode="yyyy"/></dxf></dxfs>' +
      '<cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"><alignment/></xf><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs></styleSheet>';
    const shown = readStyles(xml, 1900).formats.map((format) => format?.(45_657));
    expect(shown).toEqual([undefined, '2024-12-31', undefined, '2024-12-31', undefined]);
    expect(readStyles('<none/>', 1900)).toEqual({ formats: [], struck: [] });
  });

  test.each([
    [61, 1900, '1900-03-01'],
    [45_657, 1900, '2024-12-31'],
    [45_657.99, 1900, '2024-12-31'],
    [0, 1904, '1904-01-01'],
    [44_195, 1904, '2024-12-31'],
  ] as const)('day %d from %i is %s', (serial, epoch, date) => expect(isoDate(serial, epoch)).toBe(date));

  test.each<[string, 1900 | 1904, number | undefined]>([
    ['2024-12-31', 1900, 45_657],
    ['2024-12-31', 1904, 44_195],
    ['2024-12-31T00:00:00', 1900, 45_657],
    ['2024-12-31T12:00:00', 1900, 45_657.5],
    ['2024-12-31T12:00:00Z', 1900, 45_657.5],
    ['2024-12-31T18:00:00+06:00', 1900, 45_657.5],
    ['2024-12-31T06:00:00-06:00', 1900, 45_657.5],
    ['2024-13-31', 1900, undefined],
    ['2024-12-31x', 1900, undefined],
    ['x2024-12-31', 1900, undefined],
    ['2024/12/31', 1900, undefined],
    ['12024-12-31', 1900, undefined],
    ['12', 1900, undefined],
  ])('%s from %i is day %d', (text, epoch, serial) => expect(dateSerial(text, epoch)).toBe(serial));
});

test.each([
  ['a_x000D_b', 'a\rb'],
  ['_x0041__x0042_', 'AB'],
  ['_x005F_x0041_', '_x0041_'],
  ['_x4e00_', '一'],
  ['_x004_', '_x004_'],
  ['_x00410_', '_x00410_'],
  ['_x004G_', '_x004G_'],
  ['_X0041_', '_X0041_'],
  ['x0041', 'x0041'],
])('the text %s is %j', (written, text) => expect(unescapeText(written)).toBe(text));

describe('a cell', () => {
  const text = (value: string, formula: string | null = null) => ({ value, text: value, formula });
  const asked: number[] = [];
  const context: CellContext = {
    strings: { cells: [text('甲'), text('')], inStruck: new Map() },
    epoch: 1904,
    isStruck: () => false,
    showIn: (style) => {
      asked.push(style);
      return style === 0 ? formatOf('yyyy/m/d', 1904) : undefined;
    },
  };

  test.each([
    [0, 0, '1904-01-01'],
    [99, 0, '1904-04-09'],
    [30_001, 0, '1986-02-20'],
    [2_958_466, 0, '2958466'],
    [0, 1, '0'],
    [99, 1, '99'],
    [100, 1, '100'],
    [44_195, 0, '2024-12-31'],
    [44_195, 1, '44195'],
    [44_195, -1, '44195'],
    [0.5, 1, '0.5'],
    [-44_195, 0, '-44195'],
  ])('with the number %d in style %i shows %s', (value, style, shown) => {
    expect(numberCell(value, { text: '', formula: null, style }, context)).toEqual({
      value,
      text: shown,
      formula: null,
    });
    expect(numberCell(value, { text: '', formula: '=A1', style }, context)).toEqual({
      value,
      text: shown,
      formula: '=A1',
    });
  });

  test('asks for its style only where it has one', () => {
    asked.length = 0;
    for (const style of [-1, 3]) numberCell(5, { text: '', formula: null, style }, context);
    expect(asked).toEqual([3]);
  });

  test.each<[string, string | undefined, string | null, object | undefined]>([
    ['n', '12', null, { value: 12, text: '12', formula: null }],
    ['n', 'x', '=A1', text('x', '=A1')],
    ['x', '12', null, { value: 12, text: '12', formula: null }],
    ['s', '0', null, text('甲')],
    ['s', '0', '=A1', text('甲', '=A1')],
    ['s', '1', null, undefined],
    ['s', '1', '=A1', text('', '=A1')],
    ['s', '9', null, undefined],
    ['s', '9', '=A1', { value: null, text: '', formula: '=A1' }],
    ['str', '_x0041_', null, text('A')],
    ['str', '', null, undefined],
    ['str', '', '=A1', text('', '=A1')],
    ['str', undefined, '=A1', { value: null, text: '', formula: '=A1' }],
    ['inlineStr', '_x0041_', '=A1', text('_x0041_', '=A1')],
    ['inlineStr', '', '=A1', { value: null, text: '', formula: '=A1' }],
    ['e', '#N/A', '=A1', text('#N/A', '=A1')],
    ['b', ' 1 ', '=A1', { value: true, text: 'TRUE', formula: '=A1' }],
    ['b', 'true', null, { value: true, text: 'TRUE', formula: null }],
    ['b', '2', null, { value: false, text: 'FALSE', formula: null }],
    ['d', '2024-12-31', '=A1', { value: 44_195, text: '2024-12-31', formula: '=A1' }],
    ['d', '去年', null, text('去年')],
    ['n', undefined, null, undefined],
    ['n', undefined, '=A1', { value: null, text: '', formula: '=A1' }],
  ])('of type %s with %j and %j', (type, written, formula, cell) =>
    expect(cellOf(type, { text: written, formula, style: -1 }, context)).toEqual(cell),
  );
});

test('hidden columns: spans in any order, over each other, up to the last that is used', () => {
  const places = new HiddenPlaces();
  for (const [first, last] of [
    [7, 9],
    [2, 4],
    [3, 3],
    [4, 5],
    [0, 0],
    [6, 5],
  ] as const)
    places.addColumns(first, last);
  for (const row of [5, 1, 3]) places.addRow(row);
  expect(places.within(5, 9, false)).toEqual({
    sheet: false,
    rows: new Set([1, 3]),
    columns: new Set([0, 2, 3, 4, 5, 7, 8]),
  });
  expect(places.within(6, 0, true)).toEqual({ sheet: true, rows: new Set([1, 3, 5]), columns: new Set() });
});

describe('elements in the common writing', () => {
  const matched = (pattern: RegExp, xml: string) => {
    pattern.lastIndex = 0;
    const found = pattern.exec(xml);
    return found?.[0] === xml ? found.slice(1) : undefined;
  };

  test.each([
    [PLAIN_NAME, '<definedName name="甲">表!$A$1</definedName>', ['甲', '表!$A$1']],
    [PLAIN_NAME, '<definedName name="甲" hidden="1">表!$A$1</definedName>', undefined],
    [PLAIN_NAME, '<definedName name="">表!$A$1</definedName>', undefined],
    [PLAIN_NAME, '<definedName name="甲&amp;">表!$A$1</definedName>', undefined],
    [PLAIN_NAME, '<definedName name="甲\n">表!$A$1</definedName>', undefined],
    [PLAIN_NAME, '<definedName name="甲">&apos;表&apos;!$A$1</definedName>', undefined],
    [PLAIN_NAME, '<definedName name="甲">表!$A$1\r</definedName>', undefined],
    [PLAIN_NAME, '<definedName name="甲"></definedName>', undefined],
    [PLAIN_NAME, ' <definedName name="甲">表!$A$1</definedName>', undefined],
    [PLAIN_STRING, '<si><t>甲乙</t></si>', ['甲乙']],
    [PLAIN_STRING, '<si><t xml:space="preserve"> 甲</t></si>', [' 甲']],
    [PLAIN_STRING, '<si><t xml:space="default">甲</t></si>', undefined],
    [PLAIN_STRING, '<si><t>a&amp;b</t></si>', undefined],
    [PLAIN_STRING, '<si><t>a\rb</t></si>', undefined],
    [PLAIN_STRING, '<si><t></t></si>', undefined],
    [PLAIN_STRING, '<si><r><t>a</t></r></si>', undefined],
    [PLAIN_STRING, ' <si><t>a</t></si>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="A1:B2"/>', ['A1:B2']],
    [PLAIN_MERGE, '<mergeCell ref="AAA1:XFD1048576"/>', ['AAA1:XFD1048576']],
    [PLAIN_MERGE, '<mergeCell ref="A1"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="$A$1:B2"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="AAAA1:B2"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="A1:BBBB2"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="A12345678:B2"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="A1:B12345678"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="A:B"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="1:2"/>', undefined],
    [PLAIN_MERGE, '<mergeCell ref="A1:B2" />', undefined],
  ])('%s in %s', (pattern, xml, groups) => expect(matched(pattern, xml)).toEqual(groups));

  test('are taken one after another, and the scanner goes on behind them', () => {
    const scanner = new XmlScanner(
      '<m><mergeCell ref="A1:B2"/><mergeCell ref="C1:D2"/><mergeCell ref="E1"/></m>',
    );
    const taken: string[][] = [];
    scanner.next();
    readPlain(scanner, PLAIN_MERGE, (...groups) => taken.push(groups));
    expect(taken).toEqual([
      ['A1:B2', ''],
      ['C1:D2', ''],
    ]);
    expect([scanner.next(), scanner.attribute('ref')]).toEqual(['start', 'E1']);
  });
});

test('properties: names and the text of their values, whatever their type', () => {
  const xml =
    '<Properties><property name="a" pid="2"><vt:lpwstr xmlns:vt="v"> 甲 </vt:lpwstr></property><other name="x">乙</other><property><i4>7</i4></property></Properties>';
  expect([...readProperties(xml)]).toEqual([
    ['a', '甲'],
    ['', '7'],
  ]);
});

describe('shared strings', () => {
  test('in both writings, in their order', () => {
    const xml =
      '<sst><si><t>_x0041_</t></si><si><t>a&amp;_x0042_</t></si><si><r><t>甲</t></r><r><rPr><t/></rPr><t>乙</t></r><rPh><t>丙</t></rPh></si><si><t>丁</t></si><other/><si/></sst>';
    expect(readSharedStrings(xml).cells).toEqual(
      ['A', 'a&B', '甲乙', '丁', ''].map((text) => ({ value: text, text, formula: null })),
    );
  });

  test.each(['<si><t>a</t></si>', '<si/>'])('200,000 of %s are read, one more is refused', (item) => {
    const xml = (count: number) => `<sst>${item.repeat(count)}</sst>`;
    expect(readSharedStrings(xml(500_000)).cells).toHaveLength(500_000);
    expect(() => readSharedStrings(xml(500_001))).toThrow(/^too-large: cell-count \(strings\)$/);
  });
});

describe('the workbook part', () => {
  const part = (inside: string) => readWorkbookPart(`<workbook xmlns:r="u">${inside}</workbook>`);
  const sheets = '<sheets><sheet name="表" r:id="r1"/><sheet name="二" r:id="r2"/></sheets>';
  const name = (text: string, attributes = 'name="甲"') =>
    part(`${sheets}<definedNames><definedName ${attributes}>${text}</definedName></definedNames>`).names.get(
      '甲',
    );
  const place = (sheet: string, row: number, column: number) => ({
    sheet,
    area: { row, column, rowCount: 1, columnCount: 1 },
  });

  test('sheets with their parts, and which are hidden', () => {
    const xml =
      '<sheets><sheet name="a" r:id="r1"/><sheet name="b" r:id="r2" state="visible"/><sheet name="c" r:id="r3" state="hidden"/><sheet state="veryHidden"/></sheets>';
    expect(part(xml).sheets).toEqual([
      { name: 'a', relationship: 'r1', hidden: false },
      { name: 'b', relationship: 'r2', hidden: false },
      { name: 'c', relationship: 'r3', hidden: true },
      { name: 'Sheet4', relationship: '', hidden: true },
    ]);
  });

  test.each([
    ['', 1900],
    ['<workbookPr/>', 1900],
    ['<workbookPr date1904="1"/>', 1904],
    ['<workbookPr date1904="true"/>', 1904],
    ['<workbookPr date1904="0"/>', 1900],
  ])('%j counts days from %i', (xml, epoch) => expect(part(xml).epoch).toBe(epoch));

  test.each([
    ['表!$A$1', 'name="甲"', place('表', 0, 0)],
    ['表!$A$1', 'name="甲" hidden="1"', place('表', 0, 0)],
    ['&apos;二&apos;!B2', 'name="甲"', place('二', 1, 1)],
    ['表!$A$1', 'name="甲" localSheetId="0"', undefined],
    ['三!$A$1', 'name="甲"', undefined],
    ['表!#REF!', 'name="甲"', undefined],
    ['表!$A$1', 'name="乙"', undefined],
    ['', 'name="甲"', undefined],
  ])('the name for %s with %s', (text, attributes, expected) =>
    expect(name(text, attributes)).toEqual(expected),
  );

  test('names in both writings, one after another, on several sheets', () => {
    const defined = (text: string, attributes: string) => `<definedName ${attributes}>${text}</definedName>`;
    const { names } = part(
      `${sheets}<definedNames>${defined('表!$A$1', 'name="a"')}${defined('表!$A$2', 'name="b"')}${defined('表!$A$3', 'name="c" hidden="1"')}${defined(
        '二!$A$4',
        'name="d"',
      )}${defined('三!$A$4', 'name="e"')}${defined('表!$A$5', 'name="f"')}${defined('表!#REF!', 'name="g"')}${defined('表!$A$6', 'name="_xlnm.Print_Area"')}</definedNames>`,
    );
    expect([...names]).toEqual([
      ['a', place('表', 0, 0)],
      ['b', place('表', 1, 0)],
      ['c', place('表', 2, 0)],
      ['d', place('二', 3, 0)],
      ['f', place('表', 4, 0)],
    ]);
  });

  test('of another kind of document is refused', () =>
    expect(() => readWorkbookPart('<w:document xmlns:w="u"/>')).toThrow(/^kind: other-kind \(document\)$/));
});
