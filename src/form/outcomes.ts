/** The outcomes of 表三 as texts sum them up: （一） to （六）, whatever rows an edition prints under each. */
import { PARAGRAPH_NUMBER } from './claims';
import type { Edition, Field, FieldId, FormTable } from './types';

export interface OutcomeGroup {
  /** As texts call it, e.g. 不予公开. */
  readonly name: string;
  /** Its rows in the column 总计. */
  readonly fields: readonly FieldId[];
}

/** The printed label that stands over several rows of outcomes, or undefined for an outcome that is one row. */
function labelOver(table: FormTable, { id }: Field, rows: number): string | undefined {
  const row = table.cells.find(({ field }) => field === id)?.row ?? -1;
  const covers = table.cells.filter(
    (cell) => cell.kind === 'label' && cell.rowSpan > 1 && cell.rowSpan < rows && cell.row <= row,
  );
  return covers.find((cell) => row < cell.row + cell.rowSpan)?.text;
}

/** In the order of the form; empty for an edition without such a table. */
export function outcomeGroups(edition: Edition): readonly OutcomeGroup[] {
  const handled = edition.flow.at(-1)?.handled;
  const table = edition.tables.find(({ id }) => id === 'requests');
  const sum = edition.relations.find(
    ({ rule, terms }) => rule === 'T3-handled' && terms.some(({ field }) => field === handled),
  );
  if (!table || !sum) return [];
  const rows = sum.terms.filter(({ field }) => field !== handled).map(({ field }) => field);
  const groups = new Map<string, FieldId[]>();
  for (const field of edition.fields.filter(({ id }) => rows.includes(id))) {
    const name = labelOver(table, field, rows.length)?.replace(PARAGRAPH_NUMBER, '') ?? field.rowName;
    groups.set(name, [...(groups.get(name) ?? []), field.id]);
  }
  return [...groups].map(([name, fields]) => ({ name, fields }));
}
