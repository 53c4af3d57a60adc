/** A cell that holds one of a list. */
import { isNothing } from '../../form';
import type { GridCell } from '../../grid';
import { labelForm } from '../../text';
import { NOTHING, shownIn } from './reading';
import type { Reading } from './reading';

/** What stands for a value: its wording in the list, and others that are known for certain. */
export interface Choice<Value> {
  readonly value: Value;
  readonly wording: string;
  readonly others?: readonly string[];
}

export interface Choices<Value> {
  readonly exact: ReadonlyMap<string, Value>;
  readonly loose: ReadonlyMap<string, Value>;
}

/** Letters and digits alone: quotation marks, brackets and dots tell no two wordings of a list apart. */
export const looseForm = (text: string): string =>
  labelForm(text)
    .replace(/[^\p{L}\p{N}√✓✔☑×✗☐]/gu, '')
    .toUpperCase();

/** A list to read from; a loose form that two of it share is none. */
export function choicesOf<Value>(choices: readonly Choice<Value>[]): Choices<Value> {
  const loose = new Map<string, Value>();
  const shared = new Set<string>();
  for (const { value, wording, others = [] } of choices)
    for (const form of new Set([wording, ...others].map(looseForm))) {
      if (loose.has(form) && loose.get(form) !== value) shared.add(form);
      loose.set(form, value);
    }
  shared.forEach((form) => loose.delete(form));
  return { exact: new Map(choices.map(({ value, wording }) => [wording, value])), loose };
}

/** Reads one of a list; `other` knows further wordings. */
export function readChoiceCell<Value>(
  cell: GridCell | undefined,
  { exact, loose }: Choices<Value>,
  other: (text: string) => Value | undefined = () => undefined,
): Reading<Value> {
  const text = shownIn(cell);
  if (!cell) return NOTHING;
  const own = exact.get(String(cell.value)) ?? null;
  if (own !== null) return { value: own };
  const known = loose.get(looseForm(text)) ?? other(text);
  if (known !== undefined) return { value: known, code: 'other-wording' };
  return isNothing(text) ? NOTHING : { value: null, code: 'not-in-list' };
}
