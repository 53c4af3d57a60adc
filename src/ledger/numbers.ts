/** 编号: how two are told apart, and the next in an office's own style. */
import { nameForm } from '../text';
import type { Application } from './types';

/** Width, spaces and case do not tell two numbers apart. */
export const numberForm = (number: string): string => nameForm(number).toUpperCase();

/** 依申请〔2026〕17号: the last run of digits, and what stands around it. */
interface Numbered {
  readonly before: string;
  readonly counter: string;
  readonly behind: string;
}

const LAST_DIGITS = /^(.*?)(\d+)(\D*)$/s;
const YEAR = /(?<!\d)20\d\d/;

/** A number longer than that is a text; of a counter longer than that only its end goes on counting. */
const LONGEST = 60;
const MOST_DIGITS = 9;

/** Null where nothing in it counts. A year in front of the counter, 20260017, is not of it. */
function partsOf(number: string): Numbered | null {
  const text = number.trim();
  const [, start, digits, behind] = text.length > LONGEST ? [] : (LAST_DIGITS.exec(text) ?? []);
  if (start === undefined || digits === undefined || behind === undefined) return null;
  const year = YEAR.test(start) ? '' : (YEAR.exec(digits)?.[0] ?? '');
  const counter = digits.slice(year.length).slice(-MOST_DIGITS);
  if (counter === '') return null;
  return { before: start + digits.slice(0, digits.length - counter.length), counter, behind };
}

const numberOf = ({ before, counter, behind }: Numbered, count: number): string =>
  `${before}${String(count).padStart(counter.length, '0')}${behind}`;

/** One more than the highest of the same style. */
function after(last: Numbered, numbers: readonly Numbered[]): string {
  const alike = numbers.filter(({ before, behind }) => before === last.before && behind === last.behind);
  return numberOf(last, Math.max(...alike.map(({ counter }) => Number(counter))) + 1);
}

/**
 * Proposes 编号 of the next application of a year, in the style of the lowest row that names the year: 依申请〔2026〕17号 → 依申请〔2026〕18号.
 * Where none does, that of the lowest row: from 1 on if it names another year, one further if it names none; 2026-001 in an empty ledger.
 */
export function nextNumber(applications: readonly Pick<Application, 'number'>[], year: number): string {
  const numbers = applications.map(({ number }) => partsOf(number)).filter((each) => each !== null);
  const own = numbers.filter(({ before, behind }) => `${before} ${behind}`.includes(String(year)));
  const lastOwn = own[own.length - 1];
  if (lastOwn) return after(lastOwn, own);
  const last = numbers[numbers.length - 1];
  if (!last) return `${year}-001`;
  const before = last.before.replace(YEAR, String(year));
  return before === last.before ? after(last, numbers) : numberOf({ ...last, before }, 1);
}
