/** N-received, N-handled, N-outcomes, N-disputes, N-documents, N-decisions: numbers of the text against the tables. */
import { addUp, FILED, INCLUDES, MONEY_UNIT, tableOf, fieldOf } from '../form';
import type { ClaimRuleId, Edition } from '../form';
import { digitSlip } from '../findings';
import type { Suggestion } from '../findings';
import { countOf } from '../report';
import type { Report } from '../report';
import { agrees, isApplicant, subjectOf } from './claims';
import type { Claim } from './claims';
import { wrongLists } from './lists/sums';
import { amongNumbers } from './passage';
import { placeName, quote, respelled, sentenceFinding, sourceOf } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { amountsOf } from './quantities';
import type { Amount } from './quantities';

/** What may be filed elsewhere and counted otherwise. */
const MAY_BE_FILED: ReadonlySet<ClaimRuleId> = new Set(['N-disputes', 'N-documents']);

const distinct = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(({ value }, index) => amounts.findIndex((other) => other.value === value) === index);

/** A digit more or less is evidence from two digits on: 1 is as near to 12 as to any other number. */
const isSlip = (typed: number, meant: number): boolean =>
  typed >= 10 && meant >= 10 && digitSlip(typed, meant) !== null;

/** The figure that the number was probably meant to be: by a slip of the hand, else the nearest; none where two are as near. */
function meantBy({ value }: Claim, amounts: readonly Amount[]): Amount | undefined {
  const all = distinct(amounts);
  const slips = all.filter((amount) => isSlip(value, amount.value));
  const sorted = (slips.length > 0 ? slips : all)
    .map((amount) => ({ amount, distance: Math.abs(amount.value - value) }))
    .sort((one, other) => one.distance - other.distance);
  const [first, second] = sorted;
  return first && first.distance !== second?.distance ? first.amount : undefined;
}

/** Words whose number may include what was carried in. */
const MAY_INCLUDE: ReadonlySet<string> = new Set(['received', 'requests']);

/** 收到3件，上年结转2件: what is told beside it is not in it, unless 其中 or brackets say so. */
function standsApart({ claims }: Narrative, { sentence, quantities, end }: Claim): boolean {
  if (!quantities.every(({ id }) => MAY_INCLUDE.has(id))) return false;
  return claims.some(
    (other) =>
      other.sentence === sentence &&
      other.start >= end &&
      other.quantities.every(({ id }) => id === 'carriedIn') &&
      !INCLUDES.test(sentence.text.slice(end, other.start)),
  );
}

/** The readings that the words leave open: one where they name it. */
function namedReadings(narrative: Narrative, claim: Claim, amounts: readonly Amount[]): readonly Amount[] {
  const [only] = claim.quantities;
  const isNamed = claim.quantities.length === 1 && only?.isNamed === true;
  return isNamed || standsApart(narrative, claim) ? amounts.slice(0, 1) : amounts;
}

/** The number replaced by a figure, in the style of the text; nothing where another thing that the words may mean is likelier. */
function repairs(
  narrative: Narrative,
  claim: Claim,
  amounts: readonly Amount[],
  others: readonly (Amount | null)[],
): readonly Suggestion[] {
  const { sentence, token } = claim;
  const amount = meantBy(claim, [...amounts, ...others.filter((other) => other !== null)]);
  if (!token || !amount || amount.value < 0 || !amounts.some(({ value }) => value === amount.value))
    return [];
  return [respelled(narrative, sentence, token, amount.value, sourceOf(sentence, token.end, token.after))];
}

/** Columns of 表三 are evidence where they add up to 总计: many reports fill in that one only. */
function isToldByColumn(report: Report, edition: Edition, claim: Claim): boolean {
  if (!isApplicant(claim)) return true;
  return edition.fields
    .filter(({ id }) => /^requests\.(?:received|carriedIn|handled)\.total$/.test(id))
    .every(({ id, sumOf }) => addUp(sumOf.map((part) => countOf(report, part) ?? 0)) === countOf(report, id));
}

/** What the claim counts in; where it says that no money was taken, no unit stands there. */
const unitOf = ({ token, quantities }: Claim): string | undefined =>
  token?.unit ?? (quantities.some(({ id }) => id === 'fees') ? MONEY_UNIT : undefined);

function disagreement(narrative: Narrative, claim: Claim, rule: ClaimRuleId): NarrativeFinding | undefined {
  const { report, context } = narrative;
  const { sentence, quantities, alternatives, certain } = claim;
  const { words } = context;
  if (!isToldByColumn(report, context.edition, claim)) return undefined;
  const unit = unitOf(claim);
  const known = amountsOf(report, context.edition, quantities, unit);
  const others = alternatives.flatMap((other) => amountsOf(report, context.edition, [other], unit));
  const readings = known.filter((amount) => amount !== null);
  const [plainest] = readings;
  if (!plainest || readings.length < known.length || others.includes(null)) return undefined;
  if ([...known, ...others].some((amount) => amount && agrees(claim, amount.value))) return undefined;
  const amounts = namedReadings(narrative, claim, readings);
  const [field] = plainest.fields;
  const table = field ? tableOf(context.edition, fieldOf(context.edition, field).table).name : '';
  const counted = unit || words.texts.unit;
  const filed = MAY_BE_FILED.has(rule) && FILED.test(sentence.text);
  return sentenceFinding(narrative, sentence, {
    rule,
    subject: subjectOf(claim),
    ...(certain && !filed ? {} : { severity: 'warning' }),
    message: words.rules[rule][certain ? 'disagrees' : 'mayDisagree']({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(sourceOf(sentence, claim.start, claim.end)),
      table,
      values: distinct(amounts).map(({ value }) => `${value}${counted}`),
    }),
    fields: plainest.fields,
    expected: plainest.value,
    actual: claim.value,
    suggestions: repairs(narrative, claim, amounts, others),
  });
}

/** Every claim about a figure of the report's year; left alone while the figures are not filled in. */
export const checkFigures: NarrativeRule = (narrative) => {
  // Kinds of applicant that do not add up are told as a list: one slip, one finding.
  const isListed = amongNumbers(
    wrongLists(narrative).flatMap(({ sentence, items }) => items.map(({ token }) => ({ sentence, token }))),
  );
  return narrative.claims.flatMap((claim) => {
    const rule = claim.quantities[0]?.rule ?? null;
    if (isApplicant(claim) && isListed(claim)) return [];
    return rule === null || claim.period !== 'this' ? [] : (disagreement(narrative, claim, rule) ?? []);
  });
};
