/** A text as patterns read it, with what titles say left out; every place leads back. */
import { passageForm } from '../text';

export interface PlainText {
  readonly source: string;
  /** Same marks as the source; what stands in 《》 is blanked: titles have years and numbers of their own. */
  readonly text: string;
  /** The text without blanking. */
  readonly whole: string;
  /** Where each character stands in the source; one entry more than characters. */
  readonly at: readonly number[];
}

const TITLE = /《[^《》\n]{0,80}》/g;

/** The plain form of a part's text; line breaks stay. */
export function plainText(source: string): PlainText {
  const { text: whole, at } = passageForm(source);
  const text = whole.replace(TITLE, (title) => `《${'※'.repeat(title.length - 2)}》`);
  return { source, text, whole, at: [...at, source.length] };
}

/** Places in the source of the characters `start` to `end` of a plain text. */
export function sourceSpan({ at }: PlainText, start: number, end: number): { start: number; end: number } {
  const first = at[start] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? 0) + 1 : first };
}
