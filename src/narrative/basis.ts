/** N-basis: the notice that the report cites is the one of its edition. */
import { EDITIONS, NUMBER_BRACKETS, TRIAL_FORM } from '../form';
import type { Edition } from '../form';
import { placeName, quote, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import type { Sentence } from './passage';

/** 〔2019〕60号 of 国办公开办函〔2019〕60号. */
const numberOf = ({ basis }: Edition): string => basis.slice(basis.indexOf('〔'));

/** A notice's number in any brackets, with or without 号. */
function numberPattern(edition: Edition): RegExp {
  const [year = '', number = ''] = numberOf(edition).match(/\d+/g) ?? [];
  return new RegExp(`${NUMBER_BRACKETS.open}${year}${NUMBER_BRACKETS.close}${number}号?`, 'g');
}

const older = (edition: Edition): Edition[] => EDITIONS.filter(({ years }) => years[0] < edition.years[0]);

function outdated(
  narrative: Narrative,
  sentence: Sentence,
  found: RegExpMatchArray,
  subject: string,
): NarrativeFinding {
  const { edition, words } = narrative.context;
  const start = (found.index ?? 0) - sentence.start;
  const end = start + found[0].length;
  const to = numberOf(edition);
  return sentenceFinding(narrative, sentence, {
    rule: 'N-basis',
    subject,
    message: words.rules['N-basis'].outdated({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, start, end)),
      basis: edition.basis,
    }),
    suggestions:
      subject === 'number'
        ? [textSuggestion(words.repairs.changeTo(to), [textChange(sentence, start, end, to)])]
        : [],
  });
}

/** A sentence that names the right notice too tells how one followed the other. */
export const checkBasis: NarrativeRule = (narrative) => {
  const { edition } = narrative.context;
  const earlier = older(edition);
  if (earlier.length === 0) return [];
  const patterns = [
    ...earlier.map((each) => ({ subject: 'number', pattern: numberPattern(each) })),
    { subject: 'form', pattern: TRIAL_FORM },
  ];
  return narrative.passages.flatMap(({ plain, sentences }) => {
    const right = [...plain.whole.matchAll(numberPattern(edition))].map(({ index }) => index);
    const wrong = patterns.flatMap(({ subject, pattern }) =>
      [...plain.whole.matchAll(pattern)].map((match) => ({ subject, match })),
    );
    if (wrong.length === 0) return [];
    return sentences.flatMap((sentence) => {
      const isIn = (index: number): boolean => index >= sentence.start && index < sentence.end;
      const found = wrong.find(({ match }) => isIn(match.index));
      if (!found || right.some(isIn)) return [];
      return [outdated(narrative, sentence, found.match, found.subject)];
    });
  });
};
