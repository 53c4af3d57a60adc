/** Writes single cells, keeping what they held. */
import { cellName } from '../grid';
import { entryOf } from './entry';
import { runExcel } from './errors';
import type { CellWrite } from './types';
import { contentOf, keepRecord } from './undoRecord';

/** See `ExcelWorkbook.write`: reads the old entries (round trip 1), writes and keeps them for undo (round trip 2). */
export async function writeCells(cells: readonly CellWrite[]): Promise<void> {
  if (cells.length === 0) return;
  await runExcel(async (context) => {
    const ranges = cells.map(({ address }) =>
      context.workbook.worksheets
        .getItem(address.grid)
        .getRange(cellName(address.row, address.column))
        .load('formulas'),
    );
    await context.sync();
    const record = cells.map(({ address, value }, index) => {
      const before: unknown = ranges[index]?.formulas[0]?.[0];
      return {
        sheet: address.grid,
        cell: cellName(address.row, address.column),
        before:
          typeof before === 'number' || typeof before === 'boolean' || typeof before === 'string'
            ? before
            : '',
        after: contentOf([[value]]),
      };
    });
    cells.forEach(({ value }, index) => {
      const range = ranges[index];
      if (range) range.values = [[entryOf(value)]];
    });
    keepRecord(context, { kind: 'write', cells: record });
    await context.sync();
  });
}
