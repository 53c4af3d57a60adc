/** What of a reviewer's formulas and looks is understood, whatever program wrote them. */
import { formulaIn, movedFormula } from '../../src/desk/kept/formulas';
import type { FormulaTable } from '../../src/desk/kept/formulas';
import { readTheme } from '../../src/readers/xlsx/looks/colors';
import { readSheetLook } from '../../src/readers/xlsx/looks/sheet';
import { readLooks } from '../../src/readers/xlsx/looks/styles';

describe('a formula in row 5', () => {
  /** A column was inserted before D, and the one in G is of nobody; rows 4 to 9 become 4 to 12. */
  const own: FormulaTable = {
    name: 'standings',
    rows: { first: 3, last: 8 },
    planned: (column) => (column < 3 ? column : column === 3 || column === 6 ? undefined : column - 1),
  };
  const issues: FormulaTable = { name: 'issues', rows: { first: 4, last: 40 }, planned: (column) => column };
  const setting = {
    own,
    tableOn: (sheet: string) => (sheet === "我的'清单" ? issues : sheet === '审核台账' ? own : undefined),
    names: new Set(['报送截止日期']),
  };
  const moved = (formula: string): string | undefined => {
    const found = movedFormula(formula, 4, setting);
    return found && formulaIn(found, 9, (table) => (table === 'standings' ? 11 : 50));
  };

  test.each([
    ['=E5-F5', '=D10-E10'],
    ['=$E5*2', '=$D10*2'],
    ['=SUM(I5:K5)/100', '=SUM(H10:J10)/100'],
    ['=IF(审核台账!E5="F5 ""x""",1E3,TRUE)', '=IF(D10="F5 ""x""",1E3,TRUE)'],
    ['=E5/SUM($E$4:$E$9)', '=D10/SUM($D$4:$D$12)'],
    ['=COUNTIF(E:E,E5)', '=COUNTIF($D:$D,D10)'],
    ["=COUNTIF('我的''清单'!$A:$A,A5)", "=COUNTIF('问题清单'!$A:$A,A10)"],
    ["=COUNTIF('我的''清单'!$A$5:$A$41,A5)", "=COUNTIF('问题清单'!$A$4:$A$51,A10)"],
    ['=报送截止日期-E5', '=报送截止日期-D10'],
    ['=LOG10(E5)+ROUND(F5, 2)', '=LOG10(D10)+ROUND(E10, 2)'],
    ['=SUM({1,2;3,4})&-E5%', '=SUM({1,2;3,4})&-D10%'],
  ])('%s goes on as %s', (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  test.each([
    ['another row', '=E4'],
    ['a fixed row', '=E$5'],
    ['a running sum', '=SUM(E$4:E5)'],
    ['a part of a column', '=SUM($E$4:$E$8)'],
    ['a column of nobody', '=G5'],
    ['columns that part', '=SUM(C5:E5)'],
    ['columns with one of nobody between', '=SUM(F5:H5)'],
    ['a row of another table', "='我的''清单'!A5"],
    ['a sheet that is none of ours', '=Sheet9!$A:$A'],
    ['another workbook', '=[1]审核台账!E5'],
    ['a name of somebody', '=合计+1'],
    ['what is looked up by a text', '=INDIRECT("E"&5)'],
    ['neighbours', '=OFFSET(E5,0,1)'],
    ['a structured reference', '=表1[@金额]'],
    ['a reference that is gone', '=#REF!+1'],
    ['rows', '=SUM(5:5)'],
  ])('%s is not moved: %s', (_, formula) => {
    expect(moved(formula)).toBeUndefined();
  });
});

describe('looks as programs write them', () => {
  const theme = readTheme(
    '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme>' +
      '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
      '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  );
  const looks = readLooks(
    '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy\\-mm\\-dd;@"/></numFmts>' +
      '<fonts><font><sz val="11"/><name val="宋体"/></font>' +
      '<font><b val="0"/><i/><strike/><u val="none"/><color theme="4" tint="-0.249977111117893"/><sz val="9"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.599993896298105"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.149998474074526"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="9"/></patternFill></fill></fills>' +
      '<borders><border><left/></border><border><left style="thin"><color auto="1"/></left></border></borders>' +
      '<cellStyleXfs><xf fontId="1"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
      '<xf numFmtId="10" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="true"/></xf>' +
      '<xf numFmtId="170" fontId="0" fillId="3"/><xf fillId="4"/><xf fillId="1"/><xf fillId="5"/></cellXfs>' +
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00FFFFFF"/><rgbColor rgb="00FF0000"/><rgbColor rgb="0000FF00"/>' +
      '<rgbColor rgb="000000FF"/><rgbColor rgb="00FFFF00"/><rgbColor rgb="00FF00FF"/><rgbColor rgb="0000FFFF"/>' +
      '<rgbColor rgb="00000000"/><rgbColor rgb="00123456"/></indexedColors></colors></styleSheet>',
    theme,
  );

  test('colours of the theme, lighter and darker, and of the palette of the workbook', () => {
    expect(looks.map(({ fill }) => fill)).toEqual([
      null,
      '#B9CDE5',
      '#FFFF00',
      '#D9D9D9',
      '#DFDFDF',
      '#123456',
    ]);
    expect(looks[1]).toEqual({
      font: '',
      size: 9,
      bold: false,
      italic: true,
      strike: true,
      underline: false,
      color: '#376092',
      fill: '#B9CDE5',
      horizontal: 'center',
      vertical: 'bottom',
      wrap: true,
      border: true,
      numberFormat: '0.00%',
    });
    expect(looks[2]).toMatchObject({ font: '宋体', size: 11, numberFormat: 'yyyy-mm-dd', border: false });
  });

  test('a cell that is not there looks as its row, else as its column', () => {
    const sheet = readSheetLook(
      '<worksheet><cols><col min="2" max="4" width="12.5" customWidth="1" hidden="1" style="7"/></cols><sheetData>' +
        '<row r="2" s="3" customFormat="1" ht="40" customHeight="1"><c r="B2" s="5"/><c><v>1</v></c></row>' +
        '<row r="3" ht="31"><c r="A3"><f t="array" ref="A3:A4">B1:B2</f><v>1</v></c></row></sheetData>' +
        '<conditionalFormatting><cfRule type="expression"><formula>$A1&gt;0</formula></cfRule></conditionalFormatting>' +
        '<dataValidations><dataValidation type="list"><formula1>"是,否"</formula1><formula2>0</formula2></dataValidation>' +
        '<dataValidation type="whole"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations></worksheet>',
      true,
    );
    const at = [
      sheet.styleAt(1, 1),
      sheet.styleAt(1, 2),
      sheet.styleAt(1, 9),
      sheet.styleAt(5, 3),
      sheet.styleAt(5, 9),
    ];
    expect(at).toEqual([5, 0, 3, 7, 0]);
    expect([...sheet.heights]).toEqual([[1, 40]]);
    expect(sheet.columnAt(3)).toMatchObject({ pixels: 100, hidden: true });
    expect(sheet.columnAt(4)).toBeUndefined();
    expect([sheet.isArray(3, 0), sheet.isArray(4, 0)]).toEqual([true, false]);
    expect(sheet.conditions).toEqual(['expression $A1>0']);
    expect(sheet.validations).toEqual(['list "是,否"', 'whole 1 9']);
  });
});
