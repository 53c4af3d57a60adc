/** Where the label of a row ends and its figures begin, and whether that is where they do in the table. */

/** A cell of a row at its column. */
export interface LaidCell {
  readonly column: number;
  readonly columnCount: number;
  readonly text: string;
}

/** How far a row reaches, and what of it stands where; -1 for what it has not. */
export interface Fit {
  readonly width: number;
  readonly labelEnd: number;
  readonly firstFigure: number;
}

/** A figure, with the one letter that may count what it is of. */
const FIGURE = /^[\d.,，]*\d[\d.,，]*\s?\p{L}?$/u;
const WORDS = /\p{L}/u;
/** Rows that must agree before one that differs is wrong. */
const AGREEING = 3;

export const isFigure = (text: string): boolean => FIGURE.test(text);
export const isLabel = (text: string): boolean => WORDS.test(text) && !isFigure(text);

/** The last cell with words before the first figure. */
export function labelOf<Cell extends LaidCell>(cells: readonly Cell[]): Cell | undefined {
  const figure = cells.findIndex(({ text }) => isFigure(text));
  return cells
    .slice(0, Math.max(0, figure))
    .filter(({ text }) => isLabel(text))
    .at(-1);
}

/** `spanned` is how far the cells of the rows above reach into this one. */
export function fitOf(cells: readonly LaidCell[], spanned: number): Fit {
  const label = labelOf(cells);
  const last = cells.at(-1);
  return {
    width: Math.max(spanned, last ? last.column + last.columnCount : 0),
    labelEnd: label ? label.column + label.columnCount : -1,
    firstFigure: cells.find(({ text }) => isFigure(text))?.column ?? -1,
  };
}

/** What most of some numbers are; undefined where they are few or do not agree. */
function most(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [value, count] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  return count >= AGREEING && count * 2 > values.length ? value : undefined;
}

/** How wide the rows of a table are and where their figures begin: what most of them do. */
export function usualFit(fits: readonly Fit[]): Pick<Fit, 'width' | 'labelEnd'> | undefined {
  const rows = fits.filter(({ labelEnd, firstFigure }) => labelEnd >= 0 && firstFigure >= 0);
  const width = most(rows.map((each) => each.width));
  const labelEnd = most(rows.map((each) => each.labelEnd));
  return width === undefined || labelEnd === undefined ? undefined : { width, labelEnd };
}

/** A row that has neither the width nor the places of the others was moved aside. */
export const isAside = (fit: Fit, usual: Pick<Fit, 'width' | 'labelEnd'>): boolean =>
  fit.labelEnd >= 0 &&
  fit.firstFigure >= 0 &&
  fit.width !== usual.width &&
  fit.labelEnd !== usual.labelEnd &&
  fit.firstFigure !== usual.labelEnd;

export const isUsual = (fit: Fit, usual: Pick<Fit, 'width' | 'labelEnd'>): boolean =>
  fit.width === usual.width && fit.labelEnd === usual.labelEnd;
