/** What is no text of a Word document, wherever it stands; and what is said of one that cannot be read. */
import { strToU8, zipSync } from 'fflate';
import { UserError } from '../../../src/messages';
import { readDocx } from '../../../src/readers';
import { drawn } from '../../support/drawnGrid';
import { documentBytes, p, readDocument, run, tbl, tc, textsOf, tr } from '../../support/wordDocument';

const PASSED_OVER =
  'del moveFrom drawing pict object AlternateContent sdtPr pPr rPrChange trPrChange tcPrChange tblPr tblGrid sectPr rt';

describe.each(PASSED_OVER.split(' '))('in <%s>', (name) => {
  const around = (content: string) => `<w:${name}>${content}</w:${name}>`;

  test('paragraphs, words and tables are not read', () => {
    const hidden = around(p('藏') + tbl(tr(tc('藏'), tc('藏'))));
    expect(textsOf(readDocument(`${p('前')}${hidden}${p('后')}`))).toEqual([['正文', '前', '后']]);
    expect(textsOf(readDocument(`<w:p>${run('前')}${around(run('藏'))}${run('后')}</w:p>`))).toEqual([
      ['正文', '前后'],
    ]);
    const cell = `<w:tc>${p('前')}${hidden}${p('后')}</w:tc>`;
    expect(textsOf(readDocument(tbl(tr(cell, tc('1')))))).toEqual([['第1个表格', '前\n后', '1']]);
  });

  test('rows are not read', () => {
    const [table] = readDocument(tbl(tr(tc('1'), tc('2')), around(tr(tc('藏'))), tr(tc('3'), tc('4'))));
    expect(drawn(table!)).toEqual(['1 2', '3 4']);
  });
});

test.each<[string, string, string]>([
  [
    'what hides a content control, not its text',
    `<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>${run('中')}</w:sdtContent></w:sdt>`,
    '前中后',
  ],
  ['what hides the end of a paragraph, not its text', '<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>', '前后'],
  ['hiding that is switched on again', run('藏', '<w:vanish w:val="0"/><w:vanish/>'), '前后'],
  ['hiding that is switched off again', run('中', '<w:vanish/><w:vanish w:val="0"/>'), '前中后'],
  ['hiding that is said to be on', run('藏', '<w:vanish w:val="1"/>'), '前后'],
  ['hidden tabs and breaks', '<w:r><w:rPr><w:vanish/></w:rPr><w:tab/><w:br/><w:t>藏</w:t></w:r>', '前后'],
  ['properties that hide nothing', run('中', '<w:b/><w:rFonts w:ascii="vanish"/>'), '前中后'],
  ['a sign of a symbol font', '<w:r><w:sym w:char="F041"/></w:r>', '前A后'],
  ['a sign below the symbol font', '<w:r><w:sym w:char="4E2D"/></w:r>', '前中后'],
  ['a sign whose number is none', '<w:r><w:sym w:char="zz"/></w:r>', '前后'],
])('%s', (_, between, text) =>
  expect(textsOf(readDocument(`<w:p>${run('前')}${between}${run('后')}</w:p>`))).toEqual([['正文', text]]),
);

describe('refused', () => {
  const refused = (bytes: Uint8Array): unknown => {
    try {
      return readDocx(bytes, '甲.docx').length;
    } catch (thrown) {
      return thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown;
    }
  };
  const details = (code: string, reason: string) => ({
    code,
    file: '甲.docx',
    kinds: '.docx',
    reason,
    limit: reason,
  });
  const rels =
    '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

  test.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(), { code: 'file/empty', file: '甲.docx' }],
    ['a workbook', documentBytes('', 'w:workbook'), details('file/kind', 'other-kind')],
    [
      'a package without its document',
      zipSync({ '_rels/.rels': strToU8(rels) }),
      details('file/damaged', 'missing-part'),
    ],
    [
      'more paragraphs than any report',
      documentBytes('<w:p/>'.repeat(100_001)),
      details('file/too-large', 'cell-count'),
    ],
    [
      'more cells than any report',
      documentBytes(tbl(tr('<w:tc/>'.repeat(1_000)).repeat(200) + tr('<w:tc/>'))),
      details('file/too-large', 'cell-count'),
    ],
    [
      'tables in each other without end',
      documentBytes('<w:tbl><w:tr><w:tc>'.repeat(2_000)),
      details('file/unsafe', 'nesting'),
    ],
    ['an empty document', documentBytes(''), 0],
  ])('%s', (_, bytes, expected) => expect(refused(bytes)).toEqual(expected));
});
