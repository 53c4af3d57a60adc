/** N-repeat: the text is not last year's with other numbers (F21 三(四): 内容雷同). */
import { PARAGRAPH_NUMBER, STANDARD_SENTENCE, TEXT_PARTS } from '../form';
import type { TextPartId } from '../form';
import type { Report } from '../report';
import { offeredSentences } from '../sentences';
import { problemsRepeated } from './contents';
import type { Narrative, NarrativeRule } from './narrative';
import { plainText } from './plain';
import { partFinding, placeName } from './textFinding';

const HALF = 0.5;
const REMARKABLE = 0.3;
/** Sentences with fewer letters are alike by chance: headings, 全年无投诉. */
const FEWEST_LETTERS = 10;
/** A text with fewer sentences is too short for shares. */
const FEWEST_SENTENCES = 5;

const MARKS = /[\p{P}\p{S}\s]/gu;

/** A sentence as it is compared: without its number, its marks and its figures. */
const bare = (sentence: string): string =>
  sentence.replace(PARAGRAPH_NUMBER, '').replace(/\d+/g, '0').replace(MARKS, '');

const sentencesOf = (text: string): string[] => plainText(text).whole.split(/[。！？!?\n]/);

/** What is made from the figures, of this report, in the form in which sentences are compared. */
function madeSentences(report: Report, { context }: Narrative): ReadonlySet<string> {
  const offered = offeredSentences(report, context).flatMap(({ text }) => text ?? []);
  const kept = report.bound.map(({ text }) => text);
  return new Set([...offered, ...kept].flatMap((text) => sentencesOf(text).map(bare)));
}

/** The sentences of a part that are somebody's own words. */
function ownSentences(text: string, made: ReadonlySet<string>): string[] {
  return sentencesOf(text)
    .filter((sentence) => !STANDARD_SENTENCE.test(sentence))
    .map(bare)
    .filter((sentence) => sentence.length >= FEWEST_LETTERS && !made.has(sentence));
}

interface PartShare {
  readonly part: TextPartId;
  readonly count: number;
  readonly same: number;
}

function sharesOf(narrative: Narrative, previous: Report): PartShare[] {
  const { report } = narrative;
  const made = madeSentences(report, narrative);
  const before = new Set(TEXT_PARTS.flatMap((part) => sentencesOf(previous.parts[part]).map(bare)));
  // Where part five is said to be the same as a whole, it is not said again.
  const asked = TEXT_PARTS.filter((part) => part !== 'problems' || problemsRepeated(narrative) === null);
  return asked.map((part) => {
    const own = ownSentences(report.parts[part], made);
    return { part, count: own.length, same: own.filter((sentence) => before.has(sentence)).length };
  });
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** The finding stands at the part that repeats most. */
export const checkRepeat: NarrativeRule = (narrative) => {
  const { context, passages } = narrative;
  const { previous } = context;
  if (!previous) return [];
  const shares = sharesOf(narrative, previous);
  const count = sumOf(shares.map((share) => share.count));
  const same = sumOf(shares.map((share) => share.same));
  if (count < FEWEST_SENTENCES || same / count < REMARKABLE) return [];
  const repeating = shares.filter((share) => share.same > 0);
  const [most] = [...repeating].sort((one, other) => other.same - one.same);
  if (!most) return [];
  const places = repeating.flatMap((share) => {
    const passage = passages.find(({ part }) => part === share.part);
    return passage ? [{ place: placeName(narrative, passage), same: share.same }] : [];
  });
  return [
    partFinding(narrative, most.part, {
      rule: 'N-repeat',
      subject: 'text',
      message: context.words.rules['N-repeat'].repeated({ same, count, places }),
      ...(same / count < HALF ? { severity: 'info' as const } : {}),
    }),
  ];
};
