/** Letters and other papers as Word documents: a page each, as GB/T 9704-2012 has them. */
import type { Paragraph } from 'docx';
import { LETTERS } from '../../messages/official/letters';
import { withoutControls } from '../../text';
import type { Day } from '../../text';
import { DOCUMENT } from '../../messages';
import { ENDING, REFUSED_IN_NAMES } from '../../writers/endings';
import { packDocument } from '../../writers/docx/pack';
import type { Docx } from '../../writers/docx/page';
import { styledParagraph } from '../../writers/docx/paragraph';
import { signatureOf, signaturePlace } from '../../writers/docx/signature';
import { STYLE } from '../../writers/docx/styles';
import type { SignaturePlace } from '../../writers/docx/styles';
import type { Letter, Paper } from './letter';

/** Below each paper alike: by the longest of the signatures, and without a day by what a day at most takes. */
function placeOf(papers: readonly Paper[], day: Day = { year: 2000, month: 12, day: 31 }): SignaturePlace {
  const longest = papers.reduce(
    (unit, { signature }) => (signature.length > unit.length ? signature : unit),
    '',
  );
  return signaturePlace(signatureOf(longest, day));
}

const styled = (docx: Docx, style: string | undefined, text: string): Paragraph =>
  styledParagraph(docx, style, withoutControls(text));

function signed(docx: Docx, signature: string, day: Day | undefined): Paragraph[] {
  const lines = [
    ...(signature === '' ? [] : [styled(docx, STYLE.signature, signature)]),
    ...(day ? [styled(docx, STYLE.date, DOCUMENT.day(day))] : []),
  ];
  return lines.length === 0 ? [] : [new docx.Paragraph({ keepNext: true }), ...lines];
}

const page = (docx: Docx, paper: Paper, day: Day | undefined): Paragraph[] => [
  styled(docx, STYLE.heading1, paper.title),
  new docx.Paragraph({}),
  ...(paper.addressee === '' ? [] : [styled(docx, STYLE.addressee, paper.addressee)]),
  ...paper.paragraphs.map((text) => styled(docx, undefined, text)),
  ...signed(docx, paper.signature, day),
];

/** Bytes of a .docx file; each paper begins a page. `day` stands below the signature. */
export async function lettersDocument(papers: readonly Paper[], day?: Day): Promise<Uint8Array> {
  const docx = await import('docx');
  const [first] = papers;
  return packDocument(docx, {
    title: papers.length === 1 && first ? withoutControls(first.title) : LETTERS.fileMark,
    author: '',
    looks: { letters: true, signature: placeOf(papers, day) },
    children:
      papers.length === 0 ? [new docx.Paragraph({})] : papers.flatMap((each) => page(docx, each, day)),
  });
}

/** In front they hide a file, at the end Windows drops them. */
const AT_ENDS = /^[.\s]+|[.\s]+$/g;
/** Names of devices, with whatever ending (Windows). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** A name may have 255 bytes, three for most characters, and more is added to this one. */
const LONGEST = 60;

function safeName(name: string): string {
  const shown = withoutControls(name).replace(/\s+/g, ' ').replace(REFUSED_IN_NAMES, '').replace(AT_ENDS, '');
  const short = [...shown].slice(0, LONGEST).join('').replace(AT_ENDS, '');
  return DEVICE.test(short) ? `${short}_` : short;
}

/** A name for the file of each letter, the ending and all: safe in every file system, and none twice, capitals aside. */
export function letterFileNames(letters: readonly Letter[]): string[] {
  const taken = new Set<string>();
  return letters.map(({ name, kind }) => {
    const mark = kind === 'missing' || kind === 'wrongYear' ? LETTERS.reminderMark : LETTERS.fileMark;
    const base = `${safeName(name)}${mark}`;
    let free = base;
    for (let number = 2; taken.has(free.normalize('NFKC').toLowerCase()); number++)
      free = `${base}（${number}）`;
    taken.add(free.normalize('NFKC').toLowerCase());
    return `${free}${ENDING.word}`;
  });
}

export interface LetterFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** A file for each letter, made when it is asked for: two thousand are never in memory at once. */
export async function* letterFiles(letters: readonly Letter[], day?: Day): AsyncGenerator<LetterFile> {
  const names = letterFileNames(letters);
  for (const [at, letter] of letters.entries())
    yield { file: names[at] ?? '', bytes: await lettersDocument([letter], day) };
}
