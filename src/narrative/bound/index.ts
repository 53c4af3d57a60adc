/** N-bound: sentences that were made from the figures follow them; what people wrote around and into them stays. */
import type { BoundSentence, Report } from '../../report';
import type { TextChange } from '../../findings';
import { withChanges } from '../../findings';
import { passageChange, placeName, quote, sentenceFinding, textSuggestion } from '../textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from '../narrative';
import { spellLike } from '../numbers';
import { passageOf } from '../passage';
import { sourceSpan } from '../plain';
import { boundSentences, findSentence } from './locate';
import type { Located } from './locate';

export { boundSentences } from './locate';

/** What has to be changed in the source of the part; numbers in the style they are written in. */
function changesOf({ passage, edits }: Pick<Located, 'passage' | 'edits'>): readonly TextChange[] {
  return edits.map(({ start, end, to, number }) => {
    const change = passageChange(passage, start, end, to);
    return number ? { ...change, to: spellLike(number.value, change.from) } : change;
  });
}

const MARKS = /^[，、；：]+|[，、；：]+$/g;

/** The changes in words: a number with its clause, other words without the marks around them. */
function toldChanges(located: Located, changes: readonly TextChange[]) {
  const { plain } = located.passage;
  return located.edits.map(({ number }, index) => {
    const { from = '', to = '' } = changes[index] ?? {};
    if (!number) return { from: from.replace(MARKS, ''), to: to.replace(MARKS, ''), number: false };
    const clause = sourceSpan(plain, number.clauseStart, number.after);
    return { from: quote(plain.source.slice(clause.start, clause.end)), to, number: true };
  });
}

function outdated(narrative: Narrative, located: Located): NarrativeFinding {
  const { record, now, edits, kind } = located;
  const words = narrative.context.words.rules['N-bound'];
  const changes = changesOf(located);
  const about = {
    place: placeName(narrative, located.passage, located.paragraph),
    sentence: record.sentence,
  };
  const only = edits.length === 1 ? edits[0]?.number : undefined;
  return sentenceFinding(narrative, located, {
    rule: 'N-bound',
    subject: record.sentence,
    message:
      kind === 'edited'
        ? words.edited({ ...about, text: now.text })
        : words.stale({ ...about, changes: toldChanges(located, changes) }),
    fields: now.fields,
    expected: only?.value ?? null,
    actual: only?.stated ?? null,
    suggestions: [
      {
        ...textSuggestion(kind === 'edited' ? words.replace : words.refresh(changes.length), changes),
        bound: { ...record, text: now.text },
      },
    ],
  });
}

/** A bound sentence as it stands in the text, and what would bring it to `current`. */
export interface SentenceState {
  readonly kind: Located['kind'];
  readonly texts: readonly TextChange[];
  /** The sentence as it stands, and as it would stand then. */
  readonly from: string;
  readonly to: string;
}

/** Compares one bound sentence with its text; undefined where it is gone. */
export function sentenceState(
  report: Report,
  { part, text }: BoundSentence,
  current: string,
): SentenceState | undefined {
  const found = findSentence(passageOf(part, report.parts[part]), text, current);
  if (!found) return undefined;
  const { source, text: plain } = found.passage.plain;
  const stop = plain.charAt(found.end) === '。' ? 1 : 0;
  const { start, end } = sourceSpan(found.passage.plain, found.start, found.end + stop);
  const from = source.slice(start, end);
  const texts = changesOf(found);
  return { kind: found.kind, texts, from, to: withChanges(from, texts, start) };
}

export const checkBound: NarrativeRule = (narrative) =>
  boundSentences(narrative)
    .filter(({ kind }) => kind !== 'current')
    .map((located) => outdated(narrative, located));
