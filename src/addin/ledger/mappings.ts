/** How columns and wordings of other lists were said to be ours, by their headers, kept in the browser's storage of this computer. */
import { APPLICATION_COLUMNS } from '../../form';
import type { ApplicationColumn } from '../../form';
import type { ListMapping } from '../../ledger/foreign';
import type { PreferenceStorage } from '../preferences';

const KEY = 'nianbao.ledgerMappings';
/** The oldest give way. */
const MOST = 20;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was stored, whoever stored it: columns of ours with numbers, nothing else. */
function mappingIn(value: unknown): ListMapping | null {
  if (!isRecord(value)) return null;
  const columns = APPLICATION_COLUMNS.flatMap((column): (readonly [ApplicationColumn, number])[] => {
    const at = value[column];
    return typeof at === 'number' && Number.isInteger(at) && at >= 0 ? [[column, at]] : [];
  });
  return Object.fromEntries(columns);
}

type Kept = readonly (readonly [key: string, mapping: ListMapping])[];

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

/** What was agreed to for lists with these headers; null where nothing was. */
export const keptMapping = (storage: PreferenceStorage | undefined, key: string): ListMapping | null =>
  load(storage).find(([each]) => each === key)?.[1] ?? null;

/** Keeps it; a full or forbidden storage only means that it is asked again. */
export function keepMapping(storage: PreferenceStorage | undefined, key: string, mapping: ListMapping): void {
  const others = load(storage).filter(([each]) => each !== key);
  try {
    storage?.setItem(KEY, JSON.stringify([[key, mapping], ...others].slice(0, MOST)));
  } catch {
    return;
  }
}
