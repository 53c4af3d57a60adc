/** Files made to hurt whoever reads them, each with what has to be said about it. */
import { strToU8 } from 'fflate';
import { writeZip } from '../../src/ooxml';
import { workbookBytes } from '../readers/xlsx/parts';
import type { Parts } from '../readers/xlsx/parts';
import { encryptedWorkbook } from './compound';

export interface HostileFile {
  readonly name: string;
  /** Made when it is needed: some are large. */
  readonly make: () => Uint8Array;
  /** The code of the error, or `none` for a file that is read. */
  readonly code: string;
}

const sheet = (xml: string, parts: Parts = {}): Uint8Array =>
  workbookBytes('', { 'xl/worksheets/sheet1.xml': xml, ...parts });
const rows = (xml: string): Uint8Array => workbookBytes(`<sheetData>${xml}</sheetData>`);
const workbookXml = (inside: string): string =>
  `<workbook xmlns:r="r"><sheets><sheet name="表" r:id="rId1"/></sheets>${inside}</workbook>`;

/** The zip with the unpacked sizes of all parts written over, in the directory and before each part. */
function withSizes(bytes: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  for (const [signature, distance] of [
    ['PK\x01\x02', 24],
    ['PK\x03\x04', 22],
  ] as const)
    for (
      let at = changed.indexOf(signature, 0, 'latin1');
      at >= 0;
      at = changed.indexOf(signature, at + 4, 'latin1')
    )
      changed.writeUInt32LE(size, at + distance);
  return new Uint8Array(changed);
}

const spaces = (count: number): string => ' '.repeat(count);
const bomb = (): Uint8Array => sheet(`<worksheet>${spaces(100_000_000)}</worksheet>`);
const parts = (count: number): Record<string, Uint8Array> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`xl/media/${index}`, strToU8('1')]));
const plain = '<c r="A1"><v>1</v></c>';

export const HOSTILE: readonly HostileFile[] = [
  { name: 'a bomb of 100 MB', make: bomb, code: 'file/too-large' },
  { name: 'a bomb that claims to be small', make: () => withSizes(bomb(), 100), code: 'file/too-large' },
  {
    name: 'sizes that claim 4 GB',
    make: () => withSizes(rows(`<row r="1">${plain}</row>`), 0xfffffff0),
    code: 'none',
  },
  {
    name: 'a bomb of shared strings',
    make: () =>
      workbookBytes('<sheetData/>', { 'xl/sharedStrings.xml': `<sst>${'<si/>'.repeat(2_000_000)}</sst>` }),
    code: 'file/too-large',
  },
  {
    name: 'the same sheet a hundred thousand times',
    make: () =>
      workbookBytes(`<sheetData/>${spaces(10_000)}`, {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${'<sheet name="表" r:id="rId1"/>'.repeat(100_000)}</sheets></workbook>`,
      }),
    code: 'file/too-large',
  },
  {
    name: 'entities inside entities',
    make: () =>
      sheet(
        `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
      ),
    code: 'file/unsafe',
  },
  {
    name: 'a file of this computer as an entity',
    make: () => sheet('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>'),
    code: 'file/unsafe',
  },
  {
    name: 'an entity nobody declared',
    make: () => rows('<row><c t="str"><v>&x;</v></c></row>'),
    code: 'file/damaged',
  },
  { name: 'five thousand parts', make: () => writeZip(parts(5_000)), code: 'file/too-large' },
  {
    name: 'the last cell of a sheet',
    make: () => rows(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`),
    code: 'none',
  },
  {
    name: 'merges over the whole sheet',
    make: () =>
      workbookBytes(
        `<sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(50_000)}</mergeCells>`,
      ),
    code: 'none',
  },
  {
    name: '900,000 merges',
    make: () =>
      workbookBytes(`<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(900_000)}</mergeCells>`),
    code: 'file/too-large',
  },
  {
    name: 'a million cells with content',
    make: () => rows(`<row r="1">${plain.repeat(1_000_000)}</row>`),
    code: 'none',
  },
  {
    name: '1.3 million formatted empty cells',
    make: () => rows(`<row r="1">${'<c r="A1" s="1"/>'.repeat(1_300_000)}</row>`),
    code: 'none',
  },
  {
    name: 'five million elements',
    make: () => sheet(`<worksheet>${'<a/>'.repeat(5_000_000)}</worksheet>`),
    code: 'file/too-large',
  },
  {
    name: 'a million attributes',
    make: () =>
      sheet(
        `<worksheet ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=""`).join(' ')}><sheetData/></worksheet>`,
      ),
    code: 'file/unsafe',
  },
  {
    name: 'elements nested a million deep',
    make: () => sheet(`<worksheet>${'<a>'.repeat(1_000_000)}`),
    code: 'file/unsafe',
  },
  {
    name: 'a text of 7 million characters',
    make: () => rows(`<row><c t="str"><v>${'表'.repeat(7_000_000)}</v></c></row>`),
    code: 'file/too-large',
  },
  {
    name: 'a number of a million digits',
    make: () => rows(`<row><c r="A1"><v>${'9'.repeat(900_000)}</v></c></row>`),
    code: 'none',
  },
  {
    name: 'a number format of a million brackets',
    make: () =>
      workbookBytes('<sheetData><row><c s="0"><v>45000</v></c></row></sheetData>', {
        'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(900_000)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
      }),
    code: 'none',
  },
  {
    name: 'a defined name of a million quotes',
    make: () =>
      workbookBytes('<sheetData/>', {
        'xl/workbook.xml': workbookXml(
          `<definedNames><definedName name="a">${"'".repeat(999_999)}</definedName></definedNames>`,
        ),
      }),
    code: 'none',
  },
  {
    name: 'a target of a million hashes',
    make: () =>
      workbookBytes('<sheetData/>', {
        'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${'#'.repeat(900_000)}&#10;"/></Relationships>`,
      }),
    code: 'file/damaged',
  },
  {
    name: 'names that pollute prototypes',
    make: () =>
      workbookBytes(
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row></sheetData>',
        {
          'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="__proto__" r:id="rId1"/></sheets><definedNames><definedName name="__proto__">'__proto__'!$A$1</definedName><definedName name="constructor">'__proto__'!$A$1</definedName></definedNames></workbook>`,
          'docProps/custom.xml': '<Properties><property name="__proto__"><v>1</v></property></Properties>',
          __proto__x: 'x',
        },
      ),
    code: 'none',
  },
  {
    name: 'a part that climbs out of its folder',
    make: () => writeZip({ '../../etc/passwd': strToU8('1') }),
    code: 'file/unsafe',
  },
  {
    name: 'a part with a name of 60,000 letters',
    make: () => writeZip({ ['a'.repeat(60_000)]: strToU8('1') }),
    code: 'file/unsafe',
  },
  {
    name: 'a file cut short',
    make: () => rows(`<row>${plain.repeat(9)}</row>`).subarray(0, 700),
    code: 'file/damaged',
  },
  { name: 'an encrypted workbook', make: encryptedWorkbook, code: 'file/encrypted' },
  {
    name: 'a compound file of nothing but its first bytes',
    make: () => {
      const bytes = new Uint8Array(20_000_000).fill(0x45);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
      return bytes;
    },
    code: 'file/kind',
  },
  {
    name: 'a picture called .xlsx',
    make: () => strToU8('\x89PNG\r\n\x1a\n\0\0\0\0', true),
    code: 'file/kind',
  },
  {
    name: 'text called .xlsx',
    make: () => strToU8('机关名称,年度\n'.repeat(1_000)),
    code: 'file/misnamed',
  },
];
