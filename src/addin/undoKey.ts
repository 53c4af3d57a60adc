/** The key that proves which steps of a workbook were taken on this computer, kept in the browser's storage. */
import { keyOf, keyText, randomKey } from '../excel';
import type { UndoKey } from '../excel';
import type { PreferenceStorage } from './preferences';

const KEY = 'nianbao.undoKey';

/** The stored key, else a new one that is stored; where storing is forbidden it lasts as long as the page. */
export function loadUndoKey(storage: PreferenceStorage | undefined): UndoKey {
  try {
    const stored = keyOf(storage?.getItem(KEY) ?? null);
    if (stored) return stored;
    const made = randomKey();
    storage?.setItem(KEY, keyText(made));
    return made;
  } catch {
    return randomKey();
  }
}
