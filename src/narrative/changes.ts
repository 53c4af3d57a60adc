/** N-change: increases and decreases against the year before, recomputed to the printed digits. */
import {
  CHANGE_BEFORE,
  CHANGE_TO,
  COMPARED_YEAR,
  COMPARISON_YEAR,
  DECREASE,
  MONTH_ON_MONTH,
  SAME_AS_BEFORE,
} from '../form';
import type { FieldId } from '../form';
import { subjectOf } from './claims';
import type { Claim } from './claims';
import { placeName, quote, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { roundsTo, spellLike } from './numbers';
import type { NumberToken } from './numbers';
import type { Sentence } from './passage';
import { amountsOf } from './quantities';
import { clauseOf, isLastYears } from './surroundings';

/** A stated change and what it is a change of. */
interface Change {
  readonly sentence: Sentence;
  readonly token: NumberToken;
  readonly start: number;
  /** Where the word of direction stands within the sentence. */
  readonly direction: { readonly start: number; readonly end: number; readonly sign: 1 | -1 };
  readonly base: NumberToken;
  /** The year before's number, where the sentence has it. */
  readonly lastYear: NumberToken | undefined;
}

/** This year's and last year's number: the change is true when it is true of one pair. */
interface Pair {
  readonly current: number;
  readonly previous: number;
  readonly fields: readonly FieldId[];
}

/** The year before's number of a change: between base and change, right before the base, or right behind the change. */
function lastYearOf(
  tokens: readonly NumberToken[],
  last: ReadonlySet<NumberToken>,
  change: Change,
): NumberToken | undefined {
  const [from, to] = [tokens.indexOf(change.base), tokens.indexOf(change.token)];
  const near = tokens.filter(
    (token, at) => last.has(token) && (at === from - 1 || (at > from && at < to) || at === to + 1),
  );
  return near.at(-1);
}

/** 增加12件和8件: how many numbers from this one on share what stands before it. */
function runFrom({ text, numbers }: Sentence, index: number): readonly NumberToken[] {
  let end = index + 1;
  while (
    numbers[end]?.unit === numbers[index]?.unit &&
    /^[、和与及]$/.test(text.slice(numbers[end - 1]?.after, numbers[end]?.start))
  )
    end++;
  return numbers.slice(index, end);
}

function changesOf(sentence: Sentence, year: number | null): Change[] {
  const { numbers, text } = sentence;
  const changes: Change[] = [];
  const last = new Set<NumberToken>();
  let bases: NumberToken[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const token = numbers[index];
    if (!token) continue;
    const { left, leftStart } = clauseOf(text, token, numbers[index - 1]);
    const found = CHANGE_BEFORE.exec(left);
    const word = found?.groups?.['direction'];
    if (/；/.test(text.slice(bases.at(-1)?.after ?? 0, token.start))) bases = [];
    if (found && word !== undefined && !CHANGE_TO.test(left)) {
      const start = leftStart + left.lastIndexOf(word);
      const compared =
        last.size > 0 ||
        COMPARISON_YEAR.test(text.slice(0, token.start)) ||
        comparesWith(sentence, token, year);
      const direction = { start, end: start + word.length, sign: DECREASE.test(word) ? -1 : 1 } as const;
      // Several changes belong to as many numbers before them, one by one.
      const run = runFrom(sentence, index);
      const own = bases.slice(-run.length);
      if (own.length === run.length && compared && !MONTH_ON_MONTH.test(text))
        run.forEach((each, at) => {
          const base = own[at];
          if (base)
            changes.push({
              sentence,
              token: each,
              start: leftStart + found.index,
              direction,
              base,
              lastYear: undefined,
            });
        });
      index += run.length - 1;
    } else if (isLastYears(left, year)) last.add(token);
    else if (token.unit === '%' || token.unit === '' || token.bound !== 'exact') bases = [];
    else bases.push(token);
  }
  return changes.map((change) => ({ ...change, lastYear: lastYearOf(numbers, last, change) }));
}

const comparesWith = ({ text }: Sentence, { start }: NumberToken, year: number | null): boolean =>
  year !== null &&
  [...text.slice(0, start).matchAll(COMPARED_YEAR)].some(([, compared]) => Number(compared) === year - 1);

const signed = ({ token, direction }: Change): number => direction.sign * token.value;

/** The change in percent; from nothing there is none. */
const percent = ({ current, previous }: Pair): number => ((current - previous) / previous) * 100;

function isTrue(change: Change, pair: Pair): boolean {
  const { token } = change;
  if (token.unit !== '%') return pair.current - pair.previous === signed(change);
  if (pair.previous === 0) return true;
  return roundsTo(percent(pair), signed(change), token.decimals);
}

/** What the change should be, with the digits it is printed with. */
const rightChange = ({ token }: Change, pair: Pair): number =>
  token.unit === '%' ? Number(percent(pair).toFixed(token.decimals)) : pair.current - pair.previous;

function pairsFromTables({ report, context }: Narrative, claim: Claim | undefined): Pair[] {
  const { previous, edition, reorganised } = context;
  if (!claim || !previous || reorganised || report.year === null || previous.year !== report.year - 1)
    return [];
  const now = amountsOf(report, edition, claim.quantities);
  const before = amountsOf(previous, edition, claim.quantities);
  const pairs = now.flatMap((amount, index) => {
    const earlier = before[index];
    return amount && earlier
      ? [{ current: amount.value, previous: earlier.value, fields: amount.fields }]
      : [];
  });
  return pairs.length === now.length ? pairs : [];
}

/** What the sentence itself says: last year's number, or the change in number that a change in percent stands by. */
function pairFromText(change: Change, changes: readonly Change[]): Pair[] {
  const { base, token, lastYear } = change;
  const current = base.value;
  if (lastYear && lastYear.bound === 'exact' && lastYear.unit === base.unit)
    return [{ current, previous: lastYear.value, fields: [] }];
  const counted = changes.find(
    (other) => other.base === base && other.token.unit === base.unit && other.token.bound === 'exact',
  );
  return token.unit === '%' && counted ? [{ current, previous: current - signed(counted), fields: [] }] : [];
}

function wrongChange(narrative: Narrative, change: Change, pair: Pair, subject: string): NarrativeFinding {
  const { sentence, token, start, direction } = change;
  const words = narrative.context.words;
  const right = rightChange(change, pair);
  const turned = Math.sign(right) !== direction.sign && right !== 0;
  const numeral = sourceOf(sentence, token.start, token.end);
  const to = spellLike(Math.abs(right), numeral);
  const word = words.texts.direction(right < 0);
  return sentenceFinding(narrative, sentence, {
    rule: 'N-change',
    subject: `${subject}.${token.unit === '%' ? 'percent' : 'count'}`,
    message: words.rules['N-change'].recomputes({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, start, token.after)),
      current: pair.current,
      previous: pair.previous,
      right,
      unit: token.unit,
    }),
    fields: pair.fields,
    expected: right,
    actual: signed(change),
    suggestions: [
      textSuggestion(
        words.repairs.changeTo(
          `${turned ? word : sourceOf(sentence, direction.start, direction.end)}${to}${token.unit}`,
        ),
        [
          ...(turned ? [textChange(sentence, direction.start, direction.end, word)] : []),
          ...(to === numeral ? [] : [textChange(sentence, token.start, token.end, to)]),
        ],
      ),
    ],
  });
}

/** 与去年持平 where last year's table has another number. */
function wronglySame(narrative: Narrative, sentence: Sentence): NarrativeFinding[] {
  const found = SAME_AS_BEFORE.exec(sentence.text);
  if (!found) return [];
  const claim = narrative.claims
    .filter((each) => each.sentence === sentence && each.end <= found.index)
    .at(-1);
  const pairs = pairsFromTables(narrative, claim);
  const [pair] = pairs;
  if (!claim || !pair || pairs.some(({ current, previous }) => current === previous)) return [];
  const end = found.index + found[0].length;
  return [
    sentenceFinding(narrative, sentence, {
      rule: 'N-change',
      subject: `${subjectOf(claim)}.same`,
      message: narrative.context.words.rules['N-change'].recomputes({
        place: placeName(narrative, sentence.passage, sentence.paragraph),
        quote: quote(sourceOf(sentence, found.index, end)),
        current: pair.current,
        previous: pair.previous,
        right: pair.current - pair.previous,
        unit: claim.token?.unit ?? '',
      }),
      fields: pair.fields,
      expected: pair.current - pair.previous,
      actual: 0,
    }),
  ];
}

function checkSentence(narrative: Narrative, sentence: Sentence): NarrativeFinding[] {
  const changes = changesOf(sentence, narrative.report.year);
  const wrong = changes.flatMap((change) => {
    const { base, token } = change;
    if (token.bound !== 'exact' || (token.unit !== '%' && token.unit !== base.unit)) return [];
    const claim = narrative.claims.find(
      (each) => each.sentence === sentence && each.token?.start === base.start,
    );
    const tables = pairsFromTables(narrative, claim);
    const pairs = tables.length > 0 ? tables : pairFromText(change, changes);
    if (pairs.some((each) => isTrue(change, each))) return [];
    // 受理3646件 is one reading of several: its own change is told, not another's.
    const own = pairs.filter(({ current }) => current === base.value);
    const [pair] = own.length > 0 ? own : pairs;
    return pair ? [wrongChange(narrative, change, pair, claim ? subjectOf(claim) : 'text')] : [];
  });
  return [...wrong, ...wronglySame(narrative, sentence)];
}

export const checkChanges: NarrativeRule = (narrative) =>
  narrative.passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => checkSentence(narrative, sentence)),
  );
