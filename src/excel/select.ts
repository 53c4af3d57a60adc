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
    const names = [...new Set(cells.map(({ row, column }) => cellName(row, column)))];
    if (names.length === 1) sheet.getRange(names[0]).select();
    else sheet.getRanges(names.join(',')).select();
    await context.sync();
  });
}
