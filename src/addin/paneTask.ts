/**
 * What a ribbon button asks the pane to do or to say: a code with its parameters, never a sentence. It comes from another
 * page or out of the browser's storage and counts as data from outside.
 */
import { ERROR_CODES } from '../messages';
import type { ErrorCode, ErrorDetails } from '../messages';

export type PaneTask =
  | { readonly kind: 'check' }
  | { readonly kind: 'inserted'; readonly year: number; readonly sheets: number }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly details: ErrorDetails };

type Unchecked = Readonly<Record<string, unknown>>;

/** An object that is not a list; anything else is null. */
export const unchecked = (value: unknown): Unchecked | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Unchecked) : null;

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9999;

const isErrorCode = (value: unknown): value is ErrorCode => ERROR_CODES.some((code) => code === value);

/** Names of sheets and the like; longer is no detail of ours. */
const LONGEST_DETAIL = 500;

function detailsIn(value: unknown): ErrorDetails {
  const kept = Object.entries(unchecked(value) ?? {}).filter(
    (entry): entry is [string, string | number] =>
      typeof entry[1] === 'number' || (typeof entry[1] === 'string' && entry[1].length <= LONGEST_DETAIL),
  );
  return Object.fromEntries(kept);
}

/** The task in what came from outside, or null where it is none. An error that is not known here is `ribbon/unknown`. */
export function paneTaskIn(value: unknown): PaneTask | null {
  const task = unchecked(value);
  if (task?.['kind'] === 'check') return { kind: 'check' };
  if (task?.['kind'] === 'inserted') {
    const { year, sheets } = task;
    return isCount(year) && isCount(sheets) ? { kind: 'inserted', year, sheets } : null;
  }
  if (task?.['kind'] !== 'failed') return null;
  const { code, details } = task;
  if (!isErrorCode(code)) return { kind: 'failed', code: 'ribbon/unknown', details: {} };
  return { kind: 'failed', code, details: detailsIn(details) };
}
