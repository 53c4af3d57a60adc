/** A text as patterns read it, with what titles say left out; every place leads back. */
import { passageForm, simplify } from '../text';
import { isBroken } from './lines';
import { countBefore } from './search';

export interface PlainText {
  readonly source: string;
  /** Same marks as the source, in simplified characters; what stands in 《》 is blanked: titles have years and numbers of their own. */
  readonly text: string;
  /** The text without blanking. */
  readonly whole: string;
  /** Where each character stands in the source; one entry more than characters. */
  readonly at: readonly number[];
}

const TITLE = /《[^《》\n]{0,80}》/g;

/** The plain form of a part's text; line breaks stay where a paragraph ends. */
export function plainText(source: string): PlainText {
  const form = passageForm(source);
  const at: number[] = [];
  let whole = '';
  const lines = simplify(form.text).split('\n');
  let place = 0;
  lines.forEach((line, index) => {
    whole += line;
    for (let each = 0; each < line.length; each++) at.push(form.at[place + each] ?? 0);
    place += line.length;
    const next = lines[index + 1];
    if (next !== undefined && !isBroken(line, next)) {
      whole += '\n';
      at.push(form.at[place] ?? 0);
    }
    place++;
  });
  const text = whole.replace(TITLE, (title) => `《${'※'.repeat(title.length - 2)}》`);
  return { source, text, whole, at: [...at, source.length] };
}

/** Places in the source of the characters `start` to `end` of a plain text. */
export function sourceSpan({ at }: PlainText, start: number, end: number): { start: number; end: number } {
  const first = at[start] ?? 0;
  return { start: first, end: end > start ? (at[end - 1] ?? 0) + 1 : first };
}

/** Where the lines of a text end; found once, however many places are asked for. */
const lineEnds = new WeakMap<PlainText, readonly number[]>();

function lineEndsOf(plain: PlainText): readonly number[] {
  const known = lineEnds.get(plain);
  if (known) return known;
  const ends = [...plain.source.matchAll(/\n/g)].map(({ index }) => index);
  lineEnds.set(plain, ends);
  return ends;
}

/** Which line of the source a character of the plain text stands in, from 0. */
export function lineOf(plain: PlainText, place: number): number {
  const ends = lineEndsOf(plain);
  const at = plain.at[place] ?? 0;
  return countBefore(ends.length, (line) => (ends[line] ?? 0) < at);
}
