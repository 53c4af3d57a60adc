/** 行政复议 and 行政诉讼 of the number: all of them, or by result. */
import { caseQuantity } from '../../form';
import type { CaseId } from '../../form';
import { onceAParagraph } from '../passage';
import { farthestBack, headingOf, statementAt, topicBefore } from './place';
import type { Place } from './place';
import { isPlain, tailOf } from './namings';
import { namesRequests } from './requestTopic';
import type { Spoken } from './spoken';
import { anyHas, has, partsOf, stemmed, unknownBetween, wordsWithin } from './words';
import type { Part, Word } from './words';

/** Unknown characters between the name and its number that leave it likely. */
const FAR = 4;
/** Meetings and lists are counted in these, cases are not. */
const NOT_OF_CASES: ReadonlySet<string> = new Set(['次', '条', '项', '部']);

/** How many counted cases of a paragraph are kept in mind. */
const MOST_COUNTED = 12;

/** The cases that words name. */
export const casesIn = (words: readonly Word[]): (Part & { readonly id: CaseId })[] =>
  partsOf(words, 'case.').map((part) => ({ ...part, id: part.id as CaseId }));

const opensWithDisclosure = onceAParagraph(({ opening }) =>
  /信息公开|依申请|政府信息|政务公开/.test(opening),
);

/** Whether the sentence, or what its paragraph opens with, speaks of disclosure: other cases are not counted in 表四. */
export function isAboutDisclosure(
  { sentence, words }: Pick<Place, 'sentence' | 'words'>,
  place: number,
): boolean {
  if (opensWithDisclosure(sentence)) return true;
  const [, to] = statementAt(sentence, place);
  if (/监督|复议|诉讼/.test(headingOf(sentence)) && !/各类/.test(sentence.text)) return true;
  return wordsWithin(words, farthestBack(sentence, to), to).some(
    (word) => has(word, 'topic.requests') || has(word, 'half.information'),
  );
}

/** What a word for requests says of cases: 办结 and 未办结. */
function workIn(words: readonly Word[]): Part | undefined {
  const open = words.find((word) => has(word, 'open') || has(word, 'still'));
  if (open) return { id: 'pending', start: open.start, end: open.end };
  const done = words.find((word) => has(word, 'act.handled'));
  return done && { id: 'concluded', start: done.start, end: done.end };
}

/** 行政复议方面，全市共3件: a number without a name counts the cases that were named last. */
function casesBefore(place: Place): readonly CaseId[] {
  const { clause, words, sentence, leftStart, context } = place;
  if (context.cases.length > 0 || topicBefore(place, leftStart) !== 'disputes') return [];
  if (
    !/^(?:全[年市县区省镇乡州]|本年度?|我[^，。]{1,2}|共|共有|共计|合计|总计|累计|为|有)*$/.test(clause.left)
  )
    return [];
  const last = casesIn(wordsWithin(words, sentence.start, leftStart)).at(-1);
  return last ? [last.id] : [];
}

/** 其他3件 among results. */
function otherIn({ clause, left }: Place): Part | undefined {
  const word = left.at(-1);
  return word !== undefined && /^(?:其中)?其[他它](?:结果)?(?:的|为)?$/.test(clause.left)
    ? { id: 'other', start: word.start, end: word.end }
    : undefined;
}

/** Cases that a clause names before its number, or behind it where nothing stands before. */
function namedCases({ left, right, rightStart }: Place): {
  readonly cases: readonly (Part & { readonly id: CaseId })[];
  readonly behind: boolean;
} {
  const before = casesIn(left);
  if (before.length > 0) return { cases: tailOf(before, left), behind: false };
  const [first] = casesIn(right);
  const reaches =
    first !== undefined &&
    unknownBetween(right, rightStart, first.start) === 0 &&
    wordsWithin(right, rightStart, first.start).every(isPlain);
  return { cases: reaches ? [first] : [], behind: true };
}

/** What the number says of cases; undefined where it says nothing of them, null where it is another number of theirs. */
export function caseAt(place: Place): Spoken | null | undefined {
  const { left, right, leftStart, leftEnd, rightStart, rightEnd, context } = place;
  const { cases, behind } = namedCases(place);
  const [first] = cases;
  const ofCases = topicBefore(place, leftStart) === 'disputes' && !namesRequests([...left, ...right]);
  const leftResult =
    partsOf(left, 'result.').at(-1) ?? (ofCases ? (workIn(left) ?? otherIn(place)) : undefined);
  const rightResult =
    leftResult === undefined && unknownBetween(right, rightStart, rightEnd) === 0
      ? (partsOf(right, 'result.')[0] ?? (ofCases ? workIn(right) : undefined))
      : undefined;
  const result = leftResult ?? (rightResult && isResultOf(place, rightResult) ? rightResult : undefined);
  const alone = first === undefined && result === undefined ? casesBefore(place) : [];
  if (alone.length > 0) context.cases = alone;
  if (first === undefined && alone.length === 0 && (result === undefined || context.cases.length === 0))
    return undefined;
  if (anyHas(left, 'role.case') || anyHas(left, 'foreign')) return null;
  if (NOT_OF_CASES.has(place.token.unit)) return null;
  const about = isAboutDisclosure(place, leftEnd);
  if (!about && !isOfTheForm(place)) return null;
  if (behind && first !== undefined && !left.every(isLead)) return null;
  if (first === undefined) {
    const spoken = inherited(place, result);
    return spoken && { ...spoken, certain: spoken.certain && about };
  }
  const end = cases.at(-1)?.end ?? leftEnd;
  const unknown = behind ? 0 : unknownBetween(left, end, leftEnd);
  if (unknown > FAR || (!behind && isSome(left, end, leftEnd))) return null;
  context.cases = cases.map(({ id }) => id);
  context.counted = [...context.counted, ...cases.map(({ id }) => ({ id, at: leftEnd }))].slice(
    -MOST_COUNTED,
  );
  return {
    names: cases.map(({ id, start }) => ({
      quantity: caseQuantity([id], result?.id ?? null),
      start: behind ? place.sentence.start + place.token.start : Math.min(start, result?.start ?? start),
    })),
    alternatives: [],
    certain: unknown === 0 && about,
    sums: true,
    ...(behind ? { end } : {}),
  };
}

/** 行政复议涉及征地3件: some of the cases only; 撤销 and 撤回 are results of all of them. */
const isSome = (words: readonly Word[], from: number, to: number): boolean =>
  wordsWithin(words, from, to).some((word) => has(word, 'some') && stemmed(word, 'result.') === undefined);

/** Whether the paragraph speaks as the form does: with the names of its results, or of other tables' figures. */
function isOfTheForm({ words, sentence, topics }: Place): boolean {
  const { start, end } = sentence.paragraph;
  const named = wordsWithin(words, start, end).some((word) =>
    /^(?:结果维持|结果纠正|其他结果|尚未审结)$/.test(sentence.passage.plain.text.slice(word.start, word.end)),
  );
  const tables = topics.some(
    ({ at, topic }) => at >= start && at < end && (topic === 'documents' || topic === 'decisions'),
  );
  return named || tables;
}

/** What may stand before a number that is named behind it. */
const isLead = (word: Word): boolean => isPlain(word) || has(word, 'among') || has(word, 'and');

/** 3件维持: the result follows its number at once. */
const isResultOf = ({ left, right, rightStart }: Place, { start }: Part): boolean =>
  left.every(isLead) && wordsWithin(right, rightStart, start).every(isPlain);

/** A result alone is one of the cases named last, or of others that the paragraph counted, or of all of them. */
function inherited(place: Place, result: Part | undefined): Spoken | null {
  const { context, left, leftStart, leftEnd, sentence, token } = place;
  const behind = result !== undefined && result.start >= leftEnd;
  const start = behind ? sentence.start + token.start : (result?.start ?? leftStart);
  const unknown = behind ? 0 : unknownBetween(left, start, leftEnd);
  if (unknown > 0) return null;
  const id = result?.id ?? null;
  const quantity = caseQuantity(context.cases, id);
  const counted = [...new Set(context.counted.map(({ id }) => id))];
  const both = counted.includes('review') && counted.some((id) => id !== 'review');
  return {
    names: [{ quantity, start }],
    alternatives: [
      ...counted.map((each) => caseQuantity([each], id)),
      ...(both ? [caseQuantity(['review', 'suit'], id)] : []),
    ].filter((each) => each.id !== quantity.id),
    certain: true,
    sums: false,
    ...(behind ? { end: result.end } : {}),
  };
}
