/** Where the label of a row ends and its figures begin, and whether that is where they do in the table. */

/** A cell of a row at its column. */
export interface LaidCell {
  readonly column: number;
  readonly columnCount: number;
  readonly text: string;
}

/** How many columns a row fills, and what of it stands where; -1 for what it has not. */
export interface Fit {
  readonly width: number;
  readonly cellCount: number;
  readonly labelEnd: number;
  readonly firstFigure: number;
}

/** A figure, with the one letter that may count what it is of. */
const FIGURE = /^[\d.,，]*\d[\d.,，]*\s?\p{L}?$/u;
const WORDS = /\p{L}/u;
/** Rows that must agree before one that differs is wrong. */
const AGREEING = 3;

const isFigure = (text: string): boolean => FIGURE.test(text);
const isLabel = (text: string): boolean => WORDS.test(text) && !isFigure(text);

/** The last cell with words before the first figure. */
export function labelOf<Cell extends LaidCell>(cells: readonly Cell[]): Cell | undefined {
  const figure = cells.findIndex(({ text }) => isFigure(text));
  return cells
    .slice(0, Math.max(0, figure))
    .filter(({ text }) => isLabel(text))
    .at(-1);
}

/** `spanned` is how many columns the cells of the rows above fill. */
export function fitOf(cells: readonly LaidCell[], spanned: number): Fit {
  const label = labelOf(cells);
  return {
    width: cells.reduce((sum, { columnCount }) => sum + columnCount, spanned),
    cellCount: cells.length,
    labelEnd: label ? label.column + label.columnCount : -1,
    firstFigure: cells.find(({ text }) => isFigure(text))?.column ?? -1,
  };
}

/** How wide the rows of a table are, and where the labels of those with figures end; -1 where nothing is known of it. */
export interface Usual {
  readonly width: number;
  readonly labelEnd: number;
  /** Whether the heads can be measured by it. */
  readonly forHeads: boolean;
}

/** Numbers by how often they stand, the commonest first. */
function counted(values: readonly number[]): readonly (readonly [value: number, count: number])[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

const widthsOf = (fits: readonly Fit[]): readonly number[] => fits.map(({ width }) => width);

/** How many rows are as wide as each other. */
export const agreeing = (fits: readonly Fit[]): number => counted(widthsOf(fits))[0]?.[1] ?? 0;

const isLabelled = ({ labelEnd, firstFigure }: Fit): boolean => labelEnd >= 0 && firstFigure >= 0;

/** The width that enough rows have: that of the first row, above which there is nothing to move it aside, else of most. */
function usualWidth(fits: readonly Fit[], first: number): number | undefined {
  const widths = counted(widthsOf(fits)).filter(([, count]) => count >= AGREEING);
  const [width, count] = widths.find(([value]) => value === first) ?? widths[0] ?? [0, 0];
  return width === first || count * 2 > fits.length ? width : undefined;
}

/** What the rows of a table do; undefined where they do not agree. */
export function usualFit(fits: readonly Fit[]): Usual | undefined {
  const first = fits[0]?.width ?? 0;
  const labelled = fits.filter(isLabelled);
  const isForm = labelled.length >= AGREEING;
  const width = usualWidth(isForm ? labelled : fits, first);
  if (width === undefined) return undefined;
  const heads = fits.slice(0, headCount(fits));
  // A head that reaches down beside all rows moves all of them aside.
  if (width > first && heads.length > 1 && heads.every((head) => head.width === first))
    return { width: first, labelEnd: -1, forHeads: false };
  const same = labelled.filter((each) => each.width === width);
  const [end = -1, count = 0] = counted(same.map(({ labelEnd }) => labelEnd))[0] ?? [];
  return { width, labelEnd: count * 3 >= same.length * 2 ? end : -1, forHeads: width === first || !isForm };
}

/** Rows above the first with figures are the heads of the columns. */
export function headCount(fits: readonly Fit[]): number {
  const count = fits.findIndex(({ firstFigure }) => firstFigure >= 0);
  return count < 0 ? fits.length : count;
}

/**
 * A row that has neither the width nor the places of the others was moved aside. Where there are no others it has no
 * place but its width; heads that leave columns free lack a span.
 */
export function isAside(
  { width, cellCount, labelEnd, firstFigure }: Fit,
  usual: Usual,
  isHead: boolean,
): boolean {
  if (width === usual.width) return false;
  if (isHead) return usual.forHeads && width < usual.width && cellCount > 1;
  if (firstFigure < 0) return false;
  if (usual.labelEnd < 0) return width > usual.width;
  return labelEnd >= 0 && labelEnd !== usual.labelEnd && firstFigure !== usual.labelEnd;
}

export const isUsual = ({ width, labelEnd }: Fit, usual: Usual, isHead: boolean): boolean =>
  width === usual.width && (isHead || usual.labelEnd < 0 || labelEnd === usual.labelEnd);
