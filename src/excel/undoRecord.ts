/** What the last step changed, kept in the workbook's settings so that closing the pane does not lose it. */
import type { UndoKind } from './types';

/** What the cells meant for typing held right after the step, so that later typing is noticed. */
export interface InputContent {
  readonly sheet: string;
  readonly area: string;
  readonly content: string;
}

export interface InsertRecord {
  readonly kind: 'insert';
  readonly sheets: readonly string[];
  readonly setAside: readonly { readonly id: string; readonly name: string; readonly visibility: string }[];
  /** Names that pointed elsewhere before. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Names that did not exist before. */
  readonly newNames: readonly string[];
  /** Properties as they were; null for one that did not exist. */
  readonly properties: Readonly<Record<string, string | null>>;
  readonly inputs: readonly InputContent[];
}

export interface WriteRecord {
  readonly kind: 'write';
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string | number | boolean;
    readonly after: string;
  }[];
}

export type UndoRecord = InsertRecord | WriteRecord;

const KEY = 'nianbao.undo';

/** Keeps the record of the last step; null forgets it. */
export function keepRecord(context: Excel.RequestContext, record: UndoRecord | null): void {
  context.workbook.settings.add(KEY, record === null ? '' : JSON.stringify(record));
}

/** Queues the load of the record. */
export function loadRecord(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load('value');
  return setting;
}

/** The record that was loaded, or null where there is none that this version understands. */
export function recordOf(setting: Excel.Setting): UndoRecord | null {
  if (setting.isNullObject || typeof setting.value !== 'string' || setting.value === '') return null;
  try {
    const record = JSON.parse(setting.value) as { readonly kind?: UndoKind };
    return record.kind === 'insert' || record.kind === 'write' ? (record as UndoRecord) : null;
  } catch {
    return null;
  }
}

const SEPARATOR = '\u001f';
const EMPTY_END = new RegExp(`${SEPARATOR}+$`);

/** The values of a range as one text, cell by cell, for comparing; empty cells at its end leave no trace. */
export function contentOf(values: readonly (readonly unknown[])[]): string {
  const cells = values
    .flat()
    .map((value) => value ?? '')
    .map(String);
  return cells.join(SEPARATOR).replace(EMPTY_END, '');
}
