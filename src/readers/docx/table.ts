/** A table of a Word document (ISO/IEC 29500-1 §17.4): every row has a cell for each merge that goes through it. */
import type { XmlScanner } from '../../ooxml';
import type { DocumentCell } from '../document';
import { isAnchor, readAnchored } from './anchored';
import { isOn } from './marks';
import { isDeletion, skipsElement } from './skipped';
import { spend } from './source';
import type { Block, WordSource, WordTable } from './source';
import { readParagraph } from './text';

const MOST_COLUMNS = 1_000;
/** What ends a sentence: in a cell that has one, nothing is a figure. */
const SENTENCE = /[。；！？]/;

interface OpenCell {
  text: string;
  /** Without what is raised. */
  plain: string;
  columnCount: number;
  /** Part of a merge downwards. */
  merges: boolean;
  /** Goes on with the merge above. */
  continues: boolean;
  /** Goes on with the cell before it (`hMerge`). */
  joins: boolean;
  /** Taken out of its row by a change. */
  deleted: boolean;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

const numberOf = (scanner: XmlScanner): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Number.parseInt(scanner.prefixedAttribute('val') ?? '0', 10) || 0));

/** What a cell says: the raised mark of a note is no part of a figure or a label; alone it is all that is meant. */
const saidBy = ({ text, plain }: OpenCell): string =>
  (plain.trim() === '' || SENTENCE.test(text) ? text : plain).trim();

/** Word 2003 writes `vmerge` and `hmerge`. */
const isMerge = (name: string, merge: 'vMerge' | 'hMerge'): boolean =>
  name === merge || name === merge.toLowerCase();

class TableReader {
  private readonly cells: Mutable<DocumentCell>[] = [];
  private readonly nested: Block[] = [];
  private readonly scanner: XmlScanner;
  private style: string | undefined;
  /** By column: the cell that a merge goes on with. */
  private open: Mutable<DocumentCell>[] = [];
  private row = 0;

  constructor(private readonly source: WordSource) {
    this.scanner = source.scanner;
  }

  read(): WordTable {
    const { scanner } = this;
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      if (scanner.name === 'tr') this.readRow();
      else if (scanner.name === 'tblPr' && !this.source.styles.areSilent) this.readProperties();
      else skipsElement(scanner);
    }
    return { cells: this.cells, nested: this.nested };
  }

  private readProperties(): void {
    const { scanner } = this;
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      if (scanner.name === 'tblStyle') this.style = scanner.prefixedAttribute('val');
      scanner.skipElement();
    }
  }

  private readRow(): void {
    const { scanner } = this;
    const cells: OpenCell[] = [];
    let before = 0;
    let deleted = false;
    for (const depth = scanner.depth; scanner.depth >= depth;) {
      if (scanner.next() !== 'start') continue;
      if (scanner.name === 'gridBefore') before = numberOf(scanner);
      else if (scanner.name === 'hidden') deleted ||= isOn(scanner);
      else if (isDeletion(scanner)) deleted = true;
      else if (scanner.name === 'tc') cells.push(this.readCell());
      else skipsElement(scanner);
    }
    const left = cells.filter((cell) => !cell.deleted);
    if (!deleted && (left.length > 0 || cells.length === 0)) this.place(left, before);
  }

  private place(cells: readonly OpenCell[], before: number): void {
    const open: Mutable<DocumentCell>[] = [];
    let column = before;
    let left: Mutable<DocumentCell> | undefined;
    for (const cell of cells) {
      const { columnCount, merges, continues, joins } = cell;
      const above = continues ? this.open[column] : undefined;
      if (column + columnCount > MOST_COLUMNS) break;
      if (joins && left) {
        // One that goes on from above is as wide already.
        if (left.row === this.row) left.columnCount += columnCount;
      } else if (above) {
        above.rowCount = this.row - above.row + 1;
        left = open[column] = above;
      } else {
        left = { row: this.row, column, rowCount: 1, columnCount, text: saidBy(cell) };
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
    spend(this.source.budget, 'cells');
    const cell: OpenCell = {
      ...{ text: '', plain: '', columnCount: 1 },
      ...{ merges: false, continues: false, joins: false, deleted: false },
    };
    for (const depth = scanner.depth; scanner.depth >= depth;)
      if (scanner.next() === 'start' && !this.readsProperty(cell)) this.readContent(cell);
    return cell;
  }

  /** True for a property of the cell. */
  private readsProperty(cell: OpenCell): boolean {
    const { scanner } = this;
    const { name } = scanner;
    const goesOn = () => (scanner.prefixedAttribute('val') ?? 'continue') === 'continue';
    if (name === 'gridSpan') cell.columnCount = Math.max(1, numberOf(scanner));
    else if (isMerge(name, 'vMerge')) {
      cell.merges = true;
      cell.continues = goesOn();
    } else if (isMerge(name, 'hMerge')) cell.joins = goesOn();
    else if (name === 'cellMerge') {
      const merge = scanner.prefixedAttribute('vMerge');
      cell.merges = merge !== undefined;
      cell.continues = merge === 'cont';
    } else if (name === 'cellDel') cell.deleted = true;
    else return false;
    return true;
  }

  private readContent(cell: OpenCell): void {
    const { scanner, source } = this;
    const { name } = scanner;
    if (name === 'p') {
      const { text, plain, anchored } = readParagraph(source, this.style ?? '');
      cell.text += `${text}\n`;
      cell.plain += `${plain}\n`;
      this.nested.push(...anchored);
    } else if (name === 'tbl') this.readInner(cell);
    else if (name === 'altChunk')
      this.nested.push({ kind: 'chunk', id: scanner.prefixedAttribute('id') ?? '' });
    else if (isAnchor(name)) this.nested.push(...readAnchored(source));
    else skipsElement(scanner);
  }

  /** A table of one cell is a frame around a part of the text. */
  private readInner(cell: OpenCell): void {
    const table = readTable(this.source);
    if (table.cells.length >= 2) this.nested.push({ kind: 'table', table });
    else {
      const text = `${table.cells[0]?.text ?? ''}\n`;
      cell.text += text;
      cell.plain += text;
      this.nested.push(...table.nested);
    }
  }
}

/** Reads the `tbl` that just started, up to its end. */
export function readTable(source: WordSource): WordTable {
  return new TableReader(source).read();
}
