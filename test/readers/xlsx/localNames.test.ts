/** Names of one sheet in files, and our template after they were made: what Excel writes where a sheet was copied. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { editionById } from '../../../src/form';
import type { Edition } from '../../../src/form';
import { planReport } from '../../../src/layout';
import { writeZip } from '../../../src/ooxml';
import { readXlsx } from '../../../src/readers/xlsx';
import { recognize } from '../../../src/recognize';
import { writeXlsx } from '../../../src/writers/xlsx';
import { literalReport } from '../../support/literalTables';
import { MAIN, OFFICE, readParts } from './parts';

const edition = editionById('2021') as Edition;
const template = () =>
  writeXlsx(
    planReport(edition, { report: { ...literalReport('2021'), unit: '金山镇人民政府', year: 2024 } }),
  );

/** The file after a change of xl/workbook.xml. */
function withWorkbook(change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(template());
  parts['xl/workbook.xml'] = strToU8(change(strFromU8(parts['xl/workbook.xml']!)));
  return writeZip(parts);
}

test('names are told by the sheet they count on; what stands for no cells, on no sheet or is built in is left out', () => {
  const { names, localNames } = readParts('<sheetData/>', {
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>` +
      '<definedNames><definedName name="甲" localSheetId="0">表!$A$1</definedName>' +
      '<definedName name="甲">表!$B$2</definedName>' +
      '<definedName name="乙" localSheetId="0">#REF!</definedName>' +
      '<definedName name="丙" localSheetId="7">表!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">表!$A$1:$C$3</definedName></definedNames></workbook>',
  });
  const at = (row: number, column: number) => ({
    sheet: '表',
    area: { row, column, rowCount: 1, columnCount: 1 },
  });
  expect([...names]).toEqual([['甲', at(1, 1)]]);
  expect([...localNames!].map(([sheet, local]) => [sheet, [...local]])).toEqual([['表', [['甲', at(0, 0)]]]]);
});

test.each<[string, (xml: string) => string, string[]]>([
  [
    'names that count on their sheet alone',
    (xml) => xml.replace(/(name="表四[^"]*")/g, '$1 localSheetId="3"'),
    [],
  ],
  [
    'a name that is #REF!',
    (xml) => xml.replace(/(name="表三_本年新收_自然人">)[^<]*/, '$1#REF!'),
    ['name-lost'],
  ],
  [
    'a name of another cell',
    (xml) => xml.replace(/(name="表三_本年新收_自然人">[^<]*)\$D\$5/, '$1$$D$$6'),
    ['name-moved'],
  ],
  [
    'names of a table that are all lost',
    (xml) => xml.replace(/(name="表二_[^"]*">)[^<]*/g, '$1#REF!'),
    ['name-lost'],
  ],
])('in a file: %s', (_, change, told) => {
  const { report, origin } = recognize(readXlsx(withWorkbook(change), '年报.xlsx'));
  expect(origin).toBe('template');
  expect(report.oddities.map(({ kind }) => kind)).toEqual(told);
  expect(report.figures.size).toBe(200);
  expect(report.figures.get('requests.received.natural' as never)?.value).toBe(2251);
  expect(report.figures.get('disputes.review.total' as never)?.value).toBe(50);
});
