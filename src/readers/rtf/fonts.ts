/** Code pages of RTF: of the document, and of fonts by their character sets. */
import { bytesOf } from '../../ooxml';

/** By code page, the names that TextDecoder knows. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8',
};
/** By character set, the code page; the others are those of the document or have no Chinese. */
const CHARACTER_SETS: Readonly<Record<number, number>> = { 128: 932, 129: 949, 134: 936, 136: 950 };

const USUAL = 'windows-1252';

export class Fonts {
  private readonly pages = new Map<number, string>();
  private document = USUAL;

  setDocument(page: number): void {
    this.document = CODE_PAGES[page] ?? USUAL;
  }

  setCharacterSet(font: number, characters: number): void {
    const page = CHARACTER_SETS[characters];
    if (page !== undefined) this.setPage(font, page);
  }

  setPage(font: number, page: number): void {
    const name = CODE_PAGES[page];
    if (name !== undefined) this.pages.set(font, name);
  }

  /** The text of bytes, a character each, in a font. */
  decode(bytes: string, font: number): string {
    // eslint-disable-next-line no-control-regex -- bytes of ASCII
    if (/^[\x00-\x7f]*$/.test(bytes)) return bytes;
    const decoder = new TextDecoder(this.pages.get(font) ?? this.document);
    return decoder.decode(bytesOf(bytes));
  }
}
