/** Characters → words → lines. */
import type { Glyph } from './canvas';

/** Characters that stand together without a gap. */
export interface Word extends Glyph {
  readonly glyphs: readonly Glyph[];
}

export interface Line {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Space between characters that makes two words of them, as a share of the font's height. */
const GAP = 0.25;
/** The least space at an edge between two cells, and how far characters reach over it, as shares of the font's height. */
const SEAM = 0.03;
const REACH = 0.1;
/** Space that is shown as such between words that are no figures. */
const WIDE_GAP = 0.5;
/** How far apart the base lines of one line may be, as a share of the font's height. */
const SAME_LINE = 0.4;
/** How near the same character has to stand to be the same one, drawn twice to look bold. */
const SAME_PLACE = 0.2;

/** The middle of a character above its base line, as a share of the font's height. */
const MIDDLE = 0.35;

const isSpace = (text: string): boolean => text.trim() === '';
const onLine = (one: Glyph, other: Glyph): boolean =>
  Math.abs(one.base - other.base) <= SAME_LINE * Math.max(one.size, other.size);

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const placed = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const near = SAME_PLACE * glyph.size;
    const known = placed.get(glyph.text) ?? [];
    const double = known.some(
      ({ left, base }) => Math.abs(left - glyph.left) <= near && Math.abs(base - glyph.base) <= near,
    );
    if (double) return false;
    known.push(glyph);
    placed.set(glyph.text, known);
    return true;
  });
}

function wordOf(glyphs: readonly Glyph[]): Word {
  return {
    glyphs,
    text: glyphs.map(({ text }) => text).join(''),
    left: Math.min(...glyphs.map(({ left }) => left)),
    right: Math.max(...glyphs.map(({ right }) => right)),
    base: glyphs[0]?.base ?? 0,
    size: Math.max(...glyphs.map(({ size }) => size)),
  };
}

/** Runs of glyphs, a new one beginning wherever `parts` says so. */
function runs(glyphs: readonly Glyph[], parts: (before: Glyph, glyph: Glyph) => boolean): Word[] {
  const all: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = all.at(-1);
    const before = run?.at(-1);
    if (run && before && !parts(before, glyph)) run.push(glyph);
    else all.push([glyph]);
  }
  return all.map(wordOf);
}

/** Words in the order in which they are drawn. */
export function wordsOf(glyphs: readonly Glyph[]): Word[] {
  const seen = withoutDoubles(glyphs.filter(({ text }) => !isSpace(text)));
  return runs(
    seen,
    (before, glyph) => !onLine(before, glyph) || Math.abs(glyph.left - before.right) > GAP * glyph.size,
  );
}

/** A word cut where an edge runs through the space between two of its characters, however small. */
export function cutAt(word: Word, edges: readonly number[]): Word[] {
  return runs(word.glyphs, (before, glyph) => {
    const reach = REACH * glyph.size;
    const isApart = glyph.left - before.right > SEAM * glyph.size;
    return isApart && edges.some((edge) => edge > before.right - reach && edge < glyph.left + reach);
  });
}

/** The height of the middle of characters. */
export const middleOf = ({ base, size }: { readonly base: number; readonly size: number }): number =>
  base - MIDDLE * size;

/** Lines from top to bottom, words from left to right. */
export function linesOf(words: readonly Word[]): Line[] {
  const rows: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.base - other.base)) {
    const row = rows.at(-1);
    if (row?.[0] && onLine(row[0], word)) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    const ordered = row.sort((one, other) => one.left - other.left);
    return {
      words: ordered,
      left: Math.min(...ordered.map(({ left }) => left)),
      right: Math.max(...ordered.map(({ right }) => right)),
      base: Math.max(...ordered.map(({ base }) => base)),
      size: Math.max(...ordered.map(({ size }) => size)),
    };
  });
}

/** What `between` puts between each two words. */
export function lineText(
  { words }: Line,
  between: (before: Word, after: Word, gap: number) => string,
): string {
  return words
    .map((word, index) => {
      const before = words[index - 1];
      return (before ? between(before, word, (word.left - before.right) / word.size) : '') + word.text;
    })
    .join('');
}

/** A gap that people would type. */
export const spaced = (_before: Word, _after: Word, gap: number): string => (gap > WIDE_GAP ? ' ' : '');
