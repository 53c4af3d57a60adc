/** Cells of Word tables that were deleted, inserted or merged while changes were tracked, drawn. */
import { drawn } from '../../support/drawnGrid';
import { readDocument, tbl, tc, tr } from '../../support/wordDocument';

const DELETED = '<w:cellDel w:id="1" w:author="a"/>';
const INSERTED = '<w:cellIns w:id="1" w:author="a"/>';
const cellMerge = (value: string) => `<w:cellMerge w:id="1" w:vMerge="${value}"/>`;

test.each<[string, string, string[]]>([
  [
    'a cell',
    tr(tc('甲'), tc('9', DELETED), tc('1'), tc('2')) + tr(tc('乙'), tc('3'), tc('4')),
    ['甲 1 2', '乙 3 4'],
  ],
  [
    'a column',
    tr(tc('甲'), tc('9', DELETED), tc('1')) + tr(tc('乙'), tc('9', DELETED), tc('2')),
    ['甲 1', '乙 2'],
  ],
  ['the cells of a row', tr(tc('9', DELETED), tc('9', DELETED)) + tr(tc('1'), tc('2')), ['1 2']],
  ['a wide cell', tr(tc('甲'), tc('9', `<w:gridSpan w:val="2"/>${DELETED}`), tc('1')), ['甲 1']],
  ['none, one was inserted', tr(tc('甲'), tc('1', INSERTED), tc('2')), ['甲 1 2']],
  [
    'none, two were merged',
    tr(tc('甲', cellMerge('rest')), tc('1')) + tr(tc('', cellMerge('cont')), tc('2')),
    ['甲 1', '甲 2'],
  ],
  [
    'none: before another change it was',
    tr(tc('甲'), tc('1', `<w:tcPrChange><w:tcPr>${DELETED}</w:tcPr></w:tcPrChange>`)),
    ['甲 1'],
  ],
])('%s is deleted', (_, rows, picture) => {
  expect(drawn(readDocument(tbl(rows))[0]!)).toEqual(picture);
});
