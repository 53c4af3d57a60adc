/** Sheets that hold tables of the form of which none was read: what they say counts for less than what stands beside the others. */
import { fitsYear } from './choice';
import type { Main, Ranked } from './choice';
import type { ReadCopy } from './readCopy';
import type { View } from './view';

export interface AsideSheets {
  /** Of another year or another body: nothing on them is the report's. */
  readonly ofOthers: ReadonlySet<string>;
  /** Samples, copies that were not chosen, and what is hidden: they count where nothing else says anything. */
  readonly weak: ReadonlySet<string>;
}

export const NO_SHEETS: AsideSheets = { ofOthers: new Set(), weak: new Set() };

const isOfOther = ({ standing }: Ranked, main: Main): boolean =>
  !fitsYear(standing, main) || (standing.unit !== '' && main.unit !== '' && standing.unit !== main.unit);

/** Tells sheets apart by the copies of tables on them, `chosen` being those that were read. */
export function asideSheets(
  views: readonly View[],
  copies: readonly Ranked[],
  chosen: readonly ReadCopy[],
  findMain: () => Main,
): AsideSheets {
  const sheets = views.flatMap(({ grid }) => (grid.kind === 'sheet' ? grid : []));
  if (sheets.length < 2 || chosen.length === 0) return NO_SHEETS;
  const own = new Set(chosen.flatMap(({ places }) => places.map(({ grid }) => grid)));
  const left = copies.flatMap((copy) =>
    copy.read.places.filter(({ grid }) => !own.has(grid)).map(({ grid }) => ({ copy, grid })),
  );
  const ofOthers = left.filter(({ copy }) => isOfOther(copy, findMain())).map(({ grid }) => grid);
  const hidden = sheets.flatMap(({ name, hidden: { sheet } = {} }) => (sheet && !own.has(name) ? name : []));
  return { ofOthers: new Set(ofOthers), weak: new Set([...left.map(({ grid }) => grid), ...hidden]) };
}
