/** The form in which a text is compared, by what it is. */
import { withoutSpaces } from './characters';
import { compatible, narrowAscii } from './width';

/** A figure: half-width, without spaces; ① stays, as it is no number: `１,２３４ 件` → `1,234件`. */
export const figureForm = (text: string): string => withoutSpaces(narrowAscii(text));

/** A name, or a paragraph held against another: width and spaces do not tell two apart. */
export const nameForm = (text: string): string => withoutSpaces(compatible(text));

/** Spaces of a text and what has no width; line breaks stay. */
const PASSAGE_SPACE = /[ \t\r\u00a0\u2000-\u200a\u202f\u205f\u3000\p{Default_Ignorable_Code_Point}]/u;
/** Marks that patterns know in one spelling. */
const PASSAGE_MARKS: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '％': '%',
  '．': '.',
  '−': '-',
  '－': '-',
};

function passageCharacter(character: string, before: string, after: string): string {
  if (/[０-９]/.test(character)) return narrowAscii(character);
  if (character === ',' || character === '，')
    return character === ',' && /\d/.test(before) && /\d/.test(after) ? ',' : '，';
  return PASSAGE_MARKS[character] ?? character;
}

/** A text as patterns read it: no spaces, half-width digits, marks of one spelling, and where each character stands. */
export interface PassageForm {
  readonly text: string;
  /** The place of each character in the source. */
  readonly at: readonly number[];
}

/** Characters of words, of which most texts consist: never spaces, digits or marks. */
const isIdeograph = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** What people write: paragraphs of running text. */
export function passageForm(source: string): PassageForm {
  const at: number[] = [];
  let text = '';
  for (let place = 0; place < source.length; place++) {
    const character = source.charAt(place);
    if (isIdeograph(source.charCodeAt(place))) {
      text += character;
      at.push(place);
      continue;
    }
    if (PASSAGE_SPACE.test(character)) continue;
    text += passageCharacter(character, source.charAt(place - 1), source.charAt(place + 1));
    at.push(place);
  }
  return { text, at };
}
