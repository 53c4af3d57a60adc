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

interface Paragraphs {
  readonly byStart: ReadonlyMap<number, Paragraph>;
  /** Of paragraphs in text boxes, where the one begins that the box is anchored in: Word drops comments inside boxes. */
  readonly anchors: ReadonlyMap<number, number>;
  readonly first: Paragraph | undefined;
}

/** The paragraphs that start at some places, and the first of all. */
function paragraphsAt(xml: string, starts: ReadonlySet<number>): Paragraphs {
  const byStart = new Map<number, Paragraph>();
  const anchors = new Map<number, number>();
  let first: Paragraph | undefined;
  let open: { readonly tag: Tag; readonly depth: number; content: number; isWanted: boolean } | undefined;
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
    const { name, depth } = scanner;
    if (token === 'start' && name === 'p') {
      const { tag } = scanner;
      const isWanted = starts.has(tag.start);
      if (!open) open = { tag, depth, content: tag.end, isWanted };
      else if (isWanted) {
        anchors.set(tag.start, open.tag.start);
        open.isWanted = true;
      }
    } else if (token === 'start' && name === 'pPr' && open?.depth === depth - 1) {
      const { isEmpty, end } = scanner.tag;
      scanner.skipElement();
      open.content = isEmpty ? end : scanner.place;
    } else if (token === 'end' && name === 'p' && open?.depth === depth + 1) {
      const { tag, content, isWanted } = open;
      const paragraph = { tag, content, end: tag.isEmpty ? tag.end : scanner.place };
      first ??= paragraph;
      if (isWanted) byStart.set(tag.start, paragraph);
      open = undefined;
    }
  }
  return { byStart, anchors, first };
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

/** A mark as it stands at a paragraph. */
interface PlacedMark {
  readonly mark: NumberedMark;
  /** Its place is not this paragraph. */
  readonly isElsewhere: boolean;
}

/** Marks by the paragraph that they stand at, each once; what has no place in the text stands at the first. */
function marksByParagraph(
  xml: string,
  marks: readonly NumberedMark[],
  places: ReadonlyMap<string, number>,
): ReadonlyMap<Paragraph, readonly PlacedMark[]> {
  const startsOf = ({ targets }: NumberedMark) =>
    new Set(targets.flatMap((target) => places.get(formatAddress(target)) ?? []));
  const wanted = new Set(marks.flatMap((mark) => [...startsOf(mark)]));
  const { byStart, anchors, first } = paragraphsAt(xml, wanted);
  const placed = new Map<Paragraph, PlacedMark[]>();
  const put = (paragraph: Paragraph | undefined, mark: NumberedMark, isElsewhere: boolean): void => {
    if (!paragraph) return;
    const others = placed.get(paragraph) ?? [];
    placed.set(paragraph, others);
    if (others.at(-1)?.mark !== mark) others.push({ mark, isElsewhere });
  };
  for (const mark of marks) {
    const starts = startsOf(mark);
    if (starts.size === 0) put(first && (byStart.get(first.tag.start) ?? first), mark, true);
    for (const start of starts) put(byStart.get(anchors.get(start) ?? start), mark, anchors.has(start));
  }
  return placed;
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
  const part = document.links(main, 'comments')[0]?.target ?? newComments(document);
  let id = nextId(document.text(part));
  const comments: Comment[] = [];
  const edits = new Edits();
  const paragraphs = [...marksByParagraph(xml, marks, places)];
  for (const [paragraph, own] of paragraphs.sort(([one], [other]) => one.tag.start - other.tag.start)) {
    const ids = own.map(({ mark, isElsewhere }) => {
      comments.push({ id, lines: linesOf(mark, words, isElsewhere) });
      return id++;
    });
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
