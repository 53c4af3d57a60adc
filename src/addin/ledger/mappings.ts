/** How columns of other lists were said to be ours, by their headers, kept in the browser's storage of this computer. */
import type { PreferenceStorage } from '../preferences';

const KEY = 'nianbao.ledgerMappings';
/** The oldest give way. */
const MOST = 20;

/** What was chosen: plain data, held against what the list offers when it is used again. */
export interface KeptMapping {
  readonly columns: Readonly<Record<string, number | null>>;
  readonly outcomes: Readonly<Record<string, string>>;
}

type Kept = readonly (readonly [key: string, mapping: KeptMapping])[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mappingIn(value: unknown): KeptMapping | null {
  if (!isRecord(value) || !isRecord(value.columns) || !isRecord(value.outcomes)) return null;
  const columns = Object.entries(value.columns).filter(
    (entry): entry is [string, number | null] => entry[1] === null || Number.isInteger(entry[1]),
  );
  const outcomes = Object.entries(value.outcomes).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return { columns: Object.fromEntries(columns), outcomes: Object.fromEntries(outcomes) };
}

function load(storage: PreferenceStorage | undefined): Kept {
  try {
    const parsed: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.flatMap((entry: unknown) => {
      const [key, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
      const mapping = mappingIn(value);
      return typeof key === 'string' && mapping ? [[key, mapping] as const] : [];
    });
  } catch {
    return [];
  }
}

/** What was chosen for lists with these headers; null where nothing was. */
export const keptMapping = (storage: PreferenceStorage | undefined, key: string): KeptMapping | null =>
  load(storage).find(([each]) => each === key)?.[1] ?? null;

/** Keeps it; a full or forbidden storage only means that it is asked again. */
export function keepMapping(storage: PreferenceStorage | undefined, key: string, mapping: KeptMapping): void {
  const others = load(storage).filter(([each]) => each !== key);
  try {
    storage?.setItem(KEY, JSON.stringify([[key, mapping], ...others].slice(0, MOST)));
  } catch {
    return;
  }
}
