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
/** A document with other parts; `links` are those of the main part: id, type and target. */
export const documentWith = (
  body: string,
  parts: Readonly<Record<string, Uint8Array | string>>,
  links: readonly (readonly [id: string, type: string, target: string])[] = [],
) =>
  zipSync({
    '_rels/.rels': strToU8(RELS),
    'word/document.xml': strToU8(`<w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${links.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  });
/** A document with its own styles: what stands in `w:styles`. */
export const documentWithStyles = (styles: string, body: string) =>
  documentWith(body, { 'word/styles.xml': `<w:styles xmlns:w="w">${styles}</w:styles>` }, [
    ['s', 'styles', 'styles.xml'],
  ]);
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
