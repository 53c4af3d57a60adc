/** Struck-out, hidden and raised text of Word: said directly or by styles, in figures and in sentences. */
import { readDocx } from '../../../src/readers';
import { documentWithStyles, readDocument, run, tbl, textsOf, tr } from '../../support/wordDocument';

const cell = (...runs: string[]) => `<w:tc><w:p>${runs.join('')}</w:p></w:tc>`;
const RAISED = '<w:vertAlign w:val="superscript"/>';

/** Of a marked 9 before or behind a plain 12: what a cell says, and what a line of text says. */
const MARKED: readonly (readonly [string, string, cell: string, line: string])[] = [
  ['struck out', '<w:strike/>', '12', '12'],
  ['struck out, said aloud', '<w:strike w:val="1"/>', '12', '12'],
  ['not struck out', '<w:strike w:val="0"/>', '129', '129'],
  ['struck out twice', '<w:dstrike/>', '12', '12'],
  ['not struck out twice', '<w:dstrike w:val="false"/>', '129', '129'],
  ['hidden', '<w:vanish/>', '12', '12'],
  ['raised', RAISED, '12', '129'],
  ['lowered', '<w:vertAlign w:val="subscript"/>', '12', '129'],
  ['on the line', '<w:vertAlign w:val="baseline"/>', '129', '129'],
  ['set three points higher', '<w:position w:val="6"/>', '12', '129'],
  ['set three points lower', '<w:position w:val="-6"/>', '12', '129'],
  ['set a little higher', '<w:position w:val="4"/>', '129', '129'],
  ['set at no number', '<w:position w:val="x"/>', '129', '129'],
  ['raised and on no position', `${RAISED}<w:position w:val="0"/>`, '12', '129'],
  ['bold', '<w:b/>', '129', '129'],
  ['struck out before a change', '<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>', '129', '129'],
];

describe.each(MARKED)('text that is %s', (_, properties, inCell, inLine) => {
  test('in a cell and in a line', () => {
    const runs = run('12') + run('9', properties);
    expect(textsOf(readDocument(tbl(tr(cell(runs), cell(run('1'))))))).toEqual([['第1个表格', inCell, '1']]);
    expect(textsOf(readDocument(`<w:p>${runs}</w:p>`))).toEqual([['正文', inLine]]);
  });
});

test('a cell of nothing but raised text says it', () => {
  expect(textsOf(readDocument(tbl(tr(cell(run('9', RAISED)), cell(run(' ') + run('8', RAISED))))))).toEqual([
    ['第1个表格', '9', '8'],
  ]);
});

test('a sentence in a cell keeps its raised text', () => {
  expect(textsOf(readDocument(tbl(tr(cell(run('共9 m') + run('2', RAISED) + run('。')), cell()))))).toEqual([
    ['第1个表格', '共9 m2。', ''],
  ]);
});

test('marks of notes are no part of a figure: numbered by Word, or chosen by somebody', () => {
  const chosen = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>3</w:t></w:r>';
  const numbered = '<w:r><w:endnoteReference w:id="3"/><w:t>4</w:t></w:r>';
  expect(textsOf(readDocument(tbl(tr(cell(run('12'), chosen), cell(run('5'), numbered)))))).toEqual([
    ['第1个表格', '12', '54'],
  ]);
});

const style = (kind: string, id: string, properties: string, more = '') =>
  `<w:style w:type="${kind}" w:styleId="${id}"${more.startsWith(' ') ? more : ''}>${more.startsWith(' ') ? '' : more}<w:pPr><w:jc/></w:pPr><w:rPr>${properties}</w:rPr></w:style>`;
const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
const USUAL = ' w:default="1"';
const inStyle = (text: string, id: string, more = '') => run(text, `<w:rStyle w:val="${id}"/>${more}`);
const paragraph = (id: string, ...runs: string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="${id}"/><w:pPrChange><w:pPr><w:pStyle w:val="旧"/></w:pPr></w:pPrChange></w:pPr>${runs.join('')}</w:p>`;

describe('by a style', () => {
  test.each<[string, string, string, string]>([
    ['of the run', style('character', 'a', '<w:vanish/>'), `<w:p>${run('1')}${inStyle('9', 'a')}</w:p>`, '1'],
    [
      'of the run, taken back by the run',
      style('character', 'a', '<w:vanish/>'),
      `<w:p>${run('1')}${inStyle('9', 'a', '<w:vanish w:val="0"/>')}</w:p>`,
      '19',
    ],
    [
      'that is based on it',
      style('character', 'a', '<w:strike/>') + style('character', 'b', '<w:b/>', based('a')),
      `<w:p>${run('1')}${inStyle('9', 'b')}</w:p>`,
      '1',
    ],
    [
      'that takes back what it is based on',
      style('character', 'a', '<w:strike/>') + style('character', 'b', '<w:strike w:val="0"/>', based('a')),
      `<w:p>${run('1')}${inStyle('9', 'b')}</w:p>`,
      '19',
    ],
    [
      'in a circle',
      style('character', 'a', '<w:dstrike/>', based('b')) + style('character', 'b', '', based('a')),
      `<w:p>${run('1')}${inStyle('9', 'b')}</w:p>`,
      '1',
    ],
    [
      'of the paragraph',
      style('paragraph', 'a', '<w:vanish/>'),
      paragraph('a', run('9')) + `<w:p>${run('1')}</w:p>`,
      '1',
    ],
    [
      'of the paragraph and of the run: hidden twice is seen',
      style('paragraph', 'a', '<w:vanish/>') + style('character', 'b', '<w:vanish/>'),
      paragraph('a', run('9'), inStyle('1', 'b')),
      '1',
    ],
    [
      'that goes without saying',
      style('paragraph', 'a', '<w:strike/>', USUAL) + style('paragraph', 'b', ''),
      `<w:p>${run('9')}</w:p>${paragraph('b', run('1'))}`,
      '1',
    ],
    [
      'of the whole document',
      '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>',
      `<w:p>${run('9')}${run('1', '<w:vanish w:val="0"/>')}</w:p>`,
      '1',
    ],
    ['that is not there', style('character', 'a', '<w:vanish/>'), `<w:p>${inStyle('1', 'x')}</w:p>`, '1'],
    ['that marks nothing', style('character', 'a', '<w:b/>'), `<w:p>${inStyle('1', 'a')}</w:p>`, '1'],
    [
      'of another kind of rows in a table',
      `<w:style w:type="table" w:styleId="t"><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>${style('character', 'a', '<w:vanish/>')}`,
      `<w:p>${run('1')}</w:p>`,
      '1',
    ],
  ])('%s', (_, styles, body, line) => {
    expect(textsOf(readDocx(documentWithStyles(styles, body), 'a.docx'))).toEqual([['正文', line]]);
  });

  test('of the table', () => {
    const table = `<w:tblPr><w:tblStyle w:val="t"/></w:tblPr>${tr(cell(run('9')), cell(run('1', '<w:strike w:val="0"/>')))}`;
    const bytes = documentWithStyles(
      style('table', 't', '<w:strike/>'),
      tbl(table) + `<w:p>${run('后')}</w:p>`,
    );
    expect(textsOf(readDocx(bytes, 'a.docx'))).toEqual([
      ['第1个表格', '', '1'],
      ['正文', '后'],
    ]);
  });

  test('that raises the marks of notes', () => {
    const bytes = documentWithStyles(
      style('character', 'note', RAISED),
      tbl(tr(cell(run('12'), inStyle('9', 'note')), cell(run('1')))),
    );
    expect(textsOf(readDocx(bytes, 'a.docx'))).toEqual([['第1个表格', '12', '1']]);
  });
});

test('a row that is hidden is gone', () => {
  const hidden = (value: string) =>
    `<w:tr><w:trPr><w:hidden${value}/></w:trPr>${cell(run('藏'))}${cell()}</w:tr>`;
  expect(textsOf(readDocument(tbl(hidden(''), tr(cell(run('1')), cell(run('2'))))))).toEqual([
    ['第1个表格', '1', '2'],
  ]);
  expect(textsOf(readDocument(tbl(hidden(' w:val="0"'), tr(cell(run('1')), cell(run('2'))))))).toEqual([
    ['第1个表格', '藏', '', '1', '2'],
  ]);
});
