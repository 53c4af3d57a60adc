/** Inserting and deleting cells: Univer moves the formulas, names, merges and formats that follow them. */
import { Direction } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import { isWholeColumns, isWholeRows, type Area } from './area';
import type { UniverWorkbook } from './workbook';

/** Excel.DataChangeType of such a change. */
export type StructuralChange =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** Makes room at an area; cells move down or right. */
export function insertCells(
  book: UniverWorkbook,
  sheetId: string,
  area: Area,
  shift: 'Down' | 'Right',
): StructuralChange {
  const range = { ...book.clampToGrid(sheetId, area) };
  if (isWholeRows(area)) {
    book.growTo(sheetId, area.endRow, 0);
    book.changeOn(sheetId, InsertRowByRangeCommand.id, { range, direction: Direction.UP });
    return 'RowInserted';
  }
  if (isWholeColumns(area)) {
    book.growTo(sheetId, 0, area.endColumn);
    book.changeOn(sheetId, InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
    return 'ColumnInserted';
  }
  const command = shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
  book.changeOn(sheetId, command.id, { range });
  return 'CellInserted';
}

/** Takes an area away; cells move up or left. */
export function deleteCells(
  book: UniverWorkbook,
  sheetId: string,
  area: Area,
  shift: 'Up' | 'Left',
): StructuralChange {
  const range = { ...book.clampToGrid(sheetId, area) };
  if (isWholeRows(area)) {
    book.changeOn(sheetId, RemoveRowByRangeCommand.id, { range });
    return 'RowDeleted';
  }
  if (isWholeColumns(area)) {
    book.changeOn(sheetId, RemoveColByRangeCommand.id, { range });
    return 'ColumnDeleted';
  }
  const command = shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
  book.changeOn(sheetId, command.id, { range });
  return 'CellDeleted';
}
