/** A figure from a document, which has no number cells, or from a sheet, which has. */
import type { Address, Grid, GridCell } from '../grid';
import { readFigure } from '../report';
import type { Figure } from '../report';

const PLAIN = /^(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;

/** Plain digits are what a number looks like in a text. */
export function writtenFigure(text: string, address: Address): Figure {
  const plain = text.trim();
  return readFigure({ value: PLAIN.test(plain) ? Number(plain) : text, text, formula: null }, address);
}

/** The figure at a place of a grid. */
export function figureAt(grid: Grid, cell: GridCell | undefined, row: number, column: number): Figure {
  const address: Address = { kind: grid.kind, grid: grid.name, row, column };
  if (grid.kind === 'sheet') return readFigure(cell, address);
  return writtenFigure(cell?.text ?? '', address);
}
