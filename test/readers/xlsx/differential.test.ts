/**
 * Our reader against exceljs and SheetJS, cell by cell, on the same bytes. Where a library is known to be wrong the
 * table of faults says so, and the test fails when that is no longer true.
 */
import { read } from '@e965/xlsx';
import type { CellObject } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { NODE } from '../../../src/cli/platform';
import { editionById } from '../../../src/form';
import { cellName } from '../../../src/grid';
import type { CellValue, Workbook } from '../../../src/grid';
import { planReport } from '../../../src/layout';
import { readXlsx } from '../../../src/readers/xlsx';
import { writeXlsx } from '../../../src/writers/xlsx';
import { randomReport } from '../../support/reports';
import { MAIN, OFFICE, prefixed, workbookBytes } from './parts';
import type { Parts } from './parts';

/** `表!A1` → value; cells without one are left out. */
type Values = Record<string, CellValue>;
type Library = 'exceljs' | 'SheetJS';

const ERRORS: Readonly<Record<number, string>> = { 7: '#DIV/0!', 23: '#REF!', 42: '#N/A' };

function ours({ grids }: Workbook): Values {
  const values: Values = {};
  for (const { name, cells } of grids)
    for (const [key, { value }] of cells)
      if (value !== null && value !== '')
        values[`${name}!${cellName(Math.floor(key / 16_384), key % 16_384)}`] = value;
  return values;
}

function bySheetJs(bytes: Uint8Array): Values {
  const book = read(bytes, { type: 'array' });
  const values: Values = {};
  for (const name of book.SheetNames)
    for (const [place, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (place.startsWith('!')) continue;
      const { t, v } = cell as CellObject;
      const value = t === 'e' ? (ERRORS[Number(v)] ?? `error ${String(v)}`) : (v as CellValue | undefined);
      if (value !== undefined && value !== null && value !== '') values[`${name}!${place}`] = value;
    }
  return values;
}

/** exceljs has an object for everything but plain values. */
function plainValue(value: unknown): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value as CellValue;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('formula' in value || 'sharedFormula' in value)
    return plainValue((value as { result?: unknown }).result);
  if ('error' in value) return String(value.error);
  return 'text' in value ? plainValue(value.text) : null;
}

async function byExcelJs(bytes: Uint8Array): Promise<Values> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const values: Values = {};
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = plainValue(cell.value);
        if (value !== null && value !== '') values[`${sheet.name}!${cell.address}`] = value;
      }),
    );
  return values;
}

const LIBRARIES: Readonly<Record<Library, (bytes: Uint8Array) => Values | Promise<Values>>> = {
  exceljs: byExcelJs,
  SheetJS: bySheetJs,
};

/** What differs: place, our value, theirs. */
function differences(own: Values, theirs: Values): string[] {
  const places = [...new Set([...Object.keys(own), ...Object.keys(theirs)])].sort();
  return places
    .filter((place) => own[place] !== theirs[place])
    .map((place) => `${place}: ${JSON.stringify(own[place])} / ${JSON.stringify(theirs[place])}`);
}

const edition = editionById('2021')!;
const template = (seed: number): Uint8Array =>
  writeXlsx(planReport(edition, { report: randomReport(seed, { year: 2024 }), typedTotals: seed % 2 === 0 }));

async function written(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('一 & 二');
  sheet.getCell('A1').value = { richText: [{ text: '商业 ' }, { text: '企业', font: { bold: true } }] };
  sheet.getCell('B1').value = -1.5e-7;
  sheet.getCell('C1').value = true;
  sheet.getCell('D1').value = { error: '#N/A' };
  sheet.getCell('E1').value = new Date(Date.UTC(2024, 11, 31));
  sheet.getCell('F1').value = { formula: 'B1*2', result: 7 };
  sheet.getCell('G1').value = '<&"\'>\n第二行';
  sheet.getCell('H1').value = '_x000D_';
  sheet.getCell('AAA900').value = 12_345_678_901;
  sheet.mergeCells('A3:C4');
  sheet.getCell('A3').value = '合并';
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Rows as WPS writes them: attributes in another order, spans, its own extension attributes. */
const LIKE_WPS = `<row r="1" ht="14.25" customHeight="1" spans="1:3" xmlns:etc="w"><c t="s" s="1" r="A1"><v>0</v></c><c r="B1" s="2" ><v>12</v></c><c s="2" r="C1"/></row>`;
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** SheetJS reads no workbook without content types. */
const TYPES: Parts = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT}.sharedStrings+xml"/></Types>`,
};
const rows = (xml: string, parts: Parts = {}): Uint8Array =>
  workbookBytes(`<sheetData>${xml}</sheetData>`, { ...TYPES, ...parts });
const strings = (...items: string[]): Parts => ({
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items.join('')}</sst>`,
});

interface Case {
  readonly name: string;
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** What a library is known to get wrong here, as `differences` tells it; `*` for a library that throws. */
  readonly faults?: Partial<Readonly<Record<Library, readonly string[]>>>;
}

const CASES: readonly Case[] = [
  { name: 'as exceljs writes', make: written },
  {
    name: 'numbers',
    make: () =>
      rows(
        '<row r="1"><c r="A1"><v>0</v></c><c r="B1"><v>-4.25</v></c><c r="C1"><v>1.5E3</v></c><c r="D1"><v>0.1</v></c></row>',
      ),
  },
  {
    name: 'shared strings, runs, a phonetic guide',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        strings(
          '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
          '<si><r><t xml:space="preserve">商业 </t></r><r><t>企业</t></r></si>',
        ),
      ),
  },
  {
    name: 'inline strings',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>一</t></is></c><c r="B1" t="inlineStr"><is><r><t>二</t></r><r><t>三</t></r></is></c></row>',
      ),
  },
  {
    name: 'a cached 7 and a cached text',
    make: () =>
      rows('<row r="1"><c r="A1"><f>B1</f><v>7</v></c><c r="B1" t="str"><f>""</f><v>文</v></c></row>'),
  },
  {
    name: 'a cached 0',
    make: () => rows('<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>'),
    faults: { exceljs: ['表!A1: 0 / undefined'] },
  },
  {
    name: 'booleans and errors',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c></row>',
      ),
  },
  {
    name: 'prefixed elements',
    make: () =>
      prefixed(rows('<row r="1"><c r="A1"><v>5</v></c><c r="B1" t="inlineStr"><is><t>文</t></is></c></row>')),
    faults: { exceljs: ['*'] },
  },
  {
    name: 'rows and cells without places',
    make: () => rows('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    faults: { exceljs: ['*'] },
  },
  {
    name: 'rows in any order',
    make: () =>
      rows(
        '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>',
      ),
  },
  {
    name: 'numbers with a comment inside',
    make: () => rows('<row r="1"><c r="A1"><v>1<!-- x -->2</v></c></row>'),
    faults: { SheetJS: ['表!A1: 12 / 1'] },
  },
  {
    name: 'numbers in CDATA',
    make: () => rows('<row r="1"><c r="A1"><v><![CDATA[12]]></v></c></row>'),
    faults: { exceljs: ['表!A1: 12 / undefined'] },
  },
  {
    name: 'references in text and numbers',
    make: () =>
      rows(
        '<row r="1"><c r="A1" t="inlineStr"><is><t>&#20844;&#x5F00;&amp;&lt;</t></is></c><c r="B1"><v>&#49;2</v></c></row>',
      ),
  },
  {
    name: 'targets from the root',
    make: () =>
      rows('<row r="1"><c r="A1"><v>5</v></c></row>', {
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>`,
      }),
  },
  { name: 'like WPS', make: () => rows(LIKE_WPS, strings('<si><t>申请人</t></si>')) },
  {
    name: 'quotes of the other kind and blanks',
    make: () => rows("<row r='1'><c r='A1' t = 'str'><v>文</v></c><c\n r='B1'\n><v>7</v></c></row>"),
    faults: { SheetJS: ['表!B1: 7 / undefined'] },
  },
];

async function compare(bytes: Uint8Array, library: Library): Promise<readonly string[]> {
  const own = ours(readXlsx(bytes, 'x.xlsx', NODE));
  try {
    return differences(own, await LIBRARIES[library](bytes));
  } catch {
    return ['*'];
  }
}

describe('our reader and others agree', () => {
  test.each(CASES.map(({ name, make, faults }) => [name, make, faults ?? {}] as const))(
    '%s',
    async (_name, make, faults) => {
      const bytes = await make();
      const found = { exceljs: await compare(bytes, 'exceljs'), SheetJS: await compare(bytes, 'SheetJS') };
      expect(found).toEqual({ exceljs: [], SheetJS: [], ...faults });
    },
  );

  test.each([1, 2, 3, 4])('the template, report %i', async (seed) => {
    const bytes = template(seed);
    const own = ours(readXlsx(bytes, 'x.xlsx', NODE));
    expect(Object.keys(own).length).toBeGreaterThan(300);
    expect(await compare(bytes, 'SheetJS')).toEqual([]);
    // exceljs loses a cached 0 and nothing else.
    const lost = await compare(bytes, 'exceljs');
    expect(lost.filter((difference) => !difference.endsWith(': 0 / undefined'))).toEqual([]);
  });
});
