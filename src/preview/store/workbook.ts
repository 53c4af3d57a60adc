/** One workbook in Univer: how the rest of the store reaches its sheets, services and commands. */
import {
  BooleanNumber,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  UniverInstanceType,
  VerticalAlign,
  type IDisposable,
  type IWorkbookData,
  type IWorksheetData,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { intersection, type Area } from './area';
import { keepSheetNamesQuoted } from './quoting';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_FONT, DEFAULT_FONT_SIZE, DEFAULT_ROW_PIXELS } from './styles';

/** The size of a new sheet; it grows when something is written beyond. */
const GRID = { rowCount: 300, columnCount: 30 };

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

type Identifier<T> = Parameters<typeof Injector.prototype.get<T>>[0];

let lastId = 0;
/** An identifier of the shape Excel gives sheets and conditional formats. */
export function newId(): string {
  lastId += 1;
  return `{${lastId.toString(16).padStart(8, '0').toUpperCase()}-0001-0000-0000-000000000000}`;
}

/** An empty sheet with the defaults of Chinese Excel. */
export function emptySheet(id: string, name: string): IWorksheetData {
  return mergeWorksheetSnapshotWithDefault({
    id,
    name,
    ...GRID,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    defaultStyle: { ff: DEFAULT_FONT, fs: DEFAULT_FONT_SIZE, vt: VerticalAlign.MIDDLE },
  });
}

export class UniverWorkbook {
  readonly commands: ICommandService;
  private current: Workbook;
  /** Univer knows one kind of hidden, Excel two. */
  private readonly veryHidden = new Set<string>();
  private readonly quoting: IDisposable;
  private changing = 0;
  private hasChanged = false;

  constructor(private readonly univer: Univer) {
    this.current = this.create();
    this.commands = this.get(ICommandService);
    this.quoting = keepSheetNamesQuoted(this.commands);
  }

  get<T>(identifier: Identifier<T>): T {
    return this.univer.__getInjector().get(identifier);
  }

  get unitId(): string {
    return this.current.getUnitId();
  }

  get model(): Workbook {
    return this.current;
  }

  /** Throws away the workbook and opens an empty one with the sheet `Sheet1`. */
  replace(): void {
    const before = this.unitId;
    this.current = this.create();
    this.get(IUniverInstanceService).disposeUnit(before);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.current.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return Boolean(this.current.getSheetBySheetId(sheetId));
  }

  visibility(sheetId: string): Visibility {
    if (this.sheet(sheetId).isSheetHidden() !== BooleanNumber.TRUE) return 'Visible';
    return this.veryHidden.has(sheetId) ? 'VeryHidden' : 'Hidden';
  }

  /** Says of a sheet that Univer hides, or shows, which kind of hidden it is. */
  keepVisibility(sheetId: string, visibility: Visibility): void {
    if (visibility === 'VeryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
  }

  /** Runs a mutation or command of Univer on this workbook; false when Univer refused. */
  change(id: string, params: object): boolean {
    this.changing += 1;
    this.hasChanged = true;
    try {
      return this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.changing -= 1;
    }
  }

  /** Runs a command that Univer declares asynchronous; the ones used here have done their work when they return. */
  start(id: string, params: object): void {
    this.changing += 1;
    this.hasChanged = true;
    try {
      void this.commands.executeCommand(id, { unitId: this.unitId, ...params });
    } finally {
      this.changing -= 1;
    }
  }

  /** Whether a change runs now that was made through `change`: by the add-in, not by a person in the grid. */
  get isChanging(): boolean {
    return this.changing > 0;
  }

  /** Makes a sheet the active one meanwhile: Univer's inserting and deleting of cells looks only at that. */
  whileActive(sheetId: string, action: () => void): void {
    const active = this.current.getActiveSheet();
    this.current.setActiveSheet(this.sheet(sheetId));
    try {
      action();
    } finally {
      if (this.hasSheet(active.getSheetId())) this.current.setActiveSheet(active);
    }
  }

  /** The part of an area that lies in Univer's smaller grid. */
  clampToGrid(sheetId: string, area: Area): Area {
    const { rowCount, columnCount } = this.sheet(sheetId).getConfig();
    const grid = { startRow: 0, startColumn: 0, endRow: rowCount - 1, endColumn: columnCount - 1 };
    return intersection(area, grid) ?? area;
  }

  /** Makes the grid large enough for a cell. */
  growTo(subUnitId: string, row: number, column: number): void {
    const { rowCount, columnCount } = this.sheet(subUnitId).getConfig();
    if (row >= rowCount) this.change(SetWorksheetRowCountMutation.id, { subUnitId, rowCount: row + 51 });
    if (column >= columnCount)
      this.change(SetWorksheetColumnCountMutation.id, { subUnitId, columnCount: column + 11 });
  }

  /** Marks something that is no change and that Excel forgets a person's undo steps for all the same. */
  countAsChange(): void {
    this.hasChanged = true;
  }

  /** In Excel a person cannot undo past a change made by an add-in. */
  forgetUndo(): void {
    if (!this.hasChanged) return;
    this.hasChanged = false;
    this.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  dispose(): void {
    this.quoting.dispose();
    this.univer.dispose();
  }

  private create(): Workbook {
    const sheetId = newId();
    const workbook = this.univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      id: newId(),
      name: '工作簿1',
      sheetOrder: [sheetId],
      sheets: { [sheetId]: emptySheet(sheetId, 'Sheet1') },
    });
    this.get(IUniverInstanceService).focusUnit(workbook.getUnitId());
    workbook.ensureActiveSheet();
    return workbook;
  }
}
