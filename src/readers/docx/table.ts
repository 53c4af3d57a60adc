/** A table of a Word document (ISO/IEC 29500-1 §17.4): every row has a cell for each merge that goes through it. */
import type { XmlScanner } from '../../ooxml';
import { OoxmlError } from '../../ooxml';
import type { DocumentCell } from '../document';
import { readParagraph, skipsElement } from './text';

/** Cells of all tables of a document. */
const MOST_CELLS = 200_000;
const MOST_COLUMNS = 1_000;

export interface CellBudget {
  left: number;
}

export const newBudget = (): CellBudget => ({ left: MOST_CELLS });

/** A table with the larger tables inside its cells, which follow it. */
export interface WordTable {
  readonly cells: readonly DocumentCell[];
  readonly nested: readonly WordTable[];
}

interface OpenCell {
  text: string;
  columnCount: number;
  /** Part of a merge downwards. */
  merges: boolean;
  /** Goes on with the merge above. */
  continues: boolean;
  /** Goes on with the cell before it (`hMerge`). */
  joins: boolean;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const numberOf = (scanner: XmlScanner): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Number.parseInt(scanner.prefixedAttribute('val') ?? '0', 10) || 0));

class TableReader {
  private readonly cells: Mutable<DocumentCell>[] = [];
  private readonly nested: WordTable[] = [];
  /** By column: the cell that a merge goes on with. */
  private open: Mutable<DocumentCell>[] = [];
  private row = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly budget: CellBudget,
  ) {}

  read(): WordTable {
    const { scanner } = this;
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      if (scanner.name === 'tr') this.readRow();
      else skipsElement(scanner);
    }
    return { cells: this.cells, nested: this.nested };
  }

  private readRow(): void {
    const { scanner } = this;
    const cells: OpenCell[] = [];
    let before = 0;
    let deleted = false;
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      if (scanner.name === 'gridBefore') before = numberOf(scanner);
      else if (scanner.name === 'del') deleted = true;
      else if (scanner.name === 'tc') cells.push(this.readCell());
      else skipsElement(scanner);
    }
    if (!deleted) this.place(cells, before);
  }

  private place(cells: readonly OpenCell[], before: number): void {
    const open: Mutable<DocumentCell>[] = [];
    let column = before;
    let left: Mutable<DocumentCell> | undefined;
    for (const { text, columnCount, merges, continues, joins } of cells) {
      const above = continues ? this.open[column] : undefined;
      if (column + columnCount > MOST_COLUMNS) break;
      if (joins && left) {
        // One that goes on from above is as wide already.
        if (left.row === this.row) left.columnCount += columnCount;
      } else if (above) {
        above.rowCount = this.row - above.row + 1;
        left = open[column] = above;
      } else {
        left = { row: this.row, column, rowCount: 1, columnCount, text: text.trim() };
        this.cells.push(left);
        if (merges) open[column] = left;
      }
      column += columnCount;
    }
    this.open = open;
    this.row++;
  }

  private readCell(): OpenCell {
    const { scanner } = this;
    if (this.budget.left-- <= 0) throw new OoxmlError('too-large', 'cell-count');
    const cell: OpenCell = { text: '', columnCount: 1, merges: false, continues: false, joins: false };
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      const { name } = scanner;
      const goesOn = () => (scanner.prefixedAttribute('val') ?? 'continue') === 'continue';
      if (name === 'gridSpan') cell.columnCount = Math.max(1, numberOf(scanner));
      else if (name === 'vMerge') {
        cell.merges = true;
        cell.continues = goesOn();
      } else if (name === 'hMerge') cell.joins = goesOn();
      else if (name === 'p') cell.text += `${readParagraph(scanner)}\n`;
      else if (name === 'tbl') {
        const inner = new TableReader(scanner, this.budget).read();
        if (inner.cells.length < 2) {
          cell.text += `${inner.cells[0]?.text ?? ''}\n`;
          this.nested.push(...inner.nested);
        } else this.nested.push(inner);
      } else skipsElement(scanner);
    }
    return cell;
  }
}

/** Reads the `tbl` that just started, up to its end. */
export function readTable(scanner: XmlScanner, budget: CellBudget): WordTable {
  return new TableReader(scanner, budget).read();
}
