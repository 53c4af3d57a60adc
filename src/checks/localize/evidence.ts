/** What tells slips apart besides the numbers themselves: where figures stand, how they were spelled, what they sum up. */
import { fieldOf } from '../../form';
import type { Edition, FieldId } from '../../form';
import type { Report, Spelling } from '../../report';
import { splitColumns } from '../split';

export interface Spot {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

export interface Evidence {
  readonly spotOf: (field: FieldId) => Spot | undefined;
  /** The fields a field is the sum of; empty for a figure that is counted. */
  readonly partsOf: (field: FieldId) => readonly FieldId[];
  readonly spellingOf: (field: FieldId) => Spelling;
  /** Results that may count applications again that 部分公开 counts, and how many. */
  readonly countedTwice: ReadonlyMap<FieldId, number>;
}

const spots = new WeakMap<Edition, ReadonlyMap<FieldId, Spot>>();

function spotsOf(edition: Edition): ReadonlyMap<FieldId, Spot> {
  const known = spots.get(edition);
  if (known) return known;
  const made = new Map<FieldId, Spot>();
  for (const table of edition.tables)
    for (const { field, row, column } of table.cells)
      if (field !== null) made.set(field, { table: table.id, row, column });
  spots.set(edition, made);
  return made;
}

export function evidenceOf(report: Report, edition: Edition): Evidence {
  const places = spotsOf(edition);
  const countedTwice = new Map<FieldId, number>();
  for (const column of splitColumns(report, edition))
    for (const field of column.otherResults) countedTwice.set(field, column.count);
  return {
    spotOf: (field) => places.get(field),
    partsOf: (field) => fieldOf(edition, field).sumOf,
    spellingOf: (field) => report.figures.get(field)?.spelling ?? 'blank',
    countedTwice,
  };
}
