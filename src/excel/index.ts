/** The open workbook through Office.js. */
import { asUserError } from '../messages';
import { undoableKind } from './lastStep';
import { workbookReader } from './read';
import { selectCells } from './select';
import type { ExcelWorkbook } from './types';
import { watchWorkbook } from './watch';
import { writeCells } from './write';

export type {
  CellWrite,
  ExcelWorkbook,
  Existing,
  InsertOutcome,
  SheetsReading,
  UndoKind,
  Unread,
} from './types';
export { requiredApi } from './requirements';

/** What opening the pane does without. */
const LATER = {
  insert: () => import('./insert'),
  undo: () => import('./undo'),
  sheets: () => import('./readSheets'),
} as const;

/** A part that loads when it is first asked for; where it cannot be loaded that is a `UserError` too. */
async function later<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (thrown) {
    throw asUserError(thrown);
  }
}

/** The workbook in whose window the add-in runs; call after Office.onReady. */
export function openWorkbook(): ExcelWorkbook {
  let readSheets: ExcelWorkbook['readSheets'] | undefined;
  return {
    insert: async (makePlan, existing) => (await later(LATER.insert)).insertPlan(makePlan, existing),
    read: workbookReader(),
    readSheets: async (anew) => {
      readSheets ??= (await later(LATER.sheets)).sheetsReader();
      return readSheets(anew);
    },
    select: selectCells,
    write: writeCells,
    undoable: undoableKind,
    undo: async () => (await later(LATER.undo)).undoLast(),
    watch: watchWorkbook,
    loadAhead: async () => {
      await Promise.allSettled(Object.values(LATER).map((load) => load()));
    },
  };
}
