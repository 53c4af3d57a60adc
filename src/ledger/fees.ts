/** 信息处理费 by the scale of 国办函〔2020〕109号 (statute sheet §6), as information: whether it is taken is for the body to decide. */
import { nameForm } from '../text';
import type { Application } from './types';

/** Up to this number each further one costs so much; the last has no end. */
interface Tier {
  readonly upTo: number;
  readonly each: number;
}

/** Pages of one application (第五条). */
const PAGE_TIERS: readonly Tier[] = [
  { upTo: 30, each: 0 },
  { upTo: 100, each: 10 },
  { upTo: 200, each: 20 },
  { upTo: Infinity, each: 40 },
];

const FREE_ITEMS = 10;
const FIRST_ITEM_TIER = 30;
const ITEM_STEP = 10;
const ITEM_PRICE = 100;

/** What the nth application of one applicant in a calendar month costs, 元 (第四条): from 31 on each step of ten 100 元 more. */
export function itemFee(nth: number): number {
  if (nth <= FREE_ITEMS) return 0;
  if (nth <= FIRST_ITEM_TIER) return ITEM_PRICE;
  return ITEM_PRICE * (1 + Math.ceil((nth - FIRST_ITEM_TIER) / ITEM_STEP));
}

/** What so many pages of one application cost, 元. */
export function pageFee(pages: number): number {
  let fee = 0;
  let from = 0;
  for (const { upTo, each } of PAGE_TIERS) {
    fee += Math.max(0, Math.min(pages, upTo) - from) * each;
    from = upTo;
  }
  return fee;
}

/** An applicant by the code and a calendar month by the day of receipt; null where one of them is not said. */
function monthOf({ applicantCode, received }: Application): string | null {
  const code = nameForm(applicantCode).toUpperCase();
  return code === '' || received === null ? null : `${received.slice(0, 7)} ${code}`;
}

/**
 * What each application costs, in 元: those with 计费方式 only. By item it depends on how many the same applicant handed in that
 * month stand above it, whatever way those are charged: what a month costs is the same in any order of its rows.
 */
export function feesOf(applications: readonly Application[]): ReadonlyMap<Application, number> {
  const counted = new Map<string, number>();
  const nth = new Map<Application, number>();
  for (const each of applications) {
    const month = monthOf(each);
    if (month === null) continue;
    const count = (counted.get(month) ?? 0) + 1;
    counted.set(month, count);
    nth.set(each, count);
  }
  const fees = new Map<Application, number>();
  for (const each of applications) {
    if (each.feeBasis === 'byPage' && each.pages !== null) fees.set(each, pageFee(each.pages));
    const place = nth.get(each);
    if (each.feeBasis === 'byItem' && place !== undefined) fees.set(each, itemFee(place));
  }
  return fees;
}
