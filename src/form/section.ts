/** What one table contributes to an edition. */
import type { Field, FormTable, Relation } from './types';

export interface Section {
  readonly table: FormTable;
  readonly fields: readonly Field[];
  readonly relations: readonly Relation[];
}
