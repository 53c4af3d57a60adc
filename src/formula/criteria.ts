/** What COUNTIFS counts: the places at which every area holds what its criterion asks. */
import type { Result } from './values';

const CRITERION = /^(<=|>=|<|>|=)?([^]*)$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/;
/** Any text, any character, or a text that is none of them: such a criterion is not understood. */
const WILD = /[*?~]/;

const ORDERS: Readonly<Record<string, (value: number, held: number) => boolean>> = {
  '<': (value, held) => value < held,
  '<=': (value, held) => value <= held,
  '>': (value, held) => value > held,
  '>=': (value, held) => value >= held,
};

/** Whether a value is what a criterion asks; undefined for a criterion that is not understood. */
function testOf(criterion: string): ((value: Result) => boolean) | undefined {
  const [, operator = '=', operand = ''] = CRITERION.exec(criterion) ?? [];
  const number = NUMBER.test(operand) ? Number(operand) : undefined;
  if (operator === '=') {
    if (number !== undefined)
      return (value) =>
        value === number || (typeof value === 'string' && Number(value) === number && value.trim() !== '');
    const text = operand.toLowerCase();
    if (text === '' || WILD.test(text)) return undefined;
    return (value) => typeof value === 'string' && value.toLowerCase() === text;
  }
  const holds = ORDERS[operator];
  if (!holds || number === undefined) return undefined;
  return (value) => typeof value === 'number' && holds(value, number);
}

/** Of the same area many formulas ask the same. */
const known = new WeakMap<readonly Result[], Map<string, Uint8Array | undefined>>();

function placesOf(values: readonly Result[], criterion: string): Uint8Array | undefined {
  const own = known.get(values) ?? new Map<string, Uint8Array | undefined>();
  known.set(values, own);
  if (own.has(criterion)) return own.get(criterion);
  const test = testOf(criterion);
  const places = test && Uint8Array.from(values, (value) => Number(test(value)));
  own.set(criterion, places);
  return places;
}

export interface Condition {
  readonly values: readonly Result[];
  readonly criterion: Result;
}

/** How many places all conditions hold at; undefined where one is not understood, or their areas are not of one size. */
export function countWhere(conditions: readonly Condition[]): number | undefined {
  const size = conditions[0]?.values.length;
  const all: Uint8Array[] = [];
  for (const { values, criterion } of conditions) {
    const isText = typeof criterion === 'string' || typeof criterion === 'number';
    const places = isText && values.length === size ? placesOf(values, String(criterion)) : undefined;
    if (!places) return undefined;
    all.push(places);
  }
  const [first, ...others] = all;
  return first?.reduce((count, holds, at) => count + (holds && others.every((each) => each[at]) ? 1 : 0), 0);
}
