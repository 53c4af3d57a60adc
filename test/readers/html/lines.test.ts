/** Text of HTML as a browser shows it: lines, white space and characters that are written by their names. */
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

/** The lines of a page, and those of a cell, which are one text. */
const inPage = (html: string) => textsOf(readPage(html))[0]?.slice(1);
const inCell = (html: string) =>
  textsOf(readPage(`<table><tr><td>${html}</td><td>1</td></tr></table>`))[0]?.[1];

const BLOCKS =
  'address article aside blockquote center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre section ul';
const INLINE = 'a abbr b cite code em font i ins label mark q small span strong time u var';

test.each(BLOCKS.split(' '))('<%s> stands on lines of its own', (tag) => {
  const html = `甲<${tag}>乙</${tag}>丙`;
  expect(inPage(html)).toEqual(['甲', '乙', '丙']);
  expect(inCell(html)).toBe('甲\n乙\n丙');
});

test.each(INLINE.split(' '))('<%s> stands within its line', (tag) => {
  const html = `甲<${tag}>乙</${tag}>丙`;
  expect(inPage(html)).toEqual(['甲乙丙']);
  expect(inCell(html)).toBe('甲乙丙');
});

test.each(['br', 'hr'])('<%s> ends a line', (tag) => {
  expect(inPage(`甲<${tag}>乙`)).toEqual(['甲', '乙']);
  expect(inCell(`甲<${tag}>乙`)).toBe('甲\n乙');
});

test('empty lines are none', () => {
  expect(inPage('<p>甲</p><p> </p><p><br></p><p>乙</p>')).toEqual(['甲', '乙']);
  expect(inCell('<p>甲</p><p> </p><p><br></p><p>乙</p>')).toBe('甲\n乙');
});

test.each([
  ['a space', '甲 乙', '甲 乙'],
  ['several spaces and tabs', '甲  \t 乙', '甲 乙'],
  ['spaces across elements', '<b>甲 </b> <i> 乙</i>', '甲 乙'],
  ['spaces around the line', '  甲乙  ', '甲乙'],
  ['a source line that ends between Chinese characters', '甲\n   乙', '甲乙'],
  ['one that ends with a space', '甲 \r\n乙', '甲乙'],
  ['one that ends beside a figure', '12\n件', '12 件'],
  ['one that ends between words', 'two\nwords', 'two words'],
  ['spaces inside and behind an element', '甲 <b>乙</b> <i>丙</i>', '甲 乙 丙'],
])('white space: %s', (_, html, text) => {
  expect(inPage(`<p>${html}</p>`)).toEqual([text]);
  expect(inCell(html)).toBe(text);
});

test('spaces around a line break are none', () => {
  expect(inPage('<p>甲 乙 <br> 丙</p>')).toEqual(['甲 乙', '丙']);
  expect(inCell(' 甲 乙 <br> 丙 ')).toBe('甲 乙\n丙');
});

test.each([
  ['&lt;甲&gt; &amp; &quot;乙&quot;', '<甲> & "乙"'],
  ['甲&nbsp;&nbsp;乙', '甲 乙'],
  ['甲&ensp;&emsp;&#12288;乙', '甲 乙'],
  ['&#30002;&#x4e59;', '甲乙'],
  ['&ldquo;甲&rdquo;&mdash;&hellip;&middot;', '“甲”—…·'],
  ['&times;&divide;&ne;&yen;', '×÷≠¥'],
  ['甲&nbsp乙&lt1', '甲 乙<1'],
  ['&甲; &unheard;', '&甲; &unheard;'],
  ['&amp;lt;', '&lt;'],
])('characters by name: %s', (html, text) => {
  expect(inPage(`<p>${html}</p>`)).toEqual([text]);
  expect(inCell(html)).toBe(text);
});

test('text between the rows of a table stands before it, as browsers show it', () => {
  expect(textsOf(readPage('<p>前</p><table>漏<tr><td>1</td>出<td>2</td></tr>的</table>'))).toEqual([
    ['正文', '前', '漏出的'],
    ['第1个表格', '1', '2'],
  ]);
});
