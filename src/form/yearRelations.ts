/** Shapes of relation between two consecutive reports, and which figures of an earlier edition go on in a later one. */
import type { YearRelationRuleId } from './rules';
import type { Section } from './section';
import type { Edition, Field, FieldId, FlowColumn, TableId, YearRelation, YearTerm } from './types';

/** Last year's 结转下年度继续办理 is this year's 上年结转, in each column. */
export function carry(column: FlowColumn): YearRelation {
  return {
    id: `Y-carry:${column.key}`,
    rule: 'Y-carry',
    table: 'requests',
    subject: column.label,
    terms: [
      { field: column.carriedOut, year: 'last', coefficient: 1 },
      { field: column.carriedIn, year: 'this', coefficient: -1 },
    ],
    stated: column.carriedIn,
  };
}

/** Cases that were 尚未审结 last year are concluded this year or still 尚未审结: they are among its 总计, which counts new ones, too. */
export function pending(
  key: string,
  subject: string,
  { before, total }: { readonly before: FieldId; readonly total: FieldId },
): YearRelation {
  return {
    id: `Y-pending:${key}`,
    rule: 'Y-pending',
    table: 'disputes',
    subject,
    terms: [
      { field: before, year: 'last', coefficient: 1 },
      { field: total, year: 'this', coefficient: -1 },
    ],
    stated: total,
    least: true,
  };
}

/** Keys of the columns of a row of 表二, and whose year's figure each is. */
type RowTerm = readonly [column: string, year: YearTerm['year'], coefficient: YearTerm['coefficient']];

const rowKey = (id: FieldId): string => id.slice(0, id.lastIndexOf('.'));

/** One relation for every row of 表二 that has the column `stated`; the other terms name columns of the same row. */
export function rowRelations(
  section: Section,
  rule: YearRelationRuleId,
  stated: string,
  sources: readonly RowTerm[],
): YearRelation[] {
  const own = (row: string, column: string): Field | undefined =>
    section.fields.find(({ id }) => id === `${row}.${column}`);
  return section.fields
    .filter(({ id }) => id === `${rowKey(id)}.${stated}`)
    .map((field) => ({
      id: `${rule}:${rowKey(field.id)}`,
      rule,
      table: field.table,
      subject: field.rowLabel,
      terms: [
        ...sources.flatMap(([column, year, coefficient]) => {
          const source = own(rowKey(field.id), column);
          return source ? [{ field: source.id, year, coefficient }] : [];
        }),
        { field: field.id, year: 'this', coefficient: -1 },
      ],
      stated: field.id,
    }));
}

/** Figures that mean the same in two editions: the same id, in a table that goes on. */
export function sharedFields(earlier: Edition, later: Edition): ReadonlySet<FieldId> {
  const goesOn = (table: TableId): boolean =>
    earlier.id === later.id || (later.continues[earlier.id]?.includes(table) ?? false);
  const own = new Set(later.fields.map(({ id }) => id));
  return new Set(earlier.fields.filter(({ id, table }) => own.has(id) && goesOn(table)).map(({ id }) => id));
}
