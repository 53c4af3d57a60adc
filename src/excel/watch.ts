/** Tells when anything in the workbook was edited, by a person or another add-in. */
import { runExcel } from './errors';
import { isApiSupported } from './requirements';

/** What tells that a sheet was renamed, moved, hidden or shown; without it the next reading notices. */
const SHEET_EVENTS_API = '1.17';

/** See `ExcelWorkbook.watch`. */
export async function watchWorkbook(onEdit: () => void): Promise<() => Promise<void>> {
  const notify = () => {
    onEdit();
    return Promise.resolve();
  };
  const { handlers, context } = await runExcel(async (running) => {
    const { worksheets } = running.workbook;
    const added = [
      worksheets.onChanged.add(notify),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
      ...(isApiSupported(SHEET_EVENTS_API)
        ? [
            worksheets.onNameChanged.add(notify),
            worksheets.onMoved.add(notify),
            worksheets.onVisibilityChanged.add(notify),
          ]
        : []),
    ];
    await running.sync();
    return { handlers: added, context: running };
  });
  return async () => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  };
}
