/** Tables in text boxes, sheets of Excel inside a Word document, pictures where a table has room. */
import type { Grid } from '../../../src/grid';
import { readDocx } from '../../../src/readers';
import { compoundFile } from '../../support/compound';
import { documentWith, p, readDocument, tbl, tc, textsOf, tr } from '../../support/wordDocument';
import { workbookBytes } from '../xlsx/parts';

const table = tbl(tr(tc('1'), tc('2')));
const shape = (content: string) =>
  `<w:drawing><wp:inline><wp:extent cx="9000000" cy="3000000"/><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing>`;
const oldShape = (content: string) =>
  `<w:pict><v:shape style="width:700pt;height:300pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
const either = (choice: string, fallback: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const inRun = (content: string) =>
  `<w:p><w:r><w:t>前</w:t></w:r><w:r>${content}</w:r><w:r><w:t>后</w:t></w:r></w:p>`;

const BOXED = [
  ['正文', '前后', '框'],
  ['第1个表格', '1', '2'],
  ['正文', '尾'],
];

test.each([
  ['a text box', shape(p('框') + table)],
  ['an old text box', oldShape(p('框') + table)],
  ['a text box with an alternative', either(shape(p('框') + table), oldShape(p('框') + table))],
  ['the alternative alone', either('', oldShape(p('框') + table))],
  ['alternatives of alternatives', either(either('', shape(p('框') + table)), oldShape(table))],
])('a table in %s is read once, behind its paragraph', (_, content) => {
  expect(textsOf(readDocument(inRun(content) + p('尾')))).toEqual(BOXED);
});

test('a table in a text box that stands in no paragraph', () => {
  expect(textsOf(readDocument(p('前') + either(shape(table), '') + p('后')))).toEqual([
    ['正文', '前'],
    ['第1个表格', '1', '2'],
    ['正文', '后'],
  ]);
});

test('a table in a text box in a cell follows the table of the cell', () => {
  const cell = `<w:tc>${inRun(shape(table))}</w:tc>`;
  expect(textsOf(readDocument(tbl(tr(cell, tc('3')))))).toEqual([
    ['第1个表格', '前后', '3'],
    ['第2个表格', '1', '2'],
  ]);
});

test.each([
  ['without a table', shape(p('框'))],
  ['that is hidden', `<w:rPr><w:vanish/></w:rPr>${shape(table)}`],
  ['that was deleted', `<w:del>${shape(table)}</w:del>`],
])('a text box %s is not read', (_, content) => {
  expect(textsOf(readDocument(inRun(content)))).toEqual([['正文', '前后']]);
});

const unread = (grids: readonly Grid[]) => grids.flatMap((grid) => grid.unread ?? []);
const picture = (width: number, height: number, more = '<a:blip/>') =>
  `<w:drawing><wp:inline><wp:extent cx="${width}" cy="${height}"/>${more}</wp:inline></w:drawing>`;

test.each([
  ['large', picture(5_000_000, 3_000_000), ['picture']],
  [
    'large, for older programs',
    `<w:pict><v:shape style="width:400pt;height:200.5pt"/><v:imagedata/></w:pict>`,
    ['picture'],
  ],
  [
    'large, with an alternative',
    either(picture(5_000_000, 3_000_000), picture(5_000_000, 3_000_000)),
    ['picture'],
  ],
  ['narrow', picture(3_500_000, 3_000_000), []],
  ['low', picture(5_000_000, 1_700_000), []],
  [
    'small, for older programs',
    `<w:pict><v:shape style="width:400pt;height:20pt"/><v:imagedata/></w:pict>`,
    [],
  ],
  ['a chart', picture(5_000_000, 3_000_000, '<c:chart/>'), []],
  ['a box of text', shape(p('框')), []],
])('a picture that is %s', (_, content, expected) => {
  expect(unread(readDocument(inRun(content)))).toEqual(expected);
});

const object = (id: string) =>
  `<w:object><v:shape style="width:400pt;height:300pt"/><v:imagedata/><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="${id}"/></w:object>`;
const sheet = (value: number) =>
  `<worksheet><sheetData><row><c><v>${value}</v></c></row></sheetData></worksheet>`;
const two = (view: string) =>
  workbookBytes('', {
    'xl/workbook.xml': `<workbook xmlns:r="r"><bookViews><workbookView${view}/></bookViews><sheets><sheet name="一" r:id="rId1"/><sheet name="二" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': sheet(11),
    'xl/worksheets/sheet2.xml': sheet(22),
  });
const withObject = (bytes: Uint8Array, body = p('前') + inRun(object('o')) + table) =>
  readDocx(
    documentWith(body, { 'word/embeddings/a.xlsx': bytes }, [['o', 'package', 'embeddings/a.xlsx']]),
    'a.docx',
  );

test.each([
  ['first', '', '11'],
  ['shown', ' activeTab="1"', '22'],
])('a workbook inside: its %s sheet is a table at that place', (_, view, text) => {
  const grids = withObject(two(view));
  expect(textsOf(grids)).toEqual([
    ['正文', '前', '前后'],
    ['第1个表格', text],
    ['第2个表格', '1', '2'],
  ]);
  expect(grids[1]?.kind).toBe('table');
});

/** A chart is a sheet, and the first of two; behind it the sheet with 22. */
const withChart = (view: string) =>
  workbookBytes('', {
    'xl/workbook.xml': `<workbook xmlns:r="r"><bookViews><workbookView${view}/></bookViews><sheets><sheet name="图" r:id="rId1"/><sheet name="一" r:id="rId2"/><sheet name="二" r:id="rId3"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/><Relationship Id="rId2" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId3" Type="x/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/worksheets/sheet1.xml': sheet(11),
    'xl/worksheets/sheet2.xml': sheet(22),
  });

test('charts count among the sheets of a workbook inside', () => {
  expect(textsOf(withObject(withChart(' activeTab="1"')))[1]).toEqual(['第1个表格', '11']);
  expect(unread(withObject(withChart('')))).toEqual(['object']);
});

test.each([
  ['an older workbook', compoundFile({ Workbook: new Uint8Array(5_000) })],
  ['a workbook that is damaged', two('').subarray(0, 300)],
  ['a sheet without anything', workbookBytes('<sheetData/>')],
])('%s inside is said to be unread', (_, bytes) => {
  const grids = withObject(bytes);
  expect(unread(grids)).toEqual(['object']);
  expect(textsOf(grids.filter((grid) => !grid.unread))).toEqual([
    ['正文', '前', '前后'],
    ['第1个表格', '1', '2'],
  ]);
});

test('an object that leads nowhere is said to be unread', () => {
  expect(unread(readDocument(inRun(object('x'))))).toEqual(['object']);
});

test('twenty objects are read, and each part once', () => {
  const many = (count: number, part: (at: number) => string) => {
    const numbers = Array.from({ length: count }, (_, at) => at);
    const links = numbers.map((at) => [`o${at}`, 'package', part(at)] as const);
    const parts = Object.fromEntries(numbers.map((at) => [`word/${part(at)}`, two('')]));
    return readDocx(
      documentWith(numbers.map((at) => inRun(object(`o${at}`))).join(''), parts, links),
      'a.docx',
    );
  };
  expect(unread(many(20, (at) => `${at}.xlsx`))).toEqual([]);
  expect(unread(many(21, (at) => `${at}.xlsx`))).toEqual(['object']);
  expect(unread(many(3, () => 'a.xlsx'))).toEqual(['object', 'object']);
});
