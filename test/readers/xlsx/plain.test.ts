/** The short ways through a workbook against the scanner, which knows all of XML: what they read is the same. */
import fc from 'fast-check';
import { NODE } from '../../../src/cli/platform';
import { editionById } from '../../../src/form';
import type { Workbook } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import { decodeXml } from '../../../src/ooxml';
import { readXlsx } from '../../../src/readers/xlsx';
import { writeXlsx } from '../../../src/writers/xlsx';
import { randomReport } from '../../support/reports';
import { MAIN, OFFICE, prefixed, workbookBytes } from './parts';

/** What is read, or what is said about a workbook that cannot be. */
function outcome(bytes: Uint8Array): Workbook | string {
  try {
    return readXlsx(bytes, 'x.xlsx', NODE);
  } catch (thrown) {
    return String(thrown);
  }
}

const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
/** Mostly as programs write, at times as they may. */
const mostly = <Value>(usual: Value[], rare: Value[]) =>
  fc.oneof({ weight: 12, arbitrary: some(...usual) }, { weight: 1, arbitrary: some(...rare) });
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((each) => each.join(''));

const text = mostly(
  ['0', '1', '2', '45', '45700', '123456789', '&lt;a&amp;b&gt;', '表 '],
  [
    '007',
    '-1.5',
    '1234567890',
    '1e3',
    '&#49;',
    '',
    '_x0041_',
    ' 5\n',
    '5\r\n6',
    '9<!-- -->9',
    '<![CDATA[8]]>',
  ],
);
const value = text.map((each) => `<v>${each}</v>`);
const formula = mostly(
  ['', '', '<f>A1+1</f>', `<f>'三'!A1&amp;"x"</f>`],
  ['<f t="shared" si="0"/>', '<f></f>', '<f>1\r2</f>'],
);
const inline = mostly(
  ['<is><t>文</t></is>'],
  ['<is><t xml:space="preserve"> 文</t></is>', '<is><r><t>a</t></r></is>', '<is/>'],
);
const type = mostly(
  ['', '', ' t="s"', ' t="n"', ' t="str"', ' t="b"', ' t="e"', ' t="inlineStr"'],
  [' t="d"', ' t="x"', " t='s'"],
);
const style = mostly(['', ' s="0"', ' s="1"'], [' s="-1"', ' cm="1"']);
const place = mostly([' r="A1"', ' r="C2"', ' r="AA10"', ' r="XFC7"'], ['', ' r="b3"', ' r="XFE1"']);
const content = fc.oneof(joined(formula, value), value, inline, formula, some('', ' '));
const cell = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(place, style, type, content)
      .map(([at, how, what, inside]) => `<c${at}${how}${what}>${inside}</c>`),
  },
  { weight: 3, arbitrary: fc.tuple(type, place, style).map((attributes) => `<c${attributes.join('')}/>`) },
  {
    weight: 1,
    arbitrary: some(
      '<c r="A1" ><v>1</v></c >',
      '<c r="A1" r="B1"><v>1</v></c>',
      ' ',
      '<!-- -->',
      '<extLst><ext><c r="A9"><v>9</v></c></ext></extLst>',
    ),
  },
);
const rowStart = fc
  .tuple(
    mostly([' r="1"', ' r="2"', ' r="30"'], ['', '', ' r="0"', ' r="1048577"']),
    mostly(
      ['', ' ht="15"', ' hidden="1"', ' spans="1:3" x14ac:dyDescent="0.25"', ' hidden="false"'],
      [' hidden="true"', ' hidden="0"', ' a="b>c"', " s='1'", '\n'],
    ),
  )
  .map(([at, rest]) => `<row${at}${rest}`);
const row = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(rowStart, fc.array(cell, { maxLength: 8 }))
      .map(([start, cells]) => `${start}>${cells.join('')}</row>`),
  },
  { weight: 1, arbitrary: rowStart.map((start) => `${start}/>`) },
);
const before = some(
  '',
  '<sheetPr><pageSetUpPr/></sheetPr>',
  '<cols><col min="1" max="2" hidden="1"/><col min="2" max="16384" hidden="0"/></cols>',
  '<cols><col min="1" max="1" width="9"/></cols>',
  '<a><a/></a>',
  '<a><!-- </a> --></a>',
  '<a><![CDATA[</a>]]></a>',
  '<a k="</a>"/>',
  '<a></a >',
);
const after = some(
  '',
  '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="$A$3:B4"/><mergeCell ref="C5"/></mergeCells>',
  '<mergeCells count="1"><mergeCell ref="D1:XFE2"/></mergeCells>',
  '<a><sheetData><row r="1"><c r="A1"><v>666</v></c></row></sheetData></a>',
  '<conditionalFormatting sqref="A1"><cfRule><formula>A1</formula></cfRule></conditionalFormatting><conditionalFormatting/>',
);
const sheet = joined(
  before,
  before,
  fc.array(row, { maxLength: 5 }).map((rows) => `<sheetData>${rows.join('')}</sheetData>`),
  after,
  after,
);

const definedName = fc
  .tuple(
    some('甲', 'a', 'b', 'a&amp;b', 'a\tb', '_xlnm.Print_Area', ''),
    some('', ' localSheetId="0"', ' hidden="1"'),
    some(
      "'表'!$A$1",
      '表!$B$2:$C$3',
      "'表'!A1,'表'!B1",
      "'它'!$A$1",
      "'表'!#REF!",
      " '表'!$D$4 ",
      '&apos;表&apos;!$E$5',
      '',
      '<!-- -->表!$A$9',
      '表!$A$1\r',
    ),
  )
  .map(([name, rest, reference]) => `<definedName name="${name}"${rest}>${reference}</definedName>`);
const workbookPart = fc
  .tuple(fc.array(definedName, { maxLength: 8 }), some('', ' state="hidden"', ' state="visible"'))
  .map(
    ([names, state]) =>
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1"${state} r:id="rId1"/></sheets><definedNames>${names.join('')}</definedNames></workbook>`,
  );

const item = some(
  '<si><t>表</t></si>',
  '<si><t>a&amp;b</t></si>',
  '<si><t xml:space="preserve"> a\r\n</t></si>',
  '<si><r><t>a</t></r><r><t>b</t></r></si>',
  '<si><t>東</t><rPh sb="0" eb="1"><t>ト</t></rPh></si>',
  '<si/>',
  '<si><t/></si>',
  '<si><t>_x000D_</t></si>',
);
const strings = fc
  .array(item, { maxLength: 10 })
  .map((items) => `<sst xmlns="${MAIN}">${items.join('')}</sst>`);
const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';

describe('the short ways and the scanner read the same', () => {
  test('rows and cells in any form, names, shared strings, sections that are passed over', () => {
    fc.assert(
      fc.property(sheet, workbookPart, strings, (sheetData, workbook, sst) => {
        const bytes = workbookBytes(sheetData, {
          'xl/workbook.xml': workbook,
          'xl/sharedStrings.xml': sst,
          'xl/styles.xml': STYLES,
        });
        expect(outcome(bytes)).toEqual(outcome(prefixed(bytes)));
      }),
      { seed: 20240131, numRuns: 600 },
    );
  });

  test.each([1, 2])('the template, report %i', (seed) => {
    const report = randomReport(seed, { year: 2024 });
    const edition = editionById('2021')!;
    const bytes = writeXlsx(planReport(edition, { report, typedTotals: seed % 2 === 0 }));
    expect(outcome(bytes)).toEqual(outcome(prefixed(bytes)));
    expect(readXlsx(bytes, 'x.xlsx')).toEqual(readXlsx(bytes, 'x.xlsx', NODE));
  });
});

describe('Node decodes as everybody does', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 12 }).map((string) => new TextEncoder().encode(string)),
    fc
      .array(some(0x3c, 0x41, 0xe8, 0xa1, 0xa8, 0xf0, 0x9f, 0x98, 0x80, 0xc0, 0xed, 0xa0), { maxLength: 12 })
      .map((each) => new Uint8Array(each)),
  );

  test('UTF-8, broken UTF-8, UTF-16 with and without its mark', () => {
    fc.assert(
      fc.property(
        bytes,
        some([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x3c, 0], [0, 0x3c]),
        (rest, start) => {
          const whole = new Uint8Array([...start, ...rest]);
          expect(NODE.decode(whole)).toBe(decodeXml(whole));
        },
      ),
      { seed: 20240131, numRuns: 5_000 },
    );
  });
});
