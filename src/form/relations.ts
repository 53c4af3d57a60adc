/** Shapes of relation that editions share. */
import type { RelationRuleId } from './rules';
import type { FieldId, FlowColumn, Relation, TableId } from './types';

/** 第一项加第二项之和，等于第三项加第四项之和: received + carriedIn = handled + carriedOut. */
export function balance(column: FlowColumn): Relation {
  return {
    id: `T3-balance:${column.key}`,
    rule: 'T3-balance',
    table: 'requests',
    subject: column.label,
    terms: [
      { field: column.received, coefficient: 1 },
      { field: column.carriedIn, coefficient: 1 },
      { field: column.handled, coefficient: -1 },
      { field: column.carriedOut, coefficient: -1 },
    ],
  };
}

/** The parts add up to the printed total. */
export function sumRelation(
  rule: RelationRuleId,
  table: TableId,
  key: string,
  subject: string,
  sum: { readonly parts: readonly FieldId[]; readonly total: FieldId },
): Relation {
  return {
    id: `${rule}:${key}`,
    rule,
    table,
    subject,
    terms: [
      ...sum.parts.map((field) => ({ field, coefficient: 1 }) as const),
      { field: sum.total, coefficient: -1 },
    ],
  };
}
