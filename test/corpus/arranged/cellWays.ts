/** All ways within cells and rows, those of the corpus among them, by group. */
import { HABITS, LOSSES } from '../habits';
import type { CellWay, CellWays } from './cellWay';
import { KINDS } from './draft';
import { FIGURE_WAYS } from './figureWays';
import { LABEL_WAYS } from './labelWays';
import { SHAPE_WAYS } from './shapeWays';

const habits = (test: (name: string) => boolean): CellWays =>
  Object.fromEntries(
    Object.entries(HABITS)
      .filter(([name]) => name !== 'asPrinted' && test(name))
      .map(([name, change]): [string, CellWay] => [name, { change }]),
  );
/** What stands in the cells is lost, not the cells: totals cannot be made formulas of them as well. */
const ON_VALUES: ReadonlySet<string> = new Set(['only 总计 filled']);
const losses = (test: (name: string) => boolean): CellWays =>
  Object.fromEntries(
    Object.entries(LOSSES)
      .filter(([name]) => test(name))
      .map(([name, change]): [string, CellWay] => [name, { change, toldIn: KINDS }]),
  );
const isOnLabels = (name: string) => /^(?:labels|headers): /.test(name);
const isOnValues = (name: string) => name.startsWith('values: ');

/** In the order in which they are gone: what changes places first. */
export const CELL_WAYS = {
  shape: {
    ...habits((name) => !isOnLabels(name) && !isOnValues(name)),
    ...losses((name) => !ON_VALUES.has(name)),
    ...SHAPE_WAYS,
  },
  labels: { ...habits(isOnLabels), ...LABEL_WAYS },
  values: { ...habits(isOnValues), ...losses((name) => ON_VALUES.has(name)), ...FIGURE_WAYS },
} satisfies Readonly<Record<string, CellWays>>;
