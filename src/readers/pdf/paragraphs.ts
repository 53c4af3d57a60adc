/** Lines of text → paragraphs: a line that is full goes on in the next one, unless that one is indented. */
import { lineText, spaced } from './words';
import type { Line } from './words';

/** A line of text on its page. */
export interface TextLine extends Line {
  readonly page: number;
  /** Above or below the text, where printers put numbers, heads and feet. */
  readonly outside: boolean;
}

/** A line that ends so far before the edge is still full, as a share of the font's height. */
const FULL = 1.7;
const INDENT = 0.7;
/** What differs more is another font. */
const OTHER_SIZE = 0.15;
/** Lines that are further apart are paragraphs, as a share of the font's height. */
const FAR = 2.6;

export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** Between which edges the text of a document runs: that of its most used size, since titles and notes go their own ways. */
export function marginsOf(lines: readonly Line[]): Margins {
  const widths = new Map<number, number>();
  const sizeOf = ({ size }: Line) => Math.round(size);
  for (const line of lines)
    widths.set(sizeOf(line), (widths.get(sizeOf(line)) ?? 0) + line.right - line.left);
  const [body] = [...widths].sort(([, one], [, other]) => other - one);
  const main = lines.filter((line) => sizeOf(line) === body?.[0]);
  return {
    left: Math.min(...main.map(({ left }) => left)),
    right: Math.max(...main.map(({ right }) => right)),
  };
}

function continues(before: TextLine, line: TextLine, { left, right }: Margins): boolean {
  const isFull = before.right >= right - FULL * before.size;
  const isIndented = line.left > left + INDENT * line.size;
  const isOther = Math.abs(before.size - line.size) > OTHER_SIZE * before.size;
  const isFar = before.page === line.page && line.base - before.base > FAR * line.size;
  return isFull && !isIndented && !isOther && !isFar;
}

/** The texts of the paragraphs, in order. */
export function paragraphsOf(lines: readonly TextLine[], margins: Margins): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const text = lineText(line, spaced);
    if (before && continues(before, line, margins)) paragraphs.push((paragraphs.pop() ?? '') + text);
    else paragraphs.push(text);
  });
  return paragraphs;
}
