/** Doubt about most of a table is doubt about all of it: what looks right may do so by chance. */
import type { FieldId } from '../../form';
import type { Oddity, OddityKind } from '../../report';
import type { Shape } from '../seen/shape';

/** Kinds that say how a table is built, met row by row or column by column. */
const OF_THE_WHOLE: readonly OddityKind[] = ['figures-extra', 'cell-ambiguous', 'column-missing'];
/** Rows that the form does not have there. */
const MORE_ROWS: readonly OddityKind[] = ['row-extra', 'row-twice'];
const MOST = 1 / 2;

/**
 * The oddities of one table; where those of a kind bear on most of its figures the last of them bears on all, and so where half as
 * many rows again as the form has stand between its own.
 */
export function spread(oddities: readonly Oddity[], { rows }: Shape): readonly Oddity[] {
  const all = rows.flatMap(({ fields }) => fields);
  const spreading = new Map<Oddity, readonly FieldId[]>();
  for (const kind of OF_THE_WHOLE) {
    const own = oddities.filter((odd) => odd.kind === kind);
    const doubtful = new Set(own.flatMap(({ fields }) => fields));
    const last = own.at(-1);
    if (last && doubtful.size >= MOST * all.length) spreading.set(last, all);
  }
  const more = oddities.filter(({ kind }) => MORE_ROWS.includes(kind));
  const last = more.at(-1);
  if (last && more.length >= MOST * rows.length) spreading.set(last, all);
  if (spreading.size === 0) return oddities;
  return oddities.map((odd) => ({ ...odd, fields: spreading.get(odd) ?? odd.fields }));
}
