/** Fonts as the library hands them over, and the character of a glyph, as far as the document says which it is. */
import type { PDFPageProxy } from 'pdfjs-dist';
import { plainCharacter, UNKNOWN } from './characters';
import type { Matrix } from './geometry';

export interface Font {
  readonly fontMatrix?: Matrix;
  readonly vertical?: boolean;
  readonly defaultVMetrics?: readonly number[];
  /** Characters by code; only bounds where the document does not say which character a code is. */
  readonly toUnicode?: { readonly _map?: Readonly<Record<number, string>> };
}

/** A glyph that is shown; among them stand numbers, which are space to leave out, in thousandths of the font. */
export interface ShownGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** A code that does not say its character is not guessed at: digits would come out as other digits. */
export function characterOf({ originalCharCode, unicode }: ShownGlyph, { toUnicode }: Font): string {
  return toUnicode?._map?.[originalCharCode] === undefined ? UNKNOWN : plainCharacter(unicode);
}

interface FontsByName {
  get(name: unknown, callback: (object: unknown) => void): void;
}

/** The fonts that a page sets, by name; one that cannot be used is left out, and so is its text. */
export async function readFonts(
  page: PDFPageProxy,
  operations: readonly number[],
  given: readonly (readonly unknown[] | null)[],
  setFont: number,
): Promise<ReadonlyMap<unknown, Font>> {
  const names = new Set<unknown>();
  operations.forEach((code, index) => {
    if (code === setFont) names.add(given[index]?.[0]);
  });
  const object = (name: unknown) =>
    new Promise((resolve) => (page.commonObjs as FontsByName).get(name, resolve));
  const fonts = new Map<unknown, Font>();
  for (const name of names) {
    const font = await object(name);
    if (typeof font === 'object' && font !== null) fonts.set(name, font);
  }
  return fonts;
}
