/** A unit's own workbook with marks: theirs to the byte, and ours where Excel looks for it. */
import ExcelJS from 'exceljs';
import { strToU8, unzipSync } from 'fflate';
import { EDITIONS } from '../../../src/form';
import { planReport } from '../../../src/layout';
import { MARKS, UserError } from '../../../src/messages';
import { readXlsx } from '../../../src/readers';
import { canMark, markFile, markXlsx } from '../../../src/review/marks';
import type { Mark } from '../../../src/review/marks';
import { writeXlsx } from '../../../src/writers/xlsx';
import { encryptedWorkbook } from '../../support/compound';
import { atCell, HOSTILE, mark } from '../../support/marks';
import { comparedZips } from '../../support/rawZip';
import { randomReport } from '../../support/reports';
import { partOf, richWorkbook, withParts } from '../../support/richWorkbook';
import { wholeWay } from '../../support/wholeWay';
import { MAIN, OFFICE, workbookBytes } from '../../readers/xlsx/parts';

const SHEET = '申请 & "表"';
const TYPES = '[Content_Types].xml';
const marked = (bytes: Uint8Array, ...marks: Mark[]) => markXlsx(bytes, marks, MARKS);

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}
const noteOf = (cell: ExcelJS.Cell): string => {
  const { note } = cell;
  return typeof note === 'string' ? note : (note?.texts ?? []).map(({ text }) => text).join('');
};
const colorOf = ({ fill }: ExcelJS.Cell) => (fill?.type === 'pattern' ? fill.fgColor?.argb : undefined);
/** All sheets but our list, as our reader sees them. */
const theirs = (bytes: Uint8Array, list: string) =>
  readXlsx(bytes, 'a.xlsx').grids.filter(({ name }) => name !== list);
const code = (action: () => unknown): string => {
  try {
    action();
  } catch (thrown) {
    return thrown instanceof UserError ? thrown.code : String(thrown);
  }
  return 'none';
};
let rich: Uint8Array;
beforeAll(async () => {
  rich = await richWorkbook();
});
/** A workbook with one sheet 表 that has [Content_Types].xml as Excel needs it. */
const small = (sheet: string, parts: Readonly<Record<string, string | undefined>> = {}) =>
  workbookBytes(sheet, {
    [TYPES]:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
    ...parts,
  });

describe('the workbook of the template', () => {
  const year = EDITIONS[0]!.years[0];
  const before = writeXlsx(planReport(EDITIONS[0]!, { report: randomReport(1, { year }) }));
  const after = marked(
    before,
    mark([atCell('三、依申请公开', 4, 3), atCell('三、依申请公开', 5, 3)]),
    mark([atCell('三、依申请公开', 4, 3)], { severity: 'warning', message: '第二条', suggestion: '' }),
  );

  test('only the parts that must change have changed', () => {
    const { changed, added, lost } = comparedZips(before, after);
    expect({ changed: changed.sort(), added: added.sort(), lost }).toEqual({
      changed: [
        TYPES,
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet4.xml',
      ],
      added: [
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/worksheets/_rels/sheet4.xml.rels',
        'xl/worksheets/sheet10.xml',
      ],
      lost: [],
    });
  });

  test('of the sheet only two styles and the way to its notes', () => {
    const name = 'xl/worksheets/sheet4.xml';
    const [one, other] = [partOf(before, name), partOf(after, name)];
    const legacy = `<legacyDrawing xmlns:r="${OFFICE}" r:id="rId2"/></worksheet>`;
    expect(other.endsWith(legacy)).toBe(true);
    const styleless = (xml: string) => xml.replace(/(<c r="D[56]" s=")\d+/g, '$1');
    expect(styleless(other).replace(legacy, '</worksheet>')).toBe(styleless(one));
    expect(other.match(/<c r="D5" s="\d+"/)).not.toEqual(one.match(/<c r="D5" s="\d+"/));
  });

  test('the same report is read from it, with the same findings', async () => {
    expect(await wholeWay(after, 'a.xlsx')).toEqual(await wholeWay(before, 'a.xlsx'));
    expect(theirs(after, '审核意见')).toEqual(theirs(before, ''));
  });

  test('a second round: another list, the notes get longer', async () => {
    const twice = marked(after, mark([atCell('三、依申请公开', 4, 3)], { message: '第二轮' }));
    expect(
      readXlsx(twice, 'a')
        .grids.map(({ name }) => name)
        .slice(-2),
    ).toEqual(['审核意见', '审核意见(2)']);
    const cell = (await opened(twice)).getWorksheet('三、依申请公开')!.getCell('D5');
    expect(noteOf(cell)).toBe(
      '审核：\n1．【错误】新收3＋结转0≠总计5。\n建议：很可能是总计：5应为3。\n2．【提醒】第二条\n审核：\n1．【错误】第二轮\n建议：很可能是总计：5应为3。',
    );
    expect(await wholeWay(twice, 'a.xlsx')).toEqual(await wholeWay(before, 'a.xlsx'));
  });
});

describe('a workbook with notes, a picture and protection', () => {
  const marks = [
    mark([atCell(SHEET, 1, 1), atCell(SHEET, 2, 1)]),
    mark([atCell(SHEET, 5, 2)], { severity: 'warning', message: '合并的单元格', suggestion: '' }),
    mark([atCell(SHEET, 30, 4), atCell(SHEET, 1, 25), atCell('附表', 0, 1)], { severity: 'info' }),
    mark([atCell('没有这个表', 1, 1), { kind: 'text', grid: '正文', row: 1, column: 0 }]),
  ];

  test('all that they had is there, all that we say too', async () => {
    const before = rich;
    const after = marked(before, ...marks);
    const { changed, added, lost } = comparedZips(before, after);
    expect({ changed: changed.sort(), added: added.sort(), lost }).toEqual({
      changed: [
        TYPES,
        'xl/_rels/workbook.xml.rels',
        'xl/comments1.xml',
        'xl/drawings/vmlDrawing1.vml',
        'xl/styles.xml',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
        'xl/worksheets/sheet2.xml',
      ],
      added: [
        'xl/comments2.xml',
        'xl/drawings/vmlDrawing2.vml',
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/worksheets/sheet4.xml',
      ],
      lost: [],
    });
    expect(theirs(after, '审核意见(2)')).toEqual(theirs(before, ''));

    const sheet = (await opened(after)).getWorksheet(SHEET)!;
    const cell = (place: string) => sheet.getCell(place);
    expect(noteOf(cell('A2'))).toBe('他们自己的批注 <1>');
    expect(noteOf(cell('B2'))).toBe('审核：\n1．【错误】新收3＋结转0≠总计5。\n建议：很可能是总计：5应为3。');
    expect(noteOf(cell('B3'))).toBe(
      '原有批注\n审核：\n1．【错误】新收3＋结转0≠总计5。\n建议：很可能是总计：5应为3。',
    );
    expect(noteOf(cell('A5'))).toBe('审核：\n2．【提醒】合并的单元格');
    expect(['B2', 'B3', 'A5', 'E31', 'Z2'].map((place) => colorOf(cell(place)))).toEqual([
      ...['FFFFA6A6', 'FFFFA6A6', 'FFFFD966', 'FFBDD7EE', 'FFBDD7EE'],
    ]);
    expect(colorOf(cell('E29'))).toBe('FF0000FF');
    const { font, numFmt, alignment, protection } = cell('B2');
    expect(font).toMatchObject({ bold: true, color: { argb: 'FF112233' }, name: '楷体', size: 13 });
    expect({ numFmt, alignment, protection }).toMatchObject({
      numFmt: '0.00',
      alignment: { horizontal: 'right', wrapText: true },
      protection: { locked: false },
    });
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getRow(3).hidden).toBe(true);
    expect(partOf(after, 'xl/worksheets/sheet1.xml')).toContain('<sheetProtection ');
  });

  test('the list has a line for each mark and a link for each cell', async () => {
    const list = (await opened(marked(rich, ...marks))).getWorksheet('审核意见(2)')!;
    const rows = Array.from({ length: list.rowCount }, (_, at) =>
      ['A', 'B', 'C', 'D', 'E'].map((column) => list.getCell(`${column}${at + 1}`)),
    );
    expect(rows.slice(2).map((row) => row.map(({ text }) => text))).toEqual([
      ['序号', '类别', '位置', '问题', '建议'],
      ['1', '错误', `${SHEET}!B2`, '新收3＋结转0≠总计5。', '很可能是总计：5应为3。'],
      ['1', '错误', `${SHEET}!B3`, '新收3＋结转0≠总计5。', '很可能是总计：5应为3。'],
      ['2', '提醒', `${SHEET}!A5`, '合并的单元格', ''],
      ['3', '说明', `${SHEET}!E31`, '新收3＋结转0≠总计5。', '很可能是总计：5应为3。'],
      ['3', '说明', `${SHEET}!Z2`, '新收3＋结转0≠总计5。', '很可能是总计：5应为3。'],
      ['3', '说明', '附表!B1', '新收3＋结转0≠总计5。', '很可能是总计：5应为3。'],
      ['4', '错误', '某处', '新收3＋结转0≠总计5。', '很可能是总计：5应为3。'],
    ]);
    expect(partOf(marked(rich, ...marks), 'xl/worksheets/sheet4.xml')).toContain(
      `<hyperlink ref="C4" location="'申请 &amp; &quot;表&quot;'!B2"/>`,
    );
  });
});

test('macros stay, and so does the kind of the workbook', () => {
  const macros = new Uint8Array([1, 2, 3, 200]);
  const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const before = withParts(rich, {
    'xl/vbaProject.bin': macros,
    [TYPES]: (xml) =>
      xml
        .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', type)
        .replace(
          '</Types>',
          '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
        ),
  });
  const after = marked(before, mark([atCell(SHEET, 1, 1)]));
  expect(comparedZips(before, after).same).toContain('xl/vbaProject.bin');
  expect(partOf(after, TYPES)).toContain(type);
  expect(partOf(after, TYPES)).toContain('application/vnd.ms-office.vbaProject');
});

test('a conversation stays alone in its cell; the list says so', async () => {
  const before = withParts(rich, {
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B3" dT="2025-01-01T00:00:00.00" personId="{1}" id="{2}"><text>x</text></threadedComment></ThreadedComments>',
    'xl/worksheets/_rels/sheet1.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
      ),
  });
  const after = marked(before, mark([atCell(SHEET, 2, 1)]));
  expect(comparedZips(before, after).same).toEqual(
    expect.arrayContaining(['xl/comments1.xml', 'xl/threadedComments/threadedComment1.xml']),
  );
  expect(partOf(after, 'xl/worksheets/sheet4.xml')).toContain(
    '新收3＋结转0≠总计5。（该单元格已有批注对话，意见只列在这里。）',
  );
  expect(colorOf((await opened(after)).getWorksheet(SHEET)!.getCell('B3'))).toBe('FFFFA6A6');
});

describe('sheets that are written in other ways', () => {
  const sheetOf = (bytes: Uint8Array) =>
    partOf(bytes, 'xl/worksheets/sheet1.xml').replace(/^.*?<(?:x:)?sheetData/s, '');
  const D =
    '<legacyDrawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2"/>';
  const X = `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs>`;
  const styles = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>${X}</styleSheet>`;

  test.each<readonly [string, string, readonly (readonly [number, number])[], string]>([
    [
      'cells and rows without places',
      '<sheetData><row><c><v>1</v></c><c s="1"><v>2</v></c></row><row><c/></row></sheetData>',
      [
        [0, 1],
        [1, 0],
        [1, 2],
      ],
      `><row><c><v>1</v></c><c s="2"><v>2</v></c></row><row><c s="3"/><c r="C2" s="3"/></row></sheetData>${D}</worksheet>`,
    ],
    [
      'rows and cells that are not there, between others and behind them',
      '<sheetData><row r="2" spans="2:3"><c r="B2"/><c r="D2"/></row><row r="5"/></sheetData><pageMargins/><extLst/>',
      [
        [1, 0],
        [1, 2],
        [1, 5],
        [3, 0],
        [4, 1],
        [8, 3],
      ],
      `><row r="2" spans="1:6"><c r="A2" s="2"/><c r="B2"/><c r="C2" s="2"/><c r="D2"/><c r="F2" s="2"/></row><row r="4"><c r="A4" s="2"/></row><row r="5"><c r="B5" s="2"/></row><row r="9"><c r="D9" s="2"/></row></sheetData><pageMargins/>${D}<extLst/></worksheet>`,
    ],
    [
      'looks of rows and columns',
      '<cols><col min="2" max="3" width="9" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/></sheetData><tableParts/>',
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [6, 2],
      ],
      `><row r="1" s="1" customFormat="1"><c r="A1" s="2"/></row><row r="2" s="1"><c r="A2" s="3"/><c r="B2" s="2"/></row><row r="7"><c r="C7" s="2"/></row></sheetData>${D}<tableParts/></worksheet>`,
    ],
    [
      'no cells at all',
      '<sheetData/>',
      [[2, 1]],
      `><row r="3"><c r="B3" s="2"/></row></sheetData>${D}</worksheet>`,
    ],
    [
      'comments and quotes of XML',
      `<sheetData><!-- <c r="A1"/> --><row r='1'><c  r = 'A1' t="str" s='1' ><v>&lt;c></v></c ></row ></sheetData >`,
      [
        [0, 0],
        [0, 1],
      ],
      `><!-- <c r="A1"/> --><row r='1'><c  r = 'A1' t="str" s='2' ><v>&lt;c></v></c ><c r="B1" s="3"/></row ></sheetData >${D}</worksheet>`,
    ],
    [
      'the last cell of a sheet',
      '<sheetData/>',
      [
        [1_048_575, 16_383],
        [1_048_576, 0],
        [0, 16_384],
        [-1, 0],
      ],
      `><row r="1048576"><c r="XFD1048576" s="2"/></row></sheetData>${D}</worksheet>`,
    ],
  ])('%s', (_, sheet, cells, expected) => {
    const before = small(sheet, { 'xl/styles.xml': styles });
    const after = marked(before, mark(cells.map(([row, column]) => atCell('表', row, column))));
    expect(sheetOf(after)).toBe(expected);
    expect(theirs(after, '审核意见')).toEqual(theirs(before, ''));
  });

  test('a prefix', () => {
    const before = small('', {
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      'xl/styles.xml': styles.replace(/<(\/?)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
    });
    const after = marked(before, mark([atCell('表', 0, 0), atCell('表', 0, 1)]));
    expect(sheetOf(after)).toBe(
      `><x:row r="1"><x:c s="2" r="A1"><x:v>1</x:v></x:c><x:c r="B1" s="2"/></x:row></x:sheetData>${D.replace('<', '<x:')}</x:worksheet>`,
    );
    expect(partOf(after, 'xl/styles.xml')).not.toMatch(/<(?!\/?x:)/);
    expect(theirs(after, '审核意见')).toEqual(theirs(before, ''));
  });

  test('of the styles: what is there stays, ours come behind it, the first two fills are not ours', () => {
    const after = marked(small('<sheetData/>', { 'xl/styles.xml': styles }), mark([atCell('表', 0, 0)]));
    const xml = partOf(after, 'xl/styles.xml');
    expect(xml).toContain(
      '<fill/><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFA6A6"/><bgColor indexed="64"/></patternFill></fill>',
    );
    expect(xml).toContain(
      `${X.replace('count="2"', 'count="10"').replace('</cellXfs>', '')}<xf applyFill="1" numFmtId="0" fontId="0" fillId="2" borderId="0"/>`,
    );
  });

  test('no styles, strings in UTF-16, a byte order mark', () => {
    const utf16 = new Uint8Array(
      Buffer.from(
        `\ufeff<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`,
        'utf16le',
      ),
    );
    const before = withParts(small('<sheetData/>'), {
      'xl/worksheets/sheet1.xml': utf16,
      'xl/workbook.xml': (xml) => `\ufeff${xml}`,
    });
    const after = marked(before, mark([atCell('表', 0, 0)]));
    expect(theirs(after, '审核意见')).toEqual(theirs(before, ''));
    expect(theirs(after, '')).toHaveLength(2);
    const raw = Buffer.from(unzipSync(after)['xl/workbook.xml']!);
    expect(raw.subarray(0, 12).toString('latin1')).toBe('\xef\xbb\xbf<workbook');
  });

  test('controls in a drawing that is no XML, and a way to a drawing that is not there', () => {
    const rels = (target: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="v" Type="${OFFICE}/vmlDrawing" Target="${target}"/></Relationships>`;
    const sheet = `<sheetData/><legacyDrawing xmlns:r="${OFFICE}" r:id="v"/>`;
    const vml =
      '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s3074"><br>text</v:shape></xml>';
    const before = small(sheet, { 'xl/worksheets/_rels/sheet1.xml.rels': rels('../a.vml'), 'xl/a.vml': vml });
    const after = partOf(marked(before, mark([atCell('表', 0, 0)])), 'xl/a.vml');
    expect(after).toContain('<v:shape id="_x0000_s3074"><br>text</v:shape><v:shapetype id="_x0000_t202"');
    expect(after).toContain('<v:shape id="_x0000_s3075" ');
    expect(after.startsWith('<xml xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x=')).toBe(true);
    const lost = marked(
      small(sheet, { 'xl/worksheets/_rels/sheet1.xml.rels': rels('../b.vml').replace('"v"', '"w"') }),
      mark([atCell('表', 0, 0)]),
    );
    expect(sheetOf(lost)).toMatch(/<legacyDrawing xmlns:r="[^"]*" r:id="rId2"\/><\/worksheet>$/);
  });
});

test('hostile sentences are text in the note and in the list', async () => {
  const marks = HOSTILE.map((text, at) =>
    mark([atCell(SHEET, at + 10, 0)], { message: text, suggestion: text, places: text }),
  );
  const after = marked(rich, ...marks, mark([], { places: '=1+1' }));
  const list = readXlsx(after, 'a').grids.find(({ name }) => name === '审核意见(2)')!;
  const cells = [...list.cells.values()];
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  const texts = new Set(cells.map(({ text }) => text));
  for (const text of [
    '</t></r><script>&amp;&#0;]]>"\'',
    '=HYPERLINK("http://x","y")',
    '+1-1@x',
    'abcd',
    '=1+1',
  ])
    expect(texts).toContain(text);
  for (const text of ['😀👨‍👩‍👧𠮷', '_x0041_ _x000D_', 'a\nb\nc\nd\te', '长'.repeat(32_766), 'x'.repeat(32_766)])
    expect(texts).toContain(text);
  const sheet = (await opened(after)).getWorksheet(SHEET)!;
  expect(noteOf(sheet.getCell('A11'))).toContain(HOSTILE[0]);
  expect(noteOf(sheet.getCell('A19'))).toContain(`${'长'.repeat(1_000)}……\n`);
});

test('what cannot be marked is refused in words', () => {
  const origin = `<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  const signed = withParts(rich, {
    '_rels/.rels': (xml) => xml.replace('</Relationships>', origin),
    '_xmlsignatures/origin.sigs': '',
  });
  const strict = small('<sheetData/>', {
    'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" conformance="strict"><sheets/></workbook>`,
  });
  const codes = [
    signed,
    strict,
    encryptedWorkbook(),
    strToU8('<html/>'),
    new Uint8Array(0),
    rich.subarray(0, 900),
  ].map((bytes) => code(() => markFile(bytes, [], MARKS, { file: 'a.xlsx' })));
  expect(codes).toEqual([
    'marks/signed',
    'marks/strict',
    'file/encrypted',
    'marks/kind',
    'file/empty',
    'file/damaged',
  ]);
  expect([rich, signed, encryptedWorkbook(), strToU8('%PDF-1.7'), new Uint8Array(0)].map(canMark)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
