/** Rules of Excel that the client leaves to it; each is tested by its name in `test/preview`. */
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid/address';
import {
  cellCount,
  columnCount,
  intersection,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  needsQuotes,
  parseArea,
  rowCount,
  type Area,
} from '../store/area';
import type { CellValue } from '../store/entry';
import { isVertical, type Direction } from '../store/references';
import { usedArea } from '../store/usedArea';
import {
  accessDenied,
  insertDeleteConflict,
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  mergedRangeConflict,
  nonBlankCellOffSheet,
} from './errors';
import type { Model, RangeTarget, SheetTarget } from './model';

/**
 * At most 31 characters, none of : \ / ? * [ ], no apostrophe at an end, not `History`:
 * https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
 */
export function checkSheetName(name: string): void {
  const isLongEnough = name.trim().length > 0 && name.length <= 31;
  if (!isLongEnough || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name))
    throw invalidArgument();
}

/** No two sheets have the same name, in any case of letters. */
export function checkSheetNameIsFree({ store }: Model, name: string, sheetId?: string): void {
  const taken = store.sheets.ids().find((id) => store.sheets.name(id).toLowerCase() === name.toLowerCase());
  if (taken !== undefined && taken !== sheetId) throw itemAlreadyExists();
}

/**
 * Begins with a letter, _ or \, then letters, digits, . _ ? or \; at most 255; not like a cell:
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function checkDefinedName(name: string): void {
  const isWellFormed = /^[\p{L}_\\][\p{L}\p{N}._?\\]*$/u.test(name) && name.length <= 255;
  const looksLikeACell =
    parseArea(name) !== undefined || (needsQuotes(name) && /^(?:R\d*C\d*|R|C)$/i.test(name));
  if (!isWellFormed || looksLikeACell) throw invalidArgument();
}

/**
 * Nobody sees a hidden sheet, and nothing is selected or brought to the front there. Microsoft's pages name no code for
 * it; VBA ends with an error, too: https://learn.microsoft.com/office/vba/api/excel.worksheet.activate
 */
export function checkVisible({ model, sheetId }: SheetTarget): void {
  if (model.store.sheets.visibility(sheetId) !== 'Visible') throw invalidOperation();
}

/**
 * "if the worksheet's visibility is set to VeryHidden, the delete operation will fail with an InvalidOperation exception":
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
 */
export function checkDeletable(sheet: SheetTarget): void {
  if (sheet.model.store.sheets.visibility(sheet.sheetId) === 'VeryHidden') throw invalidOperation();
  checkAnotherSheetIsVisible(sheet);
}

/**
 * Where the structure of the workbook is protected, sheets are not added, deleted, renamed, moved, copied or hidden:
 * https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
 */
export function checkStructure({ store }: Model): void {
  if (store.beside.workbookProtection) throw accessDenied();
}

/** "A workbook must contain at least one visible worksheet": the last one is neither deleted nor hidden. */
export function checkAnotherSheetIsVisible({ model, sheetId }: SheetTarget): void {
  if (!model.store.sheets.visibleIds().some((id) => id !== sheetId)) throw invalidOperation();
}

/**
 * Locked cells of a protected sheet cannot be changed:
 * https://learn.microsoft.com/javascript/api/excel/excel.formatprotection#excel-excel-formatprotection-locked-member
 */
export function checkWritable({ model, sheetId, area }: RangeTarget): void {
  const { store } = model;
  if (!store.beside.protection(sheetId)) return;
  const { startRow, startColumn, endRow, endColumn } = store.book.clampToGrid(sheetId, area);
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++)
      if (store.cells.isLocked(sheetId, row, column)) throw accessDenied();
}

/** What else a protected sheet allows is an option of its protection, e.g. `allowFormatCells`. */
export function checkAllowed({ model, sheetId }: SheetTarget, option: string): void {
  const protection = model.store.beside.protection(sheetId);
  if (protection && protection.options[option] !== true) throw accessDenied();
}

/**
 * What a cell takes: at most 32,767 characters of text, 8,192 of a formula, and only a formula that Excel can read. See
 * `store/entry` for the sources; the code is that of any wrong value.
 */
export function checkEntry(
  { model, sheetId }: SheetTarget,
  row: number,
  column: number,
  entered: CellValue,
): void {
  if (model.store.cells.refusal(sheetId, row, column, entered)) throw invalidArgument();
}

/** An area that a shift moves: from where cells come or go to the edge of the sheet, as wide or high as they are. */
function movedArea(area: Area, direction: Direction): Area {
  return isVertical(direction)
    ? { ...area, endRow: EXCEL_ROWS - 1 }
    : { ...area, endColumn: EXCEL_COLUMNS - 1 };
}

const holds = (outer: Area, inner: Area): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && cellCount(common) === cellCount(inner);
};

/**
 * Neither merged cells nor a table are torn: what a shift moves holds all of them or nothing. The code is "The insert or
 * delete operation attempted resulted in a conflict":
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling#error-codes-and-messages
 */
function checkNothingTorn({ model, sheetId, area }: RangeTarget, direction: Direction): void {
  if (isUnbounded(area)) return;
  const moved = movedArea(area, direction);
  const { layout, objects } = model.store;
  const whole = [...layout.mergesTouching(sheetId, moved), ...objects.tables(sheetId)];
  if (whole.some((each) => intersection(each, moved) && !holds(moved, each))) throw insertDeleteConflict();
}

/** Room is made neither on a protected sheet nor where contents would leave the sheet. */
export function checkInsertable(range: RangeTarget, direction: 'Down' | 'Right'): void {
  const { area, sheetId, model } = range;
  checkBandAllowed(range, 'Insert');
  checkNothingTorn(range, direction);
  const { rowCount: rows, columnCount: columns } = model.store.book.sheet(sheetId).getConfig();
  const last =
    direction === 'Down'
      ? { ...area, startRow: EXCEL_ROWS - rowCount(area), endRow: EXCEL_ROWS - 1 }
      : { ...area, startColumn: EXCEL_COLUMNS - columnCount(area), endColumn: EXCEL_COLUMNS - 1 };
  if (last.startRow >= rows || last.startColumn >= columns || (isWholeColumns(area) && direction === 'Down'))
    return;
  if (usedArea(model.store, sheetId, last, true)) throw nonBlankCellOffSheet();
}

export function checkRemovable(range: RangeTarget, direction: 'Up' | 'Left'): void {
  checkBandAllowed(range, 'Delete');
  checkNothingTorn(range, direction);
}

/**
 * A protected sheet may allow whole rows and columns to come and go, never single cells; rows that go must not be locked:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions
 */
function checkBandAllowed(range: RangeTarget, verb: 'Insert' | 'Delete'): void {
  if (!range.model.store.beside.protection(range.sheetId)) return;
  if (!isUnbounded(range.area)) throw accessDenied();
  checkAllowed(range, `allow${verb}${isWholeRows(range.area) ? 'Rows' : 'Columns'}`);
  if (verb === 'Delete') checkWritable(range);
}

/** "A table can't overlap with another table, a PivotTable report, query results, merged cells". */
export function checkNoTable({ model, sheetId, area }: RangeTarget): void {
  if (model.store.objects.tables(sheetId).some((table) => intersection(table, area)))
    throw mergedRangeConflict();
}
