/** N-leftover: nothing of the form's instructions, of placeholders or of the word processor's marks is left in the text. */
import { LEFTOVERS } from '../form';
import { placeName, quote, sentenceFinding, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import type { Passage } from './passage';

interface Leftover {
  readonly start: number;
  readonly end: number;
  readonly removable: boolean;
}

/** In the text as it stands, spaces and all; what lies within another one is not counted again. */
function leftoversIn(source: string): Leftover[] {
  const all = LEFTOVERS.flatMap(({ pattern, removable }) =>
    [...source.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      removable,
    })),
  ).sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return all.filter((each) => {
    const isApart = each.start >= end;
    end = Math.max(end, each.end);
    return isApart;
  });
}

function leftover(
  narrative: Narrative,
  passage: Passage,
  { start, end, removable }: Leftover,
): NarrativeFinding[] {
  const { part, plain, sentences } = passage;
  const sentence = sentences.find((each) => start < (plain.at[each.end - 1] ?? 0) + 1);
  if (!sentence) return [];
  const words = narrative.context.words;
  const from = plain.source.slice(start, end);
  return [
    sentenceFinding(narrative, sentence, {
      rule: 'N-leftover',
      subject: 'mark',
      message: words.rules['N-leftover'].left({
        place: placeName(narrative, passage, sentence.paragraph),
        quote: quote(from),
      }),
      suggestions: removable
        ? [textSuggestion(words.repairs.remove(quote(from)), [{ part, start, end, from, to: '' }])]
        : [],
    }),
  ];
}

/** A text without what was left in it. */
export function withoutLeftovers(source: string): string {
  const found = leftoversIn(source);
  const ends = [0, ...found.map(({ end }) => end)];
  return ends.map((from, index) => source.slice(from, found[index]?.start)).join('');
}

export const checkLeftovers: NarrativeRule = (narrative) =>
  narrative.passages.flatMap((passage) =>
    leftoversIn(passage.plain.source).flatMap((found) => leftover(narrative, passage, found)),
  );
