/** The headers of each table, in the words of all editions. */
import { EDITIONS } from '../../form';
import type { TableId } from '../../form';
import { knownLabels } from './known';
import type { KnownLabels } from './known';
import { labelOf } from './labels';
import { shapeOf } from './shape';

const everyEdition = new Map<TableId, KnownLabels>();

/** Header labels of a table in all editions: a column under one of them is no other column. */
export function headerLabels(table: TableId): KnownLabels {
  let known = everyEdition.get(table);
  if (!known) {
    const shapes = EDITIONS.flatMap(({ tables }) => tables.filter(({ id }) => id === table)).map(shapeOf);
    const columns = shapes.flatMap(({ groups }) => groups.flat());
    const texts = new Set(columns.flatMap(({ text, parents }) => [text, ...parents.map(({ core }) => core)]));
    everyEdition.set(table, (known = knownLabels([...texts].map(labelOf))));
  }
  return known;
}
