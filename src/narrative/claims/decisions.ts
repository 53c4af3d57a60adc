/** 行政许可, 行政处罚, 行政强制 and 行政事业性收费 of the number: decisions that were made, money that was taken. */
import { MONEY_UNIT } from '../../form';
import { tailOf } from './namings';
import { statementAt } from './place';
import type { Place } from './place';
import type { Spoken } from './spoken';
import { anyHas, has, partsOf, unknownBetween, wordsWithin } from './words';
import type { Word } from './words';

const FAR = 6;
/** What is published is counted in these, decisions are not. */
const NOT_OF_DECISIONS: ReadonlySet<string> = new Set(['条', '部', '']);

/** Whether the statement speaks of publishing before the number: then what is published is counted. */
function isPublished({ words, sentence, leftEnd }: Place): boolean {
  const [from] = statementAt(sentence, leftEnd);
  return wordsWithin(words, from, leftEnd).some(
    (word) =>
      has(word, 'role.decision') && /公|发布/.test(sentence.passage.plain.text.slice(word.start, word.end)),
  );
}

/** The words of the clause up to the number, numbers before it included: 办理行政许可3件、行政处罚2件. */
function clauseWords({ words, sentence, leftEnd }: Place): readonly Word[] {
  const before = sentence.text.slice(0, leftEnd - sentence.start);
  const from = Math.max(...['，', '；', '：', '。'].map((mark) => before.lastIndexOf(mark) + 1));
  return wordsWithin(words, sentence.start + from, leftEnd);
}

/** What the number says of decisions; undefined where it says nothing of them, null where it is another number of theirs. */
export function decisionAt(place: Place): Spoken | null | undefined {
  const { left, right, rightStart, leftEnd, token, quantityOf } = place;
  const before = partsOf(left, 'decision.');
  const [object] = partsOf(right, 'decision.');
  const follows = before.length === 0 && object !== undefined && anyHas(left, 'decide');
  const named = before.length > 0 ? tailOf(before, left) : follows ? [object] : [];
  const [first] = named;
  if (!first) return undefined;
  const isMoney = token.unit === MONEY_UNIT;
  const fees = named.some(({ id }) => id === 'fees');
  if (fees !== isMoney || (!isMoney && NOT_OF_DECISIONS.has(token.unit))) return null;
  if (anyHas(left, 'role.decision') || anyHas(right, 'role.decision') || anyHas(left, 'foreign')) return null;
  const decided = isMoney || anyHas(right, 'decide') || anyHas(clauseWords(place), 'decide');
  if (!decided && isPublished(place)) return null;
  const unknown = follows
    ? unknownBetween(right, rightStart, first.start)
    : unknownBetween(left, named.at(-1)?.end ?? leftEnd, leftEnd);
  if (unknown > FAR) return null;
  const verb = follows ? left.find((word) => has(word, 'decide')) : undefined;
  return {
    names: named.flatMap(({ id, start }) => {
      const quantity = quantityOf(id);
      return quantity ? [{ quantity, start: verb?.start ?? start }] : [];
    }),
    alternatives: [],
    certain: unknown === 0 && decided,
    sums: true,
  };
}
