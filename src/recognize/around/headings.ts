/** Where the parts of a report begin in a text. */
import { HEADING_WORDS, LONGEST_HEADING } from '../../form';
import type { Edition, Part } from '../../form';
import { labelForm } from '../../text';
import { labelOf } from '../seen/labels';
import type { Label } from '../seen/labels';

/** A part with its heading's line, or null where the text has none. */
export interface PartPlace {
  readonly part: Part;
  readonly line: number | null;
}

/** A line short enough to be a heading. */
export interface HeadingLine {
  readonly line: number;
  readonly label: Label;
  readonly bracketed: boolean;
}

/** Words by which the heading of a part is known: all of one list. */
export const wordsOf = (part: Part) => HEADING_WORDS[part.table ?? part.text ?? 'preface'];

/** The lines of a text that are short enough to be headings. */
export function headingLines(lines: Iterable<readonly [line: number, text: string]>): HeadingLine[] {
  const found: HeadingLine[] = [];
  for (const [line, text] of lines) {
    const plain = text.length > 4 * LONGEST_HEADING || text.trim().includes('\t') ? '' : labelForm(text);
    if (plain !== '' && plain.length <= LONGEST_HEADING)
      found.push({ line, label: labelOf(plain), bracketed: plain.startsWith('(') });
  }
  return found;
}

/** True where a line has the number and the words of a part, or its official wording (Word numbers headings by itself). */
export function isHeading({ label, bracketed }: HeadingLine, part: Part, official: Label): boolean {
  if (label.core === official.core) return label.number === '' || label.number === official.number;
  const sameNumber = label.number === official.number && !bracketed;
  return sameNumber && wordsOf(part).some((words) => words.every((word) => label.core.includes(word)));
}

/** From the last part back, so that a table of contents at the front is not taken for the parts. */
export function locateParts(lines: readonly HeadingLine[], edition: Edition): PartPlace[] {
  let end = lines.length;
  const places = [...edition.parts].reverse().map((part): PartPlace => {
    const official = labelOf(part.heading);
    for (let index = end - 1; index >= 0; index--) {
      const line = lines[index];
      if (!line || !isHeading(line, part, official)) continue;
      end = index;
      return { part, line: line.line };
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
