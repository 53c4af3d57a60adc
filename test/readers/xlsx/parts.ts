/** Workbooks for tests, from the XML of their parts. */
import { strToU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/readers/xlsx';
import { cellAt } from '../../../src/grid';
import type { Grid, Workbook } from '../../../src/grid';
import { writeZip } from '../../../src/ooxml';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export type Parts = Readonly<Record<string, string | undefined>>;

const link = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relationships = (...links: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;

/** A workbook with one sheet named 表 that has this sheetData (and what follows it), and any parts instead of its own. */
export function workbookBytes(sheetData: string, parts: Parts = {}): Uint8Array {
  const all: Parts = {
    '_rels/.rels': relationships(
      link('1', 'officeDocument', 'xl/workbook.xml'),
      link('2', 'custom-properties', 'docProps/custom.xml'),
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      link('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      link('rId2', 'sharedStrings', 'sharedStrings.xml'),
      link('rId3', 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}">${sheetData}</worksheet>`,
    ...parts,
  };
  const present = Object.entries(all).flatMap(([name, xml]) =>
    xml === undefined ? [] : [[name, strToU8(xml)]],
  );
  return writeZip(Object.fromEntries(present) as Record<string, Uint8Array>);
}

export const readParts = (sheetData: string, parts: Parts = {}): Workbook =>
  readXlsx(workbookBytes(sheetData, parts), '测试.xlsx');

/** The first sheet, from the rows inside its sheetData. */
export function readRows(rows: string, parts: Parts = {}): Grid {
  const [grid] = readParts(`<sheetData>${rows}</sheetData>`, parts).grids;
  if (!grid) throw new Error('no sheet');
  return grid;
}

/** The cell that `<c …>` makes, alone in A1. */
export const readCell = (xml: string, parts: Parts = {}) =>
  cellAt(readRows(`<row r="1">${xml}</row>`, parts), 0, 0);

/** The same workbook with every element under a prefix: no short way leads through it. */
export function prefixed(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const name of Object.keys(parts).filter((each) => /sheet\d|workbook\.xml$|Strings/.test(each)))
    parts[name] = strToU8(
      new TextDecoder()
        .decode(parts[name])
        .replace(/<(\/?)([A-Za-z])/g, '<$1x:$2')
        .replace(/ xmlns="/, ' xmlns:x="'),
    );
  return writeZip(parts);
}
