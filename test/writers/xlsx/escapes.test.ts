/** Text in the XML of a workbook, in every place that holds text: escaped, and without what XML has no place for. */
import { openPackage } from '../../../src/ooxml';
import { writeXlsx } from '../../../src/writers/xlsx';
import { area, cell, plan, sheet } from './plans';

const AWKWARD = '甲<&>"\'\u0000\u0008\u001f\ufffe\uffff\ud800𠮷\udc00乙';
const IN_TEXT = '甲&lt;&amp;&gt;"\'𠮷乙';
const IN_ATTRIBUTE = "甲&lt;&amp;&gt;&quot;'𠮷乙";
const SHEET = 'xl/worksheets/sheet1.xml';

const files = openPackage(
  writeXlsx(
    plan(
      [
        sheet(AWKWARD, {
          cells: [
            cell(0, 0, { value: AWKWARD }),
            cell(0, 1, { value: AWKWARD, formula: `="${AWKWARD}"` }),
            cell(0, 2, { value: '一\r\n二\r三\t四' }),
            cell(0, 3, { value: '_x0041_ 与 _x41_' }),
            cell(0, 4, { value: '_x0041_', formula: '="_x0041_"' }),
          ],
          highlights: [
            {
              area: area(0, 0),
              formula: `=A1<>"${AWKWARD}"`,
              fill: '#FFFFFF',
              color: '#000000',
              bold: false,
            },
          ],
          validations: [
            {
              area: area(0, 0),
              rule: { kind: 'list', items: ['甲<', '&乙'] },
              title: AWKWARD,
              message: `${AWKWARD}\n\t丙`,
            },
          ],
          print: { ...sheet('').print, titleRows: 1 },
        }),
      ],
      {
        names: [{ name: AWKWARD, sheet: AWKWARD, area: area(0, 0) }],
        properties: { [AWKWARD]: AWKWARD },
      },
    ),
  ),
);

test.each([
  ['a cell', 'xl/sharedStrings.xml', `<si><t xml:space="preserve">${IN_TEXT}</t></si>`],
  ['lines and tabs of a cell', 'xl/sharedStrings.xml', '<t xml:space="preserve">一\n二\n三\t四</t>'],
  ['what looks like an escape in a cell', 'xl/sharedStrings.xml', '>_x005F_x0041_ 与 _x41_</t>'],
  ['a formula and its result', SHEET, `<f>"${IN_TEXT}"</f><v>${IN_TEXT}</v>`],
  ['what looks like an escape in a result', SHEET, '<f>"_x0041_"</f><v>_x005F_x0041_</v>'],
  ['a highlight', SHEET, `<formula>A1&lt;&gt;"${IN_TEXT}"</formula>`],
  ['a list to choose from', SHEET, '<formula1>"甲&lt;,&amp;乙"</formula1>'],
  ['the title of a message', SHEET, `errorTitle="${IN_ATTRIBUTE}"`],
  ['a message with lines', SHEET, `error="${IN_ATTRIBUTE}&#10;&#9;丙"`],
  ['the name of a sheet', 'xl/workbook.xml', `<sheet name="${IN_ATTRIBUTE}" sheetId="1"`],
  ['a defined name', 'xl/workbook.xml', `<definedName name="${IN_ATTRIBUTE}">`],
  ['what a name refers to', 'xl/workbook.xml', `>'甲&lt;&amp;&gt;"''𠮷乙'!$A$1</definedName>`],
  ['the area that is printed', 'xl/workbook.xml', `>'甲&lt;&amp;&gt;"''𠮷乙'!$A$1:$C$3</definedName>`],
  ['rows that repeat', 'xl/workbook.xml', `>'甲&lt;&amp;&gt;"''𠮷乙'!$1:$1</definedName>`],
  ['a property', 'docProps/custom.xml', `name="${IN_ATTRIBUTE}"><vt:lpwstr>${IN_TEXT}</vt:lpwstr>`],
])('%s', (_, part, xml) => {
  expect(files.text(part)).toContain(xml);
});
