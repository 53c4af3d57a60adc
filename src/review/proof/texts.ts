/** The texts of the parts, paragraph by paragraph: what was edited by hand after the document left the workbook. */
import { TEXT_PARTS } from '../../form';
import type { Edition, TextPartId } from '../../form';
import type { Address } from '../../grid';
import type { ProofWords } from '../../messages/proof';
import type { Report } from '../../report';
import { partParagraphs } from '../../writers/outline';
import { compatible } from '../../text';
import { pairParagraphs } from './paragraphs';
import type { Difference } from './types';

interface Passage {
  readonly paragraphs: readonly string[];
  readonly places: readonly Address[];
}

/** Letters of context on either side of what differs. */
const CONTEXT = 6;
const LONGEST = 24;

const shorten = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)}…${text.slice(-LONGEST / 2)}`;

/** The numbers of a text in their order: what a claim is made of. */
const numbersOf = (text: string): string => (compatible(text).match(/\d+(?:\.\d+)?/g) ?? []).join(' ');

/** What two paragraphs do not share between their common beginning and end, with some letters around it. */
function around(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  const cut = (text: string) => {
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(text.length, text.length - end + CONTEXT)];
    return shorten(`${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`);
  };
  return [cut(one), cut(other)];
}

const placeAt = ({ places }: Passage, index: number | null): readonly Address[] => {
  const place = index === null ? undefined : places[index];
  return place ? [place] : [];
};

function passageDifferences(
  part: TextPartId,
  own: Passage,
  found: Passage,
  { index, words }: { readonly index: number; readonly words: ProofWords },
): Difference[] {
  return pairParagraphs(own.paragraphs, found.paragraphs).map(({ before, after }, at) => {
    const one = before === null ? undefined : own.paragraphs[before];
    const other = after === null ? undefined : found.paragraphs[after];
    const numbers = numbersOf(one ?? '') !== numbersOf(other ?? '');
    const severity = one !== undefined && numbers ? 'warning' : 'info';
    const message =
      one === undefined
        ? words.added(shorten(other ?? ''))
        : other === undefined
          ? words.removed(shorten(one))
          : words.edited(...around(one, other));
    return {
      id: `text:${part}.${at}`,
      kind: 'text',
      severity,
      message,
      part: index,
      inWorkbook: placeAt(own, before),
      inDocument: placeAt(found, after),
    };
  });
}

/** One paragraph has one place, wherever empty ones stand between. */
function passageOf(report: Report, part: TextPartId): Passage {
  const written = report.parts[part].split('\n');
  const places = report.partPlaces[part].filter((_, index) => (written[index] ?? '').trim() !== '');
  return { paragraphs: partParagraphs(report, part), places };
}

/** Differences of all texts, and how many paragraphs of the document were looked at. */
export function textDifferences(
  workbook: Report,
  document: Report,
  edition: Edition,
  words: ProofWords,
): { readonly differences: Difference[]; readonly compared: number } {
  const passages = TEXT_PARTS.map((part) => {
    const found = passageOf(document, part);
    const index = edition.parts.findIndex(({ text }) => text === part);
    return { part, index, found, own: passageOf(workbook, part) };
  });
  return {
    differences: passages.flatMap(({ part, index, own, found }) =>
      passageDifferences(part, own, found, { index, words }),
    ),
    compared: passages.reduce((sum, { found }) => sum + found.paragraphs.length, 0),
  };
}
