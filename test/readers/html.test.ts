/** HTML as websites and Word write it. */
import { formatAddress } from '../../src/grid';
import type { Grid } from '../../src/grid';
import { readHtml } from '../../src/readers';
import { HOSTILE_PAGES } from '../support/hostilePage';

const utf8 = (html: string) => readHtml(new TextEncoder().encode(html), 'a.html');
const textsOf = (grids: readonly Grid[]) =>
  grids.map(({ name, cells }) => [name, ...[...cells.values()].map(({ text }) => text)]);

test('paragraphs and tables in order, lines counted through the page', () => {
  const grids = utf8('<h1>一</h1><p>甲<br>乙</p><table><tr><td>1<td>2</table>尾<p>丙</p>');
  expect(textsOf(grids)).toEqual([
    ['正文', '一', '甲', '乙'],
    ['第1个表格', '1', '2'],
    ['正文', '尾', '丙'],
  ]);
  const [, table] = grids;
  expect(formatAddress({ kind: 'table', grid: table!.name, row: 0, column: 1 })).toBe('第1个表格 1:2');
  expect(grids[2]!.rowCount).toBe(5);
});

test('spans become merges; a span over the end is cut; what stands below moves aside', () => {
  const [table] = utf8(
    '<table><tr><td rowspan=22>甲</td><td colspan="2">乙</td></tr><tr><td>1</td><td>2</td></tr></table>',
  );
  expect(table!.merges).toEqual([
    { row: 0, column: 0, rowCount: 2, columnCount: 1 },
    { row: 0, column: 1, rowCount: 1, columnCount: 2 },
  ]);
  expect(table!.cells.get(16_384 + 1)?.text).toBe('1');
});

test('white space, &nbsp;, letters apart and broken source lines', () => {
  const [table] = utf8(
    '<table><tr><td><p class=MsoNormal><span>一</span><span lang=ZH-CN>、\n本年</span><o:p></o:p></p></td><td>&nbsp;</td></tr></table>',
  );
  expect([...table!.cells.values()].map(({ text, value }) => [text, value])).toEqual([
    ['一、本年', '一、本年'],
    ['', null],
  ]);
});

test('scripts, styles, comments and hidden elements are not read', () => {
  const html =
    '<style>p{}</style><script>document.write("<p>坏</p>")</script><!-- 注 --><p style="display: none">藏</p><template><p>板</p></template><p>好</p>';
  expect(textsOf(utf8(html))).toEqual([['正文', '好']]);
});

test('a table around tables is layout; small tables inside a cell are its text', () => {
  const inner = '<table><tr><td>1</td><td>2</td></tr></table>';
  expect(textsOf(utf8(`<table><tr><td><p>上</p>${inner}<p>下</p></td></tr></table>`))).toEqual([
    ['正文', '上'],
    ['第1个表格', '1', '2'],
    ['正文', '下'],
  ]);
  const single = '<table><tr><td>7</td></tr></table>';
  expect(textsOf(utf8(`<table><tr><td>甲</td><td>${single}</td></tr></table>`))).toEqual([
    ['第1个表格', '甲', '7'],
  ]);
});

test('the words under a picture are not read, those of a table are', () => {
  const caption = '<figcaption>图注</figcaption>';
  const picture = `<figure><svg><text>3件</text></svg>${caption}</figure>`;
  const table = `<figure><table><tr><td>1</td><td>2</td></tr></table>${caption}</figure>`;
  expect(textsOf(utf8(`<p>前</p>${picture}<p>后</p>${table}`))).toEqual([
    ['正文', '前', '后'],
    ['第1个表格', '1', '2'],
    ['正文', '图注'],
  ]);
  expect(textsOf(utf8(`<figure><p>文</p><b>字</b>${caption}</figure>`))).toEqual([['正文', '文', '字']]);
});

test('the caption of a table stands before it, as a line of its own', () => {
  const table = '<table><caption>某局<br>年度报告</caption><tr><td>1</td><td>2</td></tr></table>';
  expect(textsOf(utf8(`<p>前</p>${table}`))).toEqual([
    ['正文', '前', '某局', '年度报告'],
    ['第1个表格', '1', '2'],
  ]);
  expect(textsOf(utf8(table.replace('<caption>', '<caption hidden>')))).toEqual([['第1个表格', '1', '2']]);
});

describe('the charset found in the file', () => {
  /** 年报 in GBK. */
  const GBK = [0xc4, 0xea, 0xb1, 0xa8];
  const bytes = (start: string) => new Uint8Array([...new TextEncoder().encode(start), ...GBK]);

  test.each([
    '<meta charset=gb2312><p>',
    '<meta http-equiv="Content-Type" content="text/html; charset=GBK"><p>',
    '<?xml version="1.0" encoding="gb18030"?><p>',
    '<p>',
  ])('%s', (start) => {
    expect(textsOf(readHtml(bytes(start), 'a.html'))).toEqual([['正文', '年报']]);
  });

  /** 年報 in Big5, which nobody guesses. */
  const BIG5 = [0xa6, 0x7e, 0xb3, 0xf8];

  test.each([
    '<meta charset=big5>',
    '<meta charset = "big5">',
    "<META NAME=x CHARSET='Big5'>",
    '<meta charset=" big5">',
    '<meta http-equiv="Content-Type" content="text/html; charset=big5">',
    '<?xml version="1.0" encoding="Big5"?>',
    "<?xml version='1.0' encoding = 'big5'?>",
    `${' '.repeat(4000)}<meta charset=big5>`,
  ])('%s is believed', (start) => {
    const page = new Uint8Array([...new TextEncoder().encode(`${start}<p>`), ...BIG5]);
    expect(textsOf(readHtml(page, 'a.html'))).toEqual([['正文', '年報']]);
  });

  test.each(['<meta charset=utf-16>', '<meta charset=nothing>', `${' '.repeat(5000)}<meta charset=big5>`])(
    '%s is not',
    (start) => {
      expect(textsOf(readHtml(bytes(`${start}<p>`), 'a.html'))).toEqual([['正文', '年报']]);
    },
  );

  test('a mark is believed before what is declared, a wrong byte notwithstanding', () => {
    const page = [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('<meta charset=gbk><p>年报'), 0xff];
    expect(textsOf(readHtml(Uint8Array.from(page), 'a.html'))).toEqual([['正文', '年报\ufffd']]);
  });

  test('UTF-8 that says it is GBK, and UTF-16 by its mark', () => {
    expect(textsOf(utf8('<meta charset=gbk><p>年报'))).toEqual([['正文', '年报']]);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from('<p>年报', 'utf16le')]);
    expect(textsOf(readHtml(utf16, 'a.html'))).toEqual([['正文', '年报']]);
  });
});

test.each(HOSTILE_PAGES.map(({ name, make, code }) => [name, make, code] as const))(
  'a hostile page: %s',
  (_, make, code) => {
    const read = () => utf8(make());
    if (code === 'none') expect(read).not.toThrow();
    else expect(read).toThrow(expect.objectContaining({ code }) as Error);
  },
);

test.each([
  ['an empty file', 0, 'file/empty'],
  ['a file larger than 32 MB', 32_000_001, 'file/too-large'],
])('%s is refused by its name', (_, length, code) => {
  expect(() => readHtml(new Uint8Array(length), 'a.html')).toThrow(
    expect.objectContaining({
      code,
      details: expect.objectContaining({ file: 'a.html' }) as object,
    }) as Error,
  );
});
