/**
 * Where the live result of each relation stands beside its table: a relation within one row in the 核对 column,
 * a relation within one column in a 差额 row, and where a row holds several relations (表四) in a 差额 row too.
 */
import type { FormTable, Relation, RelationRuleId } from '../form';
import type { PlanContext } from './context';
import { TABLE_TOP } from './places';

export interface CheckCell {
  readonly relation: Relation;
  readonly row: number;
  readonly column: number;
}

export interface CheckRow {
  readonly rule: RelationRuleId;
  readonly row: number;
  readonly cells: readonly CheckCell[];
}

export interface CheckCells {
  /** The 核对 column, or null where no relation needs it. */
  readonly column: number | null;
  readonly beside: readonly CheckCell[];
  readonly below: readonly CheckRow[];
}

const distinct = (values: readonly number[]): number => new Set(values).size;

/** Where the checking formulas of a table stand: under it and to its right. */
export function placeCheckCells(table: FormTable, context: PlanContext): CheckCells {
  const relations = context.edition.relations
    .filter((relation) => relation.table === table.id)
    .map((relation) => {
      const places = relation.terms.map(({ field }) => context.placeOf(field));
      const last = places[places.length - 1];
      if (!last) throw new Error(`relation ${relation.id} has no terms`);
      return { relation, total: last, rows: distinct(places.map(({ row }) => row)) };
    });
  const alone = ({ relation, total, rows }: (typeof relations)[number]) =>
    rows === 1 &&
    !relations.some((each) => each.relation !== relation && each.rows === 1 && each.total.row === total.row);
  const column = table.columnCount;
  const beside = relations.filter(alone).map(({ relation, total }) => ({ relation, row: total.row, column }));
  const rest = relations.filter((each) => !alone(each));
  const rules = [...new Set(rest.map(({ relation }) => relation.rule))];
  const below = rules.map((rule, index) => {
    const row = TABLE_TOP + table.rowCount + 1 + index;
    const cells = rest
      .filter(({ relation }) => relation.rule === rule)
      .map(({ relation, total }) => ({ relation, row, column: total.column }));
    return { rule, row, cells };
  });
  return { column: beside.length > 0 ? column : null, beside, below };
}
