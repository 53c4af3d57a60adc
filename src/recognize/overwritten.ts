/** Totals that somebody typed where the source computes its other totals. */
import type { Edition, FieldId } from '../form';
import type { Figure } from '../report';
import type { Oddity } from '../report';

/** Of a row or column of totals at least this share is computed. */
const MOSTLY = 0.5;

/** Totals of our template that were formulas and are typed figures now. */
export function overwrittenFormulas(
  edition: Edition,
  figures: ReadonlyMap<FieldId, Figure>,
): readonly Oddity[] {
  const totals = edition.fields.flatMap((field) => {
    const figure = field.sumOf.length > 0 ? figures.get(field.id) : undefined;
    return figure ? [{ field, figure }] : [];
  });
  return edition.tables.flatMap(({ id: table }) => {
    const own = totals.filter(({ field }) => field.table === table);
    const typed = own.filter(({ figure }) => !figure.computed);
    if (typed.length > own.length * (1 - MOSTLY)) return [];
    const stated = typed.filter(({ figure }) => figure.spelling !== 'blank');
    return stated.map(({ field, figure }): Oddity => ({
      kind: 'formula-overwritten',
      table,
      address: figure.address,
      text: figure.text,
      expected: field.rowLabel,
      fields: [field.id],
    }));
  });
}
