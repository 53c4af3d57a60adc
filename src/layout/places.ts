/** Where the fields of an edition stand in our workbook: every printed table begins below the heading of its part. */
import { definedNameWith, partOfTable, sheetNameWith } from '../form';
import type { Edition, FieldId, FormTable } from '../form';
import type { Rectangle } from '../grid';
import { at } from './sheet';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The first row of every printed table; the rows above it are its heading. */
export const TABLE_TOP = 1;

/** The printed table on its sheet. */
export const tableArea = ({ rowCount, columnCount }: FormTable): Rectangle =>
  at(TABLE_TOP, 0, rowCount, columnCount);

/** The sheet of a table. */
export function sheetOf(edition: Edition, table: FormTable, suffix: string): string {
  return sheetNameWith(partOfTable(edition, table.id).sheetName, suffix);
}

/** The place of every field. */
export function placeFields(edition: Edition, suffix: string): ReadonlyMap<FieldId, Place> {
  const places = new Map<FieldId, Place>();
  for (const table of edition.tables) {
    const sheet = sheetOf(edition, table, suffix);
    for (const { field, row, column } of table.cells)
      if (field) places.set(field, { sheet, row: TABLE_TOP + row, column });
  }
  return places;
}

/** Defined name of a table's printed area. */
export function tableAreaName(table: FormTable, suffix: string): string {
  return definedNameWith(table.name, suffix);
}
