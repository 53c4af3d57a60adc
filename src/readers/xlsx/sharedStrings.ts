/** The strings that cells share (ISO/IEC 29500-1 §18.4.9), each as the cell it makes. */
import type { GridCell } from '../../grid';
import { OoxmlError, XmlScanner } from '../../ooxml';
import { unescapeText } from './escapes';
import { PLAIN_STRING, readPlain } from './plainElements';
import { readRichText } from './richText';
import type { RichText } from './richText';

/** More than the cells that are read: those of a sheet that is read in part are among them. */
const MOST_STRINGS = 500_000;

export interface SharedStrings {
  /** One cell per string, by index; the same object serves every place that holds it. */
  readonly cells: readonly GridCell[];
  /** By index: what is left of a string in a cell whose own font is struck out; of most nothing is. */
  readonly inStruck: ReadonlyMap<number, string>;
}

export const NO_STRINGS: SharedStrings = { cells: [], inStruck: new Map() };

/** Reads the part of the shared strings. */
export function readSharedStrings(xml: string): SharedStrings {
  const cells: GridCell[] = [];
  const inStruck = new Map<number, string>();
  const add = (text: string): void => {
    if (cells.length >= MOST_STRINGS) throw new OoxmlError('too-large', 'cell-count', 'strings');
    cells.push({ value: text, text, formula: null });
  };
  const addRich = (rich: RichText): void => {
    if (rich.inStruck !== '') inStruck.set(cells.length, rich.inStruck);
    add(rich.text);
  };
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    if (token !== 'start') continue;
    if (scanner.name === 'si') addRich(readRichText(scanner));
    readPlain(scanner, PLAIN_STRING, (text) => add(unescapeText(text)));
  }
  return { cells, inStruck };
}
