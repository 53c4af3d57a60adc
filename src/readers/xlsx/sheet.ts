/** A worksheet part as a grid (ISO/IEC 29500-1 §18.3). Places are optional in the format: without one a cell is the next. */
import { cellKey, EXCEL_COLUMNS, EXCEL_ROWS, hiding, parseRectangle, readInPart } from '../../grid';
import type { Grid, GridCell, Rectangle } from '../../grid';
import { OoxmlError, XmlScanner } from '../../ooxml';
import { readCell } from './cell';
import type { CellContext } from './cell';
import { HiddenPlaces } from './hidden';
import type { SheetText } from './longSheet';
import { isTrue, parseIndex } from './numbers';
import { PlainCells } from './plainCells';
import { PLAIN_MERGE, readPlain } from './plainElements';
import { SharedFormulas } from './sharedFormulas';
import type { SheetEntry } from './workbookPart';

const LOWER_CASE = 32;
const LETTER_A = 65;
const LETTERS = 26;
const DIGIT_0 = 48;
/** XFD1048576 is the last cell. */
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** What is always read of a worksheet; everything else is passed over. */
const SECTIONS: ReadonlySet<string> = new Set(['sheetData', 'mergeCells']);

/**
 * All sheets of a workbook together may hold this many cells, and as many merges; formatted empty cells are common and cheap.
 * Where there are more cells, the sheet is read as far as they go.
 */
const MOST_CELLS = 200_000;
/** A review workbook holds the figures and texts of all its members; what is unpacked of it is limited as ever. */
const MOST_DESK_CELLS = 2_000_000;
/** A ledger beside the report: 10,000 applications with all their columns, their cases, and a line for each day of a calendar. */
const MOST_LEDGER_CELLS = 600_000;
const MOST_EMPTY_CELLS = 1_000_000;

export interface CellBudget {
  cells: number;
  emptyCells: number;
  /** Merges and hidden columns. */
  merges: number;
}

const MOST_CELLS_OF = { report: MOST_CELLS, ledger: MOST_LEDGER_CELLS, desk: MOST_DESK_CELLS } as const;

export const newBudget = (holds: keyof typeof MOST_CELLS_OF = 'report'): CellBudget => ({
  cells: MOST_CELLS_OF[holds],
  emptyCells: MOST_EMPTY_CELLS,
  merges: MOST_CELLS,
});

const CELLS_END = '</sheetData>';
const ROW_END = '</row>';

const tooMany = (): OoxmlError => new OoxmlError('too-large', 'cell-count');
const outside = (place: string): OoxmlError => new OoxmlError('damaged', 'outside-sheet', place);

/** The key of `AB12` as `cellKey` makes it, or -1 for what is no place in a sheet. */
function placeKey(place: string): number {
  const { length } = place;
  let column = 0;
  let row = 0;
  let at = 0;
  for (; at < length; at++) {
    const letter = (place.charCodeAt(at) & ~LOWER_CASE) - LETTER_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  if (at === 0 || at > MOST_LETTERS || length - at > MOST_DIGITS) return -1;
  for (; at < length; at++) {
    const digit = place.charCodeAt(at) - DIGIT_0;
    if (digit < 0 || digit > 9) return -1;
    row = row * 10 + digit;
  }
  return row > 0 && row <= EXCEL_ROWS && column <= EXCEL_COLUMNS ? cellKey(row - 1, column - 1) : -1;
}

class SheetReader {
  private readonly cells = new Map<number, GridCell>();
  private readonly merges: Rectangle[] = [];
  private readonly hidden = new HiddenPlaces();
  private readonly shared = new SharedFormulas();
  private row = -1;
  private column = -1;
  private rowCount = 0;
  private columnCount = 0;
  private lacksResults = false;
  private plain: PlainCells | undefined;
  /** There are more cells than are read. */
  private isCut = false;
  /** The row in which they are too many. */
  private cutRow: number | undefined;
  private hasPassed = false;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
    private readonly budget: CellBudget,
  ) {}

  read({ name, hidden }: SheetEntry, isWhole: boolean): Grid {
    const { scanner } = this;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
      if (token !== 'start') continue;
      if (scanner.depth === 2 && this.isUseless(scanner.name)) scanner.skipElement();
      else this.readElement(scanner.name);
    }
    const { cells, merges, rowCount, columnCount } = this;
    const hiddenPlaces = this.hidden.within(rowCount, columnCount, hidden);
    return {
      ...{ kind: 'sheet', name, rowCount, columnCount, cells, merges, ...hiding(hiddenPlaces) },
      ...(this.lacksResults ? { lacksResults: true } : {}),
      ...(this.isCut || !isWhole ? readInPart(this.cutRow ?? this.row + 1) : {}),
    };
  }

  private readElement(name: string): void {
    const { scanner } = this;
    switch (name) {
      case 'c':
        this.readCell();
        return this.isCut ? this.passCells() : this.readPlainCells();
      case 'row':
        this.startRow();
        return this.readPlainCells();
      case 'mergeCells':
        return readPlain(scanner, PLAIN_MERGE, (place) => this.keepMerge(place));
      case 'mergeCell':
        return this.keepMerge(scanner.attribute('ref') ?? '');
      case 'col':
        return this.readColumns();
    }
  }

  /** Columns matter only where one is hidden. */
  private isUseless(section: string): boolean {
    return section === 'cols' ? this.scanner.lacks(/hidden/) : !SECTIONS.has(section);
  }

  private spendMerge(): void {
    if (this.budget.merges-- <= 0) throw tooMany();
  }

  /** True where there is room for one more cell, with content or without; else the rest of the cells is passed over. */
  private spends(what: 'cells' | 'emptyCells'): boolean {
    if (!this.isCut && this.budget[what]-- > 0) return true;
    this.isCut = true;
    this.cutRow ??= this.row;
    return false;
  }

  /** Goes on at the end of the last row. */
  private passCells(): void {
    const { scanner } = this;
    if (this.hasPassed) return;
    this.hasPassed = true;
    const end = scanner.xml.indexOf(CELLS_END, scanner.place);
    const last = end < 0 ? -1 : scanner.xml.lastIndexOf(ROW_END, end);
    if (last > scanner.place) scanner.goOnFrom(last);
  }

  private startRow(): void {
    const { scanner } = this;
    const place = scanner.attribute('r');
    this.enterRow(place === undefined ? this.row + 1 : parseIndex(place) - 1);
    if (this.row < 0 || this.row >= EXCEL_ROWS) throw outside(`row ${place}`);
    if (isTrue(scanner.attribute('hidden'))) this.hidden.addRow(this.row);
  }

  private enterRow(row: number): void {
    this.row = row;
    this.column = -1;
  }

  private readCell(): void {
    const place = this.scanner.attribute('r');
    const next = this.column + 1 < EXCEL_COLUMNS ? cellKey(this.row, this.column + 1) : -1;
    const key = place === undefined ? next : placeKey(place);
    if (key < 0) throw outside(place ?? 'the next cell');
    const row = Math.floor(key / EXCEL_COLUMNS);
    const column = key % EXCEL_COLUMNS;
    const cell = readCell(this.scanner, this.context, (text, index) =>
      this.shared.formulaAt(text, index, row, column),
    );
    this.keep(row, column, cell);
  }

  /** The cells and rows from here on that are written the common way. */
  private readPlainCells(): void {
    const { scanner } = this;
    const start = scanner.place;
    if (start < 0) return;
    const plain = (this.plain ??= new PlainCells(scanner.xml, start, this.context));
    let at = start;
    for (;;) {
      let next = plain.readCell(at);
      if (next >= 0) this.keep(plain.row, plain.column, plain.cell);
      else {
        next = plain.readRow(at);
        if (next < 0) break;
        this.enterRow(plain.row);
      }
      at = next;
      if (this.isCut) break;
    }
    if (at > start) scanner.goOnFrom(at);
    if (this.isCut) this.passCells();
  }

  private keep(row: number, column: number, cell: GridCell | undefined): void {
    this.column = column;
    if (!cell) {
      this.spends('emptyCells');
      return;
    }
    if (!this.spends('cells')) return;
    if (cell.value === null) this.lacksResults = true;
    this.cells.set(cellKey(row, column), cell);
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }

  private keepMerge(place: string): void {
    this.spendMerge();
    const area = parseRectangle(place);
    if (!area) throw outside(place);
    this.merges.push(area);
  }

  private readColumns(): void {
    const { scanner } = this;
    if (!isTrue(scanner.attribute('hidden'))) return;
    this.spendMerge();
    const first = parseIndex(scanner.attribute('min')) - 1;
    const last = parseIndex(scanner.attribute('max')) - 1;
    if (first >= 0) this.hidden.addColumns(first, last);
  }
}

/** Reads one worksheet; throws `OoxmlError` for cells outside a sheet and for more merges than the budget has. */
export function readSheet(
  sheet: SheetEntry,
  { xml, isWhole }: SheetText,
  context: CellContext,
  budget: CellBudget,
): Grid {
  return new SheetReader(new XmlScanner(xml), context, budget).read(sheet, isWhole);
}
