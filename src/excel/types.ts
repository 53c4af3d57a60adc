/** What the pane and the commands ask of Excel. `src/excel` is the only folder that touches Office.js. */
import type { Address, Workbook } from '../grid';
import type { Plan } from '../layout';

/** What to do where sheets of the plan's names exist already. */
export type Existing =
  /** Fail with `template/sheets-exist`, so that the user can choose. */
  | 'ask'
  /** Set the old sheets aside (renamed, hidden); undo brings them back. */
  | 'replace'
  /** Insert beside them, under new names. */
  | 'rename';

export interface InsertOutcome {
  readonly sheets: readonly string[];
  /** Old sheets that were set aside, by their new names. */
  readonly setAside: readonly string[];
}

/** The open workbook, as the rest of the add-in sees it. Every method throws only UserError. */
export interface ExcelWorkbook {
  /** Inserts the plan made for the free suffix; at most 2 round trips. On failure the workbook is as it was. */
  insert(makePlan: (suffix: string) => Plan, existing: Existing): Promise<InsertOutcome>;
  /** The report's sheets as grids, with names and properties; 1 round trip. */
  read(): Promise<Workbook>;
  /** Activates the sheet and selects the cells; 1 round trip. */
  select(addresses: readonly Address[]): Promise<void>;
  /** Writes single cells (封面 and the like); 1 round trip. */
  write(cells: readonly { readonly address: Address; readonly value: string | number | null }[]): Promise<void>;
  /** What 撤销上一步 would undo, or null. */
  undoable(): Promise<string | null>;
  /** Undoes the last insertion. */
  undo(): Promise<void>;
  /** Calls back after any edit in the workbook (debounced); returns how to stop. */
  watch(onEdit: () => void): Promise<() => Promise<void>>;
}
