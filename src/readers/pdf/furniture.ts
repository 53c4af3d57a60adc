/** What printers put around the text of every page: page numbers, and heads and feet that repeat. */
import { PAGE_NUMBER } from '../../form';
import type { TextLine } from './paragraphs';
import { lineText, spaced } from './words';

/** 3/8 */
const NUMBER_OF_NUMBER = /^\d{1,3}\s*[/／]\s*\d{1,3}$/;
const YEAR = /(?<!\d)20\d{2}(?!\d)/;
/** How far apart the same line stands on two pages, in points. */
const SAME_HEIGHT = 3;

/** The same for all numbers of pages; years tell the titles of two reports apart. */
const outline = (line: TextLine): string => lineText(line, spaced).replace(/(?<!\d)\d{1,3}(?!\d)/g, '0');

function isNumber(line: TextLine): boolean {
  const text = lineText(line, spaced);
  return PAGE_NUMBER.test(text) || NUMBER_OF_NUMBER.test(text);
}

/** The lines that belong to the text. `pages` has the lines of each page, tables left out. */
export function withoutFurniture(pages: readonly (readonly TextLine[])[]): readonly (readonly TextLine[])[] {
  const outside = pages.flat().filter((line) => line.outside);
  const outlines = new Map(outside.map((line) => [line, outline(line)]));
  const repeats = (line: TextLine) =>
    outside.some(
      (other) =>
        other.page !== line.page &&
        Math.abs(other.base - line.base) <= SAME_HEIGHT &&
        outlines.get(other) === outlines.get(line),
    );
  // The name of a body repeats above the titles of several years, and belongs to each.
  const isAboveYear = (next: TextLine | undefined): boolean =>
    next?.outside === true && YEAR.test(lineText(next, spaced)) && !repeats(next);
  return pages.map((lines) =>
    lines.filter((line, at) => {
      if (!line.outside) return true;
      return !isNumber(line) && (!repeats(line) || isAboveYear(lines[at + 1]));
    }),
  );
}
