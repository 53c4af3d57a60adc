/** 编号: how two are told apart, and the next in an office's own style. */
import { nameForm } from '../text';
import type { Application } from './types';

/** Width, spaces and case do not tell two numbers apart. */
export const numberForm = (number: string): string => nameForm(number).toUpperCase();

/** The last run of digits, and what stands around it. */
const COUNTER = /^(.*?)(\d+)(\D*)$/s;

/** What a number is in an office that has none yet: 2026-001. */
const firstOf = (year: number): string => `${year}-001`;

/**
 * Proposes 编号 of the next application of a year, in the style of the lowest row that names the year: 依申请〔2026〕17号 → 依申请〔2026〕18号.
 * Where no row does, the style of the lowest row with its year exchanged and the counter at 1; 2026-001 where there is none.
 */
export function nextNumber(applications: readonly Application[], year: number): string {
  const numbers = applications.map(({ number }) => number.trim()).filter((number) => COUNTER.test(number));
  const own = numbers.filter((number) => number.includes(String(year)));
  const last = own[own.length - 1];
  if (last === undefined) return startOf(numbers[numbers.length - 1], year);
  const [, before = '', counter = '', behind = ''] = COUNTER.exec(last) ?? [];
  // The year itself is no counter: 〔2026〕 alone.
  if (counter === String(year) && !/\d/.test(before)) return firstOf(year);
  const taken = own.flatMap((number) => {
    const [, start, count, end] = COUNTER.exec(number) ?? [];
    return start === before && end === behind ? [Number(count)] : [];
  });
  return `${before}${String(Math.max(...taken) + 1).padStart(counter.length, '0')}${behind}`;
}

function startOf(number: string | undefined, year: number): string {
  const [, before = '', counter = '', behind = ''] = COUNTER.exec(number ?? '') ?? [];
  const ofYear = before.replace(/(?<!\d)20\d\d(?!\d)/, String(year));
  return ofYear === before || ofYear === ''
    ? firstOf(year)
    : `${ofYear}${'1'.padStart(counter.length, '0')}${behind}`;
}
