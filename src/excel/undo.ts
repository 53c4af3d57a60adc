/** 撤销上一步: takes the last insertion or write back, unless something was typed since. */
import { UserError } from '../messages';
import { runExcel } from './errors';
import { restore } from './restore';
import { lastRecord } from './lastStep';
import { contentOf, keepRecord } from './undoRecord';
import type { InsertRecord, WriteRecord } from './undoRecord';

async function undoInsert(record: InsertRecord): Promise<void> {
  const before = await runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name');
    const ranges = record.inputs.map(({ sheet, area }) =>
      context.workbook.worksheets.getItemOrNullObject(sheet).getRange(area).load('values'),
    );
    await context.sync();
    record.inputs.forEach(({ content }, index) => {
      const range = ranges[index];
      if (range && !range.isNullObject && contentOf(range.values) !== content)
        throw new UserError('undo/changed-since');
    });
    const inserted = new Set(record.sheets);
    return new Set(sheets.items.filter(({ name }) => !inserted.has(name)).map(({ id }) => id));
  });
  await restore(record, before);
}

async function undoWrite(record: WriteRecord): Promise<void> {
  await runExcel(async (context) => {
    const ranges = record.cells.map(({ sheet, cell }) =>
      context.workbook.worksheets.getItem(sheet).getRange(cell).load('values'),
    );
    await context.sync();
    record.cells.forEach(({ after }, index) => {
      if (contentOf(ranges[index]?.values ?? []) !== after) throw new UserError('undo/changed-since');
    });
    record.cells.forEach(({ before }, index) => {
      const range = ranges[index];
      if (range) range.formulas = [[before]];
    });
    keepRecord(context, null);
    await context.sync();
  });
}

/** See `ExcelWorkbook.undo`; does nothing where there is nothing to undo. */
export async function undoLast(): Promise<void> {
  const record = await lastRecord();
  if (record?.kind === 'insert') await undoInsert(record);
  if (record?.kind === 'write') await undoWrite(record);
}
