/** 函件用语: how they are filled in. */
import type { LetterPlaceholder } from '../../messages/official/letters';
import { LETTERS } from '../../messages/official/letters';
import type { LetterWords } from '../types';

export const DEFAULT_LETTER_WORDS: LetterWords = LETTERS.words;

export type LetterValues = Readonly<Partial<Record<LetterPlaceholder, string>>>;

/** {单位}, and brackets that hold one placeholder with nothing but words around it. */
const PLACES = /（[^（）{}]*\{([^{}]*)\}[^（）{}]*）|\{([^{}]*)\}/g;

/**
 * The words with their values, which are put in as they are and never looked into. A placeholder that nobody knows stays
 * as it is written; brackets around an empty value go with it.
 */
export function fillIn(words: string, values: LetterValues): string {
  const known: ReadonlyMap<string, string> = new Map(Object.entries(values));
  return words.replace(PLACES, (found: string, bracketed?: string, bare?: string) => {
    const name = bracketed ?? bare ?? '';
    const value = known.get(name);
    if (value === undefined) return found;
    if (bracketed === undefined) return value;
    return value === '' ? '' : found.split(`{${name}}`).join(value);
  });
}
