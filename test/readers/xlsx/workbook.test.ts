import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { UserError } from '../../../src/messages';
import { writeZip } from '../../../src/ooxml';
import { readXlsx } from '../../../src/readers/xlsx';
import { MAIN, OFFICE, readParts, workbookBytes } from './parts';

const book = (inside: string) => `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`;
const SHEETS = '<sheets><sheet name="三、依申请公开" sheetId="1" r:id="rId1"/></sheets>';
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

describe('workbook', () => {
  test('names: of the whole workbook, for one area of a sheet that is there', () => {
    const names = `<definedNames>
      <definedName name="表三_本年新收_自然人">'三、依申请公开'!$D$4</definedName>
      <definedName name="区域">三、依申请公开!$A$1:$B$2</definedName>
      <definedName name="断开">#REF!</definedName>
      <definedName name="断开二">'三、依申请公开'!#REF!</definedName>
      <definedName name="别处">别的表!$A$1</definedName>
      <definedName name="外部">[1]三、依申请公开!$A$1</definedName>
      <definedName name="两块">'三、依申请公开'!$A$1,'三、依申请公开'!$B$2</definedName>
      <definedName name="公式">1+1</definedName>
      <definedName name="本表" localSheetId="0">'三、依申请公开'!$A$1</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0">'三、依申请公开'!$A$1:$J$28</definedName>
    </definedNames>`;
    const { names: read } = readParts('<sheetData/>', { 'xl/workbook.xml': book(SHEETS + names) });
    expect([...read]).toEqual([
      ['表三_本年新收_自然人', { sheet: '三、依申请公开', area: area(3, 3) }],
      ['区域', { sheet: '三、依申请公开', area: area(0, 0, 2, 2) }],
    ]);
  });

  test('custom properties of any type', () => {
    const custom = `<Properties xmlns:vt="v"><property name="nianbao.edition" pid="2"><vt:lpwstr>2021</vt:lpwstr></property>
      <property name="n" pid="3"><vt:i4>7</vt:i4></property></Properties>`;
    const { properties } = readParts('<sheetData/>', { 'docProps/custom.xml': custom });
    expect([...properties]).toEqual([
      ['nianbao.edition', '2021'],
      ['n', '7'],
    ]);
  });

  test('prefixed elements, targets from the root, strict names, hidden sheets, other sheets left out', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const workbook = readParts('', {
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets>
        <x:sheet name="图表" sheetId="1" r:id="c"/><x:sheet name="隐藏" sheetId="2" state="hidden" r:id="a"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="a" Type="${strict}/worksheet" Target="/xl/worksheets/sheet1.xml"/>
        <Relationship Id="c" Type="${strict}/chartsheet" Target="chart.xml"/></Relationships>`,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(workbook.grids.map(({ name, cells }) => [name, cells.get(0)?.value])).toEqual([['隐藏', 5]]);
  });

  test('what stands in extensions of a sheet is no cell', () => {
    const { grids } = readParts(
      '<sheetData/><extLst><ext><row r="1"><c r="A1"><v>5</v></c></row></ext></extLst>',
    );
    expect(grids[0]?.cells.size).toBe(0);
  });
});

const bytes = workbookBytes('<sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData>');
const thrown = (input: Uint8Array): unknown => {
  try {
    readXlsx(input, '甲.xlsx');
    return 'none';
  } catch (error) {
    return error instanceof UserError ? error.code : error;
  }
};
const sheet = (xml: string) => workbookBytes('', { 'xl/worksheets/sheet1.xml': xml });
const many = (count: number) =>
  sheet(
    `<worksheet><sheetData><row r="1">${'<c r="A1"><v>1</v></c>'.repeat(count)}</row></sheetData></worksheet>`,
  );

describe('what cannot be read', () => {
  test.each([
    ['nothing', new Uint8Array(), 'file/empty'],
    ['text', strToU8('机关名称,年度'), 'file/kind'],
    ['an .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'file/kind'],
    ['another zip', writeZip({ 'a.txt': strToU8('1') }), 'file/kind'],
    ['a Word document', workbookBytes('', { 'xl/workbook.xml': '<w:document xmlns:w="u"/>' }), 'file/kind'],
    ['a file cut short', bytes.subarray(0, bytes.length / 2), 'file/damaged'],
    ['no workbook part', workbookBytes('', { 'xl/workbook.xml': undefined }), 'file/damaged'],
    ['no sheet part', workbookBytes('', { 'xl/worksheets/sheet1.xml': undefined }), 'file/damaged'],
    ['a sheet that breaks off', sheet('<worksheet><sheetData><row r="1">'), 'file/damaged'],
    [
      'a merge that is none',
      workbookBytes('<sheetData/><mergeCells><mergeCell ref="A"/></mergeCells>'),
      'file/damaged',
    ],
    ['DOCTYPE', sheet('<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>'), 'file/unsafe'],
    ['nesting without end', sheet('<a>'.repeat(2_000)), 'file/unsafe'],
    ['a cell more than is read', many(200_001), 'none'],
    ['a bomb', sheet(`<worksheet>${' '.repeat(33_000_000)}</worksheet>`), 'file/too-large'],
  ])('%s', (_name, input, code) => expect(thrown(input)).toBe(code));

  test('a byte changed anywhere is read, or refused in words', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(thrown(changed)).toMatch(/^(?:none|file\/)/);
      }),
      { seed: 20240131, numRuns: 1_500 },
    );
  });
});
