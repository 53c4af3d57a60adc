/** The strings that cells share (ISO/IEC 29500-1 §18.4.9): WPS reads them more reliably than inline ones. */
import { checkCellText } from '../../layout';
import { NAMESPACE } from './namespaces';
import { element, escapeText } from './xml';

const LITERAL_ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text that looks like an escape is escaped itself: `_x0041_` → `_x005F_x0041_` (§22.9.2.19). Throws for text too long. */
export function cellText(text: string): string {
  checkCellText(text);
  return escapeText(text.replace(LITERAL_ESCAPE, '_x005F_'));
}

export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The index of a text, which is added where it is new. */
  indexOf(text: string): number {
    this.uses++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  toXml(): string {
    const items = [...this.indexes.keys()].map((text) =>
      element('si', {}, `<t xml:space="preserve">${cellText(text)}</t>`),
    );
    return element(
      'sst',
      { xmlns: NAMESPACE.main, count: this.uses, uniqueCount: this.indexes.size },
      items.join(''),
    );
  }
}
