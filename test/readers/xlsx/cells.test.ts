import { cellAt } from '../../../src/grid';
import { MAIN, readCell, readParts, readRows } from './parts';

const shared = (...items: string[]) => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.join('')}</sst>`,
});

describe('values of a cell', () => {
  test.each([
    ['a number', '<c r="A1"><v>42</v></c>', 42, '42'],
    ['a cached zero', '<c r="A1"><f>B1</f><v>0</v></c>', 0, '0'],
    ['a fraction', '<c r="A1"><v>72701.2578</v></c>', 72701.2578, '72701.2578'],
    ['a negative number', '<c r="A1"><v>-4</v></c>', -4, '-4'],
    ['an exponent', '<c r="A1"><v>1.5E3</v></c>', 1500, '1500'],
    ['a number in blanks', '<c r="A1"><v> 7\n</v></c>', 7, '7'],
    ['a number split by a comment', '<c r="A1"><v>1<!-- x -->2</v></c>', 12, '12'],
    ['a number in CDATA', '<c r="A1"><v><![CDATA[12]]></v></c>', 12, '12'],
    ['a number in references', '<c r="A1"><v>&#49;2</v></c>', 12, '12'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true, 'TRUE'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false, 'FALSE'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', '#REF!', '#REF!'],
    ['the text of a formula', '<c r="A1" t="str"><f>B1</f><v>a_x000D_b</v></c>', 'a\rb', 'a\rb'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>', ' a ', ' a '],
    ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab', 'ab'],
    [
      'an escape that is escaped',
      '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>',
      '_x0041_',
      '_x0041_',
    ],
    ['a date as text', '<c r="A1" t="d"><v>2024-12-31T12:00:00</v></c>', 45657.5, '2024-12-31T12:00:00'],
    ['words where a number should be', '<c r="A1"><v>1,234</v></c>', '1,234', '1,234'],
    ['hexadecimal is no number', '<c r="A1"><v>0x10</v></c>', '0x10', '0x10'],
    ['too large a number is none', '<c r="A1"><v>1e999</v></c>', '1e999', '1e999'],
  ])('%s', (_name, xml, value, text) => expect(readCell(xml)).toMatchObject({ value, text }));

  test.each([
    ['no content', '<c r="A1" s="3"/>'],
    ['an empty value', '<c r="A1"><v/></c>'],
    ['an empty string', '<c r="A1" t="inlineStr"><is><t/></is></c>'],
    ['a shared string that is not there', '<c r="A1" t="s"><v>9</v></c>'],
    ['an index that is none', '<c r="A1" t="s"><v>-1</v></c>'],
  ])('nothing stands in a cell with %s', (_name, xml) => expect(readCell(xml)).toBeUndefined());

  test('shared strings: plain, in runs, without the phonetic guide', () => {
    const strings = shared(
      '<si><t>自然人</t></si>',
      '<si><r><rPr><b/></rPr><t xml:space="preserve">商业 </t></r><r><t>企业</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si/>',
    );
    const cell = (index: number) =>
      readCell(`<c r="A1" t="s"><v>${index}</v></c>`, shared() && strings)?.value;
    expect([cell(0), cell(1), cell(2), cell(3)]).toEqual(['自然人', '商业 企业', '東京', undefined]);
  });

  test.each([
    ['struck out', '<rPr><strike/><sz val="11"/></rPr>', '73'],
    ['struck out, and said so', '<rPr><sz val="11"/><strike val="1"/></rPr>', '73'],
    ['not struck out', '<rPr><strike val="0"/></rPr>', '1573'],
    ['raised', '<rPr><vertAlign val="superscript"/></rPr>', '73'],
    ['lowered', '<rPr><b/><vertAlign val="subscript"/></rPr>', '73'],
    ['on the line', '<rPr><vertAlign val="baseline"/></rPr>', '1573'],
  ])('a part of a text that is %s', (_name, properties, value) => {
    const runs = `<r>${properties}<t>15</t></r><r><rPr><b/></rPr><t>7</t></r><r><t>3</t></r>`;
    expect(readCell(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`)?.value).toBe(value);
    expect(readCell('<c r="A1" t="s"><v>0</v></c>', shared(`<si>${runs}</si>`))?.value).toBe(value);
  });

  test('a text that is struck out is none', () => {
    const runs = '<r><rPr><strike/></rPr><t>15</t></r>';
    expect(readCell(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`)).toBeUndefined();
    expect(readCell('<c r="A1" t="s"><v>0</v></c>', shared(`<si>${runs}</si>`))).toBeUndefined();
  });

  test('formulas with their text, shared ones as each cell has them', () => {
    const grid = readRows(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>3</v></c>
       <c r="C1"><f t="array" ref="C1">SUM(A1:A2)</f></c><c r="D1" t="str"><f>""</f><v></v></c></row>
       <row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2" t="s"><f>A2&amp;""</f><v>0</v></c></row>`,
      shared('<si><t>a</t></si>'),
    );
    expect(cellAt(grid, 0, 0)).toEqual({ value: 3, text: '3', formula: '=B1+1' });
    expect(cellAt(grid, 0, 2)).toEqual({ value: null, text: '', formula: '=SUM(A1:A2)' });
    expect(cellAt(grid, 0, 3)).toEqual({ value: '', text: '', formula: '=""' });
    expect(cellAt(grid, 1, 0)).toEqual({ value: 4, text: '4', formula: '=B2+1' });
    expect(cellAt(grid, 1, 1)).toEqual({ value: 'a', text: 'a', formula: '=A2&""' });
  });
});

describe('dates', () => {
  const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m"/><numFmt numFmtId="177" formatCode="[Red]0&quot;day&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs></styleSheet>`;
  const date = (style: number, first = '') =>
    readCell(`<c r="A1" s="${style}"><v>45657</v></c>`, {
      'xl/styles.xml': styles,
      ...(first && {
        'xl/workbook.xml': `<workbook xmlns:r="u"><workbookPr date1904="1"/><sheets><sheet name="表" r:id="rId1"/></sheets></workbook>`,
      }),
    });

  test.each([
    [0, '45657'],
    [1, '2024-12-31'],
    [2, '2024-12-31'],
    [3, '45657day'],
  ])('style %i shows %s; the value stays the number', (style, text) =>
    expect(date(style)).toEqual({ value: 45657, text, formula: null }),
  );

  test('counted from 1904', () =>
    expect(date(1, '1904')).toMatchObject({ value: 45657, text: '2029-01-01' }));
});

describe('places', () => {
  test('rows and cells without a place follow the one before', () => {
    const grid = readRows(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
    );
    expect([0, 3, 4].map((column) => cellAt(grid, 0, column)?.value)).toEqual([1, 2, 3]);
    expect(cellAt(grid, 5, 0)?.value).toBe(4);
    expect([grid.rowCount, grid.columnCount]).toEqual([6, 5]);
  });

  test('rows in any order', () => {
    const grid = readRows(
      '<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
    );
    expect([cellAt(grid, 0, 0), cellAt(grid, 1, 0), cellAt(grid, 1, 1)].map((cell) => cell?.value)).toEqual([
      0, 1, 2,
    ]);
  });

  test('the last cell of a sheet costs one cell', () => {
    const grid = readRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect([grid.rowCount, grid.columnCount, grid.cells.size]).toEqual([1_048_576, 16_384, 1]);
  });

  test.each([
    ['a row past the last', '<row r="1048577"><c><v>1</v></c></row>'],
    ['a column past the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['row 0', '<row r="1"><c r="A0"><v>1</v></c></row>'],
    ['no letters', '<row r="1"><c r="12"><v>1</v></c></row>'],
    ['words', '<row r="one"><c><v>1</v></c></row>'],
  ])('%s is refused', (_name, rows) => expect(() => readRows(rows)).toThrow(/file\/damaged.*outside-sheet/));

  test('merges', () => {
    const { grids } = readParts('<sheetData/><mergeCells count="1"><mergeCell ref="A1:C3"/></mergeCells>');
    expect(grids[0]?.merges).toEqual([{ row: 0, column: 0, rowCount: 3, columnCount: 3 }]);
  });
});
