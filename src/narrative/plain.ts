/** A text as patterns read it: no spaces, half-width digits and signs of one spelling; every place leads back. */

export interface PlainText {
  readonly source: string;
  /** Same marks as the source; what stands in 《》 is blanked: titles have years and numbers of their own. */
  readonly text: string;
  /** The text without blanking. */
  readonly whole: string;
  /** Where each character stands in the source; one entry more than characters. */
  readonly at: readonly number[];
}

const SPACE = /[ \t\r\u00a0\u2000-\u200b\u3000\ufeff]/;
const SAME: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '％': '%',
  '．': '.',
  '−': '-',
  '－': '-',
};
const TITLE = /《[^《》\n]{0,80}》/g;

function narrow(character: string, before: string, after: string): string {
  if (/[０-９]/.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  if (character === ',' || character === '，')
    return character === ',' && /\d/.test(before) && /\d/.test(after) ? ',' : '，';
  return SAME[character] ?? character;
}

/** The plain form of a part's text; line breaks stay. */
export function plainText(source: string): PlainText {
  const at: number[] = [];
  let whole = '';
  for (let place = 0; place < source.length; place++) {
    const character = source.charAt(place);
    if (SPACE.test(character)) continue;
    whole += narrow(character, source.charAt(place - 1), source.charAt(place + 1));
    at.push(place);
  }
  at.push(source.length);
  const text = whole.replace(TITLE, (title) => `《${'※'.repeat(title.length - 2)}》`);
  return { source, text, whole, at };
}

/** Places in the source of the characters `start` to `end` of a plain text. */
export function sourceSpan({ at }: PlainText, start: number, end: number): { start: number; end: number } {
  const first = at[start] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? 0) + 1 : first };
}
