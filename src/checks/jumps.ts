/** Y-jump: a figure three times or a third of last year's is rarely a slip, and mostly one of 万 and 元. */
import { tableOf } from '../form';
import type { Edition, Field } from '../form';
import { countOf, pairOf } from '../report';
import type { YearPair } from '../report';
import type { CheckContext, Finding, RuleFamily } from '../findings';
import { addressesOf, newFinding } from '../findings';

/** Smaller figures jump by themselves. */
const SMALLEST = 10;
const TIMES = 3;
/** 万元 against 元 is 10,000 times, and the amounts themselves change too. */
const UNIT_SLIP = { least: 2_000, most: 50_000 } as const;

/** How many times the larger figure is the smaller one; 1 where either is small. */
function timesOf({ report, last }: YearPair, { id }: Field): number {
  const [less = 0, more = 0] = [countOf(report, id), countOf(last, id)].sort((one, other) => one - other);
  return less < SMALLEST ? 1 : more / less;
}

function jump(
  field: Field,
  pair: YearPair,
  edition: Edition,
  words: CheckContext['words'],
): Finding<'Y-jump'> {
  const times = timesOf(pair, field);
  const [actual, before] = [countOf(pair.report, field.id), countOf(pair.last, field.id)];
  const unitSlip = field.measure === 'amount' && times >= UNIT_SLIP.least && times <= UNIT_SLIP.most;
  return newFinding({
    id: `Y-jump:${field.id}`,
    rule: 'Y-jump',
    table: field.table,
    message: words.rules['Y-jump'].jumps({
      table: tableOf(edition, field.table).name,
      row: field.rowName,
      column: field.columnLabel,
      actual,
      before,
      times: Math.round(times * 10) / 10,
      unitSlip,
    }),
    fields: [field.id],
    addresses: addressesOf(pair.report, [field.id]),
    actual,
  });
}

/** One finding a figure; a total whose part already jumped is left out, and nothing compares with another body. */
export const checkJumps: RuleFamily<'jumps'> = (report, { edition, words, previous, reorganised }) => {
  const pair = pairOf(report, edition, previous);
  if (!pair || reorganised) return [];
  const jumping = edition.fields.filter(
    (field) => pair.tables.has(field.table) && pair.shared.has(field.id) && timesOf(pair, field) >= TIMES,
  );
  const ids = new Set(jumping.map(({ id }) => id));
  return jumping
    .filter(({ sumOf }) => !sumOf.some((part) => ids.has(part)))
    .map((field) => jump(field, pair, edition, words));
};
