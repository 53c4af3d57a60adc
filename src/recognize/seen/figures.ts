/** A figure from a document, which has no number cells, or from a sheet, which has. */
import type { Address, GridCell } from '../../grid';
import { readFigure } from '../../report';
import type { Figure } from '../../report';

const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Plain digits are what a number looks like in a text. */
export function writtenFigure(text: string, address: Address): Figure {
  const plain = text.trim();
  return readFigure({ value: PLAIN.test(plain) ? Number(plain) : text, text, formula: null }, address);
}

/** The figure in a cell of the source. */
export function figureAt(cell: GridCell | undefined, address: Address): Figure {
  return address.kind === 'sheet' ? readFigure(cell, address) : writtenFigure(cell?.text ?? '', address);
}
