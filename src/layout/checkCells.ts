/**
 * Where the live result of each relation stands beside its table: a relation within one row in the 核对 column,
 * a relation within one column in a 差额 row, and where a row holds several relations (表四) in a 差额 row too.
 */
import { termsOn } from '../form';
import type { FieldId, FormTable, Relation, RelationRuleId } from '../form';
import type { PlanContext } from './context';

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
  /** 控制数: totals of the sums in rows below, each compared in the row after; null where there are none. */
  readonly controls: { readonly row: number; readonly cells: readonly Control[] } | null;
  /** The cell 空白按0, under all others. */
  readonly blankAsZero: { readonly row: number; readonly column: number };
}

export interface Control {
  readonly field: FieldId;
  readonly column: number;
}

/** The printed totals of the sums whose check cells stand in a row below the table. */
function controlsOf({ cells }: CheckRow): Control[] {
  return cells.flatMap(({ relation, column }) => {
    const totals = termsOn(relation, -1);
    const [total] = totals;
    return totals.length === 1 && total ? [{ field: total.field, column }] : [];
  });
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
    const row = context.topOf(table) + table.rowCount + 1 + index;
    const cells = rest
      .filter(({ relation }) => relation.rule === rule)
      .map(({ relation, total }) => ({ relation, row, column: total.column }));
    return { rule, row, cells };
  });
  const controls = below.flatMap(controlsOf);
  const row = context.topOf(table) + table.rowCount + 1 + below.length;
  const columns = table.cells.flatMap((cell) => (cell.field !== null && cell.column > 0 ? cell.column : []));
  const answers = controls.length > 0 ? controls.map((each) => each.column) : [...columns, table.columnCount];
  return {
    column: beside.length > 0 ? column : null,
    beside,
    below,
    controls: controls.length > 0 ? { row, cells: controls } : null,
    blankAsZero: { row: controls.length > 0 ? row + 2 : row, column: Math.min(...answers) },
  };
}
