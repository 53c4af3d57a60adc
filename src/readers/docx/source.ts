/** What is read of a Word document, and from what. */
import type { XmlScanner } from '../../ooxml';
import { OoxmlError } from '../../ooxml';
import type { DocumentCell } from '../document';
import type { Styles } from './styles';

/** What a document holds, in order. A place is where in the text of its part a paragraph starts. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly place: number }
  | { readonly kind: 'table'; readonly table: WordTable }
  /** Another document put in as it is (§17.17.2.1), by the relationship that leads to it. */
  | { readonly kind: 'chunk'; readonly id: string }
  /** An object of another program, such as a sheet of Excel. */
  | { readonly kind: 'object'; readonly id: string }
  /** A picture in which a table has room. */
  | { readonly kind: 'picture' };

/** A table with what follows it: larger tables inside its cells, text boxes that are anchored in them. */
export interface WordTable {
  readonly cells: readonly DocumentCell[];
  readonly nested: readonly Block[];
}

/** Cells and paragraphs of the whole document that may still come. */
export interface Budget {
  cells: number;
  paragraphs: number;
}

/** More than any report has. */
const MOST_CELLS = 200_000;
const MOST_PARAGRAPHS = 100_000;

export const newBudget = (): Budget => ({ cells: MOST_CELLS, paragraphs: MOST_PARAGRAPHS });

/** Takes one from what is left; throws `OoxmlError` `too-large`. */
export function spend(budget: Budget, what: keyof Budget): void {
  if (budget[what]-- <= 0) throw new OoxmlError('too-large', 'cell-count');
}

export interface WordSource {
  readonly scanner: XmlScanner;
  readonly styles: Styles;
  readonly budget: Budget;
  /** Reads what the element that just started holds, up to its end. */
  readonly blocks: () => readonly Block[];
}
