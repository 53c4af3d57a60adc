/** The texts of a report cut into paragraphs and sentences, each paragraph with what it opens with. */
import { PARAGRAPH_NUMBER, TEXT_PARTS } from '../form';
import type { TextPartId } from '../form';
import type { Report } from '../report';
import { readNumbers } from './numbers';
import type { NumberToken } from './numbers';
import { plainText } from './plain';
import type { PlainText } from './plain';

/** A part of a paragraph. Offsets are those of the plain text. */
export interface Stretch {
  readonly passage: Passage;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Stretch {
  readonly text: string;
  /** Its numbers in reading order; offsets of the sentence. */
  readonly numbers: readonly NumberToken[];
}

export interface Paragraph {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Its first sentence, after the heading it stands under where it has no number of its own. */
  readonly opening: string;
  /** Its number, e.g. （二）; empty where it has none. */
  readonly number: string;
}

/** What is asked of a paragraph by each of its numbers is answered once. */
export function onceAParagraph<Answer>(
  ask: (paragraph: Paragraph, passage: Passage) => Answer,
): (sentence: Sentence) => Answer {
  const answers = new WeakMap<Paragraph, { readonly answer: Answer }>();
  return ({ paragraph, passage }) => {
    const known = answers.get(paragraph) ?? { answer: ask(paragraph, passage) };
    answers.set(paragraph, known);
    return known.answer;
  };
}

/** A number of a sentence; null where the text says that there is none. */
export interface PlacedNumber {
  readonly sentence: Sentence;
  readonly token: NumberToken | null;
}

/** Whether a number is one of several, told by its place: sentences that were read together have numbers of their own. */
export function amongNumbers(several: readonly PlacedNumber[]): (number: PlacedNumber) => boolean {
  const places = new Map<Passage, Set<number>>();
  for (const { sentence, token } of several) {
    const known = places.get(sentence.passage) ?? new Set<number>();
    if (token) places.set(sentence.passage, known.add(sentence.start + token.start));
  }
  return ({ sentence, token }) =>
    token !== null && places.get(sentence.passage)?.has(sentence.start + token.start) === true;
}

export interface Passage {
  readonly part: TextPartId;
  readonly plain: PlainText;
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly Paragraph[];
}

const SENTENCE = /[^。！？!?]*[。！？!?]*/g;
const LONGEST_HEADING = 30;
/** Longer sentences are read in pieces: every number is held against its whole sentence, and the work must grow with the text only. */
const LONGEST_SENTENCE = 1500;

function paragraphsOf(text: string): Paragraph[] {
  let start = 0;
  let heading = '';
  return text.split('\n').map((line, index) => {
    const number = PARAGRAPH_NUMBER.exec(line)?.[0] ?? '';
    const first = line.split('。', 1)[0] ?? '';
    const opening = number === '' ? `${heading}。${first}` : first;
    if (number !== '') heading = first;
    else if (line.length <= LONGEST_HEADING && !/[，。；]/.test(line)) heading = line;
    const paragraph = { index, start, end: start + line.length, opening, number };
    start += line.length + 1;
    return paragraph;
  });
}

/** Where to cut what is too long to be read as one: behind its last mark, so that no word or number is cut if there is one. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_SENTENCE) {
    const head = rest.slice(0, LONGEST_SENTENCE);
    const mark = Math.max(...['；', '，', '、'].map((each) => head.lastIndexOf(each)));
    const length = mark < 0 ? LONGEST_SENTENCE : mark + 1;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return [...pieces, rest];
}

/** A part's text with its sentences. */
export function passageOf(part: TextPartId, source: string): Passage {
  const plain = plainText(source);
  const paragraphs = source === '' ? [] : paragraphsOf(plain.text);
  const sentences: Sentence[] = [];
  const passage: Passage = { part, plain, sentences, paragraphs };
  for (const paragraph of paragraphs)
    for (const found of plain.text.slice(paragraph.start, paragraph.end).matchAll(SENTENCE)) {
      if (found[0] === '') continue;
      let start = paragraph.start + found.index;
      for (const text of piecesOf(found[0])) {
        const end = start + text.length;
        sentences.push({ passage, paragraph, start, end, text, numbers: readNumbers(text) });
        start = end;
      }
    }
  return passage;
}

/** The texts are cut once, however often and with whatever figures they are checked. */
const cut = new WeakMap<Report['parts'], readonly Passage[]>();

/** All parts of the report in reading order. */
export function passagesOf({ parts }: Report): readonly Passage[] {
  const passages = cut.get(parts) ?? TEXT_PARTS.map((part) => passageOf(part, parts[part]));
  cut.set(parts, passages);
  return passages;
}

/** The plain text of a part, titles and all. */
export const wholeOf = (report: Report, part: TextPartId): string =>
  passagesOf(report).find((passage) => passage.part === part)?.plain.whole ?? '';
