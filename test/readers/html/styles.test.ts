/** Style sheets inside a page: what they hide, strike out and raise, and which of two rules holds. */
import { drawn } from '../../support/drawnGrid';
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

/** What is read of a cell with a span in a page with a style sheet. */
const inCell = (css: string, span: string) =>
  textsOf(
    readPage(
      `<style>${css}</style><table id=t class=g><tr class=r><td class="c n">前${span}后</td><td>1</td></tr></table>`,
    ),
  )[0]?.[1];

const SPAN = '<span id="i" class="x y" lang="zh-CN" data-k="a b">藏</span>';

test.each([
  ['a class', '.x{display:none}'],
  ['a class, struck out', '.x { text-decoration : line-through ; color: red }'],
  ['a class, raised', '.x{vertical-align:super}'],
  ['a name', 'span{display:none}'],
  ['a name in capitals', 'SPAN{DISPLAY:NONE}'],
  ['an identifier', '#i{visibility:hidden}'],
  ['several classes', '.y.x{display:none}'],
  ['a name with a class', 'span.x{display:none}'],
  ['all', 'td *{display:none}'],
  ['one of several', 'b, .x , i{display:none}'],
  ['one of several, others unknown', 'b:hover,.x,i+u{display:none}'],
  ['within', 'table .x{display:none}'],
  ['within within', '#t .r td .x{display:none}'],
  ['directly within', 'td>.x{display:none}'],
  ['within by a class', '.g .c span{display:none}'],
  ['an attribute', '[lang]{display:none}'],
  ['an attribute with a value', 'span[lang="zh-CN"]{display:none}'],
  ['an attribute that begins so', '[lang^=zh]{display:none}'],
  ['an attribute that ends so', "[lang$='CN']{display:none}"],
  ['an attribute that holds it', '[lang*="-"]{display:none}'],
  ['an attribute with that word', '[data-k~=b]{display:none}'],
  ['a language', '[lang|=zh]{display:none}'],
  ['behind a comment', '/* x { */ .x{display:none} /* } */'],
  ['in the comment that older pages put around', '<!-- .x{display:none} -->'],
  ['behind a font and a page', '@font-face{font-family:a} @page b{margin:0} .x{display:none}'],
  ['behind what is imported', '@import url(a.css); @charset "utf-8"; .x{display:none}'],
  ['for screens', '@media screen{.x{display:none}}'],
  ['for all, behind others', '@media print{.a{}} @media all{.x{display:none}}'],
  ['for wide windows', '@media (min-width: 768px) and (max-width:90em){.x{display:none}}'],
  ['for print or screens', '@media print, only screen and (min-width:768px){.x{display:none}}'],
  ['in a layer', '@layer a{.x{display:none}}'],
  ['the later of two', '.x{display:inline} .x{display:none}'],
  ['the closer of two', 'span.x{display:none} .x{display:inline}'],
  ['an identifier before a class', '#i{display:none} .x.y{display:inline}'],
  ['the more important', '.x{display:none !important} #i{display:inline}'],
  ['without an end', '.x{display:none'],
  [
    'what Excel writes',
    '.c\n\t{mso-style-parent:style0;\n\ttext-align:center;}\n.x\n\t{color:black;\n\ttext-decoration:line-through;\n\tmso-font-charset:134;}',
  ],
  [
    'what Word writes',
    '\n/* Style Definitions */\nspan.x\n\t{mso-style-name:a;\n\tmso-style-unhide:no;\n\tdisplay:none;\n\tmso-hide:all;}',
  ],
])('%s', (_, css) => expect(inCell(css, SPAN)).toBe('前后'));

test.each([
  ['another class', '.z{display:none}'],
  ['a class in capitals', '.X{display:none}'],
  ['only one of two classes', '.x.z{display:none}'],
  ['not directly within', 'tr>.x{display:none}'],
  ['within something else', 'p .x{display:none}'],
  ['another value', '[lang=en]{display:none}'],
  ['an attribute that is not there', '[title]{display:none}'],
  ['what holds an empty text', '[lang*=""],[lang^=""],[lang$=""]{display:none}'],
  ['what holds on the pointer only', '.x:hover{display:none}'],
  ['a neighbour', 'b+.x{display:none}'],
  ['for print', '@media print{.x{display:none}}'],
  ['for small windows', '@media (max-width:600px){.x{display:none}}'],
  ['for very wide windows', '@media screen and (min-width:120em){.x{display:none}}'],
  ['for who asks for it', '@media (prefers-color-scheme:dark){.x{display:none}}'],
  ['in steps of a movement', '@keyframes a{from{opacity:0}to{opacity:1}} @supports not (x:y){.a{}}'],
  ['the later of two', '.x{display:none} .x{display:inline}'],
  ['the closer of two', '.x{display:inline} span{display:none}'],
  ['in a comment', '/* .x{display:none} */'],
])('%s does not hide', (_, css) => expect(inCell(css, SPAN)).toBe('前藏后'));

test('a style of its own comes before a sheet, and what is important before that', () => {
  const own = '<span class=x style="display:inline">见</span>';
  expect(inCell('.x{display:none}', own)).toBe('前见后');
  expect(inCell('.x{display:none!important}', own)).toBe('前后');
});

test.each([
  ['for print', 'media=print', '前藏后'],
  ['for screens', 'media=screen', '前后'],
])('a whole sheet %s', (_, media, text) => {
  const page = `<style ${media}>.x{display:none}</style><p>前<b class=x>藏</b>后`;
  expect(textsOf(readPage(page))).toEqual([['正文', text]]);
});

test('a sheet for browsers without scripts is none, one in the text is one, one beside the page is not at hand', () => {
  const page =
    '<noscript><style>.x{display:none}</style></noscript><link rel=stylesheet href=a.css><p>前<b class=x>见</b><style>.z{display:none}</style><b class=z>藏</b>';
  expect(textsOf(readPage(page))).toEqual([['正文', '前见']]);
});

test('names with signs in them', () => {
  expect(inCell('.md\\:hidden{display:none}', '<b class="md:hidden">藏</b>')).toBe('前后');
});

test('a row, and a whole cell', () => {
  const [table] = readPage(
    '<style>.h{display:none}.s{text-decoration:line-through}</style><table><tr><td>1<td class=s>9<td class=h>9<td>2</tr><tr class=h><td>9<td>9<td>9</tr><tr><td>3<td>4<td>5</table>',
  );
  expect(drawn(table!)).toEqual(['1 _ 2', '3 4 5']);
});

describe('a part that a style sheet switches off', () => {
  const data = '<table><tr><td>1<td>2<tr><td>3<td>4<tr><td>5<td>6</table>';

  test('is read where it holds a table, which is said to be hidden', () => {
    const grids = readPage(`<style>.tab{display:none}</style><div class=tab><h2>三</h2>${data}</div><p>尾`);
    expect(textsOf(grids)).toEqual([
      ['正文', '三'],
      ['第1个表格', '1', '2', '3', '4', '5', '6'],
      ['正文', '尾'],
    ]);
    expect(grids.map(({ hidden }) => hidden?.sheet ?? false)).toEqual([false, true, false]);
  });

  test.each([
    ['of words only', '<div class=tab><h2>三</h2></div>'],
    ['with a table of two rows', '<div class=tab><table><tr><td>1<td>2<tr><td>3<td>4</table></div>'],
    ['that is hidden otherwise as well', `<div class=tab style="display:none">${data}</div>`],
    ['in one that is hidden otherwise', `<div hidden><div class=tab>${data}</div></div>`],
  ])('is not read %s', (_, part) =>
    expect(textsOf(readPage(`<style>.tab{display:none}</style>${part}<p>尾`))).toEqual([['正文', '尾']]),
  );
});

test('columns that a table hides are said to be hidden, with their cells', () => {
  const cells = '<tr><td>1<td>2<td>3<td>4</table>';
  const hidden = (columns: string) => readPage(`<table>${columns}${cells}`)[0]?.hidden?.columns;
  expect(
    hidden("<col width=72><col width=0 span=2 style='display:none;mso-width-source:userset'><col>"),
  ).toEqual(new Set([1, 2]));
  expect(hidden('<colgroup><col><col style="visibility:collapse"></colgroup>')).toEqual(new Set([1]));
  expect(hidden('<colgroup span=3 style="display:none"></colgroup>')).toEqual(new Set([0, 1, 2]));
  expect(hidden('<col><col><col><col>')).toBeUndefined();
});
