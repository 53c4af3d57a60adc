/** What the words around a copy of a table say of it: whose it is, of which time, and whether it is meant at all. */
import {
  ANNEX_WORDS,
  CARRIED_OVER,
  DRAFT_WORDS,
  PART_WORDS,
  PREVIOUS_WORDS,
  SAMPLE_WORDS,
  WHOLE_WORDS,
} from '../../form';
import type { Address } from '../../grid';
import { labelForm } from '../../text';
import { yearOfCaption } from './evidence';
import type { Evidence } from './evidence';
import { aloneIn } from './standAlone';
import type { View } from '../seen/view';
import { isWordOfForm } from '../seen/wording';

export interface Standing {
  /** The year that its words give; null where they give none. */
  readonly year: number | null;
  /** The body that its title names; empty where none does. */
  readonly unit: string;
  /** Last year's: 上年, 去年. */
  readonly isPrevious: boolean;
  /** Shows how to fill in the form: 样表, 示例. */
  readonly isSample: boolean;
  /** An earlier version: 初稿, 作废. */
  readonly isDraft: boolean;
  /** Under a heading 附件, or behind one in a document or on a sheet. */
  readonly isAnnex: boolean;
  /** Of a quarter, a month, or one of several bodies. */
  readonly isPart: boolean;
  /** 全年, 合计, 汇总. */
  readonly isWhole: boolean;
  /** On a hidden sheet; a table that people see is the one they mean. */
  readonly isHidden: boolean;
  /** Where it begins. */
  readonly place: Address;
  /** How people call it: its sheet or table, with the words that stand above it. */
  readonly name: string;
}

/** The row of a view that stands over annexes. */
const annexRow = (view: View): number | undefined =>
  view.rows.find((row) => ANNEX_WORDS.test(labelForm(aloneIn(view, row).slice(0, 4))));

/** The view and row where the annexes of a document begin. */
function annexOf(views: readonly View[]): readonly [view: number, row: number] {
  for (const [at, view] of views.entries()) {
    const row = view.grid.kind === 'sheet' ? undefined : annexRow(view);
    if (row !== undefined) return [at, row];
  }
  return [Infinity, 0];
}

/** Where a copy of a table begins. */
export interface Start {
  readonly view: View;
  readonly row: number;
  readonly column: number;
  /** The label of a row of years or bodies under one header; empty for a table with labels of its own. */
  readonly label: string;
}

/** True for the name of a sheet of last year: 去年, 表三（上年）, not 表三（含上年结转）. */
export const isPreviousName = (name: string): boolean =>
  PREVIOUS_WORDS.test(labelForm(name).replace(CARRIED_OVER, ''));

const TELLING = [PREVIOUS_WORDS, SAMPLE_WORDS, DRAFT_WORDS, ANNEX_WORDS, PART_WORDS, WHOLE_WORDS];

/** True for words that tell a copy from others. */
const tells = (word: string): boolean =>
  yearOfCaption(word) !== null || TELLING.some((wanted) => wanted.test(labelForm(word)));

/** Finds what is said of copies in a source; looks through it once. */
export function standings(
  views: readonly View[],
  near: (place: Address) => Evidence,
): (start: Start) => Standing {
  const order = new Map(views.map((view, at) => [view, at]));
  let annex: readonly [number, number] | undefined;
  const isBehindAnnex = (view: View, row: number): boolean => {
    if (view.grid.kind === 'sheet') return row > (annexRow(view) ?? Infinity);
    const [at, from] = (annex ??= annexOf(views));
    const own = order.get(view) ?? 0;
    return own > at || (own === at && row > from);
  };
  return ({ view, row, column, label }) => {
    const place = view.addressOf(row, column);
    const { year, unit, words: around } = near(place);
    const words = around.filter((word) => !isWordOfForm(word));
    const plain = (label === '' ? words : [label, ...words]).map((word) =>
      labelForm(word).replace(CARRIED_OVER, ''),
    );
    const says = (wanted: RegExp): boolean => plain.some((word) => wanted.test(word));
    const { name, hidden } = view.grid;
    const caption = label || words.find((word) => word !== name && tells(word));
    return {
      year: yearOfCaption(label) ?? year,
      unit,
      isPrevious: says(PREVIOUS_WORDS),
      isSample: says(SAMPLE_WORDS),
      isDraft: says(DRAFT_WORDS),
      isAnnex: says(ANNEX_WORDS) || isBehindAnnex(view, row),
      isPart: says(PART_WORDS),
      isWhole: says(WHOLE_WORDS),
      isHidden: hidden?.sheet === true,
      place,
      name: caption ? `${name}（${caption}）` : name,
    };
  };
}
