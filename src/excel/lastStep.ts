/** The last step that can be undone. */
import { runExcel } from './errors';
import type { UndoKind } from './types';
import { loadRecord, recordOf } from './undoRecord';
import type { UndoRecord } from './undoRecord';

/** What the last step changed, or null; 1 round trip. */
export async function lastRecord(): Promise<UndoRecord | null> {
  return runExcel(async (context) => {
    const setting = loadRecord(context);
    await context.sync();
    return recordOf(setting);
  });
}

/** What `undo` would take back; 1 round trip. */
export async function undoableKind(): Promise<UndoKind | null> {
  return (await lastRecord())?.kind ?? null;
}
