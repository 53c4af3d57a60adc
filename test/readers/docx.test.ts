/** Word documents by hand: what WordprocessingML allows in and around a table. */
import { strToU8 } from 'fflate';
import { readDocx } from '../../src/readers';
import { documentBytes, p, readDocument, tbl, tc, textsOf, tr } from '../support/wordDocument';

test('paragraphs and tables in order', () => {
  expect(textsOf(readDocument(p('一') + tbl(tr(tc('1'), tc('2'))) + p('二') + tbl(tr(tc('3')))))).toEqual([
    ['正文', '一'],
    ['第1个表格', '1', '2'],
    ['正文', '二'],
    ['第2个表格', '3'],
  ]);
});

test('merges across and down; a merge that goes on from another page begins anew', () => {
  const [table] = readDocument(
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
  expect(textsOf(readDocument(changed + tbl(gone, tr(tc('留')))))).toEqual([
    ['正文', '新'],
    ['第1个表格', '留'],
  ]);
});

test.each([
  ['a line break', '<w:br/>', ['前', '后']],
  ['an old line break', '<w:cr/>', ['前', '后']],
  ['a tab', '<w:tab/>', ['前\t后']],
  ['a hyphen that does not break', '<w:noBreakHyphen/>', ['前-后']],
  ['a hyphen for where a line breaks', '<w:softHyphen/>', ['前后']],
  ['a sign of a symbol font', '<w:sym w:char="F031"/>', ['前1后']],
  ['a sign of another font', '<w:sym w:char="2460"/>', ['前①后']],
  ['a sign that is none', '<w:sym w:char="0"/>', ['前后']],
  ['a sign without a number', '<w:sym w:font="Symbol"/>', ['前后']],
  ['anything else', '<w:lastRenderedPageBreak/>', ['前后']],
])('%s between two words', (_, between, lines) => {
  const line = `<w:p><w:r><w:t>前</w:t>${between}<w:t>后</w:t></w:r></w:p>`;
  expect(textsOf(readDocument(line))).toEqual([['正文', ...lines]]);
});

test('a larger table inside a cell follows; one of a single cell is text', () => {
  const inner = `<w:tc>${tbl(tr(tc('1'), tc('2')))}${p('外')}</w:tc>`;
  const single = `<w:tc>${tbl(tr(tc('7')))}<w:p/></w:tc>`;
  expect(textsOf(readDocument(tbl(tr(inner, single))))).toEqual([
    ['第1个表格', '外', '7'],
    ['第2个表格', '1', '2'],
  ]);
});

test.each([
  ['another kind of document', documentBytes('', 'w:workbook'), 'file/kind'],
  ['no zip', strToU8('PK no zip'), 'file/damaged'],
  ['empty', new Uint8Array(), 'file/empty'],
  ['deep tables', documentBytes('<w:tbl><w:tr><w:tc>'.repeat(2000)), 'file/unsafe'],
  ['a DOCTYPE', documentBytes('<!DOCTYPE a>'), 'file/unsafe'],
])('%s is refused', (_, bytes, code) => {
  try {
    readDocx(bytes, 'a.docx');
    throw new Error('was read');
  } catch (thrown) {
    expect((thrown as { code: string }).code).toMatch(
      code === 'file/damaged' ? /^file\/(?:damaged|kind)$/ : code,
    );
    expect(thrown).toHaveProperty('details.file', 'a.docx');
  }
});
