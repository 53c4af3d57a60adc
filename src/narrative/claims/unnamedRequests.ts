/** Requests where no word before the number says what was done: named behind it, by themselves, or added up. */
import { GOES_ON } from '../../form';
import { isEnumerated, isPlain, namingsOf } from './namings';
import type { Naming } from './namings';
import { statementAt } from './place';
import type { Place } from './place';
import { FAR, groupsOf, isPart, WITHDRAWN } from './requestParts';
import { isAlone, isForeign, isMeant, isNear, namesRequests } from './requestTopic';
import { likely } from './spoken';
import type { Spoken } from './spoken';
import { anyHas, has, stemmed, unknownBetween, wordsWithin } from './words';
import type { Word } from './words';

/** What the number says of requests by other words than those before it; undefined where it says nothing, null where it counts other things. */
export function unnamedAt(place: Place): Spoken | null | undefined {
  return behindAt(place) ?? openAt(place) ?? bareAt(place) ?? askedAt(place) ?? altogetherAt(place);
}

const SAYS_NOTHING = '其中另有共以及：、，和及申请的尚还仍余剩年内全今本度计至底末初';
/** Whether what stands before the number leaves it open what is counted. */
const saysNothing = ({ left }: Place['clause']): boolean =>
  [...left].every((mark) => SAYS_NOTHING.includes(mark));

/** 2件不予公开, 1件结转下年度, 58件全部办结: the name stands behind its number. */
function behindAt(place: Place): Spoken | null | undefined {
  const {
    left,
    right,
    leftStart,
    leftEnd,
    rightStart,
    rightEnd,
    report,
    sentence,
    token,
    clause,
    quantityOf,
  } = place;
  if (token.unit === '' || !saysNothing(clause)) return undefined;
  const namings = namingsOf(sentence.passage.plain.text, right, report.year);
  const [first] = namings;
  if (!first) return undefined;
  const isAct = first.kind === 'act';
  const names = headOf(namings, right);
  const last = names.at(-1) ?? first;
  const own = wordsWithin(right, rightStart, last.end);
  const reason = /^(?:因|由于)/.test(clause.right);
  if (
    (!reason && (anyHas(own, 'some') || anyHas(own, 'channel') || anyHas(right, 'foreign'))) ||
    isForeign(place, leftEnd)
  )
    return null;
  const between = wordsWithin(right, rightStart, first.start);
  const near = unknownBetween(right, rightStart, first.start) === 0;
  const plain = near && between.every((word) => isPlain(word) || has(word, 'all'));
  if (!plain && !(reason && !isAct)) return null;
  const rest = unknownBetween(right, last.end, rightEnd);
  if ((first.kind === 'outcome' && rest > FAR) || (isAct && (rest > 0 || anyHas(left, 'among')))) return null;
  const known = namesRequests(right) || isMeant(place, leftStart) || (!isAct && isNear(place, leftEnd));
  if (!known && !isAlone(place, isAct)) return null;
  const start = sentence.start + token.start;
  const quantities = names.flatMap(({ id }) => quantityOf(id) ?? []);
  const others = namings.filter((each) => each.kind !== 'act' && !names.includes(each));
  const alternatives = [
    ...others,
    ...groupsOf(names, sentence.text.slice(token.after, token.after + 40).split(/[，。；]/, 1)[0] ?? ''),
  ].flatMap(({ id }) => quantityOf(id) ?? []);
  return {
    names: quantities.map((quantity) => ({ quantity, start })),
    alternatives,
    certain: !isAct && rest === 0 && known && plain,
    isPart: names.some(({ id }) => id === WITHDRAWN),
    sums: true,
    end: last.end,
  };
}

/** The first of several namings, with those of its kind that are enumerated behind it. */
function headOf(namings: readonly Naming[], words: readonly Word[]): readonly Naming[] {
  const [first] = namings;
  let count = 1;
  while (
    namings[count]?.kind === first?.kind &&
    isEnumerated(words, namings[count - 1]?.end ?? 0, namings[count]?.start ?? 0)
  )
    count++;
  return namings.slice(0, count);
}

/** 政府信息公开申请3件: requests, without a word of what was done with them. */
function bareAt(place: Place): Spoken | undefined {
  const { left, right, leftEnd, rightStart, rightEnd, clause, quantityOf } = place;
  const quantity = quantityOf('requests');
  const first = left.find((word) => !has(word, 'filler') && isPlain(word));
  if (
    !quantity ||
    anyHas(left, 'foreign') ||
    anyHas(left, 'none') ||
    isPart(place, true) ||
    anyHas(left, 'among')
  )
    return undefined;
  if (!namesRequests(left) || first === undefined || isForeign(place, leftEnd)) return undefined;
  if (unknownBetween(left, first.start, leftEnd) > 0 || anyHas(left, 'and')) return undefined;
  if (clause.right !== '' && unknownBetween(right, rightStart, rightEnd) > 0 && !GOES_ON.test(clause.right))
    return undefined;
  return likely(quantity, first.start);
}

/** 公开3件，无法提供1件: where other outcomes are named beside it, as 予以公开. */
function openAt(place: Place): Spoken | undefined {
  const { clause, leftEnd, leftStart, sentence, words, quantityOf } = place;
  const quantity = quantityOf('granted');
  if (!quantity || !/^(?:其中|有|同意)*公开(?:的|了|为)?$/.test(clause.left)) return undefined;
  const [from, to] = statementAt(sentence, leftEnd);
  const beside = wordsWithin(words, from, to).some((word) => stemmed(word, 'outcome.') !== undefined);
  if (!beside || isForeign(place, leftEnd)) return undefined;
  return likely(quantity, leftStart);
}

/** 共计25件: what was received and carried in, added up. */
function altogetherAt(place: Place): Spoken | undefined {
  const { clause, leftStart, sentence, token, quantityOf } = place;
  const quantity = quantityOf('altogether');
  const before = sentence.text.slice(0, token.start);
  if (!quantity || !/^(?:以上|两项)?(?:共计|合计|总计|总共)$/.test(clause.left) || !isMeant(place, leftStart))
    return undefined;
  if (!/结转|转结/.test(before) || !/收到|新收|受理|接收/.test(before)) return undefined;
  return likely(quantity, leftStart);
}

/** 年内3件申请都已答复: requests behind their number. */
function askedAt(place: Place): Spoken | undefined {
  const { left, right, leftStart, rightStart, clause, sentence, token, quantityOf } = place;
  const quantity = quantityOf('requests');
  const [object] = right;
  if (!quantity || !object || object.start !== rightStart || !saysNothing(clause)) return undefined;
  if (!has(object, 'half.request') && !has(object, 'topic.requests')) return undefined;
  if (anyHas(left, 'among') || (!isMeant(place, leftStart) && !isAlone(place, true))) return undefined;
  const start = sentence.start + token.start;
  return { ...likely(quantity, start), end: object.end };
}
