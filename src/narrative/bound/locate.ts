/** Where the bound sentences of a report stand in its texts, and what the figures would have otherwise. */
import { followedSentence } from '../../sentences';
import type { WrittenSentence } from '../../sentences';
import type { BoundSentence } from '../../report';
import type { Narrative } from '../narrative';
import type { Paragraph, Passage, Stretch } from '../passage';
import { plainText } from '../plain';
import { clausesOf } from './clauses';
import type { Clauses } from './clauses';
import { compareSentence, exactSentence, formsOf } from './compare';
import type { Comparison } from './compare';

/** Offsets are those of the passage's plain text. */
export interface Located extends Stretch, Pick<Comparison, 'kind' | 'edits'> {
  readonly record: BoundSentence;
  readonly now: WrittenSentence;
}

/** Cuts each paragraph once, however many sentences are looked for in it. */
const cutParagraphs = new WeakMap<Paragraph, Clauses>();

function cut({ plain }: Passage, paragraph: Paragraph): Clauses {
  let known = cutParagraphs.get(paragraph);
  if (!known) {
    known = clausesOf(plain.text.slice(paragraph.start, paragraph.end));
    cutParagraphs.set(paragraph, known);
  }
  return known;
}

/** Where a sentence stands in a passage that was made as `made` and reads `current` now; undefined where it is gone. */
export function findSentence(
  passage: Passage,
  made: string,
  current: string,
): (Stretch & Pick<Comparison, 'kind' | 'edits'>) | undefined {
  const [was, is] = [plainText(made).text, plainText(current).text];
  const search = (compare: (paragraph: Paragraph) => Comparison | undefined) =>
    passage.paragraphs.flatMap((paragraph) => {
      const comparison = compare(paragraph);
      return comparison ? [{ paragraph, comparison }] : [];
    });
  const { text } = passage.plain;
  let [best] = search(({ start, end }) => exactSentence(is, text.slice(start, end)));
  if (!best) {
    const forms = formsOf(was, is);
    const found = search((paragraph) => compareSentence(forms, cut(passage, paragraph)));
    [best] = found.sort((one, other) => other.comparison.score - one.comparison.score);
  }
  if (!best) return undefined;
  const { paragraph, comparison } = best;
  const shift = paragraph.start;
  return {
    passage,
    paragraph,
    kind: comparison.kind,
    start: comparison.start + shift,
    end: comparison.end + shift,
    edits: comparison.edits.map(({ start, end, to, number }) => ({
      start: start + shift,
      end: end + shift,
      to,
      number: number && {
        ...number,
        clauseStart: number.clauseStart + shift,
        after: number.after + shift,
      },
    })),
  };
}

/** The bound sentences that still stand in the text. One that was deleted is bound no longer. */
export function boundSentences({ report, context, passages }: Narrative): readonly Located[] {
  return report.bound.flatMap((record) => {
    const now = followedSentence(record, { report, ...context });
    const passage = passages.find(({ part }) => part === record.part);
    const found = now && passage && findSentence(passage, record.text, now.text);
    return found ? [{ ...found, record, now }] : [];
  });
}
