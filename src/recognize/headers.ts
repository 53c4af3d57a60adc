/** Rows of a grid that are headers of a table of the form. */
import { EDITIONS } from '../form';
import type { TableId } from '../form';
import { knownLabels } from './known';
import type { KnownLabels } from './known';
import { labelOf } from './labels';
import type { Shape } from './shape';
import { shapeOf } from './shape';
import type { View } from './view';

const FEWEST_IN_HEADER = 2;
const LIKE = 2;

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

/** True for the very words of a header of this table. */
export function isFormHeader(table: TableId, text: string): boolean {
  return [...headerLabels(table).likeness(text).values()].some((score) => score >= 3);
}

/** How many different headers of the table a row holds. */
export function headerCount(view: View, row: number, { table }: Shape): number {
  const known = headerLabels(table.id);
  const found = new Set<number>();
  for (const { kind, text } of view.cellsIn(row))
    if (kind === 'words')
      for (const [index, score] of known.likeness(text)) if (score >= LIKE) found.add(index);
  return found.size;
}

/** A row that holds several headers of the table and no number. */
export function isHeaderRow(view: View, row: number, shape: Shape): boolean {
  return (
    headerCount(view, row, shape) >= FEWEST_IN_HEADER &&
    !view.cellsIn(row).some(({ kind }) => kind === 'number')
  );
}
