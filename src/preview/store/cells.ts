/**
 * The cells of the workbook, read from Univer and written to it. Writes of one request are held back and reach Univer as
 * one command per sheet; `flush` is called before anything reads, so this is a queue and no second store.
 */
import {
  CellValueType,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetStyleCommand,
  SetWorksheetDefaultStyleMutation,
} from '@univerjs/sheets';
import { forEachCell, isUnbounded, isWholeColumns, isWholeRows, type Area } from './area';
import {
  cellText,
  cellValue,
  EMPTY_CONTENT,
  readEntry,
  refusalOf,
  valueType,
  type CellValue,
  type Refusal,
} from './entry';
import { quoteSheetNames } from './quoting';
import { cellFormat, numberFormatOf, type CellFormat } from './styles';
import type { UniverWorkbook } from './workbook';

type CellMatrix = Record<number, Record<number, ICellData>>;

const isEmpty = (matrix: CellMatrix): boolean => Object.keys(matrix).length === 0;

/** Flags that Univer keeps for us with a cell and moves along with it. */
export interface CellFlags {
  readonly locked?: boolean;
  /** Excel.RangeHyperlink. */
  readonly hyperlink?: Readonly<Record<string, unknown>>;
}

export class Cells {
  private readonly waiting = new Map<string, Map<number, Map<number, ICellData>>>();

  constructor(private readonly book: UniverWorkbook) {}

  value(sheetId: string, row: number, column: number): CellValue {
    return cellValue(this.stored(sheetId, row, column));
  }

  /** With its equals sign; undefined for a constant. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    const cell = this.stored(sheetId, row, column);
    if (!cell?.f && !cell?.si) return undefined;
    const text =
      this.book.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.book.unitId) ??
      cell.f;
    return text ? quoteSheetNames(text) : undefined;
  }

  /** Excel.RangeValueType: a formula that gives no characters is a text, and so is what an apostrophe stands before. */
  valueType(sheetId: string, row: number, column: number): string {
    const type = valueType(this.value(sheetId, row, column));
    if (type === 'Empty') return this.formula(sheetId, row, column) === undefined ? 'Empty' : 'String';
    const isText = this.stored(sheetId, row, column)?.t === CellValueType.FORCE_STRING;
    return isText ? 'String' : type;
  }

  text(sheetId: string, row: number, column: number): string {
    return cellText(this.value(sheetId, row, column), this.format(sheetId, row, column).numberFormat);
  }

  /** The style a cell shows, without conditional formats: its own over its row's, column's and sheet's. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const own = this.book.sheet(sheetId).getComposedCellStyle(row, column);
    const queued = this.waiting.get(sheetId)?.get(row)?.get(column);
    if (!queued || !('s' in queued)) return own;
    return mergeStyles(queued.s === null ? {} : own, queued.s as IStyleData | null);
  }

  format(sheetId: string, row: number, column: number): CellFormat {
    return cellFormat(this.style(sheetId, row, column));
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    return this.flags(sheetId, row, column).locked !== false;
  }

  hyperlink(sheetId: string, row: number, column: number): CellFlags['hyperlink'] {
    return this.flags(sheetId, row, column).hyperlink;
  }

  /** Whether anything was entered, also when its formula shows nothing. */
  hasContent(sheetId: string, row: number, column: number): boolean {
    const queued = this.waiting.get(sheetId)?.get(row)?.get(column);
    if (queued && 'v' in queued) return Boolean(queued.f) || cellValue(queued) !== '';
    const cell = this.raw(sheetId, row, column);
    return Boolean(cell?.f ?? cell?.si) || cellValue(cell) !== '';
  }

  /** Enters a value or formula as Excel would read it. */
  enter(sheetId: string, row: number, column: number, entered: CellValue): void {
    const entry = readEntry(entered, numberFormatOf(this.style(sheetId, row, column)));
    this.queue(sheetId, row, column, entry);
  }

  /** Why Excel would not take such an entry there. */
  refusal(sheetId: string, row: number, column: number, entered: CellValue): Refusal | undefined {
    return refusalOf(entered, numberFormatOf(this.style(sheetId, row, column)));
  }

  clearContent(sheetId: string, area: Area): void {
    this.forEachUsed(sheetId, area, (row, column) => this.queue(sheetId, row, column, EMPTY_CONTENT));
  }

  clearFormats(sheetId: string, area: Area): void {
    this.forEachUsed(sheetId, area, (row, column) =>
      this.queue(sheetId, row, column, { s: null, custom: {} }),
    );
  }

  /** Lays a style over every cell; whole rows and columns also keep it for the cells that are empty today. */
  applyStyle(sheetId: string, area: Area, style: IStyleData): void {
    if (isUnbounded(area)) this.styleBands(sheetId, area, style);
    const lay = (row: number, column: number): void => this.queue(sheetId, row, column, { s: style });
    if (isUnbounded(area)) this.forEachUsed(sheetId, area, lay);
    else forEachCell(area, lay);
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const bounded = isUnbounded(area) ? this.book.clampToGrid(sheetId, area) : area;
    forEachCell(bounded, (row, column) => {
      if (this.isLocked(sheetId, row, column) !== locked) this.setFlags(sheetId, row, column, { locked });
    });
  }

  setFlags(sheetId: string, row: number, column: number, flags: CellFlags): void {
    this.queue(sheetId, row, column, { custom: { ...this.flags(sheetId, row, column), ...flags } });
  }

  /** Adds a change of one cell to the queue, over what is queued for it already. */
  queue(sheetId: string, row: number, column: number, change: ICellData): void {
    const rows = getOrAdd(this.waiting, sheetId, () => new Map<number, Map<number, ICellData>>());
    const columns = getOrAdd(rows, row, () => new Map<number, ICellData>());
    const before = columns.get(column);
    columns.set(column, before ? mergeChanges(before, change) : { ...change });
  }

  /** Hands all queued changes to Univer: one command per sheet for contents, one for what is only format. */
  flush(): void {
    for (const [subUnitId, rows] of this.waiting) {
      this.waiting.delete(subUnitId);
      if (!this.book.hasSheet(subUnitId)) continue;
      const [contents, formats]: [CellMatrix, CellMatrix] = [{}, {}];
      let [lastRow, lastColumn] = [0, 0];
      for (const [row, columns] of rows) {
        lastRow = Math.max(lastRow, row);
        for (const [column, change] of columns) {
          lastColumn = Math.max(lastColumn, column);
          (('v' in change ? contents : formats)[row] ??= {})[column] = change;
        }
      }
      this.book.growTo(subUnitId, lastRow, lastColumn);
      if (!isEmpty(contents)) this.book.change(SetRangeValuesMutation.id, { subUnitId, cellValue: contents });
      // Without this trigger Univer takes the formulas of the cells for deleted.
      const trigger = SetStyleCommand.id;
      if (!isEmpty(formats))
        this.book.change(SetRangeValuesMutation.id, { subUnitId, cellValue: formats, trigger });
    }
  }

  get isFlushed(): boolean {
    return this.waiting.size === 0;
  }

  /** Visits the cells of an area that hold anything: all of a bounded area would be too many in whole columns. */
  forEachUsed(sheetId: string, area: Area, visit: (row: number, column: number) => void): void {
    const seen = new Set<number>();
    const visitOnce = (row: number, column: number): void => {
      const key = row * 16_384 + column;
      if (row < area.startRow || row > area.endRow || column < area.startColumn || column > area.endColumn)
        return;
      if (seen.has(key)) return;
      seen.add(key);
      visit(row, column);
    };
    for (const [row, columns] of [...(this.waiting.get(sheetId) ?? [])])
      for (const column of [...columns.keys()]) visitOnce(row, column);
    this.book
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell) visitOnce(row, column);
      });
  }

  private flags(sheetId: string, row: number, column: number): CellFlags {
    const queued = this.waiting.get(sheetId)?.get(row)?.get(column);
    return (queued && 'custom' in queued ? queued.custom : this.raw(sheetId, row, column)?.custom) ?? {};
  }

  private stored(sheetId: string, row: number, column: number): Nullable<ICellData> {
    if (!this.isFlushed) this.flush();
    return this.raw(sheetId, row, column);
  }

  private raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.book.sheet(sheetId).getCellRaw(row, column);
  }

  private styleBands(sheetId: string, area: Area, style: IStyleData): void {
    const sheet = this.book.sheet(sheetId);
    if (isWholeColumns(area) && isWholeRows(area)) {
      const defaultStyle = mergeStyles(sheet.getDefaultCellStyleInternal() ?? {}, style);
      this.book.change(SetWorksheetDefaultStyleMutation.id, { subUnitId: sheetId, defaultStyle });
      return;
    }
    const grid = this.book.clampToGrid(sheetId, area);
    if (isWholeColumns(area)) {
      const columnData = bandStyles(
        grid.startColumn,
        grid.endColumn,
        (column) => sheet.getColumnStyle(column),
        style,
      );
      this.book.change(SetColDataMutation.id, { subUnitId: sheetId, columnData });
    } else {
      const rowData = bandStyles(grid.startRow, grid.endRow, (row) => sheet.getRowStyle(row), style);
      this.book.change(SetRowDataMutation.id, { subUnitId: sheetId, rowData });
    }
  }
}

function bandStyles(
  first: number,
  last: number,
  before: (index: number) => ReturnType<Worksheet['getRowStyle']>,
  style: IStyleData,
): Record<number, { s: IStyleData }> {
  const bands: Record<number, { s: IStyleData }> = {};
  for (let index = first; index <= last; index++)
    bands[index] = { s: mergeStyles((before(index) as IStyleData | null) ?? {}, style) };
  return bands;
}

/** Lays one style over another; borders are merged side by side. */
export function mergeStyles(under: IStyleData, over: IStyleData | null | undefined): IStyleData {
  if (!over) return under;
  const merged: IStyleData = { ...under, ...over };
  if (under.bd && over.bd) merged.bd = { ...under.bd, ...over.bd };
  return merged;
}

function mergeChanges(before: ICellData, change: ICellData): ICellData {
  const merged: ICellData = { ...before, ...change };
  if (change.s && before.s) merged.s = mergeStyles(before.s as IStyleData, change.s as IStyleData);
  return merged;
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
