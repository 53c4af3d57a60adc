/** Word documents larger than any report, and those without what they are to have. */
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../../src/readers';
import { drawn } from '../../support/drawnGrid';
import { readDocument, tbl, tc, tr } from '../../support/wordDocument';

const cells = (count: number) => tbl(tr('<w:tc/>'.repeat(1000)).repeat(count / 1000));
const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const tooLarge = expect.objectContaining({ code: 'file/too-large' }) as Error;

test('200 000 cells are read, one more in any table is not', () => {
  expect(readDocument(cells(200_000))[0]?.rowCount).toBe(200);
  expect(() => readDocument(cells(100_000) + cells(100_000) + tbl(tr('<w:tc/>')))).toThrow(tooLarge);
});

test('100 000 paragraphs are read, one more is not', () => {
  const paragraphs = (count: number) => '<w:p/>'.repeat(count - 1) + '<w:p><w:r><w:t>尾</w:t></w:r></w:p>';
  expect(readDocument(paragraphs(100_000))).toHaveLength(1);
  expect(() => readDocument(paragraphs(100_001))).toThrow(tooLarge);
});

test('a row ends before the cell that would reach beyond 1000 columns', () => {
  const [whole] = readDocument(tbl(tr(tc('甲', span(999)), tc('乙'), tc('丙'))));
  expect([whole?.columnCount, whole?.cells.size]).toEqual([1000, 2]);
  const [cut] = readDocument(
    tbl(tr(tc('甲', span(400)), tc('乙', span(601)), tc('丙')), tr(tc('1'), tc('2'))),
  );
  expect([cut?.columnCount, cut?.cells.size]).toEqual([400, 3]);
  const [most] = readDocument(tbl(tr(tc('甲', span(5000)))));
  expect(most?.columnCount).toBe(1000);
});

test('what stands between the rows of a table is no row', () => {
  const table = `<w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:bookmarkStart w:id="1"/>${tr(tc('1'), tc('2'))}<w:proofErr/>${tr(tc('3'), tc('4'))}<w:bookmarkEnd w:id="1"/>`;
  expect(drawn(readDocument(tbl(table))[0]!)).toEqual(['1 2', '3 4']);
});

test('a package that names a document and has none is damaged', () => {
  const rels =
    '<Relationships><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  expect(() => readDocx(zipSync({ '_rels/.rels': strToU8(rels) }), 'a.docx')).toThrow(
    expect.objectContaining({ code: 'file/damaged' }) as Error,
  );
});
