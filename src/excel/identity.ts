/**
 * Which of the open workbooks this is. One Excel never has two of the same name open at once, but there may be several
 * Excels: the place of the file tells those apart. The name is asked for each time and the place too, because
 * `Office.context.document.url` stays as it was when the page was loaded (office-js #1507) and asking fails in a workbook
 * that was never saved (#3509).
 */
import { runExcel } from './errors';

export interface WorkbookIdentity {
  readonly name: string;
  /** Path or address of the file; null for a workbook that was never saved. */
  readonly place: string | null;
}

function placeNow(): Promise<string> {
  const { document } = Office.context;
  return new Promise((resolve) => {
    document.getFilePropertiesAsync(({ status, value }) =>
      resolve((status === Office.AsyncResultStatus.Succeeded && value.url) || document.url || ''),
    );
  });
}

/** 1 round trip. */
export async function workbookIdentity(): Promise<WorkbookIdentity> {
  const [name, place] = await Promise.all([
    runExcel(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      await context.sync();
      return workbook.name;
    }),
    placeNow(),
  ]);
  // A workbook that was never saved may have its name there instead.
  return { name, place: /[\\/]/.test(place) ? place : null };
}
