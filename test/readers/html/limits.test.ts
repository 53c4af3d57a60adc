/** How large and deep a page may be, what is said of one that is not read, and which charset it is read in. */
import { UserError } from '../../../src/messages';
import { gridsOfHtml, readHtml } from '../../../src/readers';
import { drawn } from '../../support/drawnGrid';
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

const refused = (bytes: Uint8Array): unknown => {
  try {
    return readHtml(bytes, 'a.html').length;
  } catch (thrown) {
    return thrown instanceof UserError ? { code: thrown.code, ...thrown.details } : thrown;
  }
};
const utf8 = (html: string) => new TextEncoder().encode(html);
const details = (code: string, reason: string) => ({
  code,
  file: 'a.html',
  kinds: '.html',
  reason,
  limit: reason,
});

test.each<[string, () => Uint8Array, unknown]>([
  ['nothing', () => new Uint8Array(), { code: 'file/empty', file: 'a.html' }],
  ['32 MB', () => new Uint8Array(32_000_000).fill(32), 0],
  [
    'more than 32 MB',
    () => new Uint8Array(32_000_001).fill(32),
    { code: 'file/too-large', file: 'a.html', limit: 'page-size' },
  ],
  ['elements 400 deep', () => utf8(`${'<div>'.repeat(398)}甲`), 1],
  ['elements 401 deep', () => utf8(`${'<div>'.repeat(399)}甲`), details('file/unsafe', 'nesting')],
  ['many elements side by side', () => utf8('<p><b>甲</b></p>'.repeat(500)), 1],
  ['150,000 elements', () => utf8(`甲${'<br>'.repeat(149_997)}`), 1],
  ['150,001 elements', () => utf8(`甲${'<br>'.repeat(149_998)}`), details('file/too-large', 'cell-count')],
])('a page of %s', (_, make, expected) => expect(refused(make())).toEqual(expected));

test('a row has 1000 columns at most, and a span leaves those behind it their places', () => {
  const table = (row: string) => readPage(`<table><tr>${row}</tr><tr><td>1</td></tr></table>`)[0]!;
  const columns = (row: string) => [table(row).columnCount, table(row).cells.size];
  expect(columns('<td>甲</td>'.repeat(1_000))).toEqual([1_000, 1_001]);
  expect(columns('<td>甲</td>'.repeat(1_001))).toEqual([1_000, 1_001]);
  expect(columns('<td colspan=5000>甲</td><td>乙</td>')).toEqual([1_000, 3]);
  expect(columns('<td>甲</td><td colspan=1000>乙</td><td>丙</td>')).toEqual([1_000, 4]);
});

test('spans beside and below each other leave no place twice', () => {
  const [table] = readPage(
    '<table><tr><td rowspan=2>a<td colspan=2>b<td rowspan=3>c</tr><tr><td>d<td>e</tr><tr><td colspan=3>f</tr></table>',
  );
  expect(drawn(table!)).toEqual(['a b b c', 'a d e c', 'f f f c']);
});

describe('what stands inside', () => {
  test.each([
    [
      'a table for the layout, with heads',
      '<table><tr><th>甲</th><th>乙<table><tr><td>1<td>2</table></th></tr></table>',
      [
        ['正文', '甲', '乙'],
        ['第1个表格', '1', '2'],
      ],
    ],
    [
      'a table of one cell among the words of a cell',
      '<table><tr><td>甲<table><tr><td>乙</table>丙</td><td>1</table>',
      [['第1个表格', '甲\n乙\n丙', '1']],
    ],
    [
      'a table without cells',
      '<p>甲</p><table></table><p>乙</p>',
      [
        ['正文', '甲'],
        ['正文', '乙'],
      ],
    ],
    ['a table of one cell', '<table><tr><td>甲</td></tr></table>', [['第1个表格', '甲']]],
    [
      'words between rows in a section',
      '<table><tbody>漏<tr><td>1<td>2</table>',
      [
        ['正文', '漏'],
        ['第1个表格', '1', '2'],
      ],
    ],
    [
      'words in pieces before a table',
      '甲<table>乙<b>丙</b>丁<tr><td>1<td>2</table>',
      [
        ['正文', '甲乙丙丁'],
        ['第1个表格', '1', '2'],
      ],
    ],
    ['a caption under what is no picture', '<div><figcaption>甲</figcaption></div>', [['正文', '甲']]],
  ])('%s', (_, html, expected) => expect(textsOf(gridsOfHtml(html))).toEqual(expected));
});

describe('a page that says it is in Chinese', () => {
  /** 㐀, which is in GB18030 and not in GBK. */
  const RARE = [0x81, 0x39, 0xee, 0x39];
  test.each([
    'gbk',
    'GB2312',
    'gb18030',
    'x-gbk',
    'cp936',
    'windows-936',
    'chinese',
    'iso-ir-58',
    'csgb2312',
    'hz-gb-2312',
  ])('%s has all characters of GB18030', (charset) => {
    const page = Uint8Array.from([...utf8(`<meta charset=${charset}><p>`), ...RARE]);
    expect(textsOf(readHtml(page, 'a.html'))).toEqual([['正文', '㐀']]);
  });

  test.each(['utf-16', 'UTF-16LE', 'utf16'])('%s is not believed without a mark', (charset) => {
    const page = Uint8Array.from([...utf8(`<meta charset=${charset}><p>`), 0xc4, 0xea]);
    expect(textsOf(readHtml(page, 'a.html'))).toEqual([['正文', '年']]);
  });

  test.each(['<p>charset=big5', '<meta>charset=big5', '<?xml?>encoding="big5"', '<meta data=charset big5>'])(
    '%s declares nothing',
    (start) => {
      const page = Uint8Array.from([...utf8(`${start}<p>`), 0xc4, 0xea]);
      expect(textsOf(readHtml(page, 'a.html'))[0]!.at(-1)).toBe('年');
    },
  );
});
