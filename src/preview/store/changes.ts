/**
 * What changed in the workbook, read from Univer's stream of mutations: so that typing, paste, fill, delete, cut, undo and
 * inserted rows are all seen. The mutations of one command become one change; results of calculation are none.
 */
import {
  BooleanNumber,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type IRange,
  type Nullable,
} from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';
import { EXCEL_COLUMNS, EXCEL_ROWS } from '../../grid/address';
import type { Area } from './area';
import { cellValue, type CellValue } from './entry';
import { coverCells } from './cover';
import type { Direction } from './references';
import type { StructuralChange } from './structure';
import type { UniverWorkbook, Visibility } from './workbook';

export type Origin = 'person' | 'add-in';

export type Change =
  | {
      readonly kind: 'cells';
      readonly type: 'RangeEdited' | StructuralChange;
      readonly sheetId: string;
      readonly areas: readonly Area[];
      readonly origin: Origin;
      /** Where cells go that are inserted or deleted by themselves. */
      readonly direction?: Direction;
      /** The value before, when a single cell was edited. */
      readonly before?: CellValue;
    }
  | {
      readonly kind: 'added' | 'deleted' | 'activated' | 'selected';
      readonly sheetId: string;
      readonly origin: Origin;
    }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly origin: Origin; readonly before: string }
  | {
      /** Positions count from 0. */
      readonly kind: 'moved';
      readonly sheetId: string;
      readonly origin: Origin;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'shown';
      readonly sheetId: string;
      readonly origin: Origin;
      readonly before: Visibility;
      readonly after: Visibility;
    }
  | {
      readonly kind: 'protected';
      readonly sheetId: string;
      readonly origin: Origin;
      readonly isProtected: boolean;
    };

type CellMatrix = Record<number, Record<number, Nullable<ICellData>>>;

interface SheetParams {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange?: IRange;
}

interface HideParams {
  readonly subUnitId: string;
  readonly hidden: BooleanNumber;
  /** What Excel calls it, where the add-in asked for one kind of hidden. */
  readonly visibility?: Visibility;
}

interface OrderParams {
  readonly subUnitId: string;
  readonly fromOrder: number;
  readonly toOrder: number;
}

const STRUCTURAL: Readonly<Record<string, StructuralChange>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

const CONTENT = ['v', 'f', 'p', 'si'];
const COLUMN_BITS = 16_384;

export class Changes {
  private readonly listeners = new Set<(change: Change) => void>();
  private edited = new Map<string, Set<number>>();
  private readonly before = new Map<string, CellValue>();
  private others: Change[] = [];
  private origin: Origin = 'person';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private replacing = false;

  constructor(private readonly book: UniverWorkbook) {
    book.commands.beforeCommandExecuted((command, options) => this.prepare(command, options));
    book.commands.onCommandExecuted((command, options) => this.observe(command, options));
  }

  listen(listener: (change: Change) => void): void {
    this.listeners.add(listener);
  }

  /** Ends the current group: what comes next is another change. */
  close(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const [edited, others] = [this.edited, this.others];
    this.edited = new Map();
    this.others = [];
    // When cells or sheets move, Univer rewrites the formulas that refer to them; Excel reports only the move.
    const moved = others.some(({ kind }) => kind === 'cells' || kind === 'deleted' || kind === 'renamed');
    for (const [sheetId, cells] of moved ? [] : edited) this.emit(this.edit(sheetId, cells));
    this.before.clear();
    for (const change of others) this.emit(change);
  }

  /** Reports one change in place of those that an action causes in Univer. */
  report(action: () => Change): void {
    this.close();
    this.replacing = true;
    try {
      this.others.push(action());
    } finally {
      this.replacing = false;
      this.close();
    }
  }

  private edit(sheetId: string, cells: ReadonlySet<number>): Change {
    const [only] = cells;
    const before = cells.size === 1 ? this.before.get(`${sheetId}!${only}`) : undefined;
    const change = {
      kind: 'cells',
      type: 'RangeEdited',
      sheetId,
      areas: coverCells(cells),
      origin: this.origin,
    } as const;
    return before === undefined ? change : { ...change, before };
  }

  private emit(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }

  private prepare(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (!this.isOurs(command, options)) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue: cells } = command.params as ISetRangeValuesMutationParams;
      const changed = contentCells(cells);
      const [only] = changed;
      const key = `${subUnitId}!${only}`;
      if (changed.length !== 1 || only === undefined || this.before.has(key)) return;
      const sheet = this.book.sheet(subUnitId);
      this.before.set(key, cellValue(sheet.getCellRaw(Math.floor(only / COLUMN_BITS), only % COLUMN_BITS)));
    }
    if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId: sheetId } = command.params as SheetParams;
      this.add({ kind: 'renamed', sheetId, origin: this.origin, before: this.book.sheet(sheetId).getName() });
    }
    if (command.id === SetWorksheetHideMutation.id) this.noteVisibility(command.params as HideParams);
    if (command.id === SetWorksheetOrderMutation.id) {
      const { subUnitId: sheetId, fromOrder, toOrder } = command.params as OrderParams;
      if (fromOrder !== toOrder)
        this.add({ kind: 'moved', sheetId, origin: this.origin, before: fromOrder, after: toOrder });
    }
  }

  private observe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (!this.isOurs(command, options)) return;
    const { subUnitId: sheetId, range, sourceRange } = command.params as SheetParams;
    const structural = STRUCTURAL[command.id];
    if (structural) this.addStructural(structural, sheetId, range);
    switch (command.id) {
      case SetRangeValuesMutation.id:
        this.addCells(sheetId, contentCells((command.params as ISetRangeValuesMutationParams).cellValue));
        break;
      case MoveRangeMutation.id: {
        const { from, to } = command.params as IMoveRangeMutationParams;
        for (const side of [from, to]) this.addCells(side.subUnitId, allCells(side.value));
        break;
      }
      case MoveRowsMutation.id:
      case MoveColsMutation.id:
      case ReorderRangeMutation.id:
        this.addCells(sheetId, rangeCells(this.book.clampToGrid(sheetId, sourceRange ?? range)));
        break;
      case InsertSheetMutation.id: {
        const { sheet } = command.params as { readonly sheet: { readonly id: string } };
        this.add({ kind: 'added', sheetId: sheet.id, origin: this.origin });
        break;
      }
      case RemoveSheetMutation.id:
        this.add({ kind: 'deleted', sheetId, origin: this.origin });
        break;
      case SetWorksheetActiveOperation.id:
        this.add({ kind: 'activated', sheetId, origin: this.origin });
        break;
      case SetSelectionsOperation.id:
        this.add({ kind: 'selected', sheetId, origin: this.origin });
        break;
    }
  }

  /** Whether a command belongs to this workbook and is no calculation; a change of origin begins a new group. */
  private isOurs(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    const params = command.params as { readonly unitId?: string } | undefined;
    if (params?.unitId !== this.book.unitId || options?.fromFormula === true) return false;
    if (this.replacing) return false;
    const origin: Origin = this.book.isChanging ? 'add-in' : 'person';
    if (origin !== this.origin) this.close();
    this.origin = origin;
    return true;
  }

  private noteVisibility({ subUnitId: sheetId, hidden, visibility }: HideParams): void {
    const before = this.book.visibility(sheetId);
    const after = visibility ?? (hidden === BooleanNumber.TRUE ? 'Hidden' : 'Visible');
    this.book.keepVisibility(sheetId, after);
    if (before !== after) this.add({ kind: 'shown', sheetId, origin: this.origin, before, after });
  }

  private addStructural(type: StructuralChange, sheetId: string, range: IRange): void {
    const area = type.startsWith('Row')
      ? { startRow: range.startRow, endRow: range.endRow, startColumn: 0, endColumn: EXCEL_COLUMNS - 1 }
      : { startRow: 0, endRow: EXCEL_ROWS - 1, startColumn: range.startColumn, endColumn: range.endColumn };
    this.add({ kind: 'cells', type, sheetId, areas: [area], origin: this.origin });
  }

  private addCells(sheetId: string, cells: readonly number[]): void {
    if (!cells.length) return;
    const set = this.edited.get(sheetId) ?? new Set<number>();
    for (const cell of cells) set.add(cell);
    this.edited.set(sheetId, set);
    this.schedule();
  }

  private add(change: Change): void {
    this.others.push(change);
    this.schedule();
  }

  /** One command of a person runs to its end before the next task of the event loop. */
  private schedule(): void {
    this.timer ??= setTimeout(() => this.close(), 0);
  }
}

function contentCells(matrix: CellMatrix | undefined): number[] {
  return allCells(matrix, (cell) => !cell || CONTENT.some((key) => key in cell));
}

function allCells(
  matrix: CellMatrix | undefined,
  wanted: (cell: Nullable<ICellData>) => boolean = () => true,
): number[] {
  const cells: number[] = [];
  for (const [row, columns] of Object.entries(matrix ?? {}))
    for (const [column, cell] of Object.entries(columns))
      if (wanted(cell)) cells.push(Number(row) * COLUMN_BITS + Number(column));
  return cells;
}

function rangeCells({ startRow, startColumn, endRow, endColumn }: Area): number[] {
  const cells: number[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) cells.push(row * COLUMN_BITS + column);
  return cells;
}
