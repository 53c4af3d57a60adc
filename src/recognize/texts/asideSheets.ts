/** Sheets that hold tables of the form of which none was read, and hidden ones. */
import type { Main, Ranked } from '../tables/choice';
import type { ReadCopy } from '../tables/readCopy';
import type { View } from '../seen/view';

export interface AsideSheets {
  /** Nothing was read from them though they hold tables of the form, or they are hidden. */
  readonly unread: ReadonlySet<string>;
  /** Those of them that are samples or hidden, whatever their titles say. */
  readonly unmeant: ReadonlySet<string>;
  /** Which report is meant. */
  readonly findMain: () => Pick<Main, 'year' | 'unit'>;
}

/** Tells sheets apart by the copies of tables on them, `chosen` being those that were read. */
export function asideSheets(
  views: readonly View[],
  copies: readonly Ranked[],
  chosen: readonly ReadCopy[],
  findMain: () => Main,
): AsideSheets {
  const sheets = views.flatMap(({ grid }) => (grid.kind === 'sheet' ? grid : []));
  const own = new Set(chosen.flatMap(({ places }) => places.map(({ grid }) => grid)));
  const hidden = sheets.flatMap(({ name, hidden: { sheet } = {} }) => (sheet && !own.has(name) ? name : []));
  const left = copies.flatMap((copy) =>
    copy.read.places.filter(({ grid }) => !own.has(grid)).map(({ grid }) => ({ copy, grid })),
  );
  const samples = left.filter(({ copy }) => copy.standing.isSample).map(({ grid }) => grid);
  return {
    unread: new Set([...hidden, ...left.map(({ grid }) => grid)]),
    unmeant: new Set([...hidden, ...samples]),
    findMain,
  };
}
