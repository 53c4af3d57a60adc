/** Merges, column widths and row heights; those of one request reach Univer as one command each. */
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { BooleanNumber } from '@univerjs/core';
import { forEachCell, intersection, type Area } from './area';
import type { Cells } from './cells';
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from './styles';
import type { UniverWorkbook } from './workbook';

const CELL_PADDING_PIXELS = 8;
/** Of its size. */
const LINE_HEIGHT = 1.3;

interface Waiting {
  readonly merges: Area[];
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
}

export class Layout {
  private readonly waiting = new Map<string, Waiting>();

  constructor(
    private readonly book: UniverWorkbook,
    private readonly cells: Cells,
  ) {}

  merges(sheetId: string): readonly Area[] {
    this.flush();
    return this.book.sheet(sheetId).getMergeData();
  }

  /** The merges that share a cell with the area. */
  mergesTouching(sheetId: string, area: Area): readonly Area[] {
    const queued = this.waiting.get(sheetId)?.merges ?? [];
    return [...queued, ...this.book.sheet(sheetId).getMergeData()].filter((merge) =>
      intersection(merge, area),
    );
  }

  /** Merges one area; the upper left content stays, the rest is lost as in Excel. */
  merge(sheetId: string, area: Area): void {
    this.unmerge(sheetId, area);
    this.queueFor(sheetId).merges.push(area);
    forEachCell(area, (row, column) => {
      const isKept = row === area.startRow && column === area.startColumn;
      if (!isKept && this.cells.hasContent(sheetId, row, column))
        this.cells.clearContent(sheetId, {
          startRow: row,
          endRow: row,
          startColumn: column,
          endColumn: column,
        });
    });
  }

  /** Undoes every merge that touches the area. */
  unmerge(sheetId: string, area: Area): void {
    if (!this.mergesTouching(sheetId, area).length) return;
    this.flush();
    this.book.change(RemoveWorksheetMergeMutation.id, { subUnitId: sheetId, ranges: [area] });
  }

  /** In pixels; undefined where the columns differ. */
  columnWidth(sheetId: string, area: Area): number | undefined {
    this.flush();
    const { startColumn, endColumn } = this.book.clampToGrid(sheetId, area);
    return common(startColumn, endColumn, (column) => this.book.sheet(sheetId).getColumnWidth(column));
  }

  rowHeight(sheetId: string, area: Area): number | undefined {
    this.flush();
    const { startRow, endRow } = this.book.clampToGrid(sheetId, area);
    return common(startRow, endRow, (row) => this.book.sheet(sheetId).getRowHeight(row));
  }

  setColumnWidth(sheetId: string, area: Area, pixels: number): void {
    const { startColumn, endColumn } = this.book.clampToGrid(sheetId, area);
    const { widths } = this.queueFor(sheetId);
    for (let column = startColumn; column <= endColumn; column++) widths.set(column, pixels);
  }

  setRowHeight(sheetId: string, area: Area, pixels: number): void {
    const { startRow, endRow } = this.book.clampToGrid(sheetId, area);
    const { heights } = this.queueFor(sheetId);
    for (let row = startRow; row <= endRow; row++) heights.set(row, pixels);
  }

  areRowsHidden(sheetId: string, area: Area): boolean | undefined {
    const { startRow, endRow } = this.book.clampToGrid(sheetId, area);
    return common(startRow, endRow, (row) => this.isRowHidden(sheetId, row));
  }

  areColumnsHidden(sheetId: string, area: Area): boolean | undefined {
    const { startColumn, endColumn } = this.book.clampToGrid(sheetId, area);
    return common(startColumn, endColumn, (column) => this.isColumnHidden(sheetId, column));
  }

  isRowHidden(sheetId: string, row: number): boolean {
    return !this.book.sheet(sheetId).getRowVisible(row);
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return !this.book.sheet(sheetId).getColVisible(column);
  }

  setRowsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const ranges = [{ ...this.book.clampToGrid(sheetId, area) }];
    this.book.change(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, {
      subUnitId: sheetId,
      ranges,
    });
  }

  setColumnsHidden(sheetId: string, area: Area, hidden: boolean): void {
    const ranges = [{ ...this.book.clampToGrid(sheetId, area) }];
    this.book.change(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
      subUnitId: sheetId,
      ranges,
    });
  }

  /** A rough fit: there is no text measuring without a page. Wide characters count two. */
  autofitColumns(sheetId: string, area: Area): void {
    const widest = new Map<number, number>();
    this.cells.flush();
    this.cells.forEachUsed(sheetId, area, (row, column) => {
      const text = this.cells.text(sheetId, row, column);
      const units = [...text].reduce(
        (sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1),
        0,
      );
      widest.set(column, Math.max(widest.get(column) ?? 0, units));
    });
    const { widths } = this.queueFor(sheetId);
    for (const [column, units] of widest) widths.set(column, units ? units * 8 + 8 : DEFAULT_COLUMN_PIXELS);
  }

  /** A rough fit, as for columns: how many lines a wrapped text takes at the width of its column. */
  autofitRows(sheetId: string, area: Area): void {
    this.flush();
    this.cells.flush();
    const range = { ...this.book.clampToGrid(sheetId, area) };
    const heights = new Map<number, number>();
    for (let row = range.startRow; row <= range.endRow; row++) heights.set(row, DEFAULT_ROW_PIXELS);
    this.cells.forEachUsed(sheetId, range, (row, column) => {
      const needed = this.heightOf(sheetId, row, column);
      heights.set(row, Math.max(heights.get(row) ?? 0, needed));
    });
    const auto = { subUnitId: sheetId, ranges: [range], autoHeightInfo: BooleanNumber.TRUE };
    this.book.change(SetWorksheetRowIsAutoHeightMutation.id, auto);
    this.book.change(SetWorksheetRowAutoHeightMutation.id, {
      subUnitId: sheetId,
      rowsAutoHeightInfo: [...heights].map(([row, autoHeight]) => ({ row, autoHeight })),
    });
  }

  /** Pixels that the text of a cell needs. */
  private heightOf(sheetId: string, row: number, column: number): number {
    const { wrap, fontSize } = this.cells.format(sheetId, row, column);
    const em = (fontSize * 4) / 3;
    // A mark that may not begin a line takes the letter before it along.
    const width = this.book.sheet(sheetId).getColumnWidth(column) - CELL_PADDING_PIXELS - em;
    const linesOf = (line: string): number => {
      const wide = [...line].reduce(
        (sum, each) => sum + ((each.codePointAt(0) ?? 0) > 0xff ? em : em * 0.6),
        0,
      );
      return wrap ? Math.max(1, Math.ceil(wide / width)) : 1;
    };
    const lines = this.cells.text(sheetId, row, column).split('\n');
    const count = lines.reduce((sum, line) => sum + linesOf(line), 0);
    return Math.ceil(count * em * LINE_HEIGHT);
  }

  flush(): void {
    for (const [subUnitId, { merges, widths, heights }] of this.waiting) {
      this.waiting.delete(subUnitId);
      if (!this.book.hasSheet(subUnitId)) continue;
      for (const merge of merges) this.book.growTo(subUnitId, merge.endRow, merge.endColumn);
      if (merges.length)
        this.book.change(AddWorksheetMergeMutation.id, {
          subUnitId,
          ranges: merges.map((merge) => ({ ...merge })),
        });
      const columns = band(widths);
      if (columns) {
        const ranges = [{ startRow: 0, endRow: 0, startColumn: columns.first, endColumn: columns.last }];
        this.book.change(SetWorksheetColWidthMutation.id, {
          subUnitId,
          ranges,
          colWidth: Object.fromEntries(widths),
        });
      }
      const rows = band(heights);
      if (rows) {
        const ranges = [{ startRow: rows.first, endRow: rows.last, startColumn: 0, endColumn: 0 }];
        const fixed = Object.fromEntries([...heights.keys()].map((row) => [row, BooleanNumber.FALSE]));
        this.book.change(SetWorksheetRowHeightMutation.id, {
          subUnitId,
          ranges,
          rowHeight: Object.fromEntries(heights),
        });
        this.book.change(SetWorksheetRowIsAutoHeightMutation.id, {
          subUnitId,
          ranges,
          autoHeightInfo: fixed,
        });
      }
    }
  }

  private queueFor(sheetId: string): Waiting {
    let queue = this.waiting.get(sheetId);
    if (!queue) this.waiting.set(sheetId, (queue = { merges: [], widths: new Map(), heights: new Map() }));
    return queue;
  }
}

function band(sizes: ReadonlyMap<number, number>): { first: number; last: number } | undefined {
  if (!sizes.size) return undefined;
  return { first: Math.min(...sizes.keys()), last: Math.max(...sizes.keys()) };
}

function common<V>(first: number, last: number, read: (index: number) => V): V | undefined {
  const value = read(first);
  for (let index = first + 1; index <= last; index++) if (read(index) !== value) return undefined;
  return value;
}
