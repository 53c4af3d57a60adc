/** The open workbook through Office.js. */
import { asUserError } from '../messages';
import { withStep } from './history/record';
import { randomKey, sealerFor } from './history/seal';
import type { UndoKey } from './history/seal';
import { stepHistory } from './history/steps';
import { workbookReader } from './read';
import { selectCells, showSheet } from './select';
import type { ExcelWorkbook } from './types';
import { activeCell, watchSelection } from './selection';
import { watchWorkbook } from './watch';

export type {
  CellWrite,
  ExcelWorkbook,
  Existing,
  Filtering,
  Inserted,
  InsertOutcome,
  SheetsReading,
  StepHistory,
  StepName,
  StepOutcome,
  Unread,
  Update,
  UpdateCell,
} from './types';
export { keyOf, keyText, randomKey } from './history/seal';
export type { UndoKey } from './history/seal';
export { workbookIdentity } from './identity';
export type { WorkbookIdentity } from './identity';
export { requiredApi } from './requirements';

/** What opening the pane does without. */
const LATER = {
  insert: () => import('./insert'),
  write: () => import('./write'),
  undo: () => import('./history/undo'),
  sheets: () => import('./readSheets'),
  copy: () => import('./openCopy'),
  named: () => import('./readNamed'),
  update: () => import('./update'),
  filter: () => import('./filter'),
} as const;

/** A part that loads when it is first asked for; where it cannot be loaded that is a `UserError` too. */
async function later<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (thrown) {
    throw asUserError(thrown);
  }
}

/**
 * The workbook in whose window the add-in runs; call after Office.onReady. Steps that were taken with another key are not
 * offered for undo: a workbook may come from anybody.
 */
export function openWorkbook(key: UndoKey = randomKey()): ExcelWorkbook {
  const sealer = sealerFor(key);
  let readSheets: ExcelWorkbook['readSheets'] | undefined;
  return {
    insert: async (makePlan, existing, step) =>
      (await later(LATER.insert)).insertPlan(makePlan, existing, { step, sealer, withRecord: withStep }),
    read: workbookReader(),
    readSheets: async (anew) => {
      readSheets ??= (await later(LATER.sheets)).sheetsReader();
      return readSheets(anew);
    },
    readNamed: async (sheets) => (await later(LATER.named)).readNamed(sheets),
    select: selectCells,
    show: showSheet,
    filter: async (filtering) => (await later(LATER.filter)).filterSheet(filtering),
    write: async (cells, step) => (await later(LATER.write)).writeCells(cells, step, sealer),
    update: async (update, step) => (await later(LATER.update)).updateSheets(update, step, sealer),
    history: () => stepHistory(sealer),
    undo: async (inserted) => (await later(LATER.undo)).undoStep(sealer, inserted),
    redo: async () => (await later(LATER.undo)).redoStep(sealer),
    forgetSteps: async () => (await later(LATER.undo)).forgetSteps(sealer),
    openCopy: async (bytes) => (await later(LATER.copy)).openCopy(bytes),
    watch: watchWorkbook,
    activeCell,
    watchSelection,
    loadAhead: async () => {
      await Promise.allSettled(Object.values(LATER).map((load) => load()));
    },
  };
}
