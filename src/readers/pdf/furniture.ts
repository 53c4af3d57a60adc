/** What printers put around the text of every page: page numbers, and heads and feet that repeat. */
import { PAGE_NUMBER } from '../../form';
import type { TextLine } from './paragraphs';
import { lineText, spaced } from './words';

/** How many lines at the top and at the bottom of a page may be furniture. */
const DEPTH = 2;
/** 3/8 */
const NUMBER_OF_NUMBER = /^\d{1,3}\s*[/／]\s*\d{1,3}$/;
/** How far apart the same line stands on two pages, in points. */
const SAME_HEIGHT = 3;

const outline = (line: TextLine): string => lineText(line, spaced).replace(/\d+/g, '0');

/** The lines that belong to the text. `pages` has the lines of each page, tables left out, from top to bottom. */
export function withoutFurniture(pages: readonly (readonly TextLine[])[]): readonly (readonly TextLine[])[] {
  const edges = pages.map((lines) => new Set([...lines.slice(0, DEPTH), ...lines.slice(-DEPTH)]));
  const repeats = (line: TextLine) =>
    edges.some((others, page) =>
      page === line.page
        ? false
        : [...others].some(
            (other) => Math.abs(other.base - line.base) <= SAME_HEIGHT && outline(other) === outline(line),
          ),
    );
  return pages.map((lines, page) =>
    lines.filter((line) => {
      if (!edges[page]?.has(line)) return true;
      const isLast = line === lines[0] || line === lines.at(-1);
      const text = lineText(line, spaced);
      const isNumber = PAGE_NUMBER.test(text) || NUMBER_OF_NUMBER.test(text);
      return !(isLast && isNumber) && !repeats(line);
    }),
  );
}
