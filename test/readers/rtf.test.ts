/** RTF: texts in every encoding that it has, tables with merges, what is no text of the document. */
import { strToU8 } from 'fflate';
import type { Grid } from '../../src/grid';
import { readFile } from '../../src/readers';
import { readRtf } from '../../src/readers/rtf';
import { drawn } from '../support/drawnGrid';
import { textsOf } from '../support/wordDocument';

/** A document of Chinese Windows with two fonts; what is written here may use `年` as bytes of GB18030. */
const rtf = (body: string) =>
  strToU8(
    `{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce;}{\\f1\\fnil\\fcharset0 Arial;}{\\f2\\fcharset136 x;}}{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}}{\\info{\\author x}}\n${body}}`,
    true,
  );
const grids = (body: string): readonly Grid[] => readRtf(rtf(body), 'a.rtf');
const line = (body: string) => textsOf(grids(body)).flat().slice(1);

test.each<[string, string, string[]]>([
  ['paragraphs', 'a\\par b\\par', ['a', 'b']],
  ['the last without its end', 'a\\par b', ['a', 'b']],
  ['a line inside a paragraph', 'a\\line b\\par', ['a', 'b']],
  ['lines of the file are no lines', 'a\nb\r\nc', ['abc']],
  ['bytes of the code page', "\\'c4\\'ea\\'b1\\'a8", ['年报']],
  ['bytes in a font of another character set', "{\\f2\\'a6\\'7e}\\'c4\\'ea", ['年年']],
  ['bytes in a Latin font', "\\f1\\'c4\\'ea", ['年']],
  ['characters by number', '\\uc0\\u24180\\u25253', ['年报']],
  ['a negative number', '\\uc0\\u-28631', ['逩']],
  ['with one character instead', '\\uc1\\u24180?x', ['年x']],
  ['with two bytes instead', "\\uc2\\u24180\\'c4\\'eax", ['年x']],
  ['a pair of surrogates', '\\uc0\\u-10179\\u-8704', ['😀']],
  ['signs with names', '\\ldblquote a\\rdblquote\\emdash\\~b\\_c', ['“a”— b-c']],
  ['braces and backslashes', '\\{a\\}\\\\', ['{a}\\']],
  ['the result of a field', '{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}', ['1']],
  ['numbers of a list', '{\\listtext 1.\\tab}a', ['1.\ta']],
  ['hidden text', 'a{\\v b}c', ['ac']],
  ['hidden text that ends', 'a\\v b\\v0 c', ['ac']],
  ['plain text after hidden text', 'a\\v b\\plain c', ['ac']],
  ['struck-out text', 'a{\\strike b}{\\striked1 c}d', ['ad']],
  ['deleted text', 'a{\\deleted b}c', ['ac']],
  ['raised text in a line', 'a{\\super 1}', ['a1']],
  ['headers, notes and pictures', '{\\header h}{\\footnote n}{\\pict\\wmetafile8 0a0b}a', ['a']],
  ['groups that are to be ignored', '{\\*\\unknown x}a', ['a']],
  ['bytes that are no RTF', '{\\pict\\bin3 }}}}a', ['a']],
  ['more ends than beginnings', 'a}}}b', ['ab']],
])('%s', (_, body, lines) => expect(line(body)).toEqual(lines));

const row = (definition: string, ...cells: string[]) =>
  `\\trowd ${definition}${cells.map((cell) => `\\pard\\intbl ${cell}\\cell`).join('')}\\row\n`;
const ENDS = '\\cellx1000\\cellx2000\\cellx3000';

test.each<[string, string, string[]]>([
  ['plain', row(ENDS, '1', '2', '3') + row(ENDS, '4', '5', '6'), ['1 2 3', '4 5 6']],
  ['wide cells', row('\\cellx2010\\cellx3000', 'a', 'b') + row(ENDS, '1', '2', '3'), ['a a b', '1 2 3']],
  [
    'merges down',
    row('\\clvmgf\\cellx1000\\cellx2000', 'a', '1') + row('\\clvmrg\\cellx1000\\cellx2000', '', '2'),
    ['a 1', 'a 2'],
  ],
  ['merges across', row('\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000', 'a', '', 'b'), ['a a b']],
  [
    'rows that begin further right',
    row(ENDS, '1', '2', '3') + row('\\trleft1000\\cellx2000\\cellx3000', 'a', 'b'),
    ['1 2 3', '. a b'],
  ],
  [
    'rows defined behind their cells',
    `\\trowd${ENDS}\\pard\\intbl 1\\cell 2\\cell 3\\cell\\trowd${ENDS}\\row`,
    ['1 2 3'],
  ],
  [
    'rows that are defined once',
    row(ENDS, '1', '2', '3') + '\\pard\\intbl 4\\cell 5\\cell 6\\cell\\row',
    ['1 2 3', '4 5 6'],
  ],
  [
    'cells that nobody calls cells',
    '\\trowd\\cellx1000\\cellx2000 \\pard 1\\cell\\pard 2\\cell\\row',
    ['1 2'],
  ],
  ['cells without ends', '\\pard\\intbl 1\\cell 2\\cell\\row', ['1 2']],
  ['the marks of notes', row('\\cellx1000\\cellx2000', '12{\\super 3}', '{\\super 4}'), ['12 4']],
  ['marks set higher', row('\\cellx1000\\cellx2000', '12{\\up6 3}', '1{\\up2 2}'), ['12 12']],
  ['lines in a cell', row('\\cellx1000\\cellx2000', 'a\\par b', '1'), ['a\nb 1']],
])('a table with %s', (_, body, picture) => {
  const [table] = grids(`${body}\\pard\\par`);
  expect(drawn(table!)).toEqual(picture);
});

test('texts and tables in order; a table ends where text stands outside', () => {
  const table = row('\\cellx1000\\cellx2000', '1', '2');
  expect(textsOf(grids(`a\\par ${table}\\pard b\\par ${table}${table}\\pard\\par ${table}`))).toEqual([
    ['正文', 'a'],
    ['第1个表格', '1', '2'],
    ['正文', 'b'],
    ['第2个表格', '1', '2', '1', '2'],
    ['第3个表格', '1', '2'],
  ]);
});

test('a table in a cell follows the table of the cell', () => {
  const inner =
    '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\nonesttables\\par}{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}';
  expect(
    textsOf(
      grids(`\\trowd\\cellx1000\\cellx2000\\pard\\intbl a${inner}\\pard\\intbl b\\cell c\\cell\\row\\pard z`),
    ),
  ).toEqual([
    ['第1个表格', 'ab', 'c'],
    ['第2个表格', 'x', 'y'],
    ['正文', 'z'],
  ]);
});

test('an object is said to be unread', () => {
  expect(grids('a{\\object\\objemb{\\*\\objdata 01}{\\result b}}').map(({ unread }) => unread)).toEqual([
    'object',
    undefined,
  ]);
});

test.each([
  ['groups without end', () => rtf('{'.repeat(1_001)), 'file/unsafe'],
  ['more cells than any report', () => rtf('\\cell'.repeat(200_001)), 'file/too-large'],
  ['more than 32 MB', () => new Uint8Array(32_000_001), 'file/too-large'],
])('%s', (_, make, code) => {
  expect(() => readRtf(make(), 'a.rtf')).toThrow(expect.objectContaining({ code }) as Error);
});

test('as a file, whatever it is called, in bytes and in UTF-16', async () => {
  const bytes = rtf('a\\par');
  const wide = Uint8Array.from([0xff, 0xfe, ...[...bytes].flatMap((byte) => [byte, 0])]);
  for (const each of [bytes, wide]) {
    const source = await readFile(each, '报告.doc');
    expect(source.kind === 'workbook' && textsOf(source.workbook.grids)).toEqual([['正文', 'a']]);
  }
});
