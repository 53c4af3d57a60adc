/** Characters, words and lines as a page shows them, for tests. */
import type { Glyph } from '../../../src/readers/pdf/canvas';
import type { TextLine } from '../../../src/readers/pdf/paragraphs';
import type { Rule } from '../../../src/readers/pdf/paths';
import type { Word } from '../../../src/readers/pdf/words';

/** A character 5 wide and 10 high, unless it says otherwise. */
export const glyph = (text: string, left: number, base = 100, size = 10, width = 5): Glyph => ({
  text,
  left,
  right: left + width,
  base,
  size,
});

/** A word of such characters, one right after another. */
export function word(text: string, left: number, base = 100, size = 10): Word {
  const glyphs = [...text].map((each, index) => glyph(each, left + 5 * index, base, size));
  return { glyphs, text, left, right: left + 5 * glyphs.length, base, size };
}

/** A line of one word. */
export function textLine(text: string, more: Partial<TextLine> = {}): TextLine {
  const line = { left: 50, right: 500, base: 100, size: 10, page: 0, outside: false, ...more };
  const { left, right, base, size } = line;
  return { words: [{ glyphs: [], text, left, right, base, size }], ...line };
}

export const level = (at: number, from: number, to: number): Rule => ({ level: true, at, from, to });
export const upright = (at: number, from: number, to: number): Rule => ({ level: false, at, from, to });

/** All lines over these edges. */
export const netOf = (xs: readonly number[], ys: readonly number[]): Rule[] => [
  ...ys.map((y) => level(y, xs[0]!, xs.at(-1)!)),
  ...xs.map((x) => upright(x, ys[0]!, ys.at(-1)!)),
];
