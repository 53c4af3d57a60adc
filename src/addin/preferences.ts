/** What a user chose once and for all, kept in the browser's storage of this computer. */
import { isLocale } from '../messages';
import type { Locale } from '../messages';

export interface Preferences {
  /** null: the language of Excel. */
  readonly locale: Locale | null;
  /** Templates inserted from now on have totals to type instead of formulas. */
  readonly typedTotals: boolean;
  /** Who explained a finding last: offered again. */
  readonly explainer: string;
}

/** What holds until a user chooses. */
export const DEFAULT_PREFERENCES: Preferences = { locale: null, typedTotals: false, explainer: '' };

const KEY = 'nianbao.preferences';

/** The part of `localStorage` that is used here. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The storage of this page, or undefined where the browser withholds it. */
export function browserStorage(): PreferenceStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function parse(text: string | null): Partial<Record<keyof Preferences, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? parsed : {};
  } catch {
    return {};
  }
}

/** The stored preferences; whatever is missing or odd is the default. */
export function loadPreferences(storage: PreferenceStorage | undefined): Preferences {
  const stored = parse(storage?.getItem(KEY) ?? null);
  return {
    locale: isLocale(stored.locale) ? stored.locale : DEFAULT_PREFERENCES.locale,
    typedTotals: stored.typedTotals === true,
    explainer: typeof stored.explainer === 'string' ? stored.explainer : DEFAULT_PREFERENCES.explainer,
  };
}

/** Stores the preferences; a full or forbidden storage only means that they last as long as the page. */
export function savePreferences(storage: PreferenceStorage | undefined, preferences: Preferences): void {
  try {
    storage?.setItem(KEY, JSON.stringify(preferences));
  } catch {
    return;
  }
}
