/** Merged cells of Word tables, drawn: every way in which Word and older programs write them. */
import { drawn } from '../../support/drawnGrid';
import { readDocument, tbl, tc, tr } from '../../support/wordDocument';

const BEGINS = '<w:vMerge w:val="restart"/>';
const GOES_ON = '<w:vMerge/>';
const FIRST = '<w:hMerge w:val="restart"/>';
const JOINS = '<w:hMerge w:val="continue"/>';
const span = (columns: number | string) => `<w:gridSpan w:val="${columns}"/>`;
/** A row with its own properties. */
const row = (properties: string, ...cells: string[]) =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
const before = (columns: number) => `<w:gridBefore w:val="${columns}"/>`;
const last = tr(tc('1'), tc('2'), tc('3'), tc('4'));

test.each<[string, string, string[]]>([
  ['no merge', tr(tc('甲'), tc('乙')), ['甲 乙']],
  ['across', tr(tc('甲', span(2)), tc('乙'), tc('丙')) + last, ['甲 甲 乙 丙', '1 2 3 4']],
  ['across at the end', tr(tc('甲'), tc('乙', span(3))) + last, ['甲 乙 乙 乙', '1 2 3 4']],
  ['a span of none', tr(tc('甲', span(0)), tc('乙')), ['甲 乙']],
  ['a span below none', tr(tc('甲', span(-3)), tc('乙')), ['甲 乙']],
  ['a span that is no number', tr(tc('甲', span('x')), tc('乙')), ['甲 乙']],
  ['a span without a number', tr(tc('甲', '<w:gridSpan/>'), tc('乙')), ['甲 乙']],
  [
    'down over three rows',
    tr(tc('甲', BEGINS), tc('1')) + tr(tc('', GOES_ON), tc('2')) + tr(tc('', GOES_ON), tc('3')),
    ['甲 1', '甲 2', '甲 3'],
  ],
  [
    'down, said aloud',
    tr(tc('甲', BEGINS), tc('1')) + tr(tc('', '<w:vMerge w:val="continue"/>'), tc('2')),
    ['甲 1', '甲 2'],
  ],
  [
    'one down right under another',
    tr(tc('甲', BEGINS), tc('1')) +
      tr(tc('', GOES_ON), tc('2')) +
      tr(tc('乙', BEGINS), tc('3')) +
      tr(tc('', GOES_ON), tc('4')),
    ['甲 1', '甲 2', '乙 3', '乙 4'],
  ],
  [
    'one down ends where a cell is none of it, for good',
    tr(tc('甲', BEGINS), tc('1')) + tr(tc('乙'), tc('2')) + tr(tc('丙', GOES_ON), tc('3')),
    ['甲 1', '乙 2', '丙 3'],
  ],
  [
    'two columns down, each on its own',
    tr(tc('甲', BEGINS), tc('乙', BEGINS)) + tr(tc('', GOES_ON), tc('', GOES_ON)),
    ['甲 乙', '甲 乙'],
  ],
  [
    'across and down',
    tr(tc('甲', span(2) + BEGINS), tc('乙')) + tr(tc('', span(2) + GOES_ON), tc('丙')),
    ['甲 甲 乙', '甲 甲 丙'],
  ],
  [
    'down to the right of one across',
    tr(tc('甲', span(2)), tc('乙', BEGINS)) + tr(tc('1'), tc('2'), tc('', GOES_ON)),
    ['甲 甲 乙', '1 2 乙'],
  ],
  ['rows that begin further right', row(before(2), tc('甲'), tc('乙')) + last, ['. . 甲 乙', '1 2 3 4']],
  [
    'a merge down beside a row that begins further right',
    tr(tc('1'), tc('甲', BEGINS)) + row(before(1), tc('', GOES_ON)),
    ['1 甲', '. 甲'],
  ],
  [
    'old: across',
    tr(tc('甲', FIRST), tc('', JOINS), tc('', JOINS), tc('乙')) + last,
    ['甲 甲 甲 乙', '1 2 3 4'],
  ],
  [
    'old: across, not said aloud',
    tr(tc('甲', FIRST), tc('', '<w:hMerge/>')) + tr(tc('1'), tc('2')),
    ['甲 甲', '1 2'],
  ],
  [
    'old: one across right beside another',
    tr(tc('甲', FIRST), tc('', JOINS), tc('乙', FIRST), tc('', JOINS)) + last,
    ['甲 甲 乙 乙', '1 2 3 4'],
  ],
  [
    'old: one that goes on with nothing in its row',
    tr(tc('1'), tc('2')) + tr(tc('甲', JOINS), tc('乙')),
    ['1 2', '甲 乙'],
  ],
  [
    'old: across wide cells',
    tr(tc('甲', span(2) + FIRST), tc('', span(2) + JOINS)) + last,
    ['甲 甲 甲 甲', '1 2 3 4'],
  ],
  [
    'old: across and down',
    tr(tc('甲', FIRST + BEGINS), tc('', JOINS + BEGINS), tc('乙')) +
      tr(tc('', FIRST + GOES_ON), tc('', JOINS + GOES_ON), tc('丙')),
    ['甲 甲 乙', '甲 甲 丙'],
  ],
  [
    'old: across and down beside another cell',
    tr(tc('1'), tc('甲', FIRST + BEGINS), tc('', JOINS + BEGINS)) +
      tr(tc('2'), tc('', FIRST + GOES_ON), tc('', JOINS + GOES_ON)),
    ['1 甲 甲', '2 甲 甲'],
  ],
  [
    'as changed, not as it was before the change',
    row(
      `<w:trPrChange><w:trPr>${before(1)}</w:trPr></w:trPrChange>`,
      tc('甲', `<w:tcPrChange><w:tcPr>${span(2)}${GOES_ON}${JOINS}</w:tcPr></w:tcPrChange>`),
      tc('乙'),
    ),
    ['甲 乙'],
  ],
])('%s', (_, rows, picture) => {
  const [table] = readDocument(tbl(rows));
  expect(drawn(table!)).toEqual(picture);
});

test('the words of all paragraphs of a cell are one text, without the stops of their tabs', () => {
  const lines =
    '<w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p><w:p><w:pPr><w:tabs><w:tab w:pos="9"/></w:tabs><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>乙</w:t></w:r></w:p></w:tc>';
  const [table] = readDocument(tbl(`<w:tr>${lines}</w:tr>`));
  expect(drawn(table!)).toEqual(['甲\n乙']);
});
