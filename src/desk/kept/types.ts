/**
 * What reviewers put on the tables of a review workbook beside what the desk knows: columns of their own, formats, widths. It goes with
 * the row's key and the column's header, as rows and columns move when the workbook is written anew.
 */
import type { DeskSheet } from '../../form';
import type { CellValue } from '../../grid';
import type { CellLook, SheetLook, WorkbookLook } from '../../readers/xlsx/looks';
import type { StoredRemark } from '../stored/remarks';
import type { OwnTable } from '../stored/table';
import type { MovedFormula } from './formulas';

/** Columns are numbered as they are planned: ours first, then those of the reviewer. */
export interface KeptTable {
  /** Headers of the reviewer's own columns, in their order. */
  readonly own: readonly string[];
  /** By the row's key and the header: what stands in own columns. */
  readonly values: ReadonlyMap<string, Readonly<Record<string, CellValue>>>;
  /** By the row's key and the column: formulas that go on as such. */
  readonly formulas: ReadonlyMap<string, ReadonlyMap<number, MovedFormula>>;
  /** By the column: the formula that all rows have, which new ones get, too. */
  readonly usual: ReadonlyMap<number, MovedFormula>;
  /** By the row's key (`HEADERS` for the headers) and the column: numbers of looks. */
  readonly looks: ReadonlyMap<string, readonly number[]>;
  /** By the column of the reviewer's own: the number of the look that all rows have, which new ones get, too. */
  readonly usualLooks: ReadonlyMap<number, number>;
  /** By the column, in pixels. */
  readonly widths: ReadonlyMap<number, number>;
  readonly hidden: ReadonlySet<number>;
  /** By the row's key, in points. */
  readonly heights: ReadonlyMap<string, number>;
}

/** No key of a row has a line feed at its start. */
export const HEADERS = '\nheaders';

export interface Kept {
  readonly tables: Readonly<Partial<Record<OwnTable, KeptTable>>>;
  readonly looks: readonly CellLook[];
  /** Sheets of ours as they are called in the workbook, with how they looked. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
  readonly beside: WorkbookLook['beside'];
  /** What our sheets are called in the workbook, where they are there. */
  readonly called: ReadonlyMap<DeskSheet, string>;
  /** Cells that stand outside of the tables, by sheet. */
  readonly strewn: ReadonlySet<OwnTable>;
  readonly remarks: readonly StoredRemark[];
}
