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
import type { Direction as Shifted } from './references';
import type { UniverWorkbook } from './workbook';

/** Excel.DataChangeType of such a change. */
export type StructuralChange =
  'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** `insertCells` or `deleteCells`, with the directions it takes. */
export type Restructure<Shift extends Shifted> = (
  book: UniverWorkbook,
  sheetId: string,
  area: Area,
  shift: Shift,
) => StructuralChange;

/** Makes room at an area; cells move down or right. */
export function insertCells(
  book: UniverWorkbook,
  sheetId: string,
  area: Area,
  shift: 'Down' | 'Right',
): StructuralChange {
  const range = { ...book.clampToGrid(sheetId, area) };
  const change = (id: string, params: object): void =>
    book.whileActive(sheetId, () => book.change(id, { subUnitId: sheetId, range, ...params }));
  if (isWholeRows(area)) {
    book.growTo(sheetId, area.endRow, 0);
    change(InsertRowByRangeCommand.id, { direction: Direction.UP });
    return 'RowInserted';
  }
  if (isWholeColumns(area)) {
    book.growTo(sheetId, 0, area.endColumn);
    change(InsertColByRangeCommand.id, { direction: Direction.LEFT });
    return 'ColumnInserted';
  }
  const command = shift === 'Down' ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand;
  book.whileActive(sheetId, () => book.start(command.id, { subUnitId: sheetId, range }));
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
  const change = (id: string, params: object): void =>
    book.whileActive(sheetId, () => book.change(id, { subUnitId: sheetId, range, ...params }));
  if (isWholeRows(area)) {
    change(RemoveRowByRangeCommand.id, {});
    return 'RowDeleted';
  }
  if (isWholeColumns(area)) {
    change(RemoveColByRangeCommand.id, {});
    return 'ColumnDeleted';
  }
  const command = shift === 'Up' ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand;
  book.whileActive(sheetId, () => book.start(command.id, { subUnitId: sheetId, range }));
  return 'CellDeleted';
}
