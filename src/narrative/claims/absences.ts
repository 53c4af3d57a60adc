/** Clauses that say there are none: 没有收到政府信息公开申请, 未发生行政复议, 均已审结. */
import { caseQuantity, FOREIGN_SENTENCE } from '../../form';
import type { CaseId, Quantity } from '../../form';
import type { NumberToken } from '../numbers';
import { clauseBefore, ownCircle, periodAt, wholeYear } from '../surroundings';
import { casesIn, isAboutDisclosure } from './cases';
import type { Claim } from './claim';
import { isPlain, isReceived, namingsOf } from './namings';
import { statementAt } from './place';
import type { Surroundings } from './place';
import { isOfRequests, namesRequests } from './requestTopic';
import { anyHas, has, lastOf, partsOf, stemmed, unknownBetween, wordsWithin } from './words';
import type { Part, Word } from './words';

/** Unknown characters that a clause may hold: 因…引起的 before cases; little before requests. */
const MOST_UNKNOWN = { cases: 30, requests: 8, documents: 8 } as const;

/** A clause from the word that denies to the next mark; offsets of the passage. */
interface Denial extends Surroundings {
  readonly start: number;
  readonly end: number;
  readonly inside: readonly Word[];
}

interface Denied {
  readonly quantity: Quantity;
  readonly end: number;
}

/** What follows the last name must add nothing. */
function isClosed({ inside, end }: Denial, from: number): boolean {
  return (
    unknownBetween(inside, from, end) === 0 &&
    wordsWithin(inside, from, end).every((word) => isPlain(word) || has(word, 'and'))
  );
}

function deniedCases(denial: Denial): Denied[] {
  const { inside, start, end } = denial;
  const cases = casesIn(inside);
  const last = cases.at(-1);
  if (!last || anyHas(inside, 'role.case') || anyHas(inside, 'foreign') || !isAboutDisclosure(denial, start))
    return [];
  const [result] = partsOf(inside, 'result.');
  const named = Math.max(last.end, result?.end ?? 0);
  if (unknownBetween(inside, start, named) > MOST_UNKNOWN.cases || !isClosed(denial, named)) return [];
  return cases.map((each) => ({
    quantity: caseQuantity([each.id], result?.id ?? null),
    end: each === last ? end : each.end,
  }));
}

/** Several things that are denied together: the last one ends the clause. */
const together = (denial: Denial, things: readonly Pick<Part, 'id' | 'end'>[]): Denied[] =>
  things.flatMap(({ id, end }, index) => {
    const quantity = denial.quantityOf(id);
    return quantity ? [{ quantity, end: index === things.length - 1 ? denial.end : end }] : [];
  });

function deniedDocuments(denial: Denial): Denied[] {
  const { inside, start } = denial;
  const nouns = partsOf(inside, 'document.');
  const acts = partsOf(inside, 'documentAct.');
  if (acts.length === 0 || anyHas(inside, 'role.document') || anyHas(inside, 'foreign')) return [];
  const last = Math.max(...[...nouns, ...acts].map(({ end }) => end));
  if (unknownBetween(inside, start, last) > MOST_UNKNOWN.documents || !isClosed(denial, last)) return [];
  return together(
    denial,
    nouns.flatMap((noun) => acts.map((act) => ({ id: `${noun.id}.${act.id}`, end: noun.end }))),
  );
}

/** 没有作出行政许可、行政处罚决定; 没有收取行政事业性收费. */
function deniedDecisions(denial: Denial): Denied[] {
  const { inside, start } = denial;
  const nouns = partsOf(inside, 'decision.');
  const last = nouns.at(-1);
  if (!last || !anyHas(inside, 'decide') || anyHas(inside, 'role.decision')) return [];
  if (
    unknownBetween(inside, start, last.end) > 0 ||
    !inside.every((word) => isPlain(word) || isOfDecisions(word))
  )
    return [];
  return together(denial, nouns);
}
const isOfDecisions = (word: Word): boolean =>
  has(word, 'decide') || has(word, 'and') || stemmed(word, 'decision.') !== undefined;

function deniedRequests(denial: Denial): Denied[] {
  const { inside, start, end, report, sentence, quantityOf } = denial;
  if (
    anyHas(inside, 'some') ||
    (anyHas(inside, 'channel') && !anyHas(inside, 'manners')) ||
    anyHas(inside, 'foreign') ||
    inside.some((word) => stemmed(word, 'outcome.'))
  )
    return [];
  if (
    unknownBetween(inside, start, end) > MOST_UNKNOWN.requests ||
    FOREIGN_SENTENCE.test(sentence.passage.plain.text.slice(start, end))
  )
    return [];
  const namings = namingsOf(sentence.passage.plain.text, inside, report.year);
  const carry = namings.find(({ kind }) => kind === 'carry');
  const acts = namings.filter(({ kind }) => kind === 'act');
  const received = acts.every(isReceived);
  const inherits = isOfRequests(sentence) && unknownBetween(inside, start, end) === 0;
  const named = namesRequests(inside) || (inherits && anyHas(inside, 'half.request'));
  if (!carry && (!received || !named)) return [];
  const object = lastOf(
    inside,
    (word) => !has(word, 'filler') && (isPlain(word) || stemmed(word, 'act.') !== undefined),
  );
  if (!isClosed(denial, Math.max(carry?.end ?? start, object?.end ?? start))) return [];
  const quantity = quantityOf(carry ? carry.id : 'received');
  return quantity && quantity.id !== 'carried' ? [{ quantity, end }] : [];
}

/** 均已审结: none of the cases that were named is pending. */
function concluded(denial: Denial): Denied[] {
  const { inside, start, end } = denial;
  const done = inside.find((word) => has(word, 'result.concluded'));
  const cases = casesMeant(denial);
  if (!done || cases.length === 0 || unknownBetween(inside, start, end) > 0) return [];
  if (anyHas(inside, 'role.case') || anyHas(inside, 'some')) return [];
  return [{ quantity: caseQuantity(cases, 'pending'), end }];
}

/** The cases that 均 means: all that were counted since something was said of their results, else those counted last. */
function casesMeant({ context, sentence, words, start }: Denial): CaseId[] {
  const [statement] = statementAt(sentence, start);
  const results = wordsWithin(words, statement, start).filter(
    (word) => stemmed(word, 'result.') !== undefined,
  );
  const since = results.at(-1)?.end ?? statement;
  const before = context.counted.filter(({ at }) => at < start);
  const own = before.filter(({ at }) => at >= since);
  const meant = own.length > 0 ? own : before.slice(-1);
  return [...new Set(meant.map(({ id }) => id))].filter(
    (id) => id === 'review' || id === 'suit' || !meant.some((other) => other.id === 'suit'),
  );
}

const CLAUSE_END = /[，。；：！？]/;

/** The claims of clauses without a number. */
export function absencesIn(around: Surroundings, tokens: readonly NumberToken[]): Claim[] {
  const { sentence, words, report } = around;
  const { text, start: offset } = sentence;
  let read = 0;
  return wordsWithin(words, offset, sentence.end).flatMap((word) => {
    const denies = has(word, 'none');
    if ((!denies && !has(word, 'all')) || word.start < read) return [];
    const from = word.start - offset;
    const length = text.slice(from).search(CLAUSE_END);
    const to = length < 0 ? text.length : from + length;
    if (tokens.some(({ start, end }) => start < to && end > from)) return [];
    read = offset + to;
    const inside = wordsWithin(words, word.start, offset + to).slice(denies ? 1 : 0);
    const denial: Denial = { ...around, start: word.end, end: offset + to, inside };
    const found = denies ? denied(denial) : concluded(denial);
    if (found.length === 0) return [];
    const clauseStart = Math.max(...['，', '；', '：'].map((mark) => text.lastIndexOf(mark, from) + 1));
    const circle = `${clauseBefore(text, clauseStart)}${text.slice(clauseStart, from)}`;
    const period = periodAt(text, from, report.year);
    const prefix = wordsWithin(words, offset + clauseStart, word.start);
    if (period === 'other' || anyHas(prefix, 'some') || anyHas(prefix, 'channel')) return [];
    if (!wholeYear(circle) || !ownCircle(report, circle)) return [];
    return found.map(({ quantity, end }): Claim => ({
      quantities: [quantity],
      alternatives: [],
      certain: true,
      isPart: false,
      value: 0,
      bound: 'exact',
      period,
      token: null,
      start: from,
      end: end - offset,
      sentence,
    }));
  });
}

/** What a clause denies: cases, documents, decisions or requests. */
function denied(denial: Denial): Denied[] {
  const cases = casesIn(denial.inside);
  if (cases.length > 0) return deniedCases(denial);
  if (partsOf(denial.inside, 'document.').length > 0) return deniedDocuments(denial);
  if (partsOf(denial.inside, 'decision.').length > 0) return deniedDecisions(denial);
  return deniedRequests(denial);
}
