/** A unit's own Word document with comments: theirs to the byte, and ours at their places. */
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
import { EDITIONS } from '../../../src/form';
import type { Address } from '../../../src/grid';
import { MARKS, UserError } from '../../../src/messages';
import { readDocx, wordPlaces } from '../../../src/readers';
import { markDocx, markFile } from '../../../src/review/marks';
import type { Mark } from '../../../src/review/marks';
import { writeDocx } from '../../../src/writers';
import { HOSTILE, mark } from '../../support/marks';
import { comparedZips } from '../../support/rawZip';
import { randomReport } from '../../support/reports';
import { partOf, withParts } from '../../support/richWorkbook';
import { wholeWay } from '../../support/wholeWay';
import { documentWith, p, tbl, tc, tr } from '../../support/wordDocument';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = '[Content_Types].xml';
const DOCUMENT = 'word/document.xml';
const atLine = (row: number): Address => ({ kind: 'text', grid: '正文', row, column: 0 });
const atTable = (number: number, row: number, column: number): Address => ({
  kind: 'table',
  grid: `第${number}个表格`,
  row,
  column,
});
const marked = (bytes: Uint8Array, ...marks: Mark[]) => markDocx(bytes, marks, MARKS);

/** A small document with the parts that a package has to have. */
const small = (
  body: string,
  parts: Readonly<Record<string, string>> = {},
  links: readonly (readonly [string, string, string])[] = [],
) =>
  withParts(documentWith(body, parts, links), {
    [TYPES]: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    [DOCUMENT]: (xml) => xml.replace('xmlns:w="w"', `xmlns:w="${MAIN}"`),
  });
const bodyOf = (bytes: Uint8Array) => /<w:body>(.*)<\/w:body>/s.exec(partOf(bytes, DOCUMENT))![1]!;
const open = (id: number) => `<w:commentRangeStart w:id="${id}"/>`;
const close = (id: number) =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
/** Texts of the comments, by number, a line for each paragraph. */
const commentsOf = (bytes: Uint8Array) =>
  [
    ...partOf(bytes, 'word/comments1.xml').matchAll(/<w:comment [^>]*w:id="(\d+)"[^>]*>(.*?)<\/w:comment>/gs),
  ].map(
    ([, id, xml]) => `${id}: ${[...xml!.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join('|')}`,
  );

test('comments stand around the paragraphs of lines and cells', () => {
  const before = small(
    `${p('甲')}<w:p/><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>` +
      tbl(
        tr(tc('标签'), tc('1', '<w:gridSpan w:val="2"/>')),
        tr(tc(''), `<w:tc><w:p/><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc>`),
      ) +
      p('丁'),
  );
  const after = marked(
    before,
    mark([atLine(2), atTable(1, 1, 1)]),
    mark([atTable(1, 0, 1), atLine(3)], { severity: 'warning', message: '另一条', suggestion: '' }),
    mark([atLine(2), atLine(1)], { message: '同一段', suggestion: '' }),
  );
  expect(bodyOf(after)).toBe(
    `${p('甲')}<w:p/><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${open(0)}${open(1)}<w:r><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r>${close(0)}${close(1)}</w:p>` +
      tbl(
        tr(
          tc('标签'),
          tc('1', '<w:gridSpan w:val="2"/>')
            .replace('<w:p>', `<w:p>${open(2)}`)
            .replace('</w:p>', `${close(2)}</w:p>`),
        ),
        tr(tc(''), `<w:tc><w:p/><w:p>${open(3)}<w:r><w:t>2</w:t></w:r>${close(3)}</w:p></w:tc>`),
      ) +
      `<w:p>${open(4)}${p('丁').slice(5, -6)}${close(4)}</w:p>`,
  );
  expect(commentsOf(after)).toEqual([
    '0: 1．【错误】新收3＋结转0≠总计5。|建议：很可能是总计：5应为3。',
    '1: 3．【错误】同一段',
    '2: 2．【提醒】另一条',
    '3: 1．【错误】新收3＋结转0≠总计5。|建议：很可能是总计：5应为3。',
    '4: 2．【提醒】另一条',
  ]);
  const { same, changed, added, lost } = comparedZips(before, after);
  expect({ same, changed, added, lost }).toEqual({
    same: ['_rels/.rels'],
    changed: [DOCUMENT, 'word/_rels/document.xml.rels', TYPES],
    added: ['word/comments1.xml'],
    lost: [],
  });
  expect(readDocx(after, 'a.docx')).toEqual(readDocx(before, 'a.docx'));
});

test('what has no place stands at the first paragraph, with its place in words', () => {
  const after = marked(
    small(p('甲')),
    mark([atTable(7, 0, 0)], { places: '第7个表格' }),
    mark([atLine(0)]),
    mark([], { places: '' }),
  );
  expect(commentsOf(after)).toEqual([
    '0: 1．【错误】新收3＋结转0≠总计5。（位置：第7个表格）|建议：很可能是总计：5应为3。',
    '1: 2．【错误】新收3＋结转0≠总计5。|建议：很可能是总计：5应为3。',
    '2: 3．【错误】新收3＋结转0≠总计5。|建议：很可能是总计：5应为3。',
  ]);
  expect(bodyOf(marked(small('<w:p/>'), mark([])))).toBe(`<w:p>${open(0)}${close(0)}</w:p>`);
  expect(bodyOf(marked(small('<w:p w:rsidR="1" />'), mark([])))).toBe(
    `<w:p w:rsidR="1" >${open(0)}${close(0)}</w:p>`,
  );
});

test('their own comments stay and ours count on', async () => {
  const before = new Uint8Array(
    await Packer.toBuffer(
      new Document({
        comments: {
          children: [
            { id: 0, author: '甲', children: [new Paragraph('他们的')] },
            { id: 6, author: '乙', children: [new Paragraph('第二')] },
          ],
        },
        sections: [
          {
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new CommentRangeStart(6),
                  new TextRun('一句话'),
                  new CommentRangeEnd(6),
                  new TextRun({ children: [new CommentReference(6)] }),
                ],
              }),
            ],
          },
        ],
      }),
    ),
  );
  const after = marked(before, mark([atLine(0)]));
  const { changed, added, lost } = comparedZips(before, after);
  expect({ changed: changed.sort(), added, lost }).toEqual({
    changed: ['word/comments.xml', DOCUMENT].sort(),
    added: [],
    lost: [],
  });
  const [one, other] = [partOf(before, 'word/comments.xml'), partOf(after, 'word/comments.xml')];
  expect(other.startsWith(one.replace('</w:comments>', ''))).toBe(true);
  expect(other).toContain('w:id="7" w:author="审核" w:initials="审"');
  expect(partOf(after, DOCUMENT)).toContain(open(7));
});

test('our own document: the same report is read from it', async () => {
  const before = await writeDocx(randomReport(2, { year: EDITIONS[0]!.years[0] }));
  const places = [...wordPlaces(before, 'a.docx')!.keys()];
  expect(places).toEqual(expect.arrayContaining(['正文 1', '第1个表格 1:1', '第2个表格 5:4']));
  const after = marked(before, mark([atTable(2, 4, 3), atTable(2, 0, 0), atLine(4)]));
  expect(await wholeWay(after, 'a.docx')).toEqual(await wholeWay(before, 'a.docx'));
  expect((partOf(after, DOCUMENT).match(/<w:commentReference /g) ?? []).length).toBe(3);
});

test('tables in tables, frames, deleted and hidden text: comments stand where the reader reads', () => {
  const inner = tbl(tr(tc('内1'), tc('内2')));
  const before = small(
    tbl(tr(`<w:tc>${tbl(tr(tc('框')))}${p('')}</w:tc>`, `<w:tc>${p('外')}${inner}</w:tc>`)) +
      `<w:p><w:del><w:r><w:delText>删</w:delText></w:r></w:del><w:ins><w:r><w:t>增</w:t></w:r></w:ins></w:p>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>`,
  );
  const at = (target: Address) => {
    const body = bodyOf(marked(before, mark([target])));
    return body
      .slice(body.indexOf(open(0)) + open(0).length)
      .replace(/<[^>]*>/g, '|')
      .split('|')
      .filter((text) => text !== '')[0];
  };
  expect([atTable(1, 0, 0), atTable(1, 0, 1), atTable(2, 0, 1), atLine(0), atLine(1)].map(at)).toEqual([
    '框',
    '外',
    '内2',
    '删',
    '控件',
  ]);
});

test('in a text box: the comment stands where the box is anchored, as Word drops those inside', () => {
  const box = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${tbl(tr(tc('1'), tc('2')))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const before = small(`${p('甲')}<w:p>${box}</w:p>`);
  const after = marked(before, mark([atTable(1, 0, 0), atTable(1, 0, 1)], { places: '第1个表格第1行' }));
  expect(bodyOf(after)).toBe(`${p('甲')}<w:p>${open(0)}${box}${close(0)}</w:p>`);
  expect(commentsOf(after)).toEqual([
    '0: 1．【错误】新收3＋结转0≠总计5。（位置：第1个表格第1行）|建议：很可能是总计：5应为3。',
  ]);
});

test('hostile sentences are text', () => {
  const marks = HOSTILE.map((text) => mark([atLine(0)], { message: text, suggestion: text }));
  const after = marked(small(p('甲')), ...marks);
  expect(readDocx(after, 'a.docx')).toEqual(readDocx(small(p('甲')), 'a.docx'));
  const xml = partOf(after, 'word/comments1.xml');
  expect(xml).toContain('【错误】&lt;/t&gt;&lt;/r&gt;&lt;script&gt;&amp;amp;&amp;#0;]]&gt;"\'</w:t>');
  expect(xml).toContain('【错误】abcd</w:t>');
  expect(xml).toContain('😀👨‍👩‍👧𠮷</w:t>');
  expect(xml).toContain(
    '<w:t xml:space="preserve">b</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">c</w:t>',
  );
  expect(/[\0-\x08\ufffe\uffff]/.test(xml)).toBe(false); // eslint-disable-line no-control-regex -- the characters meant
});

test('another prefix, and a document in the document', () => {
  const other = withParts(small(''), {
    [DOCUMENT]: `<document xmlns="${MAIN}" xmlns:w="urn:else"><body><p><r><t>甲</t></r></p></body></document>`,
  });
  expect(partOf(marked(other, mark([atLine(0)])), DOCUMENT)).toContain(
    `<p><w:commentRangeStart xmlns:w="${MAIN}" w:id="0"/><r><t>甲</t></r><w:commentRangeEnd xmlns:w="${MAIN}" w:id="0"/><w:r xmlns:w="${MAIN}"><w:commentReference w:id="0"/></w:r></p>`,
  );
  const chunk = small('<w:altChunk r:id="c"/>', { 'word/c.html': '<p>x</p>' }, [['c', 'aFChunk', 'c.html']]);
  let said = '';
  try {
    markFile(chunk, [], MARKS);
  } catch (thrown) {
    said = thrown instanceof UserError ? thrown.code : String(thrown);
  }
  expect(said).toBe('marks/inside');
  expect(Object.keys(unzipSync(markFile(small(p('甲')), [], MARKS)))).toContain('word/comments1.xml');
});
