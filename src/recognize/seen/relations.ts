/** Relations of the form among the figures of one row. */
import { roundAmount, signedSum } from '../../form';
import type { FieldId, Relation } from '../../form';

/** Σ coefficient × figure = 0 over the figures of a row, by their places in it. */
export type PlacedRelation = readonly { readonly at: number; readonly coefficient: 1 | -1 }[];

const within = new WeakMap<readonly FieldId[], readonly [readonly Relation[], readonly PlacedRelation[]]>();

/** The relations that hold within a row of figures. */
export function relationsWithin(
  fields: readonly FieldId[],
  relations: readonly Relation[],
): readonly PlacedRelation[] {
  const known = within.get(fields);
  if (known?.[0] === relations) return known[1];
  const found = findWithin(fields, relations);
  within.set(fields, [relations, found]);
  return found;
}

function findWithin(fields: readonly FieldId[], relations: readonly Relation[]): readonly PlacedRelation[] {
  const places = new Map(fields.map((id, at) => [id, at]));
  return relations
    .filter(({ terms }) => terms.every(({ field }) => places.has(field)))
    .map(({ terms }) =>
      terms.flatMap(({ field, coefficient }) => {
        const at = places.get(field);
        return at === undefined ? [] : [{ at, coefficient }];
      }),
    );
}

export const isZero = (sum: number): boolean => roundAmount(sum) === 0;

/** True where the figures satisfy the relation. */
export function holds(relation: PlacedRelation, values: readonly number[]): boolean {
  return signedSum(relation, ({ at }) => values[at] ?? 0) === 0;
}
