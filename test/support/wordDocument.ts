/** Small Word documents by hand, and the texts that are read of them. */
import { strToU8, zipSync } from 'fflate';
import type { Grid } from '../../src/grid';
import { readDocx } from '../../src/readers';

const RELS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export const documentBytes = (body: string, root = 'w:document') =>
  zipSync({
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(`<${root} xmlns:w="w"><w:body>${body}</w:body></${root}>`),
  });
export const readDocument = (body: string) => readDocx(documentBytes(body), 'a.docx');

export const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`;
export const p = (text: string) => `<w:p>${run(text)}</w:p>`;
export const tc = (text: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
export const tr = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** Of each grid its name and its texts. */
export const textsOf = (grids: readonly Grid[]) =>
  grids.map(({ name, cells }) => [name, ...[...cells.values()].map(({ text }) => text)]);
