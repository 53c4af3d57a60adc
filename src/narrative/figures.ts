/** N-received, N-handled, N-outcomes, N-disputes, N-documents: numbers of the text against the tables. */
import { FILED, tableOf, fieldOf } from '../form';
import type { ClaimRuleId } from '../form';
import { agrees, subjectOf } from './claim';
import type { Claim } from './claim';
import { placeName, quote, sentenceFinding, sourceOf, textChange, textSuggestion } from './textFinding';
import type { Narrative, NarrativeFinding, NarrativeRule } from './narrative';
import { spellLike } from './numbers';
import { amountsOf } from './quantities';
import type { Amount } from './quantities';

/** What may be filed elsewhere and counted otherwise. */
const MAY_BE_FILED: ReadonlySet<ClaimRuleId> = new Set(['N-disputes', 'N-documents']);

const distinct = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(({ value }, index) => amounts.findIndex((other) => other.value === value) === index);

function disagreement(narrative: Narrative, claim: Claim, rule: ClaimRuleId): NarrativeFinding | undefined {
  const { report, context } = narrative;
  const { sentence, token } = claim;
  const { words } = context;
  const known = amountsOf(report, context.edition, claim.quantities);
  const amounts = known.filter((amount) => amount !== null);
  const [plainest] = amounts;
  if (!plainest || amounts.length < known.length || amounts.some(({ value }) => agrees(claim, value)))
    return undefined;
  const [field] = plainest.fields;
  const table = field ? tableOf(context.edition, fieldOf(context.edition, field).table).name : '';
  const written = sourceOf(sentence, claim.start, claim.end);
  const unit = token ? sourceOf(sentence, token.end, token.after) : '';
  const counted = token?.unit || words.texts.unit;
  const repair = (amount: Amount) => {
    const numeral = token ? sourceOf(sentence, token.start, token.end) : '';
    const to = spellLike(amount.value, numeral);
    return token && amount.value >= 0
      ? [
          textSuggestion(words.repairs.changeTo(`${to}${unit}`), [
            textChange(sentence, token.start, token.end, to),
          ]),
        ]
      : [];
  };
  return sentenceFinding(narrative, sentence, {
    rule,
    subject: subjectOf(claim),
    ...(MAY_BE_FILED.has(rule) && FILED.test(sentence.text) ? { severity: 'warning' } : {}),
    message: words.rules[rule].disagrees({
      place: placeName(narrative, sentence.passage, sentence.paragraph),
      quote: quote(written),
      table,
      values: distinct(amounts).map(({ value }) => `${value}${counted}`),
    }),
    fields: plainest.fields,
    expected: plainest.value,
    actual: claim.value,
    suggestions: distinct(amounts).flatMap(repair),
  });
}

/** Every claim about a figure of the report's year; left alone while the figures are not filled in. */
export const checkFigures: NarrativeRule = (narrative) =>
  narrative.claims.flatMap((claim) => {
    const rule = claim.quantities[0]?.rule ?? null;
    return rule === null || claim.period !== 'this' ? [] : (disagreement(narrative, claim, rule) ?? []);
  });
