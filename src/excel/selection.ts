/** Where the user is in the workbook, and when they go elsewhere. */
import type { Address } from '../grid';
import { asUserError } from '../messages';
import { runExcel } from './errors';

/** See `ExcelWorkbook.activeCell`. */
export async function activeCell(): Promise<Address | null> {
  try {
    return await runExcel(async (context) => {
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
      await context.sync();
      return { kind: 'sheet', grid: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
    });
  } catch (thrown) {
    // A chart sheet has no cells, and Excel says so with an error (office-js issue 2444).
    if (asUserError(thrown).code === 'excel/cell-editing') throw thrown;
    return null;
  }
}

/** See `ExcelWorkbook.watchSelection`. */
export async function watchSelection(onSelect: () => void): Promise<() => Promise<void>> {
  const notify = () => {
    onSelect();
    return Promise.resolve();
  };
  const { handlers, context } = await runExcel(async (running) => {
    const { worksheets } = running.workbook;
    const added = [worksheets.onSelectionChanged.add(notify), worksheets.onActivated.add(notify)];
    await running.sync();
    return { handlers: added, context: running };
  });
  return async () => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}
