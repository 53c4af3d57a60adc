/** How much 行政事业性收费 a body of a kind takes in at most: what is more was mostly typed in 元. */
import type { BodyKind } from './bodies';
import { kindByName } from './bodyNames';
import type { Edition, Field } from './types';

/**
 * 万元 a year, judged and not counted: no source gives a highest. A township collects a few 万元, if anything; a department
 * what a whole county does at most; a county, a city and a province each many times the one below. Each ceiling is well
 * above what is usual, since what is only large must not be told, and well below what the usual amounts come to in 元,
 * which are 10,000 times as much.
 */
const CEILINGS: Readonly<Record<BodyKind, number>> = {
  township: 1_000,
  department: 100_000,
  // A government's office reports for governments of every level, and is at times taken for the whole of them.
  governmentOffice: 500_000,
  countyAggregate: 500_000,
  cityAggregate: 2_000_000,
  provinceAggregate: 10_000_000,
  // An office in a county or a system of the whole country.
  verticalSystem: 10_000_000,
};

export interface Ceiling {
  /** 万元. */
  readonly amount: number;
  /** Whose it is, or null where that is not known: then it is the highest. */
  readonly kind: BodyKind | null;
}

/** The ceiling of a body by its kind or, where that is not known, by its name as `bodyName` of `report` gives it. */
export function ceilingOf(kind: BodyKind | null, name: string): Ceiling {
  const known = kind ?? kindByName(name);
  return { amount: known === null ? Math.max(...Object.values(CEILINGS)) : CEILINGS[known], kind: known };
}

const FEES = '行政事业性收费';

/** The amounts that the ceilings are for; edition 2019 counts items instead. */
export const feeAmounts = ({ fields }: Edition): readonly Field[] =>
  fields.filter(({ rowLabel, measure }) => rowLabel === FEES && measure === 'amount');
