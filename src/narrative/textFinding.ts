/** Makes findings on a text: the sentence, the places, and repairs in the text's own style. */
import { roundAmount } from '../form';
import type { FieldId, RulesOf, Severity, TextPartId } from '../form';
import type { Finding, Suggestion, TextChange } from '../findings';
import { addressesOf, newFinding } from '../findings';
import type { Narrative, NarrativeFinding } from './narrative';
import { spellLike } from './numbers';
import type { NumberToken } from './numbers';
import { lineOf, sourceSpan } from './plain';
import type { Paragraph, Passage, Sentence, Stretch } from './passage';

const LONGEST_QUOTE = 20;

export interface TextMatter {
  readonly rule: RulesOf<'narrative'>;
  /** What it is about, for the id. */
  readonly subject: string;
  readonly message: string;
  readonly severity?: Severity;
  readonly fields?: readonly FieldId[];
  readonly expected?: number | null;
  readonly actual?: number | null;
  readonly suggestions?: readonly Suggestion[];
}

/** 一、（二）: where a paragraph stands, as people say it; the preface has a name. */
export function placeName(
  { context }: Narrative,
  { part }: Pick<Passage, 'part'>,
  paragraph?: Paragraph,
): string {
  const heading = context.edition.parts.find(({ text }) => text === part)?.heading;
  const place = heading?.slice(0, heading.indexOf('、') + 1) ?? context.words.texts.preface;
  const number = paragraph?.number ?? '';
  return `${place}${number.startsWith('（') ? number : ''}`;
}

/** At most 20 characters around what matters: the words that name it … the number. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, '');
  if (line.length <= LONGEST_QUOTE) return line;
  const half = Math.floor((LONGEST_QUOTE - 1) / 2);
  return `${line.slice(0, half)}…${line.slice(-half)}`;
}

/** What the source has between two places of a sentence. */
export function sourceOf(sentence: Sentence, start: number, end: number): string {
  const { plain } = sentence.passage;
  const span = sourceSpan(plain, sentence.start + start, sentence.start + end);
  return plain.source.slice(span.start, span.end);
}

/** A change of the characters `start` to `end` of a sentence. */
export function textChange(sentence: Sentence, start: number, end: number, to: string): TextChange {
  return passageChange(sentence.passage, sentence.start + start, sentence.start + end, to);
}

/** A change of the characters `start` to `end` of a passage. */
export function passageChange({ part, plain }: Passage, start: number, end: number, to: string): TextChange {
  const span = sourceSpan(plain, start, end);
  return { part, ...span, from: plain.source.slice(span.start, span.end), to };
}

export const textSuggestion = (message: string, texts: readonly TextChange[]): Suggestion => ({
  message,
  slip: null,
  decided: true,
  figures: [],
  texts,
});

/** The offer to put another number in a number's stead, in its own digits. */
export function respelled(
  { context }: Narrative,
  sentence: Sentence,
  token: NumberToken,
  value: number,
  unit: string,
): Suggestion {
  const to = spellLike(value, sourceOf(sentence, token.start, token.end));
  return textSuggestion(context.words.repairs.changeTo(`${to}${unit}`), [
    textChange(sentence, token.start, token.end, to),
  ]);
}

function made(
  narrative: Narrative,
  { subject, ...matter }: TextMatter,
  part: TextPartId,
  excerpt: Finding['excerpt'],
  line: number,
): NarrativeFinding {
  const { rule, fields = [], expected = null, actual = null } = matter;
  const place = narrative.report.partPlaces[part][line];
  return newFinding({
    ...matter,
    id: `${rule}:${part}.${subject}`,
    excerpt,
    addresses: [...(place ? [place] : []), ...addressesOf(narrative.report, fields)],
    difference: expected === null || actual === null ? null : roundAmount(actual - expected),
  });
}

/** A finding on a sentence, or on as much of a paragraph as it is about. */
export function sentenceFinding(
  narrative: Narrative,
  { passage, start, end }: Stretch,
  matter: TextMatter,
): NarrativeFinding {
  const { part, plain } = passage;
  const span = sourceSpan(plain, start, end);
  const excerpt = { part, ...span, sentence: plain.source.slice(span.start, span.end) };
  return made(narrative, matter, part, excerpt, lineOf(plain, start));
}

/** A finding on a whole part: its excerpt is the whole text, which may be empty. */
export function partFinding(narrative: Narrative, part: TextPartId, matter: TextMatter): NarrativeFinding {
  const sentence = narrative.report.parts[part];
  return made(narrative, matter, part, { part, start: 0, end: sentence.length, sentence }, 0);
}

/** Gives the second and later findings of the same id an ordinal: what is found first keeps its id. */
export function withOrdinals(findings: readonly NarrativeFinding[]): NarrativeFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${count}` };
  });
}
