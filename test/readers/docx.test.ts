/** Word documents by hand: what WordprocessingML allows in and around a table. */
import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../src/grid';
import { readDocx } from '../../src/readers';

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const bytesOf = (body: string, root = 'w:document') =>
  zipSync({
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(`<${root} xmlns:w="w"><w:body>${body}</w:body></${root}>`),
  });
const read = (body: string) => readDocx(bytesOf(body), 'a.docx');
const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const textsOf = (grids: readonly Grid[]) =>
  grids.map(({ name, cells }) => [name, ...[...cells.values()].map(({ text }) => text)]);

test('paragraphs and tables in order', () => {
  expect(textsOf(read(p('一') + tbl(tr(tc('1'), tc('2'))) + p('二') + tbl(tr(tc('3')))))).toEqual([
    ['正文', '一'],
    ['第1个表格', '1', '2'],
    ['正文', '二'],
    ['第2个表格', '3'],
  ]);
});

test('merges across and down; a merge that goes on from another page begins anew', () => {
  const [table] = read(
    tbl(
      tr(tc('甲', '<w:gridSpan w:val="2"/>'), tc('乙', '<w:vMerge w:val="restart"/>')),
      tr(tc('1'), tc('2'), tc('', '<w:vMerge/>')),
      tr(tc('3', '<w:vMerge/>'), tc('4'), tc('5')),
    ),
  );
  expect(table!.merges).toEqual([
    { row: 0, column: 0, rowCount: 1, columnCount: 2 },
    { row: 0, column: 2, rowCount: 2, columnCount: 1 },
  ]);
  expect([...table!.cells.values()].map(({ text }) => text)).toEqual(['甲', '乙', '1', '2', '3', '4', '5']);
});

test('insertions are read; deletions, deleted rows, text boxes and field codes are not', () => {
  const changed =
    '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:drawing><w:txbxContent>' +
    p('框') +
    '</w:txbxContent></w:drawing></w:r></w:p>';
  const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('删')}</w:tr>`;
  expect(textsOf(read(changed + tbl(gone, tr(tc('留')))))).toEqual([
    ['正文', '新'],
    ['第1个表格', '留'],
  ]);
});

test('soft breaks, tabs, symbols and hyphens', () => {
  const runs =
    '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t><w:noBreakHyphen/><w:sym w:char="F031"/></w:r></w:p>';
  expect(textsOf(read(runs))).toEqual([['正文', '甲', '乙\t丙-1']]);
});

test('a larger table inside a cell follows; one of a single cell is text', () => {
  const inner = `<w:tc>${tbl(tr(tc('1'), tc('2')))}${p('外')}</w:tc>`;
  const single = `<w:tc>${tbl(tr(tc('7')))}<w:p/></w:tc>`;
  expect(textsOf(read(tbl(tr(inner, single))))).toEqual([
    ['第1个表格', '外', '7'],
    ['第2个表格', '1', '2'],
  ]);
});

test.each([
  ['another kind of document', bytesOf('', 'w:workbook'), 'file/kind'],
  ['no zip', strToU8('PK no zip'), 'file/damaged'],
  ['empty', new Uint8Array(), 'file/empty'],
  ['deep tables', bytesOf('<w:tbl><w:tr><w:tc>'.repeat(2000)), 'file/unsafe'],
  ['a DOCTYPE', bytesOf('<!DOCTYPE a>'), 'file/unsafe'],
])('%s is refused', (_, bytes, code) => {
  try {
    readDocx(bytes, 'a.docx');
    throw new Error('was read');
  } catch (thrown) {
    expect((thrown as { code: string }).code).toMatch(
      code === 'file/damaged' ? /^file\/(?:damaged|kind)$/ : code,
    );
  }
});
