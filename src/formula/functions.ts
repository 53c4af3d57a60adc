/** The functions that totals use. */
import { dateSerial } from '../grid';
import { countWhere } from './criteria';
import type { Condition } from './criteria';
import type { Expression } from './parse';
import { numberOf, truthOf } from './values';
import type { Result } from './values';

/** What a function is given: its arguments, and how they are looked at. */
export interface Given {
  readonly given: readonly Expression[];
  /** One value. */
  readonly value: (expression: Expression | undefined) => Result;
  /** The values of an area, one by one; undefined where one of them cannot be told. */
  readonly values: (expression: Expression) => readonly Result[] | undefined;
}

/** Numbers of all arguments: in an area only numbers count, an argument of its own is taken for one; undefined for an error. */
function numbersOf({ given, value, values }: Given): number[] | undefined {
  const numbers: number[] = [];
  for (const each of given) {
    if (each.kind === 'area') {
      const found = values(each);
      if (!found) return undefined;
      for (const one of found) if (typeof one === 'number') numbers.push(one);
    } else {
      const number = numberOf(value(each));
      if (number === undefined) return undefined;
      numbers.push(number);
    }
  }
  return numbers;
}

const overNumbers =
  (make: (numbers: readonly number[]) => number) =>
  (call: Given): Result => {
    const numbers = numbersOf(call);
    return numbers && make(numbers);
  };

const total = overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0));

function truths({ given, value }: Given): boolean[] | undefined {
  const found = given.map((each) => truthOf(value(each)));
  return found.every((truth) => truth !== undefined) ? found : undefined;
}

/** Half away from 0, as Excel rounds, at the decimals that a person reads and not at those of the binary fraction. */
function round(number: number, digits: number): number {
  const rounded = Math.round(Number(`${Math.abs(number).toPrecision(15)}e${digits}`));
  return Math.sign(number) * Number(`${rounded}e${-digits}`);
}

const SUBTOTAL_SUM = 9;
const MOST_DECIMALS = 15;

/** Areas and criteria by turns. */
function counted({ given, value, values }: Given): Result {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < given.length; at += 2) {
    const [area, criterion] = given.slice(at, at + 2);
    const found = area && values(area);
    if (!found) return undefined;
    conditions.push({ values: found, criterion: value(criterion) });
  }
  return given.length % 2 === 0 ? countWhere(conditions) : undefined;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The number of a day; months and days that run over are left to Excel. */
function day({ given, value }: Given): Result {
  const [year, month, of] = given.map((each) => numberOf(value(each)));
  if (year === undefined || month === undefined || of === undefined) return undefined;
  if (given.length !== 3 || ![year, month, of].every(Number.isInteger) || year < 1901 || year > 9998)
    return undefined;
  const isPlain = month >= 1 && month <= 12 && of >= 1 && of <= 28;
  return isPlain ? dateSerial(`${year}-${two(month)}-${two(of)}`, 1900) : undefined;
}

/** By name. */
export const FUNCTIONS: ReadonlyMap<string, (call: Given) => Result> = new Map<
  string,
  (call: Given) => Result
>([
  ['SUM', total],
  ['MAX', overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)))],
  ['MIN', overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)))],
  ['COUNTIFS', counted],
  ['COUNTIF', (call) => (call.given.length === 2 ? counted(call) : undefined)],
  ['DATE', day],
  ['COUNT', overNumbers((numbers) => numbers.length)],
  [
    'SUBTOTAL',
    ({ given: [kind, ...given], ...call }) =>
      call.value(kind) === SUBTOTAL_SUM ? total({ given, ...call }) : undefined,
  ],
  [
    'IF',
    ({ given: [condition, then, otherwise], value }) => {
      const holds = truthOf(value(condition));
      if (holds === undefined) return undefined;
      if (holds) return value(then);
      return otherwise ? value(otherwise) : false;
    },
  ],
  ['IFERROR', ({ given: [first], value }) => value(first)],
  ['AND', (call) => truths(call)?.every(Boolean)],
  ['OR', (call) => truths(call)?.some(Boolean)],
  [
    'NOT',
    ({ given: [first], value }) => {
      const truth = truthOf(value(first));
      return truth === undefined ? undefined : !truth;
    },
  ],
  [
    'ROUND',
    ({ given: [first, digits], value }) => {
      const number = numberOf(value(first));
      const decimals = numberOf(value(digits));
      if (number === undefined || decimals === undefined || Math.abs(decimals) > MOST_DECIMALS)
        return undefined;
      const rounded = round(number, Math.trunc(decimals));
      return Number.isFinite(rounded) ? rounded : undefined;
    },
  ],
  [
    'ABS',
    ({ given: [first], value }) => {
      const number = numberOf(value(first));
      return number === undefined ? undefined : Math.abs(number);
    },
  ],
  [
    'N',
    ({ given: [first], value }) => {
      const found = value(first);
      return typeof found === 'string' ? 0 : numberOf(found);
    },
  ],
]);
