/** Shows the user where something stands. */
import { cellName } from '../grid';
import type { Address } from '../grid';
import { runExcel } from './errors';

/** See `ExcelWorkbook.select`. */
export async function selectCells(addresses: readonly Address[]): Promise<void> {
  const first = addresses.find(({ kind }) => kind === 'sheet');
  if (!first) return;
  const cells = addresses.filter(({ kind, grid }) => kind === 'sheet' && grid === first.grid);
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first.grid);
    sheet.activate();
    // Office.js selects one rectangle only: the smallest that holds all cells.
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    const corner = (pick: (...values: number[]) => number) => cellName(pick(...rows), pick(...columns));
    sheet.getRange(`${corner(Math.min)}:${corner(Math.max)}`).select();
    await context.sync();
  });
}
