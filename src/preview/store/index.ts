/** The store of the embedded workbook: everything is read from and written to Univer, through these parts. */
import type { Univer } from '@univerjs/core';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Area } from './area';
import { Beside, type Protection } from './beside';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { Changes, type Change, type Origin } from './changes';
import { ConditionalFormats } from './conditionalFormats';
import { Layout } from './layout';
import { Names } from './names';
import { Objects } from './objects';
import { cellsMoved, shiftArea, shiftOf, type Direction, type Moved } from './references';
import { RuleFollower } from './ruleFollower';
import { Sheets } from './sheets';
import type { Restructure } from './structure';
import { Validations } from './validations';
import { UniverWorkbook } from './workbook';

export class Store {
  readonly book: UniverWorkbook;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly changes: Changes;
  readonly beside = new Beside();
  readonly objects = new Objects();

  constructor(univer: Univer) {
    this.book = new UniverWorkbook(univer);
    this.cells = new Cells(this.book);
    this.layout = new Layout(this.book, this.cells);
    this.sheets = new Sheets(this.book);
    this.names = new Names(this.book);
    this.conditionalFormats = new ConditionalFormats(this.book);
    this.validations = new Validations(this.book);
    this.changes = new Changes(this.book);
    new RuleFollower(this.book);
    this.changes.listen((change) => {
      if (change.kind === 'deleted') this.objects.deleteSheet(change.sheetId);
      if (change.kind !== 'cells') return;
      const moved = movedBy(change);
      if (!moved || !this.sheets.exists(change.sheetId)) return;
      this.beside.move(change.sheetId, moved);
      this.objects.move(change.sheetId, moved);
    });
  }

  get calculation(): Calculation {
    return this.book.get(Calculation);
  }

  /** Hands every queued write to Univer. */
  flush(): void {
    this.layout.flush();
    this.cells.flush();
    this.conditionalFormats.flush();
  }

  /** After this, what is read is written, calculated and current. */
  async settle(): Promise<void> {
    this.flush();
    await this.calculation.settle();
  }

  /** Inserts or deletes cells as one change of its own. */
  restructure<Shift extends Direction>(
    sheetId: string,
    area: Area,
    direction: Shift,
    action: Restructure<Shift>,
    origin: Origin = 'add-in',
  ): void {
    this.flush();
    this.changes.report(() => ({
      kind: 'cells',
      type: action(this.book, sheetId, area, direction),
      sheetId,
      areas: [area],
      origin,
      direction,
    }));
  }

  /**
   * Copies a sheet with everything on it; the names that point into it get copies that count on the new sheet alone.
   * @returns the id of the copy
   */
  copySheet(fromId: string, position: number, name = this.sheets.nameOfCopy(fromId)): string {
    return this.apart(() => {
      const id = this.sheets.copy(fromId, position, name);
      this.names.copy(fromId, id);
      this.conditionalFormats.copy(fromId, id);
      this.validations.copy(fromId, id);
      this.beside.copy(fromId, id);
      this.objects.copy(fromId, id);
      return id;
    });
  }

  /** Does something to a whole sheet that makes Univer rewrite formulas elsewhere: those are no edits. */
  apart<Result>(action: () => Result): Result {
    this.flush();
    this.changes.close();
    const result = action();
    this.changes.close();
    return result;
  }

  /** Protects a sheet, or lifts its protection. */
  protect(sheetId: string, protection: Protection | undefined): void {
    const before = this.beside.protection(sheetId);
    if (protection) this.beside.protect(sheetId, protection);
    else this.beside.unprotect(sheetId);
    if (!before === !protection) return;
    const origin = this.book.isChanging ? 'add-in' : 'person';
    this.changes.report(() => ({
      kind: 'protected',
      sheetId,
      origin,
      isProtected: protection !== undefined,
    }));
  }

  /** The selected areas of the active sheet; its first cell when nothing was selected yet. */
  selection(): { readonly sheetId: string; readonly areas: readonly Area[] } {
    const selections = this.book.get(SheetsSelectionsService).getCurrentSelections();
    const areas = selections.map(({ range }) => ({ ...range }));
    const first = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return { sheetId: this.sheets.activeId(), areas: areas.length ? areas : [first] };
  }

  select(sheetId: string, area: Area): void {
    this.sheets.activate(sheetId);
    const { startRow, startColumn, endRow, endColumn } = this.book.clampToGrid(sheetId, area);
    const primary = {
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    const selections = [{ range: { startRow, startColumn, endRow, endColumn }, primary, style: null }];
    this.book.change(SetSelectionsOperation.id, { subUnitId: sheetId, selections });
  }

  /** An empty workbook with the sheet `Sheet1`. */
  reset(): void {
    this.book.replace();
    this.beside.clear();
    this.objects.clear();
  }

  dispose(): void {
    this.book.dispose();
  }
}

/** What a change of cells makes of the areas of its sheet; undefined when nothing moves. */
function movedBy({ type, areas: [area], direction }: Extract<Change, { kind: 'cells' }>): Moved | undefined {
  if (!area || type === 'RangeEdited') return undefined;
  const shift = shiftOf(type, area);
  if (shift) return (each) => shiftArea(each, shift);
  return direction && cellsMoved(area, direction);
}
