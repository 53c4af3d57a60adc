/** The same document however it is packed: one XML file, Word 2003, HTML inside a Word document, a zip among other bytes. */
import { strToU8 } from 'fflate';
import { UserError } from '../../src/messages';
import { openFlat } from '../../src/ooxml';
import { readFile } from '../../src/readers';
import { webArchive } from '../support/webArchive';
import { documentBytes, documentWith, p, tbl, tc, textsOf, tr } from '../support/wordDocument';

const BODY = p('前') + tbl(tr(tc('1'), tc('2')));
const READ = [
  ['正文', '前'],
  ['第1个表格', '1', '2'],
];

async function texts(bytes: Uint8Array, name: string) {
  const source = await readFile(bytes, name);
  if (source.kind !== 'workbook') throw new Error(source.kind);
  return textsOf(source.workbook.grids.filter(({ unread }) => !unread));
}
const unread = async (bytes: Uint8Array) => {
  const source = await readFile(bytes, 'a.docx');
  return source.kind === 'workbook' ? source.workbook.grids.flatMap((grid) => grid.unread ?? []) : [];
};
const refused = (bytes: Uint8Array, name: string) =>
  readFile(bytes, name).then(
    () => 'read',
    (thrown: unknown) => (thrown instanceof UserError ? thrown.code : thrown),
  );

const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const flatPart = (name: string, content: string, type = '') =>
  `<pkg:part pkg:name="/${name}" pkg:contentType="${type}">${content}</pkg:part>`;
const flat = (...parts: string[]) =>
  strToU8(
    `<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`,
  );
const xmlData = (xml: string) => `<pkg:xmlData>${xml}</pkg:xmlData>`;
const document = (body: string) => xmlData(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`);
const RELATIONSHIP =
  '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';

describe('a package as one XML file', () => {
  test.each(['a.xml', 'a.doc', 'a.docx'])('called %s', async (name) => {
    expect(await texts(flat(flatPart('word/document.xml', document(BODY), MAIN_TYPE)), name)).toEqual(READ);
  });

  test('with relationships, styles and parts that are bytes', async () => {
    const hidden = `<w:styles><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
    const run = '<w:p><w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>藏</w:t></w:r></w:p>';
    const chunk = btoa('<html><body>in</body></html>');
    const bytes = flat(
      flatPart('_rels/.rels', xmlData(RELATIONSHIP)),
      flatPart(
        'word/_rels/document.xml.rels',
        xmlData(
          '<Relationships><Relationship Id="s" Type="x/styles" Target="styles.xml"/><Relationship Id="c" Type="x/aFChunk" Target="c.html"/></Relationships>',
        ),
      ),
      flatPart('word/document.xml', document(`${run}<w:altChunk r:id="c"/>${BODY}`)),
      flatPart('word/styles.xml', xmlData(hidden)),
      flatPart('word/c.html', `<pkg:binaryData>${chunk.slice(0, 8)}\n${chunk.slice(8)}</pkg:binaryData>`),
    );
    expect(await texts(bytes, 'a.xml')).toEqual([['正文', 'in', '前'], READ[1]]);
  });

  test.each([
    ['without a document', flat(), 'file/kind'],
    [
      'cut short',
      flat(flatPart('word/document.xml', document(BODY), MAIN_TYPE)).subarray(0, 400),
      'file/damaged',
    ],
    ['with bytes that are none', flat(flatPart('a', '<pkg:binaryData>*</pkg:binaryData>')), 'file/damaged'],
  ])('%s', async (_, bytes, code) => expect(await refused(bytes, 'a.xml')).toBe(code));

  test('an empty part is empty', () => {
    const opened = openFlat('<package><part name="/a"><xmlData/></part></package>');
    expect([opened.names, opened.text('a'), opened.bytes('a')?.length, opened.text('b')]).toEqual([
      ['a'],
      '',
      0,
      undefined,
    ]);
  });
});

test('Word 2003: merges, deletions and styles in its own writing', async () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${text}</w:p></w:tc>`;
  const words = (text: string, properties = '') =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const gone =
    '<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>9</w:delText></w:r></aml:content></aml:annotation>';
  const kept = `<aml:annotation w:type="Word.Insertion"><aml:content>${words('2')}</aml:content></aml:annotation>`;
  const deletedRow = `<w:tr><w:trPr><aml:annotation w:type="Word.Deletion"/></w:trPr>${cell(words('9'))}${cell(words('9'))}</w:tr>`;
  const table = `<w:tbl><w:tr>${cell(words('甲'), '<w:vmerge w:val="restart"/>')}${cell(words('1') + words('8', '<w:vertAlign w:val="superscript"/>'))}</w:tr>${deletedRow}<w:tr>${cell('', '<w:vmerge/>')}${cell(gone + kept)}</w:tr></w:tbl>`;
  const styles =
    '<w:styles><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
  const bytes = strToU8(
    `<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><o:DocumentProperties><o:Title>x</o:Title></o:DocumentProperties>${styles}<w:body><wx:sect><w:p>${words('前')}${words('藏', '<w:rStyle w:val="h"/>')}</w:p>${table}</wx:sect></w:body></w:wordDocument>`,
  );
  for (const name of ['a.xml', 'a.doc'])
    expect(await texts(bytes, name)).toEqual([
      ['正文', '前'],
      ['第1个表格', '甲', '1', '2'],
    ]);
});

describe('a document inside a document', () => {
  const within = (name: string, part: Uint8Array | string) =>
    documentWith(`${p('首')}<w:altChunk r:id="c"/>${p('尾')}`, { [`word/${name}`]: part }, [
      ['c', 'aFChunk', name],
    ]);
  const html = '<html><body><p>前</p><table><tr><td>1</td><td>2</td></tr></table></body></html>';
  const INSIDE = [['正文', '首', '前'], READ[1], ['正文', '尾']];

  test.each<[string, string, Uint8Array | string]>([
    ['a page', 'c.html', html],
    ['a page under another name', 'c.bin', html],
    ['a web archive', 'c.mht', webArchive([{ content: html }])],
    ['a Word document', 'c.docx', documentBytes(BODY)],
    [
      'a page in a Word document',
      'c.docx',
      documentWith('<w:altChunk r:id="d"/>', { 'word/d.html': html }, [['d', 'aFChunk', 'd.html']]),
    ],
    [
      'RTF',
      'c.rtf',
      "{\\rtf1\\ansicpg936 \\'c7\\'b0\\par\\trowd\\cellx9\\cellx99\\pard\\intbl 1\\cell 2\\cell\\row\\pard}",
    ],
  ])('%s', async (_, name, part) => {
    expect(await texts(within(name, part), 'a.docx')).toEqual(INSIDE);
    expect(await unread(within(name, part))).toEqual([]);
  });

  test('text', async () => {
    expect(await texts(within('c.txt', '前\n中'), 'a.docx')).toEqual([['正文', '首', '前', '中', '尾']]);
  });

  test('of a kind that is not read here is said to be unread', async () => {
    expect(await unread(within('c.pdf', '%PDF-1.7\n'))).toEqual(['document']);
    expect(await unread(documentBytes('<w:altChunk r:id="x"/>'))).toEqual(['document']);
  });

  test('three levels are read, a fourth is said to be unread', async () => {
    const levels = (count: number): Uint8Array =>
      count === 0 ? documentBytes(BODY) : within('c.docx', levels(count - 1));
    expect(await unread(levels(3))).toEqual([]);
    expect(await unread(levels(4))).toContain('document');
  });
});

describe('a zip among other bytes', () => {
  const zip = documentBytes(BODY);
  const bytes = (text: string) => strToU8(text, true);
  test.each([
    ['behind a byte order mark', bytes('\xef\xbb\xbf'), bytes('')],
    ['behind a blank line', bytes('\r\n'), bytes('')],
    ['behind the head of an answer', bytes('HTTP/1.1 200 OK\r\nContent-Type: x\r\n\r\n'), bytes('')],
    ['before a line', bytes(''), bytes('\r\n')],
    ['before a page', bytes(''), bytes('<html>'.repeat(20_000))],
    ['between lines', bytes('\n'), bytes('\n')],
  ])('%s', async (_, before, after) => {
    expect(await texts(Uint8Array.from([...before, ...zip, ...after]), 'a.docx')).toEqual(READ);
  });
});

test.each([
  ['a text called .docx', strToU8('三、收到和处理政府信息公开申请情况'), 'a.docx', 'file/misnamed'],
  ['nothing known called .wps', Uint8Array.of(0, 1, 2), 'a.wps', 'file/old-word'],
  ['nothing known', Uint8Array.of(0, 1, 2), 'a.docx', 'file/kind'],
])('%s', async (_, bytes, name, code) => expect(await refused(bytes, name)).toBe(code));
