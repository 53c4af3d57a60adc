/** What reading one row of a list needs. */
import type { ApplicationColumn } from '../../form';
import type { Address, GridCell } from '../../grid';
import { collector, shownIn } from '../cells';
import type { Collector } from '../cells';
import type { NumberMaker } from './numbers';
import type { Coder } from './people';
import type { Table } from './table';
import type { Tally } from './tally';
import type { FoundList, ListMapping, ReadOptions } from './types';

export interface ListContext {
  readonly table: Table;
  readonly list: FoundList;
  readonly mapping: ListMapping;
  readonly options: ReadOptions;
  readonly coder: Coder;
  readonly tally: Tally;
  /** What a number is made into; as it stands where it is one of its own. */
  readonly numberOf: NumberMaker;
}

export interface RowContext extends ListContext {
  readonly row: number;
  readonly place: Address;
  readonly cell: (column: ApplicationColumn) => GridCell | undefined;
  readonly text: (column: ApplicationColumn) => string;
  readonly kept: Collector<ApplicationColumn>;
}

/** A row of a list. */
export function rowOf(context: ListContext, row: number): RowContext {
  const { table, mapping } = context;
  const cell = (column: ApplicationColumn) => {
    const at = mapping[column];
    return at === undefined ? undefined : table.cell(row, at);
  };
  const [first = 0] = Object.values(mapping);
  return {
    ...context,
    row,
    place: { kind: table.grid.kind, grid: table.grid.name, row, column: mapping.number ?? first },
    cell,
    text: (column) => shownIn(cell(column)),
    kept: collector<ApplicationColumn>(),
  };
}
