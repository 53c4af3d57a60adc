/** Web archives: which of their parts are read, in which order, and under which names. */
import { readFile } from '../../../src/readers';
import { readWebArchive } from '../../../src/readers/archive';
import { gbkBytes } from '../../support/gbk';
import { webArchive } from '../../support/webArchive';
import type { ArchivePart } from '../../support/webArchive';
import { textsOf } from '../../support/wordDocument';

const read = (...parts: readonly ArchivePart[]) => textsOf(readWebArchive(webArchive(parts), 'a.mht'));
const page = (body: string) => `<html><body>${body}</body></html>`;
const row = (...cells: readonly string[]) =>
  `<table><tr>${cells.map((each) => `<td>${each}</td>`).join('')}</tr></table>`;
const main = (content: string, more: Partial<ArchivePart> = {}): ArchivePart => ({
  location: 'file:///C:/a/r.htm',
  content,
  ...more,
});

describe('one page', () => {
  const content = page(`<p>年报=${'长'.repeat(60)}</p>${row('甲', '12')}`);
  const right = [
    ['正文', `年报=${'长'.repeat(60)}`],
    ['第1个表格', '甲', '12'],
  ];

  test.each(['quoted-printable', 'base64', '8bit'] as const)('in %s', (encoding) =>
    expect(read(main(content, { encoding }))).toEqual(right),
  );

  test.each([
    ['a name in capitals', 'TEXT/HTML; CHARSET=UTF-8'],
    ['XHTML', 'application/xhtml+xml'],
    ['no kind, but the name of a page', 'application/octet-stream'],
  ])('with %s', (_, type) => expect(read(main(content, { type }))).toEqual(right));

  test('said to be quoted-printable, and written as it is', () => {
    const plain = webArchive([main(`<table><tr><td colspan="22">甲<td>12</table>`, { encoding: '8bit' })]);
    const said = Buffer.from(
      Buffer.from(plain).toString('latin1').replace('8bit', 'quoted-printable'),
      'latin1',
    );
    expect(textsOf(readWebArchive(new Uint8Array(said), 'a.mht'))).toEqual([['第1个表格', '甲', '12']]);
  });

  test('in GBK by what is said of the part, or by what the page says', () => {
    const sent = main('', { type: 'text/html; charset=gb2312', content: gbkBytes('<p>年报') });
    expect(read(sent)).toEqual([['正文', '年报']]);
    const told = main('', {
      type: 'text/html',
      encoding: 'base64',
      content: gbkBytes('<meta charset=gbk><p>年报'),
    });
    expect(read(told)).toEqual([['正文', '年报']]);
  });

  test('UTF-8 that is said to be something else', () =>
    expect(read(main('<p>年报', { type: 'text/html; charset=windows-1252' }))).toEqual([['正文', '年报']]));

  test('alone, as a mail', () => {
    const mail = `From: <a>\r\nSubject: b\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${page('<p>年报')}`;
    expect(textsOf(readWebArchive(new TextEncoder().encode(mail), 'a.doc'))).toEqual([['正文', '年报']]);
  });
});

test.each(['r.mht', 'r.mhtml', 'r.xls', 'r.doc', 'r.docx', 'r.htm', 'r'])(
  'whatever it is called: %s',
  async (name) => {
    const source = await readFile(webArchive([main(page(row('甲', '12')))]), name);
    expect(source.kind === 'workbook' && textsOf(source.workbook.grids)).toEqual([['第1个表格', '甲', '12']]);
  },
);

test('pages in the order of the file, pictures and texts left out', () => {
  const parts = [
    main(page('<p>甲</p><iframe src="cid:b"></iframe>')),
    { type: 'image/png', location: 'file:///C:/a/i.png', encoding: 'base64', content: 'x' },
    { type: 'text/plain', content: '文' },
    { location: 'cid:b', content: page(row('乙', '1')) },
  ] as const;
  expect(read(...parts)).toEqual([
    ['正文', '甲'],
    ['第1个表格', '乙', '1'],
  ]);
});

test('parts inside a part', () => {
  const inner = webArchive([main(page('<p>甲'))], '');
  const text = Buffer.from(inner).toString('latin1').replaceAll('_NextPart', '_Inner');
  const outer = `MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n${text}\n--x--\n`;
  expect(textsOf(readWebArchive(Buffer.from(outer, 'latin1'), 'a.eml'))).toEqual([['正文', '甲']]);
});

test('style sheets that stand beside a page: by address, by identifier, by name', () => {
  const css = { type: 'text/css', content: '.x{text-decoration:line-through}' };
  const linked = (href: string) => page(`<link rel=Stylesheet href="${href}"><p>前<b class=x>藏</b>后`);
  const right = [['正文', '前后']];
  expect(
    read(main(linked('stylesheet.css')), { ...css, location: 'file:///C:/a/r.files/stylesheet.css' }),
  ).toEqual(right);
  expect(read(main(linked('cid:css-1@mhtml.blink')), { ...css, location: 'cid:css-1@mhtml.blink' })).toEqual(
    right,
  );
  expect(read(main(linked('cid:c')), { ...css, id: 'c' })).toEqual(right);
  expect(read(main(linked('other.css')), { ...css, location: 'stylesheet.css' })).toEqual([
    ['正文', '前藏后'],
  ]);
});

describe('a workbook', () => {
  const list = (...sheets: readonly (readonly [name: string, address: string])[]) =>
    `<html><head><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets>${sheets
      .map(
        ([name, address]) =>
          `<x:ExcelWorksheet>\n <x:Name>${name}</x:Name>\n <x:WorksheetSource HRef="${address}"/></x:ExcelWorksheet>`,
      )
      .join(
        '',
      )}</x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><frameset><frame src="r.files/sheet001.htm"><noframes><body><p>框</p></body></noframes></frameset></html>`;
  const sheet = (file: string, content: string): ArchivePart => ({
    location: `file:///C:/a/r.files/${file}`,
    content,
  });
  const tabs = sheet('tabstrip.htm', page(row('表', '签')));

  test('is its sheets, by their names', () => {
    const grids = read(
      main(
        list(
          ['三、依申请公开', 'r.files/sheet001.htm'],
          ['A &amp; B', 'r.files/sheet002.htm'],
          ['缺', 'r.files/no.htm'],
        ),
      ),
      tabs,
      sheet('sheet002.htm', page(row('乙', '2'))),
      sheet('sheet001.htm', page(row('甲', '1'))),
    );
    expect(grids).toEqual([
      ['三、依申请公开', '甲', '1'],
      ['A & B', '乙', '2'],
    ]);
  });

  test('with sheets that hold more than a table', () => {
    const more = page(`<h1>题</h1>${row('甲', '1')}`);
    expect(read(main(list(['表', 'sheet001.htm'])), sheet('sheet001.htm', more))).toEqual([
      ['表 正文', '题'],
      ['表 第1个表格', '甲', '1'],
    ]);
  });

  test('with a hidden sheet', () => {
    const hidden = `<html><head><!--[if gte mso 9]><xml><x:WorksheetOptions>\n<x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></xml><![endif]--></head><body>${row('甲', '1')}`;
    const parts = [
      main(list(['一', 'a.htm'], ['二', 'b.htm'])),
      sheet('a.htm', hidden),
      sheet('b.htm', page(row('乙', '2'))),
    ];
    const grids = readWebArchive(webArchive(parts), 'a.mht');
    expect(grids.map(({ name, hidden: what }) => [name, what?.sheet ?? false])).toEqual([
      ['一', true],
      ['二', false],
    ]);
  });

  test('whose sheets are not at hand says what its first page says', () =>
    expect(read(main(list(['一', 'a.htm'])), tabs)).toEqual([['第1个表格', '表', '签']]));
});
