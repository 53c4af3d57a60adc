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

/** The first row of every printed table of a report; the rows above it are its heading. */
export const TABLE_TOP = 1;

/** Which sheet a table stands on, and its first row there. */
export interface TablePlaces {
  readonly sheetOf: (table: FormTable) => string;
  readonly topOf: (table: FormTable) => number;
}

/** The printed table on its sheet. */
export const tableArea = ({ rowCount, columnCount }: FormTable, top = TABLE_TOP): Rectangle =>
  at(top, 0, rowCount, columnCount);

/** The tables of a report, each on the sheet of its part. */
export const reportTables = (edition: Edition, suffix: string): TablePlaces => ({
  sheetOf: (table) => sheetNameWith(partOfTable(edition, table.id).sheetName, suffix),
  topOf: () => TABLE_TOP,
});

/** The place of every field. */
export function placeFields(
  { tables }: Edition,
  { sheetOf, topOf }: TablePlaces,
): ReadonlyMap<FieldId, Place> {
  const places = new Map<FieldId, Place>();
  for (const table of tables) {
    const sheet = sheetOf(table);
    for (const { field, row, column } of table.cells)
      if (field) places.set(field, { sheet, row: topOf(table) + row, column });
  }
  return places;
}

/** Defined name of a table's printed area. */
export function tableAreaName(table: FormTable, suffix: string): string {
  return definedNameWith(table.name, suffix);
}
