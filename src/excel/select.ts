/** Shows the user where something stands. */
import { rectangleName } from '../grid';
import type { Address } from '../grid';
import { UserError } from '../messages';
import { runExcel } from './errors';

/** Excel selects nothing on a hidden sheet; only a very hidden one cannot be shown from its menu. */
export function refuseHidden({ isNullObject, name, visibility }: Excel.Worksheet): void {
  if (isNullObject) throw new UserError('excel/missing');
  if (visibility === 'Hidden') throw new UserError('excel/hidden-sheet', { sheet: name });
  if (visibility === 'VeryHidden') throw new UserError('excel/very-hidden-sheet', { sheet: name });
}

/** Office.js selects one rectangle only: the smallest that holds all cells. */
function aroundAll(cells: readonly Address[]) {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

/** See `ExcelWorkbook.show`. */
export async function showSheet(name: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new UserError('excel/missing');
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
  });
}

/** See `ExcelWorkbook.select`. */
export async function selectCells(addresses: readonly Address[]): Promise<void> {
  const first = addresses.find(({ kind }) => kind === 'sheet');
  if (!first) return;
  const cells = addresses.filter(({ kind, grid }) => kind === 'sheet' && grid === first.grid);
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(first.grid).load('name,visibility');
    await context.sync();
    refuseHidden(sheet);
    sheet.activate();
    sheet.getRange(rectangleName(aroundAll(cells))).select();
    await context.sync();
  });
}
