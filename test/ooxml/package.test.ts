import { strToU8 } from 'fflate';
import { openPackage, readRelationships, resolveTarget, writeZip } from '../../src/ooxml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const packageOf = (parts: Record<string, string>) =>
  openPackage(writeZip(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));

describe('package', () => {
  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../drawings/d.xml#part', 'xl/drawings/d.xml'],
    ['', './xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', 'worksheets/%E8%A1%A8.xml', 'xl/worksheets/表.xml'],
    ['xl/workbook.xml', '..\\..\\..\\a.xml', 'a.xml'],
    ['xl/workbook.xml', '100%.xml', 'xl/100%.xml'],
  ])('from %s, %s is %s', (source, target, part) => expect(resolveTarget(source, target)).toBe(part));

  test.each(['a.xml', 'worksheets/sheet1.xml', 'a/b-c/d_e.f.xml', '1'])(
    'the plain target %s is found without steps',
    (target) => {
      for (const source of ['', 'xl/workbook.xml'])
        expect(resolveTarget(source, target)).toBe(resolveTarget(source, `./${target}`));
    },
  );

  test('relationship types by their last word, transitional and strict; outside ones left out', () => {
    const xml = `<Relationships>
      <Relationship Id="1" Type="${OFFICE}/custom-properties" Target="docProps/custom.xml"/>
      <Relationship Id="2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties" Target="a"/>
      <Relationship Id="3" Type="${OFFICE}/hyperlink" Target="https://example.org/" TargetMode="External"/>
    </Relationships>`;
    expect(readRelationships(xml, '')).toEqual([
      { id: '1', type: 'customproperties', target: 'docProps/custom.xml' },
      { id: '2', type: 'customproperties', target: 'a' },
    ]);
  });

  test('the main part by its relationship, or by its content type', () => {
    const rels = `<Relationships><Relationship Id="1" Type="${OFFICE}/officeDocument" Target="/xl/book.xml"/></Relationships>`;
    const types =
      '<Types><Override PartName="/xl/w.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>';
    expect(packageOf({ '_rels/.rels': rels }).main()).toBe('xl/book.xml');
    expect(packageOf({ '[Content_Types].xml': types }).main()).toBe('xl/w.xml');
    expect(() => packageOf({ 'a.txt': '1' }).main()).toThrow('kind');
  });
});
