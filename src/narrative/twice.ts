/** N-twice: what no table holds, or not yet, is the same wherever the text states it. */
import { subjectOf } from './claim';
import type { Claim } from './claim';
import { placeName, quote, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { spellLike } from './numbers';
import { amountsOf } from './quantities';

const written = ({ sentence, start, end }: Claim): string => quote(sourceOf(sentence, start, end));

function difference(narrative: Narrative, first: Claim, other: Claim): NarrativeFinding {
  const { sentence, token } = other;
  const words = narrative.context.words;
  const numeral = token ? sourceOf(sentence, token.start, token.end) : '';
  const to = spellLike(first.value, numeral);
  return sentenceFinding(narrative, sentence, {
    rule: 'N-twice',
    subject: subjectOf(other),
    message: words.rules['N-twice'].differs({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: written(other),
      otherPlace: placeName(narrative, first.sentence.passage, first.sentence.paragraph),
      otherQuote: written(first),
    }),
    expected: first.value,
    actual: other.value,
    suggestions: token
      ? [
          textSuggestion(words.repairs.changeTo(`${to}${token.unit}`), [
            textChange(sentence, token.start, token.end, to),
          ]),
        ]
      : [],
  });
}

/** Figures that are filled in are compared with the table instead: one slip, one finding. */
export const checkTwice: NarrativeRule = (narrative) => {
  const { report, context, claims } = narrative;
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    if (claim.bound !== 'exact' || claim.period !== 'this') return [];
    if (amountsOf(report, context.edition, claim.quantities).some((amount) => amount !== null)) return [];
    const subject = `${subjectOf(claim)}:${claim.token?.unit ?? ''}`;
    const before = first.get(subject);
    if (!before) first.set(subject, claim);
    return before && before.value !== claim.value ? [difference(narrative, before, claim)] : [];
  });
};
