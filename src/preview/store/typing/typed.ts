/** A text that Excel takes for a number: its value, and the format that a General cell gets with it. */
export interface Typed {
  readonly value: number;
  /** Absent where the cell stays General. */
  readonly format?: string;
}

const WIDE = /[\uFF01-\uFF5E]/g;

/** Wide digits and signs count as narrow ones, `￥` as `¥`; spaces at the ends do not count. */
export const narrow = (text: string): string =>
  text
    .replace(WIDE, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/￥/g, '¥')
    .trim();
