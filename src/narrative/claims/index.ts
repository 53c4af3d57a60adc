/** Claims of a text: which of its numbers speak about which figures. What is not understood is no claim. */
import {
  AMONG,
  CASE_UNITS,
  CHANGE_BEFORE,
  MONEY_UNIT,
  OWN_BODY,
  PUBLISHED,
  PUBLISHED_BEFORE,
  SHARE_BEFORE,
} from '../../form';
import type { Edition, Quantity } from '../../form';
import type { Report } from '../../report';
import { CLAUSE_END } from '../numbers';
import type { NumberToken } from '../numbers';
import type { Passage } from '../passage';
import { languageOf } from '../quantities';
import {
  circleBefore,
  isLastYears,
  isOfPartOfYear,
  ownCircle,
  periodAt,
  publishedObject,
  wholeYear,
} from '../surroundings';
import { absencesIn } from './absences';
import { caseAt } from './cases';
import type { Claim } from './claim';
import { decisionAt } from './decisions';
import { documentAt } from './documents';
import { NOTHING_NAMED, placeOf, topicMarks } from './place';
import type { Context, Place, Surroundings } from './place';
import { requestAt } from './requests';
import { namesRequests } from './requestTopic';
import { sharingAt } from './spoken';
import type { Spoken } from './spoken';
import { anyHas, unknownBetween } from './words';

export { agrees, isApplicant, subjectOf } from './claim';
export type { Claim } from './claim';

/** What an act counts after 其中 is a part; what is named by outcome or carry means the same there. */
const COUNTS_ALL_BUT_AMONG = /^(?:received|handled|answered|dealtWith|requests|published)$/;
/** Items of what was counted before are no other thing. */
const ITEMISED = /其中|涉及|包括|分别|内有/;

const endsClause = (text: string, { after }: NumberToken): boolean =>
  CLAUSE_END.test(text.slice(after, after + 1));

/** 其中 in the statement before the number, unless its brackets are closed. */
function isAmong({ sentence, token }: Place): boolean {
  const since = sentence.text.slice(sentence.text.lastIndexOf('；', token.start) + 1, token.start);
  return AMONG.test(since.replace(/（[^（）]*）/g, ''));
}

/** Whether the words around say that the number is the whole figure of the report. */
function isWhole(place: Place, { names }: Spoken): boolean {
  const { report, sentence, leftStart, clause, token } = place;
  const start = names[0]?.start ?? leftStart;
  const prefix = start > leftStart ? sentence.passage.plain.text.slice(leftStart, start) : '';
  const circle = `${clause.before}${prefix}`;
  const statement = sentence.text.slice(sentence.text.lastIndexOf('；', token.start) + 1, token.start);
  if (!ownCircle(report, circleBefore(statement)) || isOfPartOfYear(statement)) return false;
  const own = prefix.search(OWN_BODY) >= 0;
  if (!wholeYear(circle) || !ownCircle(report, own ? prefix : circle)) return false;
  return !isAmong(place) || names.every(({ quantity }) => !COUNTS_ALL_BUT_AMONG.test(quantity.id));
}

function claim(
  { sentence, report }: Surroundings,
  spoken: Spoken,
  quantities: readonly Quantity[],
  start: number,
  token: NumberToken,
): Claim | undefined {
  const own = periodAt(sentence.text, token.start, report.year);
  if (own === 'other') return undefined;
  const before = sentence.text.slice(Math.max(0, token.start - 20), token.start);
  const words = before.split(/[，。；：（）]/).at(-1) ?? '';
  const period = isLastYears(words, report.year) && !/结转|转结/.test(words) ? 'last' : own;
  const { value, bound } = token;
  const { alternatives, certain, isPart = false } = spoken;
  const end = spoken.end === undefined ? token.after : spoken.end - sentence.start;
  return {
    quantities,
    alternatives,
    certain,
    isPart,
    value,
    bound,
    period,
    token,
    start: start - sentence.start,
    end,
    sentence,
  };
}

const READERS = [caseAt, documentAt, decisionAt] as const;

/** What the words around a number say it is; the first kind of thing that they name decides. */
function spokenAt(place: Place): Spoken | null {
  for (const read of READERS) {
    const spoken = read(place);
    if (spoken !== undefined) return spoken;
  }
  return CASE_UNITS.has(place.token.unit) ? (requestAt(place) ?? publishedAt(place)) : null;
}

/** 主动公开信息3条: what no table counts. */
function publishedAt({ clause, leftStart }: Place): Spoken | null {
  // 主动公开的3条政府信息
  const object = publishedObject(clause);
  const found = PUBLISHED_BEFORE.exec(object === '' ? clause.left : clause.left.slice(0, -1) + object);
  if (!found) return null;
  const names = [{ quantity: PUBLISHED, start: leftStart + found.index }];
  return { names, alternatives: [], certain: true, sums: false };
}

/** Claims of the number and, for 分别为3、1、2件, of the numbers after it. */
function claimsAt(
  place: Place,
  tokens: readonly NumberToken[],
  index: number,
  spoken: Spoken,
): (Claim | undefined)[] {
  const { token, sentence } = place;
  const { names, sums } = spoken;
  const [first] = names;
  if (!first || !isWhole(place, spoken)) return [];
  const of = (name: Spoken['names'][number], number: NumberToken) =>
    claim(place, spoken, [name.quantity], name.start, number);
  if (names.length === 1)
    return token.unit === '' && !endsClause(sentence.text, token) ? [] : [of(first, token)];
  const sharing = sharingAt(place, names.at(-1)?.start ?? 0);
  if (sharing === 'respectively') {
    const numbers = tokens.slice(index, index + names.length);
    const inRow = numbers.every(
      (each, at) => at === 0 || sentence.text.slice(numbers[at - 1]?.after, each.start).length <= 2,
    );
    if (!inRow || numbers.length < names.length) return [];
    return names.map((name, at) => (numbers[at] ? of(name, numbers[at]) : undefined));
  }
  if (sharing === 'each') return names.map((name) => of(name, token));
  const quantities = names.map(({ quantity }) => quantity);
  if (sums) return [claim(place, spoken, quantities, first.start, token)];
  // 收到、办结3件: every one of them, or the last.
  const last = names.at(-1) ?? first;
  return [
    claim(
      place,
      { ...spoken, alternatives: quantities, certain: false },
      [last.quantity],
      first.start,
      token,
    ),
  ];
}

/** Whether the number counts something that nobody knows: what follows need not be about requests any more. */
function countsOther({ clause, left, leftStart, leftEnd, sentence, token }: Place): boolean {
  const before = sentence.text.slice(sentence.text.lastIndexOf('；', token.start) + 1, token.start);
  if (CHANGE_BEFORE.test(clause.left) || SHARE_BEFORE.test(clause.left)) return false;
  if (namesRequests(left) || anyHas(left, 'channel') || ITEMISED.test(before)) return false;
  return anyHas(left, 'foreign') || unknownBetween(left, leftStart, leftEnd) >= 2;
}

function claimsOfSentence(around: Surroundings): Claim[] {
  const tokens = around.sentence.numbers;
  const claims: (Claim | undefined)[] = [];
  tokens.forEach((token, index) => {
    if (!CASE_UNITS.has(token.unit) && token.unit !== MONEY_UNIT) return;
    const place = placeOf(around, token, tokens[index - 1]);
    // 行政许可比上年少6件 is a change, no number of decisions.
    if (CHANGE_BEFORE.exec(place.clause.left)?.groups?.['comparison'] !== undefined) return;
    const spoken = spokenAt(place);
    if (spoken) claims.push(...claimsAt(place, tokens, index, spoken));
    else if (countsOther(place)) around.context.otherAt = place.leftEnd;
  });
  const found = claims.filter((each) => each !== undefined);
  return [...found, ...absencesIn(around, tokens)].sort((one, other) => one.start - other.start);
}

/** Claims of all sentences, in reading order. */
export function claimsOf(passages: readonly Passage[], report: Report, edition: Edition): Claim[] {
  const { cut, quantityOf } = languageOf(edition);
  return passages.flatMap(({ plain, sentences }) => {
    const words = cut(plain.text);
    const topics = topicMarks(words, plain.text);
    let context: Context = NOTHING_NAMED;
    let paragraph = -1;
    return sentences.flatMap((sentence) => {
      if (sentence.paragraph.index !== paragraph) context = { ...NOTHING_NAMED };
      paragraph = sentence.paragraph.index;
      return claimsOfSentence({ report, sentence, words, topics, context, quantityOf });
    });
  });
}
