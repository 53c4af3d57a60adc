/** N-share: a share of a stated whole comes to the printed digits. */
import { CASE_UNITS, SHARE_BEFORE, WIDER_CIRCLE } from '../form';
import { placeName, quote, respelled, sentenceFinding, sourceOf } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { roundsTo, unitOf } from './numbers';
import type { NumberToken } from './numbers';
import type { Sentence } from './passage';
import { amountsOf, languageOf } from './quantities';
import { clauseOf, coversArea } from './surroundings';

interface Share {
  readonly sentence: Sentence;
  readonly token: NumberToken;
  /** Where the words that say so start within the sentence. */
  readonly start: number;
  readonly part: NumberToken;
  /** Numbers of the sentence and of the one before that may be the whole, the nearest first. */
  readonly wholes: readonly number[];
}

/** The shares of a sentence whose part stands right before them. */
function sharesOf(sentence: Sentence, before: readonly NumberToken[]): Share[] {
  const tokens = sentence.numbers;
  return tokens.flatMap((token, index): Share[] => {
    if (token.unit !== '%' || token.bound !== 'exact') return [];
    const { left, leftStart } = clauseOf(sentence.text, token, tokens[index - 1]);
    const found = SHARE_BEFORE.exec(left);
    const part = tokens[index - 1];
    if (!found || !part || part.unit === '%' || part.unit === '' || part.bound !== 'exact') return [];
    const wholes = [...before, ...tokens.slice(0, index - 1)]
      .filter((each) => unitOf(each) === unitOf(part) && each.bound === 'exact' && each.value >= part.value)
      .map(({ value }) => value);
    return [
      { sentence, token, start: leftStart + found.index, part, wholes: [...new Set(wholes.reverse())] },
    ];
  });
}

/** What all requests may be by the tables. */
function wholesOfTables({ report, context }: Narrative, { part }: Share): number[] {
  if (!CASE_UNITS.has(part.unit)) return [];
  const { quantityOf } = languageOf(context.edition);
  return ['received', 'handled'].flatMap((id) => {
    const quantity = quantityOf(id);
    const amounts = quantity ? amountsOf(report, context.edition, [quantity]) : [];
    return amounts.flatMap((amount) => amount?.value ?? []);
  });
}

const percent = (part: number, whole: number): number => (part / whole) * 100;

function isTrue({ part, token }: Share, whole: number): boolean {
  if (whole === 0) return part.value === 0;
  return roundsTo(percent(part.value, whole), token.value, token.decimals);
}

function wrongShare(narrative: Narrative, share: Share, whole: number, isOnly: boolean): NarrativeFinding {
  const { sentence, token, start, part } = share;
  const { words } = narrative.context;
  const right = Number(percent(part.value, whole).toFixed(token.decimals));
  return sentenceFinding(narrative, sentence, {
    rule: 'N-share',
    subject: 'share',
    message: words.rules['N-share'].recomputes({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, start, token.after)),
      part: part.value,
      whole,
      right,
    }),
    expected: right,
    actual: token.value,
    suggestions: isOnly ? [respelled(narrative, sentence, token, right, '%')] : [],
  });
}

/** A share is wrong where it is true of no whole that is stated before it, nor of all requests of the tables. */
export const checkShares: NarrativeRule = (narrative) =>
  narrative.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence, at) => {
      if (!sentence.text.includes('占')) return [];
      const previous = sentences[at - 1];
      const before = previous?.paragraph === sentence.paragraph ? previous.numbers : [];
      return sharesOf(sentence, before).flatMap((share) => {
        const words = sentence.text.slice(share.start, share.token.start);
        if (WIDER_CIRCLE.test(words) && !coversArea(narrative.report)) return [];
        const [nearest] = share.wholes;
        if (nearest === undefined) return [];
        const all = [...share.wholes, ...wholesOfTables(narrative, share)];
        return all.some((whole) => isTrue(share, whole))
          ? []
          : [wrongShare(narrative, share, nearest, share.wholes.length === 1)];
      });
    }),
  );
