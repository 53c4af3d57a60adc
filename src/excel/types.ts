/** What the pane and the commands ask of Excel. `src/excel` is the only folder that touches Office.js. */
import type { Address, CellValue, Rectangle, Workbook } from '../grid';
import type { Plan, StyleId } from '../layout';

/** What to do where sheets or names of the plan exist already. */
export type Existing =
  /** Fail with `template/sheets-exist`, so that the user can choose. */
  | 'ask'
  /** Set the old sheets aside (renamed, hidden); undo brings them back. */
  | 'replace'
  /** Insert beside them, under new names. */
  | 'rename';

export interface InsertOutcome extends StepOutcome {
  /** Names of the new sheets. */
  readonly sheets: readonly string[];
  /** New names of the old sheets that were set aside. */
  readonly setAside: readonly string[];
}

export interface CellWrite {
  readonly address: Address;
  readonly value: string | number | null;
  /** Its row is made as high as its text needs. */
  readonly fits?: boolean;
}

/** A cell to write; `style` names its look where its row is new, else it stays as it looks. */
export interface UpdateCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its equals sign, or null. */
  readonly formula: string | null;
  readonly style?: StyleId;
}

/** Changes of whole sheets: what is not listed stays. */
export interface Update {
  readonly sheets: readonly { readonly sheet: string; readonly cells: readonly UpdateCell[] }[];
  readonly styles: Plan['styles'];
}

/** A list whose rows are to be shown in part. */
export interface Filtering {
  readonly sheet: string;
  /** Of its headers, counted from 0. */
  readonly headerRow: number;
  /** All of them hold for a row that is shown; none shows all rows. */
  readonly criteria: readonly {
    readonly header: string;
    /** What the cells show, or `filled` for those that show anything. */
    readonly values: readonly string[] | 'filled';
  }[];
}

/** A part of the workbook that was not read. */
export type Unread =
  /** A stray cell makes the sheet huge: only its first cells were read. */
  | { readonly kind: 'cells'; readonly sheet: string; readonly used: Rectangle; readonly read: Rectangle }
  /** Only the first sheets of many. */
  | { readonly kind: 'sheets'; readonly read: number; readonly all: number }
  /** Excel did not tell the merged cells, e.g. more than 512 on a sheet. */
  | { readonly kind: 'merges' };

export interface SheetsReading {
  /** Every sheet, hidden ones too. */
  readonly workbook: Workbook;
  readonly unread: readonly Unread[];
}

/** What a step did, as undo names it. */
export type StepName =
  | 'insert'
  | 'sample'
  | 'cover'
  | 'adopt'
  | 'explain'
  | 'withdraw'
  | 'previous'
  | 'withoutPrevious'
  | 'carry'
  | 'zeros'
  | 'import'
  | 'list'
  | 'sentence'
  | 'refresh'
  | 'review'
  | 'decide'
  | 'publish'
  /** The sheets of the ledger were inserted. */
  | 'ledger'
  /** A row of the ledger was filled in. */
  | 'application'
  /** Figures count from the ledger from now on, or are typed again. */
  | 'counted'
  | 'typed'
  /** Rows of another list were taken over. */
  | 'takeOver'
  /** The ledger goes on with the next year. */
  | 'carryLedger';

/** What became of the history of steps when one was added. */
export interface StepOutcome {
  /** Older steps that can no longer be undone: the history has little room. */
  readonly forgotten: number;
  /** False where the step itself is too large to be undone. */
  readonly undoable: boolean;
}

/** What can be undone and done again, newest first. */
export interface StepHistory {
  readonly undo: readonly StepName[];
  readonly redo: readonly StepName[];
}

/** What undoing an insertion does with the sheets that it put in. */
export type Inserted = 'delete' | 'keep-as-old';

/** The open workbook, as the rest of the add-in sees it. Every method rejects only with UserError. */
export interface ExcelWorkbook {
  /** Inserts the plan made for a free suffix; 2 round trips. On failure the workbook is as it was. */
  insert(makePlan: (suffix: string) => Plan, existing: Existing, step: StepName): Promise<InsertOutcome>;
  /** The report's sheets as grids, with names and properties; 1 round trip. */
  read(): Promise<Workbook>;
  /**
   * Every sheet whoever made it, with merges and what is hidden; 2 round trips. Afterwards 1, as long as no sheet came or
   * went and none uses more or fewer cells; merges and what is hidden are then those of before. `anew` reads it all:
   * for that Excel may forget what Ctrl+Z could undo, so it is only for what the user asks for.
   */
  readSheets(anew: boolean): Promise<SheetsReading>;
  /**
   * Sheets of these names, or those on which cells of these names stand, as far as they are there, with names and properties; 1 round
   * trip, more where a sheet was renamed or it is much.
   */
  readNamed(sheets: readonly string[]): Promise<Workbook>;
  /** Activates the sheet of the first address and selects the cells on it; 2 round trips. */
  select(addresses: readonly Address[]): Promise<void>;
  /** Shows a sheet, also one that is hidden, and goes there; 2 round trips. Rejects with `excel/missing` where it is gone. */
  show(sheet: string): Promise<void>;
  /** Shows the rows of a list for which the criteria hold, and goes there; 2 round trips. Rejects with `excel/missing` where a header is gone. */
  filter(filtering: Filtering): Promise<void>;
  /** Writes single cells, all or none, and keeps what they held for undo; 2 round trips. */
  write(cells: readonly CellWrite[], step: StepName): Promise<StepOutcome>;
  /**
   * Writes many cells of sheets that are there, all or none; 2 round trips. Undo knows it where it is not too much; else
   * older steps are forgotten with it, as they can no longer be taken back in their order.
   */
  update(update: Update, step: StepName): Promise<StepOutcome>;
  /** What can be undone and done again; 1 round trip. */
  history(): Promise<StepHistory>;
  /**
   * Takes the newest step back and names it; null where there is none. Rejects with `undo/changed-since`, `undo/moved` or
   * `undo/would-lose` rather than lose what came after it; the workbook is then as it was.
   */
  undo(inserted?: Inserted): Promise<StepName | null>;
  /** Does again what was undone last, likewise. */
  redo(): Promise<StepName | null>;
  /** Forgets all steps: nothing of them stays in the workbook. */
  forgetSteps(): Promise<void>;
  /** Opens an .xlsx file as an unsaved copy in a window of its own; this workbook stays as it is. */
  openCopy(bytes: Uint8Array): Promise<void>;
  /** Calls back after any edit, and when sheets come, go, move or are renamed; resolves to the way to stop. */
  watch(onEdit: () => void): Promise<() => Promise<void>>;
  /** The cell in which the user is, null where that is none; 1 round trip. */
  activeCell(): Promise<Address | null>;
  /** Calls back when the user goes to another cell or sheet, as far as Excel tells; resolves to the way to stop. */
  watchSelection(onSelect: () => void): Promise<() => Promise<void>>;
  /** Loads what inserting, undoing and reading all sheets need, ahead of it. Never rejects: what fails is tried again then. */
  loadAhead(): Promise<void>;
}
