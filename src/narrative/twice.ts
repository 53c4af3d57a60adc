/** N-twice: what no table holds, or not yet, is the same wherever the text states it. */
import { SAYS_LITTLE } from '../form';
import { subjectOf } from './claims';
import { placeName, quote, respelled, sentenceFinding, sourceOf } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import type { NumberToken } from './numbers';
import { amongNumbers } from './passage';
import type { PlacedNumber, Sentence } from './passage';
import { amountsOf } from './quantities';
import { clauseOf, isOfPartOfYear, ownCircle, periodAt, publishedObject, wholeYear } from './surroundings';

/** A number of the text with what it is about. Offsets are those of the sentence. */
interface Statement {
  /** One name for what it is about. */
  readonly subject: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly token: NumberToken | null;
}

/** Shorter words say too little: 开展培训2次 may be another one. */
const SHORTEST_SUBJECT = 7;

/** Claims about what no table holds or where it is not filled in: figures that are filled in are compared with the table instead. */
function claimed({ report, context, claims }: Narrative): Statement[] {
  return claims.flatMap((claim) => {
    const { bound, period, isPart, certain, quantities, token, sentence, start, end, value } = claim;
    if (bound !== 'exact' || period !== 'this' || isPart || !certain) return [];
    if (amountsOf(report, context.edition, quantities).some((amount) => amount !== null)) return [];
    return [{ subject: `${subjectOf(claim)}:${token?.unit ?? ''}`, sentence, start, end, value, token }];
  });
}

/** Other numbers whose own words are long enough to know them again: 举办依申请公开业务培训班3期. */
function named(
  { report }: Narrative,
  sentence: Sentence,
  isSpokenFor: (number: PlacedNumber) => boolean,
): Statement[] {
  const tokens = sentence.numbers;
  return tokens.flatMap((token, index): Statement[] => {
    if (token.unit === '' || token.unit === '%' || token.bound !== 'exact') return [];
    if (isSpokenFor({ sentence, token })) return [];
    const { left, leftStart, right, before } = clauseOf(sentence.text, token, tokens[index - 1]);
    const words = `${left}${publishedObject({ left, right })}`.replace(SAYS_LITTLE, '');
    if (words.length < SHORTEST_SUBJECT || /其中/.test(sentence.text.slice(0, token.start))) return [];
    if (periodAt(sentence.text, token.start, report.year) !== 'this') return [];
    const circle = `${before}${left}`;
    if (
      !wholeYear(circle) ||
      isOfPartOfYear(sentence.text.slice(0, token.start)) ||
      !ownCircle(report, circle)
    )
      return [];
    const { value, after: end } = token;
    return [{ subject: `${words}:${token.unit}`, sentence, start: leftStart, end, value, token }];
  });
}

const written = ({ sentence, start, end }: Statement): string => quote(sourceOf(sentence, start, end));

function difference(narrative: Narrative, first: Statement, other: Statement): NarrativeFinding {
  const { sentence, token } = other;
  const words = narrative.context.words;
  return sentenceFinding(narrative, sentence, {
    rule: 'N-twice',
    subject: other.subject.slice(0, other.subject.lastIndexOf(':')),
    message: words.rules['N-twice'].differs({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: written(other),
      otherPlace: placeName(narrative, first.sentence.passage, first.sentence.paragraph),
      otherQuote: written(first),
    }),
    expected: first.value,
    actual: other.value,
    suggestions: token ? [respelled(narrative, sentence, token, first.value, token.unit)] : [],
  });
}

/** The second and later numbers that differ from the first about the same. */
export const checkTwice: NarrativeRule = (narrative) => {
  const first = new Map<string, Statement>();
  const stating = narrative.passages.filter(({ part }) => part !== 'preface');
  const items = narrative.lists.flatMap((list) =>
    list.items.map(({ token }) => ({ sentence: list.sentence, token })),
  );
  const isSpokenFor = amongNumbers([...narrative.claims, ...items]);
  const others = stating.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => named(narrative, sentence, isSpokenFor)),
  );
  return [...claimed(narrative), ...others].flatMap((statement) => {
    const before = first.get(statement.subject);
    if (!before) first.set(statement.subject, statement);
    return before && before.value !== statement.value ? [difference(narrative, before, statement)] : [];
  });
};
