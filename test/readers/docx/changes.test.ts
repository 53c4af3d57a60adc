/** Word's marks around text: what is shown once all changes are accepted is read, wherever it stands, and nothing else. */
import { p, readDocument, run, tbl, tc, textsOf, tr } from '../../support/wordDocument';

const words = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
const box = (text: string) =>
  `<v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape>`;

/** Where a run may stand; `#` is the run. */
const PLACES: readonly (readonly [string, string])[] = [
  ['a paragraph', '<w:p>#</w:p>'],
  ['a link', '<w:p><w:hyperlink>#</w:hyperlink></w:p>'],
  ['a content control in a line', '<w:p><w:sdt><w:sdtContent>#</w:sdtContent></w:sdt></w:p>'],
  ['a content control around a paragraph', '<w:sdt><w:sdtContent><w:p>#</w:p></w:sdtContent></w:sdt>'],
  ['a smart tag', '<w:p><w:smartTag>#</w:smartTag></w:p>'],
  ['an insertion', '<w:p><w:ins>#</w:ins></w:p>'],
];

const READ: readonly (readonly [string, string])[] = [
  ['inserted text', `<w:ins>${words('中')}</w:ins>`],
  ['text that was moved here', `<w:moveTo>${words('中')}</w:moveTo>`],
  ['the result of a field', `<w:fldSimple w:instr="DATE">${words('中')}</w:fldSimple>`],
  ['text whose hiding is off', run('中', '<w:vanish w:val="0"/><w:b/>')],
  ['text whose hiding is said to be off', run('中', '<w:vanish w:val="off"/>')],
  ['text whose hiding is false', run('中', '<w:vanish w:val="false"/>')],
  ['text whose hiding was changed', run('中', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>')],
  [
    'text with something under its ruby',
    `<w:r><w:ruby><w:rt>${words('zhong')}</w:rt><w:rubyBase>${words('中')}</w:rubyBase></w:ruby></w:r>`,
  ],
];

const NOT_READ: readonly (readonly [string, string])[] = [
  ['deleted text', '<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>'],
  ['deleted text that is written as any text', `<w:del>${words('旧')}</w:del>`],
  ['text that was moved away', `<w:moveFrom>${words('旧')}</w:moveFrom>`],
  ['hidden text', run('藏', '<w:b/><w:vanish/><w:sz w:val="21"/>')],
  ['hidden text that is not bold', run('藏', '<w:vanish/><w:b w:val="0"/>')],
  ['hidden text, said aloud', run('藏', '<w:vanish w:val="true"/>')],
  ['the code of a field', '<w:r><w:instrText>PAGE</w:instrText></w:r>'],
  ['the deleted code of a field', '<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>'],
  ['a text box', `<w:r><w:drawing>${box('框')}</w:drawing></w:r>`],
  ['an old text box', `<w:r><w:pict>${box('框')}</w:pict></w:r>`],
  ['an object with text', `<w:r><w:object>${box('框')}</w:object></w:r>`],
  [
    'a text box with an alternative for older programs',
    `<w:r><mc:AlternateContent><mc:Choice>${words('框')}</mc:Choice><mc:Fallback>${words('框')}</mc:Fallback></mc:AlternateContent></w:r>`,
  ],
  [
    'the numbers of notes',
    '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>',
  ],
];

const at = (place: string, marked: string) => place.replace('#', `${words('前')}${marked}${words('后')}`);

describe.each(PLACES)('in %s', (_, place) => {
  test.each(READ)('%s is read once', (__, marked) => {
    expect(textsOf(readDocument(at(place, marked)))).toEqual([['正文', '前中后']]);
    expect(textsOf(readDocument(tbl(tr(`<w:tc>${at(place, marked)}</w:tc>`))))).toEqual([
      ['第1个表格', '前中后'],
    ]);
  });

  test.each(NOT_READ)('%s is not read', (__, marked) => {
    expect(textsOf(readDocument(at(place, marked)))).toEqual([['正文', '前后']]);
    expect(textsOf(readDocument(tbl(tr(`<w:tc>${at(place, marked)}</w:tc>`))))).toEqual([
      ['第1个表格', '前后'],
    ]);
  });
});

test('a row that was deleted is gone, and the merges around it go on', () => {
  const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('删')}${tc('', '<w:vMerge/>')}</w:tr>`;
  const [table] = readDocument(
    tbl(tr(tc('1'), tc('乙', '<w:vMerge w:val="restart"/>')), gone, tr(tc('2'), tc('', '<w:vMerge/>'))),
  );
  expect(textsOf([table!])).toEqual([['第1个表格', '1', '乙', '2']]);
  expect(table!.rowCount).toBe(2);
  expect(table!.merges).toEqual([{ row: 0, column: 1, rowCount: 2, columnCount: 1 }]);
});

test('a row that was inserted is read', () => {
  const inserted = `<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${tc('增')}</w:tr>`;
  expect(textsOf(readDocument(tbl(inserted, tr(tc('留')))))).toEqual([['第1个表格', '增', '留']]);
});
