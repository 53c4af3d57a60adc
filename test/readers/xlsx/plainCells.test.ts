/** Cells and rows in the common writing, straight from the characters: which are read, and which are left to the scanner. */
import { isoDate } from '../../../src/grid';
import type { CellContext } from '../../../src/readers/xlsx/cell';
import { PlainCells } from '../../../src/readers/xlsx/plainCells';

const text = (value: string, formula: string | null = null) => ({ value, text: value, formula });
const number = (value: number, formula: string | null = null) => ({ value, text: String(value), formula });
const CONTEXT: CellContext = {
  strings: { cells: [text('甲'), text('')], inStruck: new Map() },
  epoch: 1900,
  showIn: (style) => (style === 12 ? (value) => isoDate(value, 1900) : undefined),
  isStruck: () => false,
};

/** Where the next thing starts, counted from the end of the cell, and what was read. */
function read(xml: string, start = 0) {
  const plain = new PlainCells(xml, start, CONTEXT);
  const end = plain.readCell(start);
  return end < 0 ? 'left' : { after: xml.slice(end), row: plain.row, column: plain.column, cell: plain.cell };
}
const a1 = (cell: object | undefined, after = '') => ({ after, row: 0, column: 0, cell });

describe('a cell', () => {
  test.each([
    ['A1', 0, 0],
    ['B3', 2, 1],
    ['Z9', 8, 25],
    ['AA10', 9, 26],
    ['XFD1048576', 1_048_575, 16_383],
    ['A0000001', 0, 0],
  ])('at %s', (place, row, column) => {
    expect(read(`<c r="${place}"/>`)).toEqual({ after: '', row, column, cell: undefined });
    expect(read(`<c r="${place}"><v>7</v></c>`)).toEqual({ after: '', row, column, cell: number(7) });
  });

  test.each<[string, object | undefined]>([
    ['<c r="A1"/>', undefined],
    ['<c r="A1"></c>', undefined],
    ['<c r="A1" s="3" t="s"/>', undefined],
    ['<c r="A1"><v>0</v></c>', number(0)],
    ['<c r="A1"><v>123456789</v></c>', number(123_456_789)],
    ['<c r="A1"><v>1234567890</v></c>', number(1_234_567_890)],
    ['<c r="A1"><v>-1.5</v></c>', number(-1.5)],
    ['<c r="A1"><v>1,5</v></c>', text('1,5')],
    ['<c r="A1"><v></v></c>', undefined],
    ['<c r="A1" t="n"><v>12</v></c>', number(12)],
    ['<c r="A1" s="12"><v>45657</v></c>', { ...number(45_657), text: '2024-12-31' }],
    ['<c r="A1" s="12"><v>45657.5</v></c>', { ...number(45_657.5), text: '2024-12-31' }],
    ['<c r="A1" s="11"><v>45657</v></c>', number(45_657)],
    ['<c s="12" t="n" r="A1"><v>45657</v></c>', { ...number(45_657), text: '2024-12-31' }],
    ['<c r="A1" t="s"><v>0</v></c>', text('甲')],
    ['<c t="s" r="A1"><v>0</v></c>', text('甲')],
    ['<c r="A1" t="s"><v>1</v></c>', undefined],
    ['<c r="A1" t="s"><v>2</v></c>', undefined],
    ['<c r="A1" t="s"><f>B1</f><v>0</v></c>', text('甲', '=B1')],
    ['<c r="A1" t="s"><f>B1</f><v>1</v></c>', text('', '=B1')],
    ['<c r="A1" t="str"><v>12</v></c>', text('12')],
    ['<c r="A1" t="str"><v>_x0041_&amp;b</v></c>', text('A&b')],
    ['<c r="A1" t="e"><v>#REF!</v></c>', text('#REF!')],
    ['<c r="A1" t="b"><v>1</v></c>', { value: true, text: 'TRUE', formula: null }],
    ['<c r="A1" t="b"><v>0</v></c>', { value: false, text: 'FALSE', formula: null }],
    ['<c r="A1" t="inlineStr"><is><t>_x0041_&lt;b</t></is></c>', text('A<b')],
    ['<c r="A1"><f>B1&amp;C1</f><v>3</v></c>', number(3, '=B1&C1')],
    ['<c r="A1"><f>B1</f><v>300</v></c>', number(300, '=B1')],
    ['<c r="A1"><f></f><v>3</v></c>', number(3, '=')],
    ['<c r="A1"><f>B1</f></c>', { value: null, text: '', formula: '=B1' }],
    ['<c r="A1" t="str"><f>B1</f><v></v></c>', text('', '=B1')],
    ['<c r="A1" t="inlineStr"><f>B1</f><is><t>x</t></is></c>', text('x', '=B1')],
  ])('%s', (xml, cell) => expect(read(xml)).toEqual(a1(cell)));

  test.each([
    ['nothing', ''],
    ['the end of a row', '</row>'],
    ['another element', '<d r="A1"/>'],
    ['no element', 'c r="A1"/>'],
    ['an element whose name goes on', '<cx r="A1"/>'],
    ['no place', '<c/>'],
    ['no place, but a style', '<c s="1"><v>1</v></c>'],
    ['two places', '<c r="A1" r="B1"/>'],
    ['two styles', '<c r="A1" s="1" s="2"/>'],
    ['two types', '<c r="A1" t="s" t="b"/>'],
    ['another attribute', '<c r="A1" x="1"/>'],
    ['a longer attribute', '<c r="A1" cm="1"/>'],
    ['an attribute without a value', '<c r="A1" s/>'],
    ['an attribute with spaces', '<c r ="A1"/>'],
    ['an attribute in single quotes', "<c r='A1'/>"],
    ['an attribute that is not closed', '<c r="A1/>'],
    ['no space before an attribute', '<cr="A1"/>'],
    ['two spaces', '<c  r="A1"/>'],
    ['a space at the end', '<c r="A1" />'],
    ['a slash in the middle', '<c r="A1"/ >'],
    ['no end of its tag', '<c r="A1"'],
    ['small letters', '<c r="a1"/>'],
    ['a place without letters', '<c r="12"/>'],
    ['a place without a number', '<c r="A"/>'],
    ['a place with more letters', '<c r="AAAA1"/>'],
    ['a place with more digits', '<c r="A00000001"/>'],
    ['a place with something behind it', '<c r="A1:B2"/>'],
    ['a place with an absolute column', '<c r="$A1"/>'],
    ['row 0', '<c r="A0"/>'],
    ['a row past the last', '<c r="A1048577"/>'],
    ['a column past the last', '<c r="XFE1"/>'],
    ['a style below none', '<c r="A1" s="-1"/>'],
    ['a style of ten digits', '<c r="A1" s="1234567890"/>'],
    ['a style without digits', '<c r="A1" s=""/>'],
    ['a type nobody knows', '<c r="A1" t="x"/>'],
    ['a type that begins like another', '<c r="A1" t="str1"/>'],
    ['a date', '<c r="A1" t="d"><v>2024-12-31</v></c>'],
    ['text around its content', '<c r="A1">x<v>1</v></c>'],
    ['a space before its content', '<c r="A1"> <v>1</v></c>'],
    ['a space behind its content', '<c r="A1"><v>1</v> </c>'],
    ['another element inside', '<c r="A1"><w>1</w></c>'],
    ['two values', '<c r="A1"><v>1</v><v>2</v></c>'],
    ['an empty value element', '<c r="A1"><v/></c>'],
    ['a value with an attribute', '<c r="A1"><v a="1">1</v></c>'],
    ['a value in CDATA', '<c r="A1"><v><![CDATA[1]]></v></c>'],
    ['a value with a comment', '<c r="A1"><v>1<!-- --></v></c>'],
    ['a value that ends as another', '<c r="A1"><v>1</w></c>'],
    ['a value whose end has a space', '<c r="A1"><v>1</v ></c>'],
    ['a text whose end has a space', '<c r="A1" t="str"><v>a</v ></c>'],
    ['a text that ends as another', '<c r="A1" t="str"><v>a</w></c>'],
    ['a value that is not closed', '<c r="A1"><v>1'],
    ['a text that is not closed', '<c r="A1" t="str"><v>a'],
    ['a formula that is shared', '<c r="A1"><f t="shared" si="0">B1</f><v>1</v></c>'],
    ['an empty formula element', '<c r="A1"><f/><v>1</v></c>'],
    ['a formula with a comment', '<c r="A1"><f>B1<!-- --></f><v>1</v></c>'],
    ['text behind a formula', '<c r="A1"><f>B1</f>x<v>1</v></c>'],
    ['inline runs', '<c r="A1" t="inlineStr"><is><r><t>a</t></r></is></c>'],
    ['inline text with spaces', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a</t></is></c>'],
    ['inline text with a guide', '<c r="A1" t="inlineStr"><is><t>a</t><rPh/></is></c>'],
    ['inline text that is not closed', '<c r="A1" t="inlineStr"><is><t>a<b/></t></is></c>'],
    ['another end', '<c r="A1"><v>1</v></d>'],
    ['an end with a space', '<c r="A1"><v>1</v></c >'],
    ['no end', '<c r="A1"><v>1</v>'],
    ['a letter for its bracket', 'xc r="A1"/>'],
    ['a colon for its sign', '<c r:"A1"/>'],
    ['an attribute that ends in another quote', `<c r="A1' s="1"/>`],
    ['a letter for the bracket of a formula', '<c r="A1">xf>B1</f><v>1</v></c>'],
    ['a letter for the bracket of a value', '<c r="A1"><f>B1</f>xv>1</v></c>'],
    ['a letter for the bracket of an end', '<c r="A1"><v>1</v>x/c>'],
    ['a letter for the slash of an end', '<c r="A1"><v>1</v><xc>'],
    ['a letter at the end of its end', '<c r="A1"><v>1</v></cx'],
    ['a letter for the bracket behind a number', '<c r="A1"><v>1x/v></c>'],
    ['a letter for the slash behind a number', '<c r="A1"><v>1<xv></c>'],
    ['a letter at the end of a number', '<c r="A1"><v>1</vx</c>'],
    ['a letter for the slash behind a text', '<c r="A1" t="str"><v>a<xv></c>'],
    ['a letter at the end of a text', '<c r="A1" t="str"><v>a</vx</c>'],
    ['a letter at the end of a formula', '<c r="A1"><f>B1</fx<v>1</v></c>'],
    ['a slash and a letter', '<c r="A1"/x'],
    ['another start behind its content', '<c r="A1"><v>1</v><c>'],
  ])('with %s is left', (_, xml) => expect(read(xml)).toBe('left'));

  test('is read from where it starts up to its end', () => {
    expect(read('<a><c r="A1"/><c r="B1"/>', 3)).toEqual(a1(undefined, '<c r="B1"/>'));
    expect(read('<a><c r="A1"><v>5</v></c></row>', 3)).toEqual(a1(number(5), '</row>'));
  });

  test('takes nothing from the one before it', () => {
    const xml = '<c r="B2" s="12" t="str"><f>B1</f><v>a</v></c><c r="A1"><v>45657</v></c><c r="A2"></c>';
    const plain = new PlainCells(xml, 0, CONTEXT);
    const second = plain.readCell(plain.readCell(0));
    expect(plain).toMatchObject({ row: 0, column: 0, cell: number(45_657) });
    expect(plain.readCell(second)).toBe(xml.length);
    expect(plain).toMatchObject({ row: 1, column: 0, cell: undefined });
  });

  test('with text is left where carriage returns follow, one with a number is not', () => {
    const words = '<c r="A1" t="str"><v>a</v></c>';
    expect(read(`${words}\r`)).toBe('left');
    expect(read(`\r${words}`, 1)).toEqual(a1(text('a')));
    expect(read('<c r="A1"><v>5</v></c>\r')).toEqual(a1(number(5), '\r'));
  });

  test('with a longer text than a part may have is left', () => {
    const long = (length: number) => `<c r="A1" t="str"><v>${'a'.repeat(length)}</v></c>`;
    expect(read(long(1_000_000))).not.toBe('left');
    expect(read(long(1_000_001))).toBe('left');
  });
});

describe('the end of a row and the start of the next', () => {
  const rowOf = (xml: string, start = 0) => {
    const plain = new PlainCells(xml, start, CONTEXT);
    const end = plain.readRow(start);
    return end < 0 ? 'left' : [plain.row, xml.slice(end)];
  };

  test.each([
    ['</row><row r="1">', 0],
    ['</row><row r="5">', 4],
    ['</row><row r="1048576">', 1_048_575],
    ['</row><row r="0000002">', 1],
    ['</row><row r="2" spans="1:3" x14ac:dyDescent="0.25">', 1],
    ['</row><row r="2" hidden="0">', 1],
    ['</row><row r="2" hidden="false" ht="1">', 1],
    ['</row><row r="2" s="">', 1],
  ])('%s', (xml, row) => expect(rowOf(`${xml}<c`)).toEqual([row, '<c']));

  test.each([
    '<row r="1">',
    ' </row><row r="1">',
    '</row> <row r="1">',
    '</row><row>',
    '</row><row r="0">',
    '</row><row r="1048577">',
    '</row><row r="00000001">',
    '</row><row r="">',
    '</row><row r="x">',
    "</row><row r='1'>",
    '</row><row r="1"/>',
    '</row><row s="1" r="1">',
    '</row><row r="2" hidden="1">',
    '</row><row r="2" ht="1" hidden="true">',
    '</row><row r="2"  ht="1">',
    '</row><row r="2" ht="a>b">',
    '</row><row r="2" ht="a<b">',
    '</row><row r="2" ht>',
    '</row></sheetData>',
  ])('%s is left', (xml) => expect(rowOf(xml)).toBe('left'));

  test('is read from where it starts', () => {
    expect(rowOf('<c/></row><row r="3"><c', 4)).toEqual([2, '<c']);
    expect(rowOf('<c/></row><row r="3"><c', 0)).toBe('left');
  });
});
