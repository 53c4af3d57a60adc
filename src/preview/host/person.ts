/** Does in the grid what a person does, through the commands that Univer's own editor, clipboard and menus run. */
import {
  BooleanNumber,
  Direction,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type IObjectMatrixPrimitiveType,
} from '@univerjs/core';
import {
  AddWorksheetMergeCommand,
  ClearSelectionContentCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  MoveRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColHiddenCommand,
  SetRangeValuesCommand,
  SetRowHiddenCommand,
  SetWorksheetActivateCommand,
  SetWorksheetHideCommand,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  InsertSheetCommand,
} from '@univerjs/sheets';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid/address';
import type { Store } from '../store';
import { forEachCell, isWholeRows, parseArea, type Area } from '../store/area';
import { readEntry, type CellValue } from '../store/entry';
import type { ObjectKind } from '../store/objects';
import type { Direction as Shifted } from '../store/references';
import { deleteCells, insertCells, type Restructure } from '../store/structure';
import { FORMAT_STYLE } from '../store/styles';
import type { Visibility } from '../store/workbook';

/** A value typed into a cell; rows and columns count from 0. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export class Person {
  constructor(
    private readonly store: Store,
    private readonly settle: () => Promise<void>,
    private readonly setEditing: (editing: boolean) => void,
  ) {}

  /** Begins to type into a cell and leaves it open: Excel then refuses every request. */
  startEditing(): void {
    this.setEditing(true);
  }

  finishEditing(): void {
    this.setEditing(false);
  }

  /** Types into one cell and presses Enter. */
  type(sheet: string, address: string, value: CellValue): Promise<void> {
    return this.paste(sheet, address, [[value]]);
  }

  /** Pastes rows of values, the first at the address. */
  async paste(sheet: string, address: string, rows: readonly (readonly CellValue[])[]): Promise<void> {
    const subUnitId = this.sheetId(sheet);
    const { startRow, startColumn } = areaOf(address);
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const [index, row] of rows.entries()) {
      const cells: Record<number, ICellData> = {};
      for (const [offset, entered] of row.entries()) {
        cells[startColumn + offset] = this.entry(subUnitId, startRow + index, startColumn + offset, entered);
      }
      value[startRow + index] = cells;
    }
    const width = Math.max(...rows.map((row) => row.length));
    const range = {
      startRow,
      startColumn,
      endRow: startRow + rows.length - 1,
      endColumn: startColumn + width - 1,
    };
    this.checkUnlocked(subUnitId, range);
    await this.run(SetRangeValuesCommand.id, { subUnitId, range, value });
  }

  /** Types into many cells of several sheets, each sheet as one step. The workbook is calculated once, not after each sheet. */
  async typeAll(sheets: ReadonlyMap<string, readonly CellEntry[]>): Promise<void> {
    await this.settle();
    for (const [sheet, entries] of sheets) await this.enterAll(sheet, entries);
    await this.settle();
  }

  private async enterAll(sheet: string, entries: readonly CellEntry[]): Promise<void> {
    const subUnitId = this.sheetId(sheet);
    const value: IObjectMatrixPrimitiveType<ICellData> = {};
    for (const { row, column, value: entered } of entries)
      (value[row] ??= {})[column] = this.entry(subUnitId, row, column, entered);
    const rows = entries.map(({ row }) => row);
    const columns = entries.map(({ column }) => column);
    const range = {
      startRow: Math.min(...rows),
      startColumn: Math.min(...columns),
      endRow: Math.max(...rows),
      endColumn: Math.max(...columns),
    };
    await this.execute(SetRangeValuesCommand.id, { subUnitId, range, value });
  }

  /** Selects an area and presses Delete. */
  async clear(sheet: string, address: string): Promise<void> {
    const subUnitId = this.sheetId(sheet);
    const area = areaOf(address);
    this.checkUnlocked(subUnitId, area);
    await this.run(ClearSelectionContentCommand.id, { subUnitId, ranges: [{ ...area }] });
  }

  /** Cuts an area and pastes it with its first cell at another place of the sheet. */
  async move(sheet: string, from: string, to: string): Promise<void> {
    await this.activateSheet(sheet);
    const source = areaOf(from);
    const { startRow, startColumn } = areaOf(to);
    const toRange = {
      startRow,
      startColumn,
      endRow: startRow + source.endRow - source.startRow,
      endColumn: startColumn + source.endColumn - source.startColumn,
    };
    await this.run(MoveRangeCommand.id, { fromRange: { ...source }, toRange });
  }

  /** Merges each of these areas; what stands in their first cells stays. */
  async merge(sheet: string, addresses: readonly string[]): Promise<void> {
    const selections = addresses.map((address) => ({ ...areaOf(address) }));
    await this.run(AddWorksheetMergeCommand.id, { subUnitId: this.sheetId(sheet), selections });
  }

  /** Hides the rows of an area such as `5:6`, or the columns of one such as `C:D`. */
  async hide(sheet: string, address: string): Promise<void> {
    const subUnitId = this.sheetId(sheet);
    const area = areaOf(address);
    const command = isWholeRows(area) ? SetRowHiddenCommand : SetColHiddenCommand;
    await this.run(command.id, { subUnitId, ranges: [{ ...this.store.book.clampToGrid(subUnitId, area) }] });
  }

  async hideSheet(sheet: string): Promise<void> {
    this.checkStructure();
    await this.run(SetWorksheetHideCommand.id, { subUnitId: this.sheetId(sheet) });
  }

  /** Hides a sheet as only the editor of macros can: no menu shows it again. */
  async veryHideSheet(sheet: string): Promise<void> {
    await this.setVisibility(sheet, 'VeryHidden');
  }

  async showSheet(sheet: string): Promise<void> {
    await this.setVisibility(sheet, 'Visible');
  }

  /** Inserts rows above the row with this number. */
  insertRow(sheet: string, row: number, count = 1): Promise<void> {
    return this.rows(sheet, row, count, InsertRowByRangeCommand.id, { direction: Direction.UP });
  }

  deleteRow(sheet: string, row: number, count = 1): Promise<void> {
    return this.rows(sheet, row, count, RemoveRowByRangeCommand.id, {});
  }

  /** Inserts columns left of the column with this letter. */
  insertColumn(sheet: string, column: string, count = 1): Promise<void> {
    return this.columns(sheet, column, count, InsertColByRangeCommand.id, { direction: Direction.LEFT });
  }

  deleteColumn(sheet: string, column: string, count = 1): Promise<void> {
    return this.columns(sheet, column, count, RemoveColByRangeCommand.id, {});
  }

  /** Makes room at an area; the cells there and behind it move. */
  insertCells(sheet: string, address: string, direction: 'Down' | 'Right'): Promise<void> {
    return this.shiftCells(sheet, address, direction, insertCells);
  }

  /** Takes cells away; those behind them move up. */
  deleteCells(sheet: string, address: string, direction: 'Up' | 'Left'): Promise<void> {
    return this.shiftCells(sheet, address, direction, deleteCells);
  }

  /** Protects a sheet; `options` are those of Excel.WorksheetProtectionOptions. */
  async protectSheet(sheet: string, options: Readonly<Record<string, boolean>> = {}): Promise<void> {
    this.store.protect(this.sheetId(sheet), { options, password: undefined });
    await this.settle();
  }

  async unprotectSheet(sheet: string): Promise<void> {
    this.store.protect(this.sheetId(sheet), undefined);
    await this.settle();
  }

  /** Protects the structure of the workbook: its sheets stay as they are. */
  protectWorkbook(): void {
    this.store.beside.workbookProtection = { password: undefined };
  }

  unprotectWorkbook(): void {
    this.store.beside.workbookProtection = undefined;
  }

  /** Unlocks cells, for a sheet that is protected. */
  async unlock(sheet: string, address: string): Promise<void> {
    this.store.cells.setLocked(this.sheetId(sheet), areaOf(address), false);
    await this.settle();
  }

  /** Sets the number format of an area, such as `@`; what stands there stays as it is. */
  async format(sheet: string, address: string, numberFormat: string): Promise<void> {
    this.store.cells.applyStyle(
      this.sheetId(sheet),
      areaOf(address),
      FORMAT_STYLE.numberFormat(numberFormat),
    );
    await this.settle();
  }

  /** Adds a comment or note to a cell. */
  remark(kind: 'comment' | 'note', sheet: string, address: string, content: string): void {
    this.addObject(kind, sheet, address, '', content);
  }

  /** Makes a table or pivot table of an area, or draws a shape or chart over it. */
  draw(kind: 'table' | 'pivotTable' | 'shape' | 'chart', sheet: string, address: string, name: string): void {
    this.addObject(kind, sheet, address, name, '');
  }

  /** Defines a name for the whole workbook or, with `onSheet`, for one sheet. */
  async defineName(name: string, formula: string, onSheet?: string): Promise<void> {
    const sheetId = onSheet === undefined ? null : this.sheetId(onSheet);
    this.store.names.add(name, formula, '', sheetId);
    await this.settle();
  }

  async renameSheet(sheet: string, name: string): Promise<void> {
    this.checkStructure();
    await this.run(SetWorksheetNameCommand.id, { subUnitId: this.sheetId(sheet), name });
  }

  async addSheet(name: string): Promise<void> {
    this.checkStructure();
    await this.run(InsertSheetCommand.id, { sheet: { name } });
  }

  /** Copies a sheet to the end with everything on it; its names count on the copy alone. */
  async copySheet(sheet: string, name: string): Promise<void> {
    const from = this.sheetId(sheet);
    this.checkStructure();
    await this.settle();
    this.store.copySheet(from, this.store.sheets.ids().length, name);
    await this.settle();
  }

  /** Drags a sheet to another place among the others, counted from 0. */
  async moveSheet(sheet: string, position: number): Promise<void> {
    const subUnitId = this.sheetId(sheet);
    this.checkStructure();
    const fromOrder = this.store.sheets.position(subUnitId);
    await this.run(SetWorksheetOrderMutation.id, { subUnitId, fromOrder, toOrder: position });
  }

  async deleteSheet(sheet: string): Promise<void> {
    this.checkStructure();
    await this.run(RemoveSheetCommand.id, { subUnitId: this.sheetId(sheet) });
  }

  async activateSheet(sheet: string): Promise<void> {
    await this.run(SetWorksheetActivateCommand.id, { subUnitId: this.sheetId(sheet) });
  }

  async undo(): Promise<void> {
    await this.run(UndoCommand.id, {});
  }

  async redo(): Promise<void> {
    await this.run(RedoCommand.id, {});
  }

  private async rows(
    sheet: string,
    row: number,
    count: number,
    command: string,
    params: object,
  ): Promise<void> {
    const area = { startRow: row - 1, endRow: row + count - 2, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 };
    await this.restructure(sheet, area, command, params);
  }

  private async columns(
    sheet: string,
    column: string,
    count: number,
    command: string,
    params: object,
  ): Promise<void> {
    const { startColumn } = areaOf(`${column}1`);
    const area = { startRow: 0, endRow: EXCEL_ROWS - 1, startColumn, endColumn: startColumn + count - 1 };
    await this.restructure(sheet, area, command, params);
  }

  /** These commands move what refers to the active sheet: a person can only use them there. */
  private async restructure(sheet: string, area: Area, command: string, params: object): Promise<void> {
    await this.activateSheet(sheet);
    const subUnitId = this.sheetId(sheet);
    this.checkBandsAllowed(subUnitId);
    const range = { ...this.store.book.clampToGrid(subUnitId, area) };
    await this.run(command, { subUnitId, range, ...params });
  }

  private async run(command: string, params: object): Promise<void> {
    await this.settle();
    await this.execute(command, params);
    await this.settle();
  }

  private async execute(command: string, params: object): Promise<void> {
    await this.store.book.commands.executeCommand(command, { unitId: this.store.book.unitId, ...params });
  }

  private addObject(kind: ObjectKind, sheet: string, address: string, name: string, content: string): void {
    const sheetId = this.sheetId(sheet);
    this.store.objects.add({ kind, sheetId, name, content, area: areaOf(address) });
  }

  private async shiftCells<Shift extends Shifted>(
    sheet: string,
    address: string,
    direction: Shift,
    action: Restructure<Shift>,
  ): Promise<void> {
    await this.activateSheet(sheet);
    const sheetId = this.sheetId(sheet);
    this.checkBandsAllowed(sheetId);
    await this.settle();
    this.store.restructure(sheetId, areaOf(address), direction, action, 'person');
    await this.settle();
  }

  private checkStructure(): void {
    if (this.store.beside.workbookProtection) throw new Error('The structure of the workbook is protected.');
  }

  private checkBandsAllowed(sheetId: string): void {
    if (this.store.beside.protection(sheetId)) throw new Error('The sheet is protected.');
  }

  private async setVisibility(sheet: string, visibility: Visibility): Promise<void> {
    const subUnitId = this.sheetId(sheet);
    this.checkStructure();
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const next = this.store.sheets.visibleIds().find((id) => id !== subUnitId);
    if (hidden === BooleanNumber.TRUE && this.store.sheets.activeId() === subUnitId && next !== undefined)
      await this.run(SetWorksheetActivateCommand.id, { subUnitId: next });
    await this.run(SetWorksheetHideMutation.id, { subUnitId, hidden, visibility });
  }

  private entry(sheetId: string, row: number, column: number, entered: CellValue): ICellData {
    const refusal = this.store.cells.refusal(sheetId, row, column, entered);
    if (refusal) throw new Error(`Excel does not take such an entry: ${refusal}`);
    return readEntry(entered, this.store.cells.format(sheetId, row, column).numberFormat);
  }

  private checkUnlocked(sheetId: string, area: Area): void {
    if (!this.store.beside.protection(sheetId)) return;
    forEachCell(area, (row, column) => {
      if (this.store.cells.isLocked(sheetId, row, column)) throw new Error('The cell is protected.');
    });
  }

  private sheetId(sheet: string): string {
    const id = this.store.sheets.find(sheet);
    if (id === undefined) throw new Error(`no sheet ${sheet}`);
    return id;
  }
}

function areaOf(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no address ${address}`);
  return area;
}
