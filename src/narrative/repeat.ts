/** N-repeat: the text is not last year's with other numbers (F21 三(四): 内容雷同). */
import { addUp, PARAGRAPH_NUMBER, STANDARD_SENTENCE, TEXT_PARTS } from '../form';
import type { TextPartId } from '../form';
import type { Report } from '../report';
import { offeredSentences } from '../sentences';
import { lettersOf, problemsRepeated } from './contents';
import type { Narrative, NarrativeRule } from './narrative';
import { wholeOf } from './passage';
import { plainText } from './plain';
import { partFinding, placeName } from './textFinding';

const HALF = 0.5;
const REMARKABLE = 0.3;
/** Sentences with fewer letters are alike by chance: headings, 全年无投诉. */
const FEWEST_LETTERS = 10;
/** A text with fewer sentences is too short for shares. */
export const FEWEST_SENTENCES = 5;

/** A sentence as it is compared: without its number, its marks and its figures. */
const bare = (sentence: string): string => lettersOf(sentence.replace(PARAGRAPH_NUMBER, ''));

const sentencesOf = (plain: string): string[] => plain.split(/[。！？!?\n]/);

/** What is made from the figures, of this report, in the form in which sentences are compared. */
function madeSentences(report: Report, { context }: Narrative): ReadonlySet<string> {
  const offered = offeredSentences(report, context).flatMap(({ text }) => text ?? []);
  const kept = report.bound.map(({ text }) => text);
  return new Set([...offered, ...kept].flatMap((text) => sentencesOf(plainText(text).whole).map(bare)));
}

export interface OwnSentence {
  /** As it stands in the plain text. */
  readonly text: string;
  /** As it is compared: without its number, its marks and its figures. */
  readonly bare: string;
}

/** The sentences of a plain text that are somebody's own words: long enough, and not what every report says. */
export const ownWords = (plain: string): OwnSentence[] =>
  sentencesOf(plain)
    .filter((sentence) => !STANDARD_SENTENCE.test(sentence))
    .map((text) => ({ text, bare: bare(text) }))
    .filter((sentence) => sentence.bare.length >= FEWEST_LETTERS);

/** Without what is made from the figures. */
const ownSentences = (plain: string, made: ReadonlySet<string>): string[] =>
  ownWords(plain)
    .map((sentence) => sentence.bare)
    .filter((sentence) => !made.has(sentence));

interface PartShare {
  readonly part: TextPartId;
  readonly count: number;
  readonly same: number;
}

function sharesOf(narrative: Narrative, previous: Report): PartShare[] {
  const { report } = narrative;
  const made = madeSentences(report, narrative);
  const before = new Set(TEXT_PARTS.flatMap((part) => sentencesOf(wholeOf(previous, part)).map(bare)));
  // Where part five is said to be the same as a whole, it is not said again.
  const asked = TEXT_PARTS.filter((part) => part !== 'problems' || problemsRepeated(narrative) === null);
  return asked.map((part) => {
    const own = ownSentences(wholeOf(report, part), made);
    return { part, count: own.length, same: own.filter((sentence) => before.has(sentence)).length };
  });
}

/** The finding stands at the part that repeats most. */
export const checkRepeat: NarrativeRule = (narrative) => {
  const { context } = narrative;
  const { previous } = context;
  if (!previous) return [];
  const shares = sharesOf(narrative, previous);
  const count = addUp(shares.map((share) => share.count));
  const same = addUp(shares.map((share) => share.same));
  if (count < FEWEST_SENTENCES || same / count < REMARKABLE) return [];
  const repeating = shares.filter((share) => share.same > 0);
  const [most] = [...repeating].sort((one, other) => other.same - one.same);
  if (!most) return [];
  const places = repeating.map((share) => ({ place: placeName(narrative, share), same: share.same }));
  return [
    partFinding(narrative, most.part, {
      rule: 'N-repeat',
      subject: 'text',
      message: context.words.rules['N-repeat'].repeated({ same, count, places }),
      ...(same / count < HALF ? { severity: 'info' as const } : {}),
    }),
  ];
};
