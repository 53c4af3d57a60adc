/** What formulas compute with; undefined is what cannot be told: an error, or a cell that was not read. */
import { significant } from '../grid';
import type { CellValue } from '../grid';
import type { Operator } from './parse';

export type Result = CellValue | undefined;

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** True for a value that stands for an error. */
export const isError = (value: Result): boolean => typeof value === 'string' && ERROR.test(value);

/** As a number, the way an operator takes it: blank is 0, digits in a text count; other texts are an error. */
export function numberOf(value: Result): number | undefined {
  if (value === null) return 0;
  if (typeof value === 'boolean') return Number(value);
  if (typeof value !== 'string') return value;
  return /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)\s*$/.test(value) ? Number(value) : undefined;
}

export function truthOf(value: Result): boolean | undefined {
  return typeof value === 'string' ? undefined : value === undefined ? undefined : Boolean(value);
}

const textOf = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');

/** Numbers before texts before truth values, as Excel orders them. */
const KINDS = ['number', 'string', 'boolean'];

function compare(left: CellValue, right: CellValue): number {
  const blank = (other: CellValue): CellValue =>
    typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
  const one = left ?? blank(right);
  const other = right ?? blank(left);
  if (typeof one !== typeof other) return KINDS.indexOf(typeof one) - KINDS.indexOf(typeof other);
  if (typeof one === 'number' && typeof other === 'number') return significant(one) - significant(other);
  const [first, second] = [textOf(one).toLowerCase(), textOf(other).toLowerCase()];
  return first < second ? -1 : Number(first > second);
}

const ARITHMETIC: Partial<Readonly<Record<Operator, (left: number, right: number) => number>>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

const COMPARISONS: Partial<Readonly<Record<Operator, (difference: number) => boolean>>> = {
  '=': (difference) => difference === 0,
  '<>': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** What two values make. */
export function combine(operator: Operator, left: Result, right: Result): Result {
  if (left === undefined || right === undefined) return undefined;
  if (operator === '&') return textOf(left) + textOf(right);
  const holds = COMPARISONS[operator];
  if (holds) return holds(compare(left, right));
  const [one, other] = [numberOf(left), numberOf(right)];
  const made = one === undefined || other === undefined ? NaN : (ARITHMETIC[operator]?.(one, other) ?? NaN);
  return Number.isFinite(made) ? made : undefined;
}
