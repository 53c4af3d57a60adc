/** What the add-in did to the workbook, step by step, as undo and redo know it. Pure. */
import type { Content } from '../content';
import type { StepName } from '../types';
import type { Place, Witness } from './witness';

export interface SheetRef {
  /** Stays when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
}

export interface CellRecord extends Place {
  /** Which of the sheets of the record. */
  readonly sheet: number;
  readonly witness: Witness;
  readonly before: Content;
  readonly after: Content;
  /** Its row fits its text. */
  readonly fits?: true;
}

/** Single cells were written. */
export interface WriteRecord {
  readonly kind: 'write';
  readonly step: StepName;
  readonly sheets: readonly SheetRef[];
  readonly cells: readonly CellRecord[];
}

/** Sheets were inserted. */
export interface InsertRecord {
  readonly kind: 'insert';
  readonly step: StepName;
  readonly sheets: readonly string[];
  readonly setAside: readonly (SheetRef & { readonly visibility: string })[];
  /** Names that pointed elsewhere before. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Names that did not exist before. */
  readonly newNames: readonly string[];
  /** Properties as they were; null for one that did not exist. */
  readonly properties: Readonly<Record<string, string | null>>;
  /** What was put in (`packPlan`): to see what is not ours, and to put it in again. */
  readonly plan: string;
}

export type StepRecord = WriteRecord | InsertRecord;

/** Both lists newest first: what 撤销 takes back next, and what 重做 does again next. */
export interface History {
  readonly undo: readonly StepRecord[];
  readonly redo: readonly StepRecord[];
}

export const EMPTY_HISTORY: History = { undo: [], redo: [] };

/** More steps are not kept, whatever their size. */
export const MOST_STEPS = 30;

/** A new step; what was undone before it can no longer be done again. */
export function withStep(history: History, record: StepRecord): History {
  return { undo: [record, ...history.undo], redo: [] };
}

/** The newest step was undone; without `again` it cannot be done again. */
export function withUndone({ undo: [record, ...undo], redo }: History, again: boolean): History {
  return { undo, redo: record && again ? [record, ...redo] : [] };
}

/** What was undone last was done again, now as `record`. */
export function withRedone({ undo, redo: [, ...redo] }: History, record: StepRecord): History {
  return { undo: [record, ...undo], redo };
}
