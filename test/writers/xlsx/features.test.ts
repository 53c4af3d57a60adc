import type { PlanCell, PlanHighlight, PlanValidation } from '../../../src/layout';
import { openPackage } from '../../../src/ooxml';
import { writeXlsx } from '../../../src/writers/xlsx';
import { area, cell, plan, sheet, STYLE } from './plans';

/** The XML of a part of a written plan. */
function part(name: string, ...given: Parameters<typeof plan>): string {
  const xml = openPackage(writeXlsx(plan(...given))).text(name);
  if (xml === undefined) throw new Error(`no ${name}`);
  return xml;
}
const sheetXml = (...given: Parameters<typeof sheet>) => part('xl/worksheets/sheet1.xml', [sheet(...given)]);

const highlight: PlanHighlight = {
  area: area(3, 3, 2, 6),
  formula: '=D$30<>"✓"',
  fill: '#f4a6a6',
  color: '#6E0811',
  bold: true,
};
const validation = (rule: PlanValidation['rule']): PlanValidation => ({
  area: area(1, 1, 2),
  rule,
  title: '请填整数',
  message: '填0或正整数',
});

describe('features of a sheet', () => {
  test('elements stand in the order of the schema', () => {
    const xml = sheetXml('表', {
      columnWidths: [75],
      cells: [cell(0, 0, { value: 1 })],
      merges: [area(0, 0, 2, 2)],
      highlights: [highlight],
      validations: [validation({ kind: 'decimal', minimum: 0 })],
      print: { ...sheet('').print },
    });
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
    ];
    const places = order.map((name) => xml.indexOf(`<${name}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test('cells: numbers, text, truth, results of formulas', () => {
    const xml = sheetXml('表', {
      cells: [
        cell(0, 0, { value: 0 }),
        cell(0, 1, { value: '=1+1' }),
        cell(0, 2, { value: true }),
        cell(0, 3, { value: '✓', formula: '=IF(A1<1,"✓","✗")' }),
        cell(0, 4, { value: 0, formula: '=SUM(A1)' }),
        cell(0, 5, { value: Number.NaN }),
      ],
    });
    expect(xml).toContain(
      '<row r="1"><c r="A1" s="1"><v>0</v></c><c r="B1" s="1" t="s"><v>0</v></c><c r="C1" s="1" t="b"><v>1</v></c>' +
        '<c r="D1" s="1" t="str"><f>IF(A1&lt;1,"✓","✗")</f><v>✓</v></c><c r="E1" s="1"><f>SUM(A1)</f><v>0</v></c>' +
        '<c r="F1" s="1" t="e"><v>#NUM!</v></c></row>',
    );
  });

  test.each([
    [64, 8],
    [100, 12.5],
    [12, 1.5],
  ])('%i pixels are %d digits wide', (pixels, width) =>
    expect(sheetXml('表', { columnWidths: [pixels] })).toContain(
      `<col min="1" max="1" width="${width}" customWidth="1"/>`,
    ),
  );

  test('row heights, also of rows without cells', () => {
    expect(sheetXml('表', { rowHeights: [null, 22.5] })).toContain('<row r="2" ht="22.5" customHeight="1"/>');
  });

  test('highlights by priority, each look once', () => {
    const other = { ...highlight, area: area(9, 0), bold: false };
    const sheets = [sheet('表', { highlights: [highlight, other, highlight] })];
    expect(part('xl/worksheets/sheet1.xml', sheets)).toContain(
      '<conditionalFormatting sqref="D4:I5"><cfRule type="expression" dxfId="0" priority="1"><formula>D$30&lt;&gt;"✓"</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A10"><cfRule type="expression" dxfId="1" priority="2">',
    );
    expect(part('xl/styles.xml', sheets)).toContain(
      '<dxfs count="2"><dxf><font><b/><color rgb="FF6E0811"/></font><fill><patternFill patternType="solid"><fgColor rgb="FFF4A6A6"/><bgColor rgb="FFF4A6A6"/></patternFill></fill></dxf>',
    );
  });

  test.each([
    [
      { kind: 'whole', minimum: 0, maximum: null } as const,
      'type="whole" operator="greaterThanOrEqual"',
      '<formula1>0</formula1>',
    ],
    [
      { kind: 'whole', minimum: 2019, maximum: 2099 } as const,
      'type="whole" operator="between"',
      '<formula1>2019</formula1><formula2>2099</formula2>',
    ],
    [
      { kind: 'decimal', minimum: 0 } as const,
      'type="decimal" operator="greaterThanOrEqual"',
      '<formula1>0</formula1>',
    ],
    [
      { kind: 'list', items: ['乡镇（街道）', '县（市、区）汇总'] } as const,
      'type="list"',
      '<formula1>"乡镇（街道）,县（市、区）汇总"</formula1>',
    ],
  ])('a validation of kind $kind', (rule, type, formulas) => {
    const xml = sheetXml('表', { validations: [validation(rule)] });
    expect(xml).toContain(
      `<dataValidation ${type} errorStyle="stop" allowBlank="1" showErrorMessage="1" errorTitle="请填整数" error="填0或正整数" sqref="B2:B3">${formulas}</dataValidation>`,
    );
  });

  test('a list that Excel would not take is a slip in the plan', () => {
    expect(() => sheetXml('表', { validations: [validation({ kind: 'list', items: ['a,b'] })] })).toThrow(
      'list',
    );
  });

  test.each([
    [{ rows: 3, columns: 2 }, 'xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight"'],
    [{ rows: 3, columns: 0 }, 'ySplit="3" topLeftCell="A4" activePane="bottomLeft"'],
    [{ rows: 0, columns: 2 }, 'xSplit="2" topLeftCell="C1" activePane="topRight"'],
  ])('frozen %o', (freeze, attributes) =>
    expect(sheetXml('表', { freeze })).toContain(`<pane ${attributes} state="frozen"/>`),
  );

  test('page: A4, millimetres in inches, centred, fitted', () => {
    const xml = sheetXml('表', { print: { ...sheet('').print, orientation: 'landscape' } });
    expect(xml).toContain(
      '<printOptions horizontalCentered="1"/><pageMargins left="1.1024" right="1.0236" top="1.4567" bottom="1.378" header="0.3" footer="0.3"/>' +
        '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape" blackAndWhite="1"/>',
    );
    expect(xml).toContain('<sheetPr><tabColor rgb="FF2F5597"/><pageSetUpPr fitToPage="1"/></sheetPr>');
  });
});

describe('features of the workbook', () => {
  test.each<[string, Partial<PlanCell>, string]>([
    ['with a result: nobody is asked to save', { formula: '=1+1', value: 2 }, '<calcPr calcId="191029"/>'],
    ['with an empty text', { formula: '=A1&""', value: '' }, '<calcPr calcId="191029"/>'],
    ['without a result', { formula: '=1+1' }, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'],
    [
      'whose result will not last',
      { formula: '=year(today())', value: 2024 },
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ],
    [
      'that moves',
      { formula: '=SUM(OFFSET(A1,1,1))', value: 0 },
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    ],
    ['that only sounds like it', { formula: '=SUM(现金NOW)', value: 0 }, '<calcPr calcId="191029"/>'],
    ['a text that reads like one', { value: '=NOW()' }, '<calcPr calcId="191029"/>'],
  ])('a formula %s', (_, given, xml) => {
    expect(part('xl/workbook.xml', [sheet('甲', { cells: [cell(0, 0, given)] })])).toContain(xml);
  });

  test('names, print area and repeated rows with their sheet in quotes; where to start', () => {
    const sheets = [sheet('封面'), sheet("三、'甲'", { print: { ...sheet('').print, titleRows: 3 } })];
    const given = {
      names: [{ name: '表三_本年新收_自然人', sheet: "三、'甲'", area: area(3, 3) }],
      start: { sheet: "三、'甲'", row: 3, column: 3 },
    };
    expect(part('xl/workbook.xml', sheets, given)).toContain(
      `<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="封面" sheetId="1" r:id="rId1"/><sheet name="三、'甲'" sheetId="2" r:id="rId2"/></sheets>` +
        `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'封面'!$A$1:$C$3</definedName>` +
        `<definedName name="_xlnm.Print_Area" localSheetId="1">'三、''甲'''!$A$1:$C$3</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'三、''甲'''!$1:$3</definedName>` +
        `<definedName name="表三_本年新收_自然人">'三、''甲'''!$D$4</definedName></definedNames><calcPr calcId="191029"/>`,
    );
    expect(part('xl/worksheets/sheet2.xml', sheets, given)).toContain('tabSelected="1"');
    expect(part('xl/worksheets/sheet1.xml', sheets, given)).not.toContain('tabSelected');
  });

  test('styles: equal fonts once, fill, border, unlocked', () => {
    const styles = {
      plain: STYLE,
      figure: { ...STYLE, fill: '#FFF9E0', border: true, locked: false, wrap: false },
    };
    const xml = part('xl/styles.xml', [sheet('表')], { styles });
    expect(xml).toContain('<fonts count="2">');
    expect(xml).toContain('<name val="仿宋_GB2312"/><family val="2"/><charset val="134"/>');
    expect(xml).toContain('<fgColor rgb="FFFFF9E0"/>');
    expect(xml).toContain('<left style="thin"><color auto="1"/></left>');
    expect(xml).toContain('<alignment horizontal="left" vertical="center"/><protection locked="0"/>');
  });

  test('no person is named', () => {
    expect(part('docProps/core.xml', [sheet('表')])).not.toMatch(/creator|lastModifiedBy/);
  });

  test('a style that the plan does not state is a slip in the plan', () => {
    expect(() => writeXlsx(plan([sheet('表', { cells: [cell(0, 0, { style: 'none' })] })]))).toThrow(
      'no style none',
    );
  });
});
