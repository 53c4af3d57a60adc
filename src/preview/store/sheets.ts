/** The sheets of the workbook: adding, deleting, renaming, order, visibility, and what a sheet looks like. */
import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { emptySheet, newId, type UniverWorkbook, type Visibility } from './workbook';

/** How many rows and columns stay in sight; zero for none. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

const MOST_NAME_CHARACTERS = 31;

export class Sheets {
  constructor(private readonly book: UniverWorkbook) {}

  ids(): string[] {
    return this.all().map((sheet) => sheet.getSheetId());
  }

  find(idOrName: string): string | undefined {
    const wanted = idOrName.toLowerCase();
    return this.all()
      .find((sheet) => sheet.getSheetId() === idOrName || sheet.getName().toLowerCase() === wanted)
      ?.getSheetId();
  }

  exists(id: string): boolean {
    return this.book.hasSheet(id);
  }

  activeId(): string {
    return this.book.model.getActiveSheet().getSheetId();
  }

  name(id: string): string {
    return this.book.sheet(id).getName();
  }

  position(id: string): number {
    return this.ids().indexOf(id);
  }

  visibility(id: string): Visibility {
    return this.book.visibility(id);
  }

  visibleIds(): string[] {
    return this.ids().filter((id) => this.visibility(id) === 'Visible');
  }

  /** "If you wish to activate the newly added worksheet, call `.activate()` on it" (WorksheetCollection.add): the grid would. */
  add(name: string): string {
    const id = newId();
    const active = this.activeId();
    this.book.change(InsertSheetMutation.id, { index: this.ids().length, sheet: emptySheet(id, name) });
    this.activate(active);
    return id;
  }

  /** Copies the cells of a sheet; what else belongs to it is kept elsewhere. */
  copy(fromId: string, index: number, name: string): string {
    const id = newId();
    const sheet = { ...structuredClone(this.book.sheet(fromId).getConfig()), id, name };
    this.book.change(InsertSheetMutation.id, { index, sheet });
    if (this.visibility(id) !== 'Visible') this.setVisibility(id, 'Visible');
    return id;
  }

  /** `甲 (2)`, or the first number that is free. */
  nameOfCopy(id: string): string {
    const stem = this.name(id).replace(/ \(\d+\)$/, '');
    for (let number = 2; ; number++) {
      const suffix = ` (${number})`;
      const name = `${stem.slice(0, MOST_NAME_CHARACTERS - suffix.length)}${suffix}`;
      if (this.find(name) === undefined) return name;
    }
  }

  delete(id: string): void {
    const next = this.visibleIds().find((candidate) => candidate !== id);
    if (this.activeId() === id && next) this.activate(next);
    this.book.change(RemoveSheetCommand.id, { subUnitId: id });
  }

  rename(id: string, name: string): void {
    this.book.change(SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  move(id: string, position: number): void {
    const params = { subUnitId: id, fromOrder: this.position(id), toOrder: position };
    this.book.change(SetWorksheetOrderMutation.id, params);
  }

  setVisibility(id: string, visibility: Visibility): void {
    if (this.visibility(id) === visibility) return;
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    const next = this.visibleIds().find((candidate) => candidate !== id);
    if (hidden === BooleanNumber.TRUE && this.activeId() === id && next) this.activate(next);
    this.book.change(SetWorksheetHideMutation.id, { subUnitId: id, hidden, visibility });
  }

  activate(id: string): void {
    if (this.activeId() !== id) this.book.change(SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  tabColor(id: string): string {
    return (this.book.sheet(id).getTabColor() ?? '').toUpperCase();
  }

  setTabColor(id: string, color: string): void {
    this.book.change(SetTabColorMutation.id, { subUnitId: id, color });
  }

  showsGridlines(id: string): boolean {
    return this.book.sheet(id).getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setGridlines(id: string, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.change(ToggleGridlinesMutation.id, { subUnitId: id, showGridlines });
  }

  frozen(id: string): Frozen {
    const { xSplit, ySplit } = this.book.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(id: string, { rows, columns }: Frozen): void {
    const split = { startRow: rows || -1, startColumn: columns || -1, ySplit: rows, xSplit: columns };
    this.book.change(SetFrozenMutation.id, { subUnitId: id, ...split });
  }

  private all(): Worksheet[] {
    return this.book.model.getSheets();
  }
}
