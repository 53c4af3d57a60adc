/** What the pane knows and shows. */
import type { OpenReport, Preferences } from '../../addin';
import type { ReadReport } from '../../addin/readReport';
import type { StepHistory } from '../../excel';
import type { Workbook } from '../../grid';
import type { Ledger } from '../../ledger';
import type { Locale, UserError } from '../../messages';
import type { ShownFinding } from './shown';

/** The tabs, in their order. */
export const VIEWS = ['filling', 'checking', 'exporting', 'desk'] as const;
export type View = (typeof VIEWS)[number];

/** What is asked in place of the view. */
export type Page =
  | 'insert'
  | 'import'
  | 'proof'
  | 'picture'
  | 'sentences'
  | 'transfer'
  | 'unit'
  | 'settings'
  | 'ledger'
  /** A row of the ledger. */
  | 'application'
  /** Rows of another list. */
  | 'takeOver'
  /** Over what is shown, which is kept as it is. */
  | 'help'
  /** 审核: what one member sent, and what is decided of it. */
  | 'member'
  /** 审核: published pages against what was accepted. */
  | 'published';

/** Something that was not done: it stays on top until it is dealt with. */
export interface Problem {
  readonly error: UserError;
  /** Does it again; null where trying again cannot help. */
  readonly retry: (() => void) | null;
  /** Does it with other files; null where the file is not the matter. */
  readonly choose: ((files: readonly File[]) => void) | null;
  /** Keeps the inserted sheets under other names; null where that is not the question. */
  readonly keep: (() => void) | null;
  /** Goes by itself once the workbook can be read again. */
  readonly passing: boolean;
}

/** Something that was done. */
export interface Toast {
  readonly text: string;
  /** Offers 撤销. */
  readonly undoable: boolean;
}

/** A report that was brought along, and what it was read from; no report while it is being read. */
export interface Incoming {
  readonly source: string;
  readonly read: ReadReport | null;
}

/** A ledger, and the workbook that it stands in. */
export interface ReadLedger {
  readonly ledger: Ledger;
  readonly workbook: Workbook;
}

export interface PaneState {
  /** False until the workbook has been read once. */
  readonly known: boolean;
  /** null: the workbook has no report. */
  readonly open: OpenReport | null;
  /** The workbook is a review workbook. */
  readonly isDesk: boolean;
  /** The ledger of the workbook, as both were read; null for none. */
  readonly ledger: ReadLedger | null;
  /** How often the workbook was read: what follows it by itself reads after each. */
  readonly readings: number;
  readonly shown: readonly ShownFinding[];
  readonly view: View;
  readonly page: Page | null;
  /** While the help is shown: the page that it was opened over, null for the view itself. */
  readonly beneath: Exclude<Page, 'help'> | null;
  /** The page to which the one that is shown leads back; null for the view. */
  readonly behind: Page | null;
  /** What 导入 or 核对成稿 is about. */
  readonly incoming: Incoming | null;
  readonly problem: Problem | null;
  readonly toast: Toast | null;
  /** What 撤销 and 重做 would do. */
  readonly history: StepHistory;
  readonly preferences: Preferences;
  readonly hostLocale: Locale;
}

/** The language that was chosen, else that of Excel. */
export function localeOf(state: PaneState): Locale {
  return state.preferences.locale ?? state.hostLocale;
}

/** The pane before anything was read. */
export function initialState(given: Pick<PaneState, 'preferences' | 'hostLocale' | 'view'>): PaneState {
  return {
    known: false,
    open: null,
    isDesk: false,
    ledger: null,
    readings: 0,
    shown: [],
    page: null,
    beneath: null,
    behind: null,
    incoming: null,
    problem: null,
    toast: null,
    history: { undo: [], redo: [] },
    ...given,
  };
}
