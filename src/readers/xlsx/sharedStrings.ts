/** The strings that cells share (ISO/IEC 29500-1 §18.4.9), each as the cell it makes. */
import type { GridCell } from '../../grid';
import { OoxmlError, XmlScanner } from '../../ooxml';
import { unescapeText } from './escapes';
import { PLAIN_STRING, readPlain } from './plainElements';
import { readRichText } from './richText';

/** More than the cells that are read: those of a sheet that is read in part are among them. */
const MOST_STRINGS = 500_000;

/** One cell per string, by index; the same object serves every place that holds it. */
export function readSharedStrings(xml: string): GridCell[] {
  const cells: GridCell[] = [];
  const add = (text: string): void => {
    if (cells.length >= MOST_STRINGS) throw new OoxmlError('too-large', 'cell-count', 'strings');
    cells.push({ value: text, text, formula: null });
  };
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    if (scanner.name === 'si') add(readRichText(scanner));
    readPlain(scanner, PLAIN_STRING, (text) => add(unescapeText(text)));
  }
  return cells;
}
