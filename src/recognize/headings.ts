/** Where the parts of a report begin in a text. */
import { HEADING_WORDS, LONGEST_HEADING } from '../form';
import type { Edition, Part } from '../form';
import type { Grid } from '../grid';
import { labelOf, narrow } from './labels';
import { lineAt } from './tokens';

/** A part with its heading's line, or null where the text has none. */
export interface PartPlace {
  readonly part: Part;
  readonly line: number | null;
}

const wordsOf = (part: Part) => HEADING_WORDS[part.table ?? part.text ?? 'preface'];

/** Its number with its words, or the official wording without a number (Word numbers headings by itself). */
export function isHeading(line: string, part: Part): boolean {
  if (line.includes('\t') && line.trim().includes('\t')) return false;
  if (narrow(line).length > LONGEST_HEADING) return false;
  const found = labelOf(line);
  const official = labelOf(part.heading);
  if (found.core === official.core) return found.number === '' || found.number === official.number;
  const bracketed = /^\(/.test(narrow(line));
  const sameNumber = found.number === official.number && !bracketed;
  return sameNumber && wordsOf(part).some((words) => words.every((word) => found.core.includes(word)));
}

/** From the last part back, so that a table of contents at the front is not taken for the parts. */
export function locateParts(grid: Grid, edition: Edition): PartPlace[] {
  let end = grid.rowCount;
  const places = [...edition.parts].reverse().map((part): PartPlace => {
    for (let line = end - 1; line >= 0; line--) {
      if (!isHeading(lineAt(grid, line) ?? '', part)) continue;
      end = line;
      return { part, line };
    }
    return { part, line: null };
  });
  return places.reverse();
}

/** Lines under the heading of a part, up to the next heading found; a part without a heading shares its neighbour's. */
export function linesOf(places: readonly PartPlace[], index: number, lineCount: number): [number, number] {
  const before = places
    .slice(0, index + 1)
    .filter((place) => place.line !== null)
    .at(-1);
  const after = places.slice(index + 1).find((place) => place.line !== null);
  return [before?.line == null ? 0 : before.line + 1, after?.line ?? lineCount];
}
