/** Wide and narrow forms of the same characters. */

/** U+FF01 to U+FF5E stand this far behind their ASCII forms. */
const SHIFT = 0xfee0;
const WIDE_ASCII = /[\uff01-\uff5e]/g;

/** ４，（ → 4,(; the other forms of characters stay. */
export const narrowAscii = (text: string): string =>
  text.replace(WIDE_ASCII, (character) => String.fromCharCode(character.charCodeAt(0) - SHIFT));

/** 2024 → ２０２４. */
export const wideDigits = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + SHIFT));

/** Whether a digit is wide: １. */
export const hasWideDigits = (text: string): boolean => /[０-９]/.test(text);

/** One form for all that Unicode holds compatible: width, ligatures, ①, ㎡, radicals. */
export const compatible = (text: string): string => text.normalize('NFKC');
