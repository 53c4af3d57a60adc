/** Where the fields of an edition stand in our workbook: every printed table begins at A1 of its sheet. */
import { definedNameWith, sheetNameWith } from '../form';
import type { Edition, FieldId, FormTable, Part } from '../form';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The part of the report that a table is; throws when the edition has none. */
export function partOf(edition: Edition, table: FormTable): Part {
  const part = edition.parts.find((each) => each.table === table.id);
  if (!part) throw new Error(`edition ${edition.id} has no part for table ${table.id}`);
  return part;
}

/** The sheet of a table. */
export function sheetOf(edition: Edition, table: FormTable, suffix: string): string {
  return sheetNameWith(partOf(edition, table).sheetName, suffix);
}

/** The place of every field. */
export function placeFields(edition: Edition, suffix: string): ReadonlyMap<FieldId, Place> {
  const places = new Map<FieldId, Place>();
  for (const table of edition.tables) {
    const sheet = sheetOf(edition, table, suffix);
    for (const { field, row, column } of table.cells) if (field) places.set(field, { sheet, row, column });
  }
  return places;
}

/** Defined name of a table's printed area. */
export function tableAreaName(table: FormTable, suffix: string): string {
  return definedNameWith(table.name, suffix);
}
