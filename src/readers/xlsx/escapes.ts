/** `_x000D_` in the text of a workbook stands for a character that XML cannot hold (ISO/IEC 29500-1 §22.9.2.19). */

const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text a person sees: `a_x000D_b` is `a`, a carriage return, `b`; `_x005F_x0041_` is `_x0041_`. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPE, (_whole, digits: string) => String.fromCharCode(parseInt(digits, 16)))
    : text;
}
