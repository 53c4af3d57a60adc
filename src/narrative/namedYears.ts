/** N-year: period, headings and opening words name the year of the report; other years only where they are meant. */
import { OWN_REPORT, PERIOD_YEARS, STATISTICS } from '../form';
import { hasWideDigits, wideDigits } from '../text';
import { placeName, quote, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import type { Sentence } from './passage';
import { staleOpening } from './surroundings';

interface StatedYear {
  readonly year: number;
  /** Where the four digits stand within the sentence. */
  readonly start: number;
  readonly subject: 'period' | 'report' | 'opening';
}

function yearsIn(found: RegExpMatchArray, subject: StatedYear['subject']): StatedYear[] {
  const [words] = found;
  return Object.values(found.groups ?? {}).flatMap((digits: string | undefined, index) =>
    digits === undefined
      ? []
      : [
          {
            year: Number(digits),
            start: (found.index ?? 0) + (index === 0 ? words.indexOf(digits) : words.lastIndexOf(digits)),
            subject,
          },
        ],
  );
}

function openingYear({ text }: Sentence, year: number): StatedYear[] {
  const found = staleOpening(text, year);
  return found ? yearsIn(found, 'opening') : [];
}

function statedYears(sentence: Sentence, year: number): StatedYear[] {
  const { text, passage } = sentence;
  const period = [...text.matchAll(PERIOD_YEARS)].flatMap((found) => yearsIn(found, 'period'));
  if (passage.part !== 'preface')
    return [...(STATISTICS.test(text) ? period : []), ...openingYear(sentence, year)];
  return [...period, ...[...text.matchAll(OWN_REPORT)].flatMap((found) => yearsIn(found, 'report'))];
}

function wrongYear(
  narrative: Narrative,
  sentence: Sentence,
  year: number,
  { year: stated, start, subject }: StatedYear,
): NarrativeFinding {
  const words = narrative.context.words;
  const to = sourceOf(sentence, start, start + 4).replace(/[\d０-９]/g, (digit, at: number) => {
    const own = String(year).charAt(at);
    return hasWideDigits(digit) ? wideDigits(own) : own;
  });
  return sentenceFinding(narrative, sentence, {
    rule: 'N-year',
    subject,
    message: words.rules['N-year'].otherYear({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, start, start + 12)),
      year,
    }),
    expected: year,
    actual: stated,
    suggestions: [
      textSuggestion(words.repairs.changeTo(words.texts.yearName(year)), [
        textChange(sentence, start, start + 4, to),
      ]),
    ],
  });
}

export const checkNamedYears: NarrativeRule = (narrative) => {
  const { year } = narrative.report;
  if (year === null) return [];
  return narrative.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) =>
      statedYears(sentence, year)
        .filter((stated) => stated.year !== year)
        .map((stated) => wrongYear(narrative, sentence, year, stated)),
    ),
  );
};
