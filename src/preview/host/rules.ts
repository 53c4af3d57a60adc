/** Rules of Excel that the client leaves to it; each is tested by its name in `test/preview`. */
import { needsQuotes, parseArea } from '../store/area';
import type { CellValue } from '../store/entry';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from './errors';
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
