/** What a browser does not show is not read, wherever it stands. */
import { drawn } from '../../support/drawnGrid';
import { readPage } from '../../support/webDocument';
import { textsOf } from '../../support/wordDocument';

const NOT_SHOWN: readonly (readonly [string, string])[] = [
  ['a script', '<script>藏</script>'],
  ['a style', '<style>藏</style>'],
  ['what a page says without scripts', '<noscript>藏</noscript>'],
  ['a template', '<template>藏</template>'],
  ['a frame', '<iframe>藏</iframe>'],
  ['an object', '<object>藏</object>'],
  ['a drawing', '<svg><text>藏</text></svg>'],
  ['a formula', '<math><mi>藏</mi></math>'],
  ['a button', '<button>藏</button>'],
  ['a comment', '<!-- 藏 -->'],
  ['a processing instruction', '<?xml 藏 ?>'],
  ['hidden by attribute', '<span hidden>藏</span>'],
  ['hidden by attribute with a value', '<span hidden="until-found">藏</span>'],
  ['hidden by style', '<span style="display:none">藏</span>'],
  ['hidden by style among others', '<b style="color: red; DISPLAY : None; margin: 0">藏</b>'],
  ['within what is hidden', '<span hidden><i>藏</i></span>'],
];

test.each(NOT_SHOWN)('%s is not read in a line, nor in a cell', (_, hidden) => {
  expect(textsOf(readPage(`<p>前${hidden}后</p>`))).toEqual([['正文', '前后']]);
  expect(textsOf(readPage(`<table><tr><td>前${hidden}后</td><td>1</td></tr></table>`))).toEqual([
    ['第1个表格', '前后', '1'],
  ]);
});

test.each([
  ['the mark of a comment', '<a class="msocomanchor" href="#_msocom_1">[藏1]</a>'],
  ['hidden text of Word', "<span style='mso-hide:all'>藏</span>"],
  ['hidden text of Word, by its kind', "<span style='display:none;mso-hide:all'>藏</span>"],
  ['the note that belongs to a mark', "<span style='mso-element:footnote'>藏</span>"],
  ['letters of no size', '<font style="font-size:0">藏</font>'],
  ['letters of no points', '<font style="FONT-SIZE: 0.0pt">藏</font>'],
  ['letters of no size, as a font', '<font style="font: bold 0px 宋体">藏</font>'],
  ['letters of no size above their line', '<font style="font:0/0 a">藏</font>'],
  ['transparent', '<i style="opacity:0">藏</i>'],
  ['transparent to all digits', '<i style="opacity: 0.00">藏</i>'],
  ['invisible', '<i style="visibility:hidden">藏</i>'],
  ['collapsed', '<i style="visibility: collapse !important">藏</i>'],
  ['clipped away', '<i style="position:absolute;clip:rect(0 0 0 0)">藏</i>'],
  ['clipped to a point', '<i style="clip: rect(1px, 1px, 1px, 1px)">藏</i>'],
  ['struck out', '<s>藏</s>'],
  ['struck out, in the older way', '<strike>藏</strike>'],
  ['deleted', '<del datetime="2024">藏</del>'],
  ['struck out by style', '<span style="text-decoration: underline line-through red">藏</span>'],
  ['struck out by a line', '<span style="text-decoration-line:line-through">藏</span>'],
  ['inside what is struck out', '<del><b style="text-decoration:none">藏</b></del>'],
  ['inside what is transparent', '<i style="opacity:0"><b style="opacity:1">藏</b></i>'],
])('%s is not read in a line, nor in a cell', (_, hidden) => {
  expect(textsOf(readPage(`<p>前${hidden}后</p>`))).toEqual([['正文', '前后']]);
  expect(textsOf(readPage(`<table><tr><td>前${hidden}后</td><td>1</td></tr></table>`))).toEqual([
    ['第1个表格', '前后', '1'],
  ]);
});

test.each([
  ['visible again', '<i style="visibility:hidden"><b style="visibility:visible">见</b></i>'],
  ['of a size again', '<i style="font-size:0"><b style="font-size:12px">见</b></i>'],
  ['no hidden text of Word any more', '<i style="mso-hide:all"><b style="mso-hide:none">见</b></i>'],
  ['what takes its size from elsewhere', '<i style="font-size:inherit;visibility:inherit">见</i>'],
  ['half transparent', '<i style="opacity:0.5">见</i>'],
  ['small', '<i style="font-size:0.8em">见</i>'],
  ['an open dialog', '<dialog open>见</dialog>'],
  ['deleted without a line', '<del style="text-decoration:none">见</del>'],
  ['a frame of Word', '<span style="mso-element:frame">见</span>'],
])('%s is read', (_, shown) => {
  expect(textsOf(readPage(`<table><tr><td>${shown}</td><td>1</td></tr></table>`))).toEqual([
    ['第1个表格', '见', '1'],
  ]);
});

test('a row and a cell that keep their places are empty', () => {
  const [table] = readPage(
    '<table><tr><td>1<td style="visibility:hidden">藏<td>2</tr><tr style="visibility:collapse"><td>藏<td>藏<td>藏</tr><tr style="text-decoration:line-through"><td>藏<td>藏<td>藏</tr><tr><td>3<td>4<td>5</tr></table>',
  );
  expect(drawn(table!)).toEqual(['1 _ 2', '_ _ _', '_ _ _', '3 4 5']);
});

test.each(['hidden', 'style="display:none"', 'style="opacity:0"', 'style="font-size:0"'])(
  'a page that says %s of itself is read: its scripts would show it',
  (attribute) =>
    expect(textsOf(readPage(`<html ${attribute}><body ${attribute}><p>见`))).toEqual([['正文', '见']]),
);

test('headers, footers and notes that Word puts beside the text are not read', () => {
  const beside = [
    'header',
    'footer',
    'first-header',
    'even-footer',
    'footnote-list',
    'endnote',
    'comment-list',
  ]
    .map((kind) => `<div style='mso-element:${kind}'><p>藏</p></div>`)
    .join('');
  expect(textsOf(readPage(`<p>前</p>${beside}<p>后</p>`))).toEqual([['正文', '前', '后']]);
});

test.each([
  ['a colour', '<span style="color:#fff">见</span>'],
  ['another display', '<span style="display:inline">见</span>'],
  ['a name with that word', '<span class="hidden" id="display:none">见</span>'],
])('%s does not hide', (_, shown) => {
  expect(textsOf(readPage(`<p>前${shown}后</p>`))).toEqual([['正文', '前见后']]);
});

test('the title of the page is not read', () => {
  expect(textsOf(readPage('<title>题</title><p>文'))).toEqual([['正文', '文']]);
  expect(textsOf(readPage('<body><title>题</title><p>文'))).toEqual([['正文', '文']]);
});

test.each([
  ['a row by style', '<tr style="display:none"><td>藏<td>藏</tr>'],
  ['a row by attribute', '<tr hidden><td>藏<td>藏</tr>'],
  ['rows together', '<tbody hidden><tr><td>藏<td>藏</tr></tbody>'],
])('in a table: %s', (_, hidden) => {
  const [table] = readPage(`<table><tr><td>1<td>2</tr>${hidden}<tr><td>3<td>4</tr></table>`);
  expect(drawn(table!)).toEqual(['1 2', '3 4']);
});

test('a hidden cell leaves its place to the next one', () => {
  const [table] = readPage('<table><tr><td>1<td hidden>藏<td>2</tr><tr><td>3<td>4</tr></table>');
  expect(drawn(table!)).toEqual(['1 2', '3 4']);
});

test.each([
  ['itself', '<td>外<table hidden><tr><td>藏<td>藏</table></td>'],
  ['by its cell', '<td>外</td><td hidden><table><tr><td>藏<td>藏</table></td>'],
  ['by what is around it', '<td>外<div style="display:none"><table><tr><td>藏<td>藏</table></div></td>'],
])('a table inside a table, hidden %s, neither is read nor makes a layout of the other', (_, cell) => {
  expect(textsOf(readPage(`<table><tr>${cell}<td>1</td></tr></table>`))).toEqual([['第1个表格', '外', '1']]);
});

test('a hidden table is not counted', () => {
  const table = (text: string, attributes = '') => `<table ${attributes}><tr><td>${text}<td>1</table>`;
  expect(textsOf(readPage(table('藏', 'hidden') + table('见')))).toEqual([['第1个表格', '见', '1']]);
});
