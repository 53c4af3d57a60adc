/** N-basis: the notice that the report cites is the one of its edition, by number, title and code. */
import { placeName, quote, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { wrongCitations } from './notices';
import type { Citation } from './notices';
import type { Sentence } from './passage';

function worded(narrative: Narrative, sentence: Sentence, { fault, start, end, cited }: Citation): string {
  const { edition, words } = narrative.context;
  const { basis, basisTitle: title } = edition;
  const at = {
    place: placeName(narrative, sentence.passage, sentence.paragraph),
    quote: quote(sourceOf(sentence, start, end)),
  };
  const { outdated, otherTitle, otherCode } = words.rules['N-basis'];
  if (fault === 'issuer') return otherCode({ ...at, basis });
  if (fault === 'title') return otherTitle({ ...at, cited: cited.basis, basis, title });
  return outdated({ ...at, basis });
}

/** One finding a sentence, whose repair mends all that is certain. */
function findingOn(narrative: Narrative, sentence: Sentence): NarrativeFinding[] {
  const { plain } = sentence.passage;
  const { edition, words } = narrative.context;
  const citations = wrongCitations(plain.whole.slice(sentence.start, sentence.end), edition);
  const [first] = citations;
  if (!first) return [];
  const changes = citations.flatMap(({ start, end, to }) =>
    to === null ? [] : textChange(sentence, start, end, to),
  );
  return [
    sentenceFinding(narrative, sentence, {
      rule: 'N-basis',
      subject: first.fault,
      message: worded(narrative, sentence, first),
      suggestions: first.to === null ? [] : [textSuggestion(words.repairs.changeTo(first.to), changes)],
    }),
  ];
}

export const checkBasis: NarrativeRule = (narrative) =>
  narrative.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findingOn(narrative, sentence)),
  );
