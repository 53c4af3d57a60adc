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
  ['a choice', '<select><option>藏</option></select>'],
  ['a field', '<textarea>藏</textarea>'],
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
