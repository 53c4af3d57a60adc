/** Reads .docx: paragraphs and tables of the main part in their order; headers, footers, notes and pictures are left out. */
import type { Grid } from '../../grid';
import { UserError } from '../../messages';
import { LIMITS, OoxmlError, openPackage, XmlScanner } from '../../ooxml';
import type { Platform } from '../../ooxml';
import { documentGrids } from '../document';
import type { DocumentGrids } from '../document';
import { explainFailure } from '../failure';
import { newBudget, readTable } from './table';
import type { WordTable } from './table';
import { readParagraph, skipsElement } from './text';

const KINDS = '.docx';
/** More paragraphs than any report has. */
const MOST_PARAGRAPHS = 100_000;

function addTable(grids: DocumentGrids, { cells, nested }: WordTable): void {
  grids.table(cells);
  for (const inner of nested) addTable(grids, inner);
}

function readBody(xml: string): readonly Grid[] {
  const grids = documentGrids();
  const budget = newBudget();
  const scanner = new XmlScanner(xml);
  let paragraphs = 0;
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    if (scanner.depth === 1 && scanner.name !== 'document')
      throw new OoxmlError('kind', 'other-kind', scanner.name);
    if (scanner.name === 'p') {
      if (++paragraphs > MOST_PARAGRAPHS) throw new OoxmlError('too-large', 'cell-count');
      grids.paragraph(readParagraph(scanner));
    } else if (scanner.name === 'tbl') addTable(grids, readTable(scanner, budget));
    else skipsElement(scanner);
  }
  return grids.grids();
}

/**
 * Reads a Word document. Throws `UserError`: `file/empty`, `file/kind` for what is no .docx, `file/encrypted`,
 * `file/damaged`, `file/unsafe` or `file/too-large`.
 */
export function readDocx(bytes: Uint8Array, fileName: string, platform?: Platform): readonly Grid[] {
  if (bytes.length === 0) throw new UserError('file/empty', { file: fileName });
  try {
    const document = openPackage(bytes, LIMITS, platform);
    const main = document.main();
    const xml = document.text(main);
    if (xml === undefined) throw new OoxmlError('damaged', 'missing-part', main);
    return readBody(xml);
  } catch (thrown) {
    throw explainFailure(thrown, fileName, KINDS);
  }
}
