/** A table of a Word document (ISO/IEC 29500-1 §17.4): every row has a cell for each merge that goes through it. */
import type { XmlScanner } from '../../ooxml';
import { isAnchor, readAnchored } from './anchored';
import { isOn } from './marks';
import { MOST_COLUMNS, PlacedRows } from '../placedRows';
import type { RowCell } from '../placedRows';
import { saidBy } from '../runs';
import { isDeletion, skipsElement } from './skipped';
import { spend } from './source';
import type { Block, WordSource, WordTable } from './source';
import { readParagraph } from './text';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

interface OpenCell extends Mutable<RowCell> {
  /** Without what is raised. */
  plain: string;
  /** Taken out of its row by a change. */
  deleted: boolean;
}

const numberOf = (scanner: XmlScanner): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Number.parseInt(scanner.prefixedAttribute('val') ?? '0', 10) || 0));

/** True for a cell that goes on with the one above or before it, as its merge says. */
const goesOn = (scanner: XmlScanner): boolean =>
  (scanner.prefixedAttribute('val') ?? 'continue') === 'continue';

class TableReader {
  private readonly rows = new PlacedRows();
  private readonly nested: Block[] = [];
  private readonly scanner: XmlScanner;
  private style: string | undefined;

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
    return { cells: this.rows.cells, nested: this.nested };
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
    if (!deleted && (left.length > 0 || cells.length === 0)) this.rows.add(left, before);
  }

  private readCell(): OpenCell {
    const { scanner } = this;
    spend(this.source.budget, 'cells');
    const cell: OpenCell = {
      text: '',
      plain: '',
      columnCount: 1,
      merges: false,
      continues: false,
      joins: false,
      deleted: false,
      place: undefined,
    };
    for (const depth = scanner.depth; scanner.depth >= depth;)
      if (scanner.next() === 'start' && !this.readsProperty(cell)) this.readContent(cell);
    cell.text = saidBy(cell.text, cell.plain);
    return cell;
  }

  /** True for a property of the cell; Word 2003 writes `vmerge` and `hmerge`. */
  private readsProperty(cell: OpenCell): boolean {
    const { scanner } = this;
    switch (scanner.name) {
      case 'gridSpan':
        cell.columnCount = Math.max(1, numberOf(scanner));
        return true;
      case 'vMerge':
      case 'vmerge':
        cell.merges = true;
        cell.continues = goesOn(scanner);
        return true;
      case 'hMerge':
      case 'hmerge':
        cell.joins = goesOn(scanner);
        return true;
      case 'cellMerge': {
        const merge = scanner.prefixedAttribute('vMerge');
        cell.merges = merge !== undefined;
        cell.continues = merge === 'cont';
        return true;
      }
      case 'cellDel':
        cell.deleted = true;
        return true;
      default:
        return false;
    }
  }

  private readContent(cell: OpenCell): void {
    const { scanner, source } = this;
    const { name } = scanner;
    if (name === 'p') {
      const place = scanner.tag.start;
      const { text, plain, anchored } = readParagraph(source, this.style ?? '');
      if (cell.text.trim() === '' && (cell.place === undefined || text.trim() !== '')) cell.place = place;
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
      const [framed] = table.cells;
      const text = `${framed?.text ?? ''}\n`;
      if (cell.text.trim() === '' && (cell.place === undefined || text.trim() !== ''))
        cell.place = framed?.place;
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
