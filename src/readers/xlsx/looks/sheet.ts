/** How a worksheet looks beside its values: styles of cells, widths, heights, and what else lies on it (ISO/IEC 29500-1 §18.3). */
import { EXCEL_COLUMNS, EXCEL_ROWS, parseRectangle } from '../../../grid';
import { OoxmlError, XmlScanner } from '../../../ooxml';
import { isTrue, parseDouble, parseIndex } from '../numbers';

/** Pixels of a digit of the first font of a workbook, as ours are measured; programs keep widths in digits. */
const DIGIT = 8;
/** Formatted cells and columns of a sheet; more are nobody's work. */
const MOST_CELLS = 2_000_000;

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Of its own width, in pixels at 100 %; null for none. */
  readonly pixels: number | null;
  readonly hidden: boolean;
  readonly style: number;
}

export interface SheetLook {
  /** The number of the look of a cell, whether the file has that cell or not. */
  readonly styleAt: (row: number, column: number) => number;
  readonly columnAt: (column: number) => ColumnLook | undefined;
  /** Heights that rows have of their own, in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** Whether a cell holds one of several results of a formula. */
  readonly isArray: (row: number, column: number) => boolean;
  /** Conditional formats and rules for entries, each by its kind and formulas. */
  readonly conditions: readonly string[];
  readonly validations: readonly string[];
}

const ARRAY = /<(?:\w+:)?f\b[^<>]*\bt=["']array/;

class SheetLookReader {
  private readonly scanner: XmlScanner;
  private readonly cells = new Map<number, number[]>();
  private readonly rowStyles = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly columns: ColumnLook[] = [];
  private readonly conditions: string[] = [];
  private readonly validations: string[] = [];
  private readonly arrays: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  private readonly hasArrays: boolean;
  private row = -1;
  private column = -1;
  private left = MOST_CELLS;

  constructor(
    xml: string,
    private readonly withCells: boolean,
  ) {
    this.scanner = new XmlScanner(xml);
    this.hasArrays = withCells && ARRAY.test(xml);
  }

  read(): SheetLook {
    const { scanner, columns, arrays } = this;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next())
      if (token === 'start') this.element(scanner.name);
    const columnAt = (column: number): ColumnLook | undefined =>
      columns.find(({ first, last }) => column >= first && column <= last);
    return {
      styleAt: (row, column) =>
        this.cells.get(row)?.[column] ?? this.rowStyles.get(row) ?? columnAt(column)?.style ?? 0,
      columnAt,
      heights: this.heights,
      isArray: (row, column) =>
        arrays.some(
          (area) =>
            row >= area.row &&
            row < area.row + area.rowCount &&
            column >= area.column &&
            column < area.column + area.columnCount,
        ),
      conditions: this.conditions,
      validations: this.validations,
    };
  }

  private element(name: string): void {
    const { scanner } = this;
    switch (name) {
      case 'sheetData':
        return this.withCells ? undefined : scanner.skipElement();
      case 'c':
        this.readCell();
        return this.hasArrays ? undefined : scanner.skipElement();
      case 'row':
        return this.readRow();
      case 'f':
        return this.readArray();
      case 'col':
        return this.readColumns();
      case 'cfRule':
        return void this.conditions.push(this.rule().join(' '));
      case 'dataValidation':
        return this.readValidation();
    }
  }

  private spend(): void {
    if (this.left-- <= 0) throw new OoxmlError('too-large', 'cell-count');
  }

  private readRow(): void {
    const { scanner } = this;
    const place = scanner.attribute('r');
    this.row = place === undefined ? this.row + 1 : parseIndex(place) - 1;
    this.column = -1;
    if (this.row < 0 || this.row >= EXCEL_ROWS)
      throw new OoxmlError('damaged', 'outside-sheet', `row ${place}`);
    if (isTrue(scanner.attribute('customFormat')))
      this.rowStyles.set(this.row, Math.max(0, parseIndex(scanner.attribute('s'))));
    const height = parseDouble(scanner.attribute('ht') ?? '');
    if (height !== undefined && isTrue(scanner.attribute('customHeight'))) this.heights.set(this.row, height);
  }

  private readCell(): void {
    const { scanner } = this;
    const place = scanner.attribute('r');
    this.column = place === undefined ? this.column + 1 : (parseRectangle(place)?.column ?? -1);
    if (this.column < 0 || this.column >= EXCEL_COLUMNS)
      throw new OoxmlError('damaged', 'outside-sheet', place ?? 'the next cell');
    this.spend();
    const row = this.cells.get(this.row) ?? [];
    this.cells.set(this.row, row);
    row[this.column] = Math.max(0, parseIndex(scanner.attribute('s') ?? '0'));
  }

  private readArray(): void {
    const { scanner } = this;
    const area = parseRectangle(scanner.attribute('ref') ?? '');
    if (area && scanner.attribute('t') === 'array') this.arrays.push(area);
  }

  private readColumns(): void {
    const { scanner } = this;
    const width = parseDouble(scanner.attribute('width') ?? '');
    this.spend();
    this.columns.push({
      first: parseIndex(scanner.attribute('min')) - 1,
      last: parseIndex(scanner.attribute('max')) - 1,
      pixels:
        width !== undefined && isTrue(scanner.attribute('customWidth')) ? Math.round(width * DIGIT) : null,
      hidden: isTrue(scanner.attribute('hidden')),
      style: Math.max(0, parseIndex(scanner.attribute('style') ?? '0')),
    });
  }

  /** LibreOffice writes a second formula where only the first counts. */
  private readValidation(): void {
    const operator = this.scanner.attribute('operator') ?? 'between';
    const [type = '', ...formulas] = this.rule();
    const counts = type !== 'list' && /between/i.test(operator) ? 2 : 1;
    this.validations.push([type, ...formulas.slice(0, counts)].join(' '));
  }

  /** What an element of rules says: its type and the texts of its formulas. */
  private rule(): string[] {
    const { scanner } = this;
    const said = [scanner.attribute('type') ?? ''];
    const { depth } = scanner;
    for (let token = scanner.next(); token !== 'done'; token = scanner.next()) {
      if (token === 'end' && scanner.depth < depth) break;
      if (token === 'start' && /^(?:formula[12]?|f)$/.test(scanner.name)) said.push(scanner.elementText());
    }
    return said;
  }
}

/** Reads how one worksheet looks, with its cells or only what lies on it; throws `OoxmlError`. */
export const readSheetLook = (xml: string, withCells: boolean): SheetLook =>
  new SheetLookReader(xml, withCells).read();
