/** How several names before one number share it, and what a found name is. */
import type { Quantity } from '../../form';
import { anyHas, wordsWithin } from './words';
import type { Place } from './place';

/** What a number is about, by its words. Offsets of the passage. */
export interface Spoken {
  /** Of several each is one name: summed up, respectively, or each of them. */
  readonly names: readonly { readonly quantity: Quantity; readonly start: number }[];
  readonly alternatives: readonly Quantity[];
  readonly certain: boolean;
  /** Whether the number counts only some of what the figure counts: 当面提出的申请3件. */
  readonly isPart?: boolean;
  /** Where the words behind the number end, where they name it. */
  readonly end?: number;
  /** Whether several names may be summed up in one number. */
  readonly sums: boolean;
}

/** One quantity that the words make likely. */
export const likely = (quantity: Quantity, start: number): Spoken => ({
  names: [{ quantity, start }],
  alternatives: [],
  certain: false,
  sums: false,
});

export type Sharing = 'respectively' | 'each' | 'sum';

/** 分别为, 各, or one number for all. */
export function sharingAt({ left, leftEnd }: Place, from: number): Sharing {
  const words = wordsWithin(left, from, leftEnd);
  if (anyHas(words, 'respectively')) return 'respectively';
  return anyHas(words, 'each') ? 'each' : 'sum';
}
