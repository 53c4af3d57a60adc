/** A report as a document: title, headings, paragraphs and tables in the printed order, for every writer. */
import { LEVEL_TWO_LONGEST, LEVEL_TWO_NUMBER, SENTENCE_END, tableOf, WHOLE_SENTENCE } from '../form';
import type { Edition, FontRole, FormTable, Part, TableId, TextPartId } from '../form';
import { DOCUMENT } from '../messages';
import { editionOf } from '../report';
import type { Report } from '../report';
import { withoutControls } from '../text';

export interface Run {
  readonly text: string;
  readonly font: FontRole;
}
export type Block =
  | { readonly kind: 'title'; readonly lines: readonly string[] }
  /** Level 1 is a part, level 2 a paragraph that is nothing but the heading （一）…. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly table: FormTable };

/** What of a report is written. */
export type Portion =
  | { readonly kind: 'report' }
  /** Title, period and contact: what stands before part one. */
  | { readonly kind: 'opening' }
  /** A part with its heading, by its place in the edition; 0 is 一、总体情况. */
  | { readonly kind: 'part'; readonly index: number }
  /** A table alone. */
  | { readonly kind: 'table'; readonly table: TableId };

/** All of the report. */
export const WHOLE: Portion = { kind: 'report' };

/** Half-width characters take half a place in a line. */
export const placesOf = (text: string): number =>
  [...text].reduce((places, character) => places + (character < '\u0100' ? 0.5 : 1), 0);
/** 二号 characters that fit one line of the text area (156 mm). */
const TITLE_PLACES = 20;

/** Paragraphs of a part, without indents and empty lines. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.map((line) => withoutControls(line).trim()).filter((line) => line !== '');
}

/** （一） with its first sentence in 楷体 where that sentence is a heading, the rest in 仿宋. */
export function runsOf(paragraph: string): Run[] {
  const whole: Run = { text: paragraph, font: 'body' };
  if (!LEVEL_TWO_NUMBER.test(paragraph)) return [whole];
  const end = paragraph.indexOf(SENTENCE_END);
  const heading = end < 0 ? paragraph : paragraph.slice(0, end + 1);
  if (heading.length > LEVEL_TWO_LONGEST) return [whole];
  const rest = paragraph.slice(heading.length);
  return [
    { text: heading, font: 'subheading' },
    ...(rest === '' ? [] : [{ text: rest, font: 'body' } as const]),
  ];
}

function paragraphBlock(paragraph: string): Block {
  const runs = runsOf(paragraph);
  const [only] = runs;
  const isHeading = runs.length === 1 && only?.font === 'subheading' && !WHOLE_SENTENCE.test(only.text);
  return isHeading ? { kind: 'heading', level: 2, text: only.text } : { kind: 'paragraph', runs };
}

const textBlocks = (report: Report, part: TextPartId): Block[] =>
  partParagraphs(report, part).map(paragraphBlock);

/** The title in one line, or broken after the name of the body where it does not fit. */
export function titleBlock(report: Report): Block {
  const [unit, rest] = DOCUMENT.titleLines(withoutControls(report.unit).trim(), report.year);
  if (unit === '') return { kind: 'title', lines: [rest] };
  return { kind: 'title', lines: placesOf(unit + rest) > TITLE_PLACES ? [unit, rest] : [unit + rest] };
}

/** The paragraphs of a part as a document has them; an empty preface is the standard sentences, in one paragraph. */
export function partParagraphs({ unit, year, contact, parts }: Report, part: TextPartId): string[] {
  if (part !== 'preface' || parts.preface.trim() !== '') return paragraphsOf(parts[part]);
  return paragraphsOf(withoutControls(DOCUMENT.preface({ unit: unit.trim(), year, contact })));
}

/** A heading with its text or table; nothing stands under the heading of an empty text. */
export function partBlocks(report: Report, part: Part): Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: part.heading };
  const text = part.text === null ? [] : textBlocks(report, part.text);
  const table: Block[] =
    part.table === null ? [] : [{ kind: 'table', table: tableOf(editionOf(report), part.table) }];
  return [heading, ...text, ...table];
}

/** Parts for people to write that have nothing in them yet. */
export function emptyParts(report: Report, edition: Edition): readonly Part[] {
  return edition.parts.filter(({ text }) => text !== null && partParagraphs(report, text).length === 0);
}

const openingBlocks = (report: Report): Block[] => [titleBlock(report), ...textBlocks(report, 'preface')];

/**
 * The blocks of an portion, none for a part that the edition does not have. Throws `report/edition` for an unknown
 * edition.
 */
export function portionBlocks(report: Report, portion: Portion): Block[] {
  const edition = editionOf(report);
  switch (portion.kind) {
    case 'report':
      return [...openingBlocks(report), ...edition.parts.flatMap((part) => partBlocks(report, part))];
    case 'opening':
      return openingBlocks(report);
    case 'part': {
      const part = edition.parts[portion.index];
      return part ? partBlocks(report, part) : [];
    }
    case 'table':
      return [{ kind: 'table', table: tableOf(edition, portion.table) }];
  }
}
