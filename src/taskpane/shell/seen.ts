/** What this user was told before, kept in the browser's storage, so that what is new is said once. */
import type { PreferenceStorage } from '../../addin';

const KEY = 'nianbao.seen';
/** Kept since before versions were. */
const PREFERENCES = 'nianbao.preferences';

/** What there is to say: how to begin, or what changed since a version (`''`: one that kept no record of itself). */
export type News = { readonly kind: 'welcome' } | { readonly kind: 'update'; readonly since: string };

/** The version that was used last, `''` for one that is not known, null where there was none. */
function lastVersion(storage: PreferenceStorage): string | null {
  const kept = storage.getItem(KEY);
  if (kept === null) return storage.getItem(PREFERENCES) === null ? null : '';
  return /^\d{1,4}(\.\d{1,4}){2}$/.test(kept) ? kept : '';
}

/**
 * How to begin is said at the first start only, what changed until it is closed. Null where there is nothing to say, and
 * where a storage does not keep that it was said: it would be said at every start.
 */
export function newsFor(storage: PreferenceStorage | undefined, version: string): News | null {
  if (!storage) return null;
  try {
    const last = lastVersion(storage);
    if (last === version) return null;
    const kept = last ?? version;
    storage.setItem(KEY, kept);
    if (storage.getItem(KEY) !== kept) return null;
    return last === null ? { kind: 'welcome' } : { kind: 'update', since: last };
  } catch {
    return null;
  }
}

/** It was read. */
export function keepSeen(storage: PreferenceStorage | undefined, version: string): void {
  try {
    storage?.setItem(KEY, version);
  } catch {
    return;
  }
}

const numbersOf = (version: string): readonly number[] =>
  version === '' ? [] : version.split('.').map(Number);

/** Whether a version such as `1.10.0` came after another; after `''` came every one. */
export function isNewer(version: string, other: string): boolean {
  const [own, others] = [numbersOf(version), numbersOf(other)];
  const at = own.findIndex((number, index) => number !== (others[index] ?? -1));
  return at >= 0 && (own[at] ?? 0) > (others[at] ?? -1);
}
