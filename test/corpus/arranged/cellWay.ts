/** A way to change cells and rows: this year's tables and last year's alike. */
import type { Random } from '../../support/random';
import type { Habit } from '../habits';
import { mapTables } from '../model';
import type { ModelTable } from '../model';
import type { Way } from './way';

export interface CellWay extends Way {
  readonly change: Habit;
}

export type CellWays = Readonly<Record<string, CellWay>>;

/** A change of one table of the form. */
export const on =
  (name: string, change: (table: ModelTable, random: Random) => ModelTable): Habit =>
  (model, random) =>
    mapTables(model, (table) => [table.name === name ? change(table, random) : table]);
