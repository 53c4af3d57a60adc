/** The open workbook through Office.js. */
import { insertPlan } from './insert';
import { workbookReader } from './read';
import { sheetsReader } from './readSheets';
import { selectCells } from './select';
import type { ExcelWorkbook } from './types';
import { undoableKind, undoLast } from './undo';
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

/** The workbook in whose window the add-in runs; call after Office.onReady. */
export function openWorkbook(): ExcelWorkbook {
  return {
    insert: insertPlan,
    read: workbookReader(),
    readSheets: sheetsReader(),
    select: selectCells,
    write: writeCells,
    undoable: undoableKind,
    undo: undoLast,
    watch: watchWorkbook,
  };
}
