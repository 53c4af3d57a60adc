/** N-partial: what the report counts covers the year to its end (F21: figures as at 31 December), not 1—11月. */
import {
  CAMPAIGN,
  COUNTED_AMOUNT,
  NOT_THIS_PERIOD,
  PART_FROM_JANUARY,
  REST_OF_YEAR,
  STATISTICS,
  UP_TO_MONTH,
} from '../form';
import { placeName, quote, sentenceFinding, sourceOf } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import type { Sentence } from './passage';

/** Part five tells how far a problem is mended by now: a date is right there. */
const ASKED_OF: ReadonlySet<string> = new Set(['preface', 'overview', 'others']);
/** What is counted stands within so many characters behind the period. */
const FURTHEST = 80;

interface Period {
  readonly start: number;
  readonly end: number;
}

/** What is said behind a period, up to the next mark that ends its statement. */
const statementAt = (text: string, end: number): string =>
  /^[^。；\n]*/.exec(text.slice(end, end + FURTHEST))?.[0] ?? '';

/** A period of this year that something is counted in, or that the statistics are said to cover. */
function isOfReport(
  text: string,
  { start, end }: Period,
  year: string | undefined,
  own: number | null,
): boolean {
  if (year !== undefined && own !== null && Number(year) !== own) return false;
  if (NOT_THIS_PERIOD.test(text.slice(Math.max(0, start - 8), start))) return false;
  const before = text.slice(0, start);
  if (STATISTICS.test(before.slice(-20))) return true;
  const statement = statementAt(text, end);
  const counted = COUNTED_AMOUNT.exec(statement);
  return counted !== null && !CAMPAIGN.test(statement.slice(0, counted.index));
}

function partsOfYear({ text, passage }: Sentence, own: number | null): Period[] {
  if (!ASKED_OF.has(passage.part) || !/月|季度/.test(text) || REST_OF_YEAR.test(text)) return [];
  return [PART_FROM_JANUARY, UP_TO_MONTH].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((found): Period[] => {
      const period = { start: found.index, end: found.index + found[0].length };
      return isOfReport(text, period, found.groups?.year, own) ? [period] : [];
    }),
  );
}

/** Each sentence is asked about once. */
function findingOn(narrative: Narrative, sentence: Sentence): NarrativeFinding[] {
  const [period] = partsOfYear(sentence, narrative.report.year).sort((one, other) => one.start - other.start);
  if (!period) return [];
  return [
    sentenceFinding(narrative, sentence, {
      rule: 'N-partial',
      subject: 'period',
      message: narrative.context.words.rules['N-partial'].partOfYear({
        place: placeName(narrative, sentence.passage, sentence.paragraph),
        quote: quote(sourceOf(sentence, period.start, period.end)),
      }),
    }),
  ];
}

export const checkPartial: NarrativeRule = (narrative) =>
  narrative.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => findingOn(narrative, sentence)),
  );
