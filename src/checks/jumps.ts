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

interface Jump {
  readonly field: Field;
  readonly actual: number;
  readonly before: number;
  /** How many times the larger figure is the smaller one. */
  readonly times: number;
}

/** The jump of a figure; undefined where it was not read in both years, where either is small, or where it is none. */
function jumpOf({ report, last }: YearPair, field: Field): Jump | undefined {
  const [actual, before] = [countOf(report, field.id), countOf(last, field.id)];
  if (actual === null || before === null || Math.min(actual, before) < SMALLEST) return undefined;
  const times = Math.max(actual, before) / Math.min(actual, before);
  return times < TIMES ? undefined : { field, actual, before, times };
}

function jump(
  { field, actual, before, times }: Jump,
  pair: YearPair,
  edition: Edition,
  words: CheckContext['words'],
): Finding<'Y-jump'> {
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
  const jumps = edition.fields
    .filter((field) => pair.tables.has(field.table) && pair.shared.has(field.id))
    .flatMap((field) => jumpOf(pair, field) ?? []);
  const ids = new Set(jumps.map(({ field }) => field.id));
  return jumps
    .filter(({ field }) => !field.sumOf.some((part) => ids.has(part)))
    .map((each) => jump(each, pair, edition, words));
};
