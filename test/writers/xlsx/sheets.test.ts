/** What a sheet looks like when it opens: heights, the selected cell, limits that Excel has, escaping piece by piece. */
import type { PlanSheet, PlanValidation } from '../../../src/layout';
import { openPackage } from '../../../src/ooxml';
import { writeXlsx } from '../../../src/writers/xlsx';
import { cellText, SharedStrings } from '../../../src/writers/xlsx/strings';
import { counted, element, escapeAttribute, escapeText } from '../../../src/writers/xlsx/xml';
import { area, cell, plan, sheet, STYLE } from './plans';

function written(name: string, ...given: Parameters<typeof plan>): string {
  return openPackage(writeXlsx(plan(...given))).text(name) ?? '';
}
const styles = {
  plain: STYLE,
  one: { ...STYLE, wrap: false },
  large: { ...STYLE, size: 20 },
  middle: { ...STYLE, size: 12.5 },
};
const sheetOf = (given: Partial<PlanSheet>) =>
  written('xl/worksheets/sheet1.xml', [sheet('表', given)], { styles });
const rowsOf = (given: Partial<PlanSheet>) => sheetOf(given).match(/<row [^>]*?\/?>/g);

describe('heights of rows', () => {
  const columnWidths = [75, 200];
  const long = '一二三四五六七八九十';

  test.each<[string, Partial<PlanSheet>, string]>([
    ['three lines of text that breaks', { cells: [cell(0, 0, { value: long })] }, '<row r="1" ht="52">'],
    ['one line', { cells: [cell(0, 0, { value: '一二三四' })] }, '<row r="1">'],
    [
      'one line of large letters',
      { cells: [cell(0, 1, { value: '一', style: 'large' })] },
      '<row r="1" ht="34">',
    ],
    ['one line of 24 points', { cells: [cell(0, 1, { value: '一', style: 'middle' })] }, '<row r="1">'],
    ['two lines that were typed', { cells: [cell(0, 1, { value: '一\n二' })] }, '<row r="1" ht="37">'],
    [
      'the highest of several',
      { cells: [cell(0, 0, { value: long }), cell(0, 1, { value: long })] },
      '<row r="1" ht="52">',
    ],
    ['text that does not break', { cells: [cell(0, 0, { value: long, style: 'one' })] }, '<row r="1">'],
    ['a number', { cells: [cell(0, 0, { value: 1234567890123 })] }, '<row r="1">'],
    ['as much as Excel allows', { cells: [cell(0, 0, { value: long.repeat(30) })] }, '<row r="1" ht="409">'],
    [
      'a height of its own',
      { rowHeights: [18], cells: [cell(0, 0, { value: long })] },
      '<row r="1" ht="18" customHeight="1">',
    ],
    [
      'text that is merged over more cells',
      { merges: [area(0, 0, 1, 2)], cells: [cell(0, 0, { value: long })] },
      '<row r="1">',
    ],
    [
      'beside a merge in its row',
      { merges: [area(0, 1, 1, 2)], cells: [cell(0, 0, { value: long })] },
      '<row r="1" ht="52">',
    ],
    [
      'under a merge in its column',
      { merges: [area(2, 0, 1, 2)], cells: [cell(0, 0, { value: long })] },
      '<row r="1" ht="52">',
    ],
  ])('%s', (_, given, row) => {
    expect(rowsOf({ columnWidths, ...given })).toEqual([row]);
  });

  test('a row is as high as its own text, not as that of others', () => {
    const cells = [cell(0, 0, { value: '一' }), cell(1, 0, { value: long })];
    expect(rowsOf({ columnWidths, cells })).toEqual(['<row r="1">', '<row r="2" ht="52">']);
  });

  test('rows stand in their order, whichever was stated first', () => {
    const given = {
      rowHeights: [null, null, 20],
      cells: [cell(0, 0, { value: 1 }), cell(2, 0, { value: 2 })],
    };
    expect(sheetOf(given)).toContain(
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row>' +
        '<row r="3" ht="20" customHeight="1"><c r="A3" s="1"><v>2</v></c></row></sheetData>',
    );
  });
});

describe('cells', () => {
  test.each([
    ['false', cell(0, 0, { value: false }), '<c r="A1" s="1" t="b"><v>0</v></c>'],
    ['nothing', cell(0, 0), '<c r="A1" s="1"/>'],
    ['what is no number any more', cell(0, 0, { value: Infinity }), '<c r="A1" s="1" t="e"><v>#NUM!</v></c>'],
    ['a formula without a result', cell(0, 0, { formula: '=B1' }), '<c r="A1" s="1"><f>B1</f></c>'],
    ['a formula that compares', cell(0, 0, { formula: '=B1=2' }), '<c r="A1" s="1"><f>B1=2</f></c>'],
    ['a formula without its sign', cell(0, 0, { formula: 'B1=2' }), '<c r="A1" s="1"><f>B1=2</f></c>'],
  ])('%s', (_, own, xml) => {
    expect(sheetOf({ cells: [own] })).toContain(`<sheetData><row r="1">${xml}</row></sheetData>`);
  });

  test('a result of a formula is no shared string', () => {
    const cells = [cell(0, 0, { value: '甲', formula: '="甲"' }), cell(0, 1, { value: '乙' })];
    expect(written('xl/sharedStrings.xml', [sheet('表', { cells })])).toMatch(
      /count="1" uniqueCount="1"><si><t xml:space="preserve">乙<\/t><\/si><\/sst>$/,
    );
  });

  test.each([
    ['no cell', [], 'A1'],
    ['cells in any order', [cell(4, 1), cell(0, 2), cell(2, 0)], 'A1:C5'],
  ])('the area in use with %s', (_, cells, ref) => {
    expect(sheetOf({ cells })).toContain(`<dimension ref="${ref}"/>`);
  });
});

describe('the selected cell', () => {
  const view = (freeze: PlanSheet['freeze'], row: number, column: number) =>
    /<selection [^>]*\/>/.exec(
      written('xl/worksheets/sheet1.xml', [sheet('表', { freeze })], { start: { sheet: '表', row, column } }),
    )?.[0];

  test.each([
    [{ rows: 3, columns: 2 }, 0, 0, '<selection activeCell="A1" sqref="A1"/>'],
    [{ rows: 3, columns: 2 }, 2, 1, '<selection activeCell="B3" sqref="B3"/>'],
    [{ rows: 3, columns: 2 }, 3, 1, '<selection pane="bottomLeft" activeCell="B4" sqref="B4"/>'],
    [{ rows: 3, columns: 2 }, 2, 2, '<selection pane="topRight" activeCell="C3" sqref="C3"/>'],
    [{ rows: 3, columns: 2 }, 3, 2, '<selection pane="bottomRight" activeCell="C4" sqref="C4"/>'],
    [{ rows: 3, columns: 0 }, 5, 5, '<selection pane="bottomLeft" activeCell="F6" sqref="F6"/>'],
    [{ rows: 0, columns: 2 }, 5, 5, '<selection pane="topRight" activeCell="F6" sqref="F6"/>'],
    [{ rows: 0, columns: 0 }, 5, 5, '<selection activeCell="F6" sqref="F6"/>'],
  ])('with %o frozen, at %i and %i', (freeze, row, column, selection) => {
    expect(view(freeze, row, column)).toBe(selection);
  });

  test('stands behind what is frozen on a sheet that is not the first', () => {
    const sheets = [sheet('甲', { freeze: { rows: 2, columns: 1 } }), sheet('乙')];
    const given = { start: { sheet: '乙', row: 4, column: 3 } };
    expect(written('xl/worksheets/sheet1.xml', sheets, given)).toContain(
      '<sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>' +
        '<selection pane="bottomRight" activeCell="B3" sqref="B3"/></sheetView>',
    );
    expect(written('xl/worksheets/sheet2.xml', sheets, given)).toContain(
      '<sheetView tabSelected="1" workbookViewId="0"><selection activeCell="D5" sqref="D5"/></sheetView>',
    );
  });

  test('without a place to start the first sheet is in front, and no other', () => {
    const sheets = [sheet('甲'), sheet('乙')];
    const given = { start: null };
    expect(written('xl/worksheets/sheet1.xml', sheets, given)).toContain('<sheetView tabSelected="1" ');
    expect(written('xl/worksheets/sheet2.xml', sheets, given)).toContain('<sheetView workbookViewId="0">');
    expect(written('xl/workbook.xml', sheets, given)).toContain('<workbookView activeTab="0"/>');
  });
});

test('a hidden sheet is hidden where another one can be seen', () => {
  const hidden = { ...sheet('乙'), hidden: true } as const;
  const xml = (sheets: readonly PlanSheet[]) => written('xl/workbook.xml', sheets);
  expect(xml([sheet('甲'), hidden])).toContain(
    '<sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" state="hidden" r:id="rId2"/>',
  );
  expect(xml([hidden])).toContain('<sheet name="乙" sheetId="1" r:id="rId1"/>');
});

describe('limits of Excel', () => {
  const validated = (given: Partial<PlanValidation>) =>
    sheetOf({
      validations: [
        { area: area(0, 0), rule: { kind: 'decimal', minimum: 0 }, title: '', message: '', ...given },
      ],
    });

  test('a list of 255 characters is taken', () => {
    const items = ['甲'.repeat(127), '乙'.repeat(127)];
    expect(validated({ rule: { kind: 'list', items } })).toContain(
      `<formula1>"${items.join(',')}"</formula1>`,
    );
  });

  test.each([
    ['of 256 characters', ['甲'.repeat(127), '乙'.repeat(128)]],
    ['with a comma', ['甲', '乙,丙']],
    ['with a quote', ['甲"', '乙']],
  ])('a list %s is a slip in the plan', (_, items) => {
    expect(() => validated({ rule: { kind: 'list', items } })).toThrow(
      'the list of a validation is too long or has a comma or quote in it',
    );
  });

  test('a title has 32 characters, a message 224', () => {
    const xml = validated({ title: '题'.repeat(33), message: '话'.repeat(256) });
    expect(xml).toContain(` errorTitle="${'题'.repeat(32)}" error="${'话'.repeat(224)}" `);
  });

  test('a decimal has no upper end, a list no comparison', () => {
    expect(validated({})).toContain(
      '<dataValidations count="1"><dataValidation type="decimal" operator="greaterThanOrEqual" ',
    );
    expect(validated({ rule: { kind: 'list', items: ['甲'] } })).toContain(
      '<dataValidation type="list" errorStyle="stop" ',
    );
  });

  test('a highlight that compares keeps its comparison', () => {
    const highlight = { area: area(0, 0), fill: '#FFFFFF', color: '#000000', bold: false };
    const highlights = [
      { ...highlight, formula: '=A1=1' },
      { ...highlight, formula: 'A1=2' },
    ];
    expect(sheetOf({ highlights })).toContain(
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="2"><formula>A1=2</formula></cfRule></conditionalFormatting>',
    );
  });

  test('a cell holds 32,767 characters, and the error says so', () => {
    expect(cellText('x'.repeat(32_767))).toBe('x'.repeat(32_767));
    expect(() => cellText('x'.repeat(32_768))).toThrow('report/text-too-long {"limit":32767}');
  });
});

test.each([
  ['_x0041_', '_x005F_x0041_'],
  ['_xabcF_', '_x005F_xabcF_'],
  ['a_x0041_b_x0042_', 'a_x005F_x0041_b_x005F_x0042_'],
  ['_x0041', '_x0041'],
  ['_x041_', '_x041_'],
  ['_x004G_', '_x004G_'],
  ['_y0041_', '_y0041_'],
])('what looks like an escape, %s, is kept as text', (text, written) => {
  expect(cellText(text)).toBe(written);
});

test('each text is shared once and every use is counted', () => {
  const strings = new SharedStrings();
  expect(['甲', '乙', '甲', ' 丙'].map((text) => strings.indexOf(text))).toEqual([0, 1, 0, 2]);
  expect(strings.toXml()).toBe(
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4" uniqueCount="3">' +
      '<si><t xml:space="preserve">甲</t></si><si><t xml:space="preserve">乙</t></si><si><t xml:space="preserve"> 丙</t></si></sst>',
  );
});

test.each([
  ['FangSong_GB2312', true],
  ['黑体', true],
  ['仿宋', true],
  ['Calibri', false],
  ['_GB2312 Sans', false],
])('the font %s is marked as Chinese: %s', (font, chinese) => {
  const xml = written('xl/styles.xml', [sheet('表')], { styles: { plain: { ...STYLE, font } } });
  const charset = chinese ? '<charset val="134"/>' : '';
  expect(xml).toContain(`<name val="${font}"/><family val="2"/>${charset}</font></fonts>`);
});

describe('XML', () => {
  test.each([
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te', 'a&#10;b&#10;c&#10;d&#9;e'],
    ['&<>"\'', '&amp;&lt;&gt;"\'', "&amp;&lt;&gt;&quot;'"],
    ['\u0000\u0001\u0008|\u000b|\u000c|\u000e\u001f|\ufffe|\uffff', '|||||', '|||||'],
    ['\ud800|\udbff甲|\udc00|\udfff', '|甲||', '|甲||'],
    ['\ud800\udc00\udbff\udfff', '\ud800\udc00\udbff\udfff', '\ud800\udc00\udbff\udfff'],
    ['\ufffd\u007f ', '\ufffd\u007f ', '\ufffd\u007f '],
  ])('%j', (text, content, value) => {
    expect(escapeText(text)).toBe(content);
    expect(escapeAttribute(text)).toBe(value);
  });

  test.each([
    [element('a'), '<a/>'],
    [element('a', { b: 0, c: undefined, d: '"' }), '<a b="0" d="&quot;"/>'],
    [element('a', {}, '<b/>'), '<a><b/></a>'],
    [counted('a', ['<b/>', '<c/>']), '<a count="2"><b/><c/></a>'],
    [counted('a', []), ''],
  ])('an element: %s', (xml, expected) => {
    expect(xml).toBe(expected);
  });
});

describe('days, filters, lists from cells', () => {
  const day: Parameters<typeof plan> = [
    [sheet('表', { cells: [cell(0, 0, { value: 45688, style: 'day' })] })],
    { styles: { plain: STYLE, day: { ...STYLE, numberFormat: 'yyyy-mm-dd' } } },
  ];

  test('a day is a number with a format of its own', () => {
    const xml = written('xl/styles.xml', ...day);
    expect(xml).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts',
    );
    expect(xml).toContain('<xf numFmtId="164" ');
    expect(written('xl/worksheets/sheet1.xml', ...day)).toContain('<c r="A1" s="2"><v>45688</v></c>');
  });
  test('no format is stated that nobody has', () => {
    expect(written('xl/styles.xml', [sheet('表')])).not.toContain('numFmts');
  });
  test('a filter stands before merges, and is a hidden name of its sheet', () => {
    const given = [sheet('甲'), sheet("乙's", { filter: area(2, 0, 4, 3), merges: [area(0, 0, 1, 2)] })];
    expect(written('xl/worksheets/sheet2.xml', given)).toContain(
      '<sheetData/><autoFilter ref="A3:C6"/><mergeCells',
    );
    expect(written('xl/worksheets/sheet2.xml', [sheet('甲'), sheet('乙')])).not.toContain('autoFilter');
    expect(written('xl/workbook.xml', given)).toContain(
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'乙''s'!$A$3:$C$6</definedName>`,
    );
  });
  test('a list that stands in cells of another sheet', () => {
    const xml = sheetOf({
      validations: [
        {
          area: area(0, 0),
          rule: { kind: 'cells', sheet: '名单', area: area(3, 1, 9) },
          title: '单',
          message: '选',
        },
      ],
    });
    expect(xml).toContain('<dataValidation type="list" ');
    expect(xml).toContain(`<formula1>'名单'!$B$4:$B$12</formula1>`);
  });
});
