/** Marks in a copy of a Word document: comments at the paragraphs and the cells. */
import { formatAddress } from '../../../grid';
import { UserError } from '../../../messages';
import type { MarkWords } from '../../../messages';
import { Edits, XmlScanner } from '../../../ooxml';
import type { Tag } from '../../../ooxml';
import { wordPlaces } from '../../../readers';
import type { ChangedPackage } from '../changedPackage';
import { append, qualifiedName } from '../elements';
import type { MarkOptions, NumberedMark } from '../types';
import { declaring, EMPTY_COMMENTS, nextId, withComments } from './comments';
import type { Comment } from './comments';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** More than anybody reads in a margin; the whole text is in the letter. */
const LONGEST = 8_000;

/** A paragraph as it stands in the text of the part. */
interface Paragraph {
  readonly tag: Tag;
  readonly end: number;
  /** Behind its properties. */
  readonly content: number;
}

/** The paragraphs that start at some places, and the first of all. */
function paragraphsAt(
  xml: string,
  starts: ReadonlySet<number>,
): { readonly byStart: ReadonlyMap<number, Paragraph>; readonly first: Paragraph | undefined } {
  const byStart = new Map<number, Paragraph>();
  const open: { tag: Tag; depth: number; content: number }[] = [];
  let first: number | undefined;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    const { name, depth } = scanner;
    const last = open.at(-1);
    if (token === 'start' && name === 'p') {
      const { tag } = scanner;
      first ??= tag.start;
      if (starts.has(tag.start) || tag.start === first) open.push({ tag, depth, content: tag.end });
    } else if (token === 'start' && name === 'pPr' && last?.depth === depth - 1) {
      const { isEmpty, end } = scanner.tag;
      scanner.skipElement();
      last.content = isEmpty ? end : scanner.place;
    } else if (token === 'end' && name === 'p' && last?.depth === depth + 1) {
      const { tag, content } = last;
      byStart.set(tag.start, { tag, content, end: tag.isEmpty ? tag.end : scanner.place });
      open.pop();
    }
  }
  return { byStart, first: first === undefined ? undefined : byStart.get(first) };
}

/** The start and the end of a comment around all that a paragraph says, and its mark. */
function surround(edits: Edits, xml: string, { tag, end, content }: Paragraph, ids: readonly number[]): void {
  const own = declaring(xml.slice(0, tag.start));
  const starts = ids.map((id) => `<w:commentRangeStart${own} w:id="${id}"/>`).join('');
  const ends = ids
    .map((id) => `<w:commentRangeEnd${own} w:id="${id}"/><w:r${own}><w:commentReference w:id="${id}"/></w:r>`)
    .join('');
  if (tag.isEmpty) append(edits, xml, { name: qualifiedName(xml, tag), tag, end }, starts + ends);
  else {
    edits.insert(content, starts);
    edits.insert(xml.lastIndexOf('</', end - 1), ends);
  }
}

/** What a comment says of one mark; `isElsewhere` where it does not stand at its place. */
function linesOf(mark: NumberedMark, words: MarkWords, isElsewhere: boolean): readonly string[] {
  const { number, severity, message, suggestion, places } = mark;
  const at = isElsewhere && places !== '' ? words.at(places) : '';
  return [
    words.finding(number, words.severities[severity], message + at),
    ...(suggestion === '' ? [] : [words.repair(suggestion)]),
  ]
    .flatMap((text) => text.split(/\r\n?|\n/))
    .map((line) =>
      line.length <= LONGEST ? line : line.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') + words.cut,
    );
}

/** Marks by the paragraph they stand at; what has no place in the text stands at the first. */
function marksByPlace(
  marks: readonly NumberedMark[],
  places: ReadonlyMap<string, number>,
): {
  readonly placed: ReadonlyMap<number, readonly NumberedMark[]>;
  readonly others: readonly NumberedMark[];
} {
  const placed = new Map<number, NumberedMark[]>();
  const others: NumberedMark[] = [];
  for (const mark of marks) {
    const starts = new Set(mark.targets.flatMap((target) => places.get(formatAddress(target)) ?? []));
    if (starts.size === 0) others.push(mark);
    for (const start of starts) placed.set(start, [...(placed.get(start) ?? []), mark]);
  }
  return { placed, others };
}

/** Marks a Word document that was opened. Throws `UserError` `marks/inside` where its text is another document in it. */
export function markDocument(
  document: ChangedPackage,
  before: Uint8Array,
  marks: readonly NumberedMark[],
  words: MarkWords,
  { file = '', platform }: MarkOptions,
): Uint8Array {
  const places = wordPlaces(before, file, platform);
  if (!places) throw new UserError('marks/inside', { file });
  const { main } = document;
  const xml = document.text(main);
  const { placed, others } = marksByPlace(marks, places);
  const { byStart, first } = paragraphsAt(xml, new Set(placed.keys()));
  const part = document.links(main, 'comments')[0]?.target ?? newComments(document);
  let id = nextId(document.text(part));
  const comments: Comment[] = [];
  const edits = new Edits();
  const comment = (mark: NumberedMark, isElsewhere: boolean): number => {
    comments.push({ id, lines: linesOf(mark, words, isElsewhere) });
    return id++;
  };
  if (first && others.length > 0 && !placed.has(first.tag.start))
    surround(
      edits,
      xml,
      first,
      others.map((mark) => comment(mark, true)),
    );
  for (const [start, own] of [...placed].sort(([one], [other]) => one - other)) {
    const paragraph = byStart.get(start);
    if (!paragraph) continue;
    const elsewhere = paragraph === first ? others : [];
    const ids = [...elsewhere.map((mark) => comment(mark, true)), ...own.map((mark) => comment(mark, false))];
    surround(edits, xml, paragraph, ids);
  }
  document.set(main, edits.applyTo(xml));
  document.set(part, withComments(document.text(part), comments, words.author, words.initials));
  return document.bytes();
}

function newComments(document: ChangedPackage): string {
  const name = document.freeName('word/comments', '.xml');
  document.add(name, EMPTY_COMMENTS, COMMENTS_TYPE);
  document.relate(document.main, 'comments', name);
  return name;
}
