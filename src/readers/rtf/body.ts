/** Paragraphs and tables of RTF as they come: cells end with a word, rows with another, tables with a paragraph outside. */
import { OoxmlError } from '../../ooxml';
import type { DocumentGrids } from '../document';
import { saidBy } from '../runs';
import { cellsOf, RowDefinition } from './tables';
import type { Row } from './tables';

const MOST_CELLS = 200_000;

/** A text with what of it is not raised. */
class Text {
  private text = '';
  private plain = '';

  add(text: string, raised: boolean): void {
    this.text += text;
    if (!raised) this.plain += text;
  }
  take(): string {
    const { text } = this;
    this.text = this.plain = '';
    return text;
  }
  takeCell(): string {
    const { plain } = this;
    return saidBy(this.take(), plain);
  }
}

/** A table that is being read. */
class OpenTable {
  definition = new RowDefinition();
  /** Between what begins a row and its end. */
  isWithinRow = false;
  private texts: string[] = [];
  private readonly rows: Row[] = [];

  start(): void {
    this.definition = new RowDefinition();
    this.isWithinRow = true;
  }
  cell(text: string): void {
    this.texts.push(text);
    this.isWithinRow = true;
  }
  row(): void {
    this.rows.push({ definition: this.definition, texts: this.texts });
    this.texts = [];
    this.isWithinRow = false;
  }
  writeTo(grids: DocumentGrids): void {
    if (this.texts.length > 0) this.row();
    if (this.rows.length > 0) grids.table(cellsOf(this.rows));
  }
}

export class RtfBody {
  /** Paragraphs from here on are in a cell. */
  isInTable = false;
  /** Of tables inside tables, how deep. */
  level = 1;

  /** Outside of tables inside tables, and within. */
  private readonly texts = { outer: new Text(), inner: new Text() };
  private table: OpenTable | undefined;
  /** A table in a cell; it follows the table that the cell is of. */
  private inner: OpenTable | undefined;
  private readonly waiting: OpenTable[] = [];
  private cells = 0;

  constructor(readonly grids: DocumentGrids) {}

  private get isNested(): boolean {
    return this.level > 1;
  }

  private get text(): Text {
    return this.isNested ? this.texts.inner : this.texts.outer;
  }

  private get isInCell(): boolean {
    return this.isInTable || this.table?.isWithinRow === true;
  }

  add(text: string, raised: boolean): void {
    if (this.table && !this.isInCell && text.trim() !== '') this.endTable();
    this.text.add(text, raised);
  }

  paragraph(): void {
    if (this.isInCell) this.text.add('\n', false);
    else {
      this.endTable();
      this.grids.paragraph(this.text.take());
    }
  }

  startRow(): void {
    this.tableAt(this.isNested).start();
  }

  /** What the row at hand says of itself. */
  get definition(): RowDefinition {
    return this.tableAt(this.isNested).definition;
  }

  cell(nested: boolean): void {
    if (++this.cells > MOST_CELLS) throw new OoxmlError('too-large', 'cell-count');
    if (!nested && this.inner) {
      this.waiting.push(this.inner);
      this.inner = undefined;
    }
    this.tableAt(nested).cell((nested ? this.texts.inner : this.texts.outer).takeCell());
  }

  row(nested: boolean): void {
    this.tableAt(nested).row();
  }

  end(): void {
    this.endTable();
    this.grids.paragraph(this.texts.outer.take());
  }

  private tableAt(nested: boolean): OpenTable {
    if (nested) return (this.inner ??= new OpenTable());
    return (this.table ??= new OpenTable());
  }

  private endTable(): void {
    this.table?.writeTo(this.grids);
    this.table = undefined;
    for (const inner of this.waiting.splice(0)) inner.writeTo(this.grids);
  }
}
