/** The XML of a Word document piece by piece, as Word, WPS and LibreOffice get to read it (GB/T 9704-2012). */
import * as docx from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { FormTable } from '../../src/form';
import { writeDocx } from '../../src/writers';
import { docxBlock } from '../../src/writers/docx/blocks';
import { fontTable } from '../../src/writers/docx/fonts';
import { packDocument } from '../../src/writers/docx/pack';
import { shareOfWidth, twipsOfMillimetres, twipsOfPoints } from '../../src/writers/docx/measures';
import { picturePage } from '../../src/writers/docx/picture';
import type { Block } from '../../src/writers/outline';
import { sampleReport } from '../support/reports';
import { SMALL_FIGURES, SMALL_TABLE } from '../support/smallTable';
import { all } from '../support/wordTable';

const report = { ...sampleReport(), figures: SMALL_FIGURES };
type Files = Readonly<Record<string, Uint8Array>>;
const part = (files: Files, name: string) => strFromU8(files[name]!);
/** What stands between the page's beginning and its section. */
const bodyOf = (files: Files) => /<w:body>(.*)<w:sectPr>/s.exec(part(files, 'word/document.xml'))![1]!;

async function packed(children: docx.FileChild[], author = ''): Promise<Files> {
  return unzipSync(await packDocument(docx, { title: '题', author, children }));
}
/** The body of a document with these blocks. */
const written = async (blocks: readonly Block[]) =>
  bodyOf(await packed(blocks.flatMap((block, index) => docxBlock(docx, block, blocks[index + 1], report))));

describe('blocks', () => {
  test('a title of two lines, with an empty line below', async () => {
    expect(await written([{ kind: 'title', lines: ['某局', '报告'] }])).toBe(
      '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">某局</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">报告</w:t></w:r></w:p>' +
        '<w:p/>',
    );
  });

  test.each([1, 2] as const)('a heading of level %i', async (level) => {
    expect(await written([{ kind: 'heading', level, text: '甲' }])).toBe(
      `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>` +
        '<w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p>',
    );
  });

  test('a paragraph with a heading of its own', async () => {
    const runs = [
      { text: '（二）丙。', font: 'subheading' },
      { text: '丁', font: 'body' },
    ] as const;
    expect(await written([{ kind: 'paragraph', runs }])).toBe(
      '<w:p><w:r><w:rPr><w:rStyle w:val="Heading2Char"/></w:rPr>' +
        '<w:t xml:space="preserve">（二）丙。</w:t></w:r>' +
        '<w:r><w:t xml:space="preserve">丁</w:t></w:r></w:p>',
    );
  });

  test.each([
    ['a telephone number of eight signs', '电话：0000-000；', 'Contact'],
    ['a mail address', '邮箱：gk@js.cn。', 'Contact'],
    ['seven signs', '邮编：0000000；', undefined],
    ['signs with a space between them', 'open data', undefined],
    ['figures between words', '2024年12月31日止，共1234.5件。', undefined],
  ])('%s: a long word is not justified', async (_, text, style) => {
    const xml = await written([{ kind: 'paragraph', runs: [{ text, font: 'body' }] }]);
    expect(/<w:pStyle w:val="(\w+)"/.exec(xml)?.[1]).toBe(style);
  });

  test('a table: its frame, then row by row', async () => {
    const xml = await written([{ kind: 'table', table: SMALL_TABLE }]);
    const [frame, ...rows] = xml.split(/(?=<w:tr>)/);
    expect(frame).toBe(
      '<w:tbl><w:tblPr><w:tblW w:type="dxa" w:w="8844"/><w:jc w:val="center"/><w:tblBorders>' +
        '<w:top w:val="single" w:color="auto" w:sz="4"/><w:left w:val="single" w:color="auto" w:sz="4"/>' +
        '<w:bottom w:val="single" w:color="auto" w:sz="4"/>' +
        '<w:right w:val="single" w:color="auto" w:sz="4"/>' +
        '<w:insideH w:val="single" w:color="auto" w:sz="4"/>' +
        '<w:insideV w:val="single" w:color="auto" w:sz="4"/></w:tblBorders><w:tblLayout w:type="fixed"/>' +
        '<w:tblCellMar><w:top w:type="dxa" w:w="50"/><w:left w:type="dxa" w:w="30"/>' +
        '<w:bottom w:type="dxa" w:w="50"/><w:right w:type="dxa" w:w="30"/></w:tblCellMar></w:tblPr>' +
        '<w:tblGrid><w:gridCol w:w="1769"/><w:gridCol w:w="2653"/><w:gridCol w:w="4422"/></w:tblGrid>',
    );
    const cell = (width: number, span: number, merge: string, paragraph: string) =>
      `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/><w:gridSpan w:val="${span}"/>${merge}` +
      `<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr>${paragraph}</w:p></w:tc>`;
    const run = (text: string) => `</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const [text, label] = ['<w:pStyle w:val="TableText"/>', '<w:pStyle w:val="TableLabel"/>'];
    const kept = '<w:keepNext/>';
    expect(rows).toEqual([
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' +
        cell(4422, 2, '', text + kept + run('事项')) +
        `${cell(4422, 1, '', text + kept + run('件数'))}</w:tr>`,
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader w:val="off"/></w:trPr>' +
        cell(1769, 1, '<w:vMerge w:val="restart"/>', text + kept + run('许可')) +
        cell(2653, 1, '', label + kept + run('办&lt;结')) +
        `${cell(4422, 1, '', text + kept + run('3'))}</w:tr>`,
      // The cell that goes on from above is as low as its row: an empty paragraph has the size of its style.
      '<w:tr><w:trPr><w:cantSplit/><w:tblHeader w:val="off"/></w:trPr>' +
        cell(1769, 1, '<w:vMerge w:val="continue"/>', `${text}</w:pPr>`) +
        cell(2653, 1, '', label + run('未办')) +
        `${cell(4422, 1, '', text + run(''))}</w:tr></w:tbl>` +
        '<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>',
    ]);
  });

  test('a table without header rows reads from the middle', async () => {
    const xml = await written([{ kind: 'table', table: { ...SMALL_TABLE, headerRows: 0 } }]);
    expect(xml).not.toContain('<w:tblHeader/>');
    expect(xml).not.toContain('TableLabel');
  });

  test('the last table has a paragraph behind it that takes no room, another has none', async () => {
    const table = { kind: 'table', table: SMALL_TABLE } as const;
    const last = '<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>';
    expect((await written([table])).endsWith(`</w:tbl>${last}`)).toBe(true);
    const heading = { kind: 'heading', level: 1, text: '甲' } as const;
    expect(await written([table, heading])).toContain('</w:tbl><w:p><w:pPr><w:pStyle w:val="Heading1"/>');
  });

  test.each([
    [20, false, '<w:top w:type="dxa" w:w="50"/>', '<w:bottom w:type="dxa" w:w="50"/>'],
    [21, true, '<w:top w:type="dxa" w:w="10"/>', '<w:bottom w:type="dxa" w:w="10"/>'],
  ])('a table of %i rows starts a page: %s', async (rowCount, startsPage, above, below) => {
    const table: FormTable = { ...SMALL_TABLE, rowCount };
    const xml = await written([
      { kind: 'heading', level: 1, text: '甲' },
      { kind: 'table', table },
    ]);
    expect(/<w:pageBreakBefore\/>/.test(xml)).toBe(startsPage);
    expect(xml).toContain(above);
    expect(xml).toContain(below);
  });

  test('a heading over a text starts no page', async () => {
    const xml = await written([
      { kind: 'heading', level: 1, text: '甲' },
      { kind: 'paragraph', runs: [] },
    ]);
    expect(xml).not.toContain('<w:pageBreakBefore/>');
  });
});

describe('a picture fills the width, or the height where it is a tall one', () => {
  const picture = { svg: '<svg/>', title: '图', description: '说', png: new Uint8Array([1]) };

  test.each([
    ['a wide one', 100, 50, 'cx="5616000" cy="2808000"'],
    ['a tall one', 50, 100, 'cx="3847500" cy="7695000"'],
  ])('%s', async (_, width, height, extent) => {
    const xml = bodyOf(await packed(picturePage(docx, { ...picture, width, height })));
    expect(xml).toContain(`<wp:extent ${extent}/>`);
    expect(xml).toMatch(
      /^<w:p><w:pPr><w:pStyle w:val="Picture"\/><w:pageBreakBefore\/><\/w:pPr><w:r><w:drawing>/,
    );
    expect(xml).toContain('name="图" descr="说" title="图"/>');
  });
});

describe('the document', () => {
  const files = packed([new docx.Paragraph({})], '某局');

  test('its page: A4, the margins of the standard, page numbers on both sides', async () => {
    expect(all(part(await files, 'word/document.xml'), 'w:sectPr')[0]).toBe(
      '<w:sectPr><w:footerReference w:type="default" r:id="rId6"/>' +
        '<w:footerReference w:type="even" r:id="rId7"/>' +
        '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>' +
        '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="708" w:footer="1276" w:gutter="0"/>' +
        '<w:pgNumType/><w:docGrid w:linePitch="360"/></w:sectPr>',
    );
  });

  const FONT = (name: string) =>
    `<w:rFonts w:hint="eastAsia" w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
  const styleOf = (xml: string, id: string) =>
    new RegExp(`<w:style [^>]*w:styleId="${id}">(.*?)</w:style>`).exec(xml)?.[1];

  test('what every text is unless its style says otherwise', async () => {
    expect(all(part(await files, 'word/styles.xml'), 'w:docDefaults')[0]).toBe(
      `<w:docDefaults><w:rPrDefault><w:rPr>${FONT('仿宋_GB2312')}` +
        '<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr>' +
        '</w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    );
  });

  test.each([
    [
      'Normal',
      '<w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/>' +
        '<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>' +
        '<w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr>' +
        '<w:rPr><w:spacing w:val="-5"/></w:rPr>',
    ],
    [
      'Title',
      '<w:name w:val="Title"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>' +
        '<w:spacing w:before="0" w:after="0" w:line="720" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>' +
        `<w:rPr>${FONT('方正小标宋简体')}<w:sz w:val="44"/><w:szCs w:val="44"/></w:rPr>`,
    ],
    [
      'Heading1',
      '<w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>' +
        '<w:pPr><w:keepNext/><w:jc w:val="left"/><w:outlineLvl w:val="0"/></w:pPr>' +
        `<w:rPr>${FONT('黑体')}</w:rPr>`,
    ],
    [
      'Heading2',
      '<w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>' +
        '<w:link w:val="Heading2Char"/><w:qFormat/>' +
        '<w:pPr><w:keepNext/><w:jc w:val="left"/><w:outlineLvl w:val="1"/></w:pPr>' +
        `<w:rPr>${FONT('楷体_GB2312')}</w:rPr>`,
    ],
    [
      'Heading2Char',
      `<w:name w:val="Heading 2 Char"/><w:link w:val="Heading2"/><w:rPr>${FONT('楷体_GB2312')}</w:rPr>`,
    ],
    [
      'Contact',
      '<w:name w:val="联系方式"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>' +
        '<w:pPr><w:jc w:val="left"/></w:pPr>',
    ],
    [
      'TableText',
      '<w:name w:val="表格文字"/><w:qFormat/><w:pPr>' +
        '<w:spacing w:before="0" w:after="0" w:line="260" w:lineRule="exact"/><w:jc w:val="center"/></w:pPr>' +
        '<w:rPr><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr>',
    ],
    [
      'TableLabel',
      '<w:name w:val="表格项目"/><w:basedOn w:val="TableText"/><w:qFormat/>' +
        '<w:pPr><w:jc w:val="left"/></w:pPr>',
    ],
    [
      'TableEnd',
      '<w:name w:val="表格后"/><w:next w:val="Normal"/><w:pPr>' +
        '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>' +
        '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>',
    ],
    ['Picture', '<w:name w:val="图"/><w:next w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>'],
    [
      'Footer',
      `<w:name w:val="footer"/><w:rPr>${FONT('宋体')}<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`,
    ],
  ])('the style %s', async (id, look) => {
    expect(styleOf(part(await files, 'word/styles.xml'), id)).toBe(look);
  });

  test('no style is missing, none of a list or of a signature is there', async () => {
    const xml = part(await files, 'word/styles.xml');
    expect([...xml.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id)).toEqual([
      'DefaultParagraphFont',
      'TableNormal',
      'FootnoteReference',
      'EndnoteReference',
      'Normal',
      'Title',
      'Heading2',
      'Heading2Char',
      'Contact',
      'TableText',
      'TableLabel',
      'TableEnd',
      'Picture',
      'Header',
      'Footer',
      'Heading1',
    ]);
  });

  test.each([
    ['odd', 'word/footer1.xml', '<w:ind w:right="280"/><w:jc w:val="right"/>'],
    ['even', 'word/footer2.xml', '<w:ind w:left="280"/><w:jc w:val="left"/>'],
  ])('the number of an %s page', async (_, name, place) => {
    expect(part(await files, name)).toContain(`<w:pPr><w:pStyle w:val="Footer"/>${place}</w:pPr>`);
    expect(part(await files, name)).toContain(
      '<w:r><w:t xml:space="preserve">— </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
        '<w:r><w:instrText xml:space="preserve">PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
        '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> —</w:t></w:r>',
    );
  });

  test('whose it is, and that odd and even pages differ', async () => {
    const core = part(await files, 'docProps/core.xml');
    expect(core).toContain(
      '<dc:title>题</dc:title><dc:creator>某局</dc:creator><cp:lastModifiedBy>某局</cp:lastModifiedBy>',
    );
    expect(part(await files, 'word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  test('the fonts of the standard and what stands in for them', async () => {
    expect(part(await files, 'word/fontTable.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
        '<w:font w:name="方正小标宋简体"><w:altName w:val="方正小标宋_GBK"/><w:charset w:val="86"/></w:font>' +
        '<w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/></w:font>' +
        '<w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/><w:charset w:val="86"/></w:font>' +
        '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/></w:font>' +
        '<w:font w:name="宋体"><w:altName w:val="SimSun"/><w:charset w:val="86"/></w:font></w:fonts>',
    );
    expect(fontTable().path).toBe('word/fontTable.xml');
  });

  test('without a mark it has no header', async () => {
    expect(Object.keys(await files).filter((name) => name.includes('header'))).toEqual([]);
  });
});

describe('a report', () => {
  const core = async (...given: Parameters<typeof writeDocx>) =>
    part(unzipSync(await writeDocx(...given)), 'docProps/core.xml');

  test.each([
    ['a part by its heading', { kind: 'part', index: 0 }, '2024年政府信息公开工作年度报告 一、总体情况'],
    ['the opening by the report', { kind: 'opening' }, '2024年政府信息公开工作年度报告'],
    ['a table by the report', { kind: 'table', table: 'disputes' }, '2024年政府信息公开工作年度报告'],
    ['a part that is not there by the report', { kind: 'part', index: 9 }, '2024年政府信息公开工作年度报告'],
  ] as const)('is named, %s', async (_, portion, title) => {
    expect(await core({ ...sampleReport(), unit: ' 某局 ' }, { portion })).toContain(
      `<dc:title>某局${title}</dc:title><dc:creator>某局</dc:creator>`,
    );
  });

  test('a draft says so across odd and even pages', async () => {
    const files = unzipSync(await writeDocx(sampleReport(), { draft: true, portion: { kind: 'opening' } }));
    for (const name of ['word/header1.xml', 'word/header2.xml']) {
      expect(part(files, name)).toContain(
        '<v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="草稿"/>',
      );
      expect(part(files, name)).toContain(';width:300pt;');
    }
    expect(part(files, 'word/document.xml')).toMatch(
      /<w:headerReference w:type="default" r:id="rId6"\/><w:headerReference w:type="even" r:id="rId7"\/>/,
    );
  });

  test('no draft and no picture unless they are asked for', async () => {
    const files = Object.keys(unzipSync(await writeDocx(sampleReport())));
    expect(files.filter((name) => /header|media/.test(name))).toEqual([]);
  });
});

test.each([
  [twipsOfPoints(1), 20],
  [twipsOfPoints(28.95), 579],
  [twipsOfMillimetres(25.4), 1440],
  [shareOfWidth(100), 8844],
  [shareOfWidth(6), 531],
])('lengths in twentieths of a point: %d', (twips, expected) => {
  expect(twips).toBe(expected);
});
