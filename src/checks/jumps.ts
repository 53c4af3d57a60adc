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
const PERCENT_DIGITS = 2;
/**
 * Slips of money, at any size: 元 against 万元, and a decimal point two places off. The amount itself changes too: what
 * is left of 万元 is no jump or more of the same kind, since hardly any true change reaches there, and next to nothing of
 * the point, where many do.
 */
const SLIPS = [
  { slip: 'unit', from: 10_000 / TIMES, to: Infinity },
  { slip: 'point', from: 100 / 1.1, to: 100 * 1.1 },
] as const;
type Slip = (typeof SLIPS)[number]['slip'];

interface Jump {
  readonly field: Field;
  readonly actual: number;
  readonly before: number;
  /** How many times the larger figure is the smaller one. */
  readonly times: number;
  /** The slip of money that it looks like. */
  readonly slip: Slip | null;
}

/** Whether one of two numbers is three times the other or more, and neither is small. */
export const isJump = (actual: number, before: number): boolean =>
  Math.min(actual, before) >= SMALLEST && Math.max(actual, before) / Math.min(actual, before) >= TIMES;

const slipOf = ({ measure }: Field, times: number): Slip | null =>
  measure === 'amount' ? (SLIPS.find(({ from, to }) => times >= from && times <= to)?.slip ?? null) : null;

/** The jump of a figure; undefined where it was not read in both years, where either is small and it is no slip of money, or where it is none. */
function jumpOf({ report, last }: YearPair, field: Field): Jump | undefined {
  const [actual, before] = [countOf(report, field.id), countOf(last, field.id)];
  if (actual === null || before === null || Math.min(actual, before) <= 0) return undefined;
  const times = Math.max(actual, before) / Math.min(actual, before);
  const slip = slipOf(field, times);
  return isJump(actual, before) || slip !== null ? { field, actual, before, times, slip } : undefined;
}

/** 4.2 times, or 24 percent. */
const shareOf = ({ actual, before, times }: Jump) =>
  actual > before
    ? { times: Math.round(times * 10) / 10 }
    : { percent: Number((100 / times).toPrecision(PERCENT_DIGITS)) };

function jump(each: Jump, pair: YearPair, edition: Edition, words: CheckContext['words']): Finding<'Y-jump'> {
  const { field, actual, before, slip } = each;
  return newFinding({
    id: `Y-jump:${field.id}`,
    rule: 'Y-jump',
    ...(slip === null ? {} : { severity: 'warning' }),
    table: field.table,
    message: words.rules['Y-jump'].jumps({
      table: tableOf(edition, field.table).name,
      row: field.rowName,
      column: field.columnLabel,
      actual,
      before,
      share: shareOf(each),
      slip,
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
