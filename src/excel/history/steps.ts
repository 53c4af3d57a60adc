/** What can be undone and done again, as the pane shows it. */
import { runExcel } from '../errors';
import type { StepHistory } from '../types';
import { keptIn, loadKept } from './kept';
import type { StepRecord } from './record';
import type { Sealer } from './seal';

const namesOf = (records: readonly StepRecord[]) => records.map(({ step }) => step);

/** See `ExcelWorkbook.history`. */
export async function stepHistory(sealer: Sealer): Promise<StepHistory> {
  return runExcel(async (context) => {
    const setting = loadKept(context);
    await context.sync();
    const { history } = await keptIn(setting, sealer);
    return { undo: namesOf(history.undo), redo: namesOf(history.redo) };
  });
}
