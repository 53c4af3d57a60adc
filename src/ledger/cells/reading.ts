/** What reading a cell of a ledger gives: its value, and what has to be said of how it is written. */
import type { GridCell } from '../../grid';
import type { ReadingCode, Remark } from '../types';

export interface Reading<Value> {
  /** Null where nothing stands, or what stands was not read. */
  readonly value: Value | null;
  /** Absent where there is nothing to say. */
  readonly code?: ReadingCode;
}

export const NOTHING: Reading<never> = { value: null };

/** What stands in a cell as people see it; of a formula without a result the formula. */
export function shownIn(cell: GridCell | undefined): string {
  if (!cell) return '';
  if (cell.value === null) return cell.formula ?? '';
  return cell.text.trim();
}

/** What is said of cells that are read all the same: formulas do not see them. */
const READ: ReadonlySet<ReadingCode> = new Set<ReadingCode>([
  'day-as-text',
  'number-as-text',
  'other-wording',
]);

/** A reading that says only what was not read: where no formulas look at the cell it does not matter how it is written. */
export const quiet = <Value>({ value, code }: Reading<Value>): Reading<Value> =>
  code === undefined || READ.has(code) ? { value } : { value, code };

/** Takes values out of readings and keeps what has to be said of them. */
export interface Collector<Column extends string> {
  readonly take: <Value>(column: Column, cell: GridCell | undefined, reading: Reading<Value>) => Value | null;
  readonly note: (remark: Remark<Column>) => void;
  readonly remarks: readonly Remark<Column>[];
}

/** A collector for one row. */
export function collector<Column extends string>(): Collector<Column> {
  const remarks: Remark<Column>[] = [];
  return {
    take: (column, cell, { value, code }) => {
      if (code) remarks.push({ code, column, text: shownIn(cell) });
      return value;
    },
    note: (remark) => void remarks.push(remark),
    remarks,
  };
}
